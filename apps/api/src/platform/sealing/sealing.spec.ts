import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { newId } from '../ids.js';
import { canonicalJson } from './canonical-json.js';
import { ClientSealer } from './client-sealer.js';
import { openBytes, sealBytes } from './envelope.js';

const key = (id = newId()) => ({ id, bytes: randomBytes(32) });

describe('sealing', () => {
  it('opens what it sealed, and nothing of it can be read or found equal', () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ minLength: 1 }), (json, place) => {
        const sealer = new ClientSealer(newId(), key());
        const value = JSON.parse(json) as unknown;
        const sealed = sealer.seal(place, value);
        expect(sealer.open(place, sealed)).toEqual(value);
        expect(sealer.seal(place, value).equals(sealed)).toBe(false);
      }),
    );
  });

  it('does not open in another place, for another client, under another key, or with any byte changed', () => {
    const secret = key();
    const client = newId();
    const sealer = new ClientSealer(client, secret);
    const sealed = sealer.seal('response.answers:1', { text: 'mine' });
    expect(() => sealer.open('response.answers:2', sealed)).toThrow();
    expect(() => new ClientSealer(newId(), secret).open('response.answers:1', sealed)).toThrow();
    expect(() => new ClientSealer(client, key()).open('response.answers:1', sealed)).toThrow();
    expect(() => new ClientSealer(client, key(secret.id)).open('response.answers:1', sealed)).toThrow();
    for (let i = 0; i < sealed.length; i += 1) {
      const changed = Buffer.from(sealed);
      changed[i]! ^= 1;
      expect(() => sealer.open('response.answers:1', changed)).toThrow();
    }
  });

  it('carries version and key id in the envelope', () => {
    const secret = key();
    const sealed = sealBytes(secret, 'p', Buffer.from('x'));
    expect(sealed[0]).toBe(1);
    expect(sealed.subarray(1, 17).toString('hex')).toBe(secret.id.replaceAll('-', ''));
    expect(openBytes(secret, 'p', sealed).toString()).toBe('x');
  });

  it('compares bodies by a keyed digest that the order of keys does not change', () => {
    const sealer = new ClientSealer(newId(), key());
    expect(sealer.mac({ a: 1, b: [1, { c: 2, d: undefined }] }).equals(sealer.mac({ b: [1, { c: 2 }], a: 1 }))).toBe(true);
    expect(sealer.mac({ a: 1 }).equals(sealer.mac({ a: 2 }))).toBe(false);
    expect(sealer.mac({ a: 1 }).equals(new ClientSealer(newId(), key()).mac({ a: 1 }))).toBe(false);
  });

  it('writes canonical JSON that reads back equal', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))));
  });
});
