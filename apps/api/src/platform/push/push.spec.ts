import { createECDH } from 'node:crypto';
import fc from 'fast-check';
import { PUSH_ORIGIN, startPushService, TestBrowser, vapidClaims } from '../../../test/factories/push-service.js';
import { readVapid } from '../config/vapid-settings.js';
import { isPublicAddress, isPushEndpoint } from './public-address.js';
import { isPushKey, pushRequest } from './push-message.js';
import { PushSender } from './push-sender.js';
import { VapidKeys } from './vapid-keys.js';

const env = (masterKey: Buffer, more: object = {}) => ({ masterKey, vapid: undefined, publicUrl: 'http://localhost:3000', mailFrom: 'Attune <no-reply@example.test>', ...more });
const KEY = Buffer.alloc(32, 7);

describe('where pushes go', () => {
  it.each([
    '127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '100.64.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.168.1.1', '198.18.0.1', '192.0.2.1', '224.0.0.1',
    '255.255.255.255', '::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::a00:1', 'fc00::1', 'fd12::1', 'fe80::1', 'ff02::1', '2001:db8::1', '2002:a00:1::', '2001::1', 'localhost', '',
  ])('is never %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
  it.each(['8.8.8.8', '172.32.0.1', '172.15.0.1', '100.128.0.1', '9.255.255.255', '11.0.0.1', '2607:f8b0::1', '2a00:1450:4001::1'])('may be %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('is an https name on its own port, whatever else is tried', () => {
    expect(isPushEndpoint('https://fcm.googleapis.com/fcm/send/abc:def')).toBe(true);
    fc.assert(fc.property(fc.oneof(fc.webUrl({ validSchemes: ['http', 'ftp', 'ws'] }), fc.ipV6().map((ip) => `https://[${ip}]:444/`), fc.string()), (endpoint) => {
      expect(isPushEndpoint(endpoint)).toBe(false);
    }));
    fc.assert(fc.property(fc.ipV4(), (ip) => expect(isPushEndpoint(`https://${ip}/x`)).toBe(isPublicAddress(ip))));
  });

  it('is looked at on the connection itself: a name that leads inside is not spoken to', async () => {
    const sender = new PushSender(new VapidKeys(env(KEY)));
    const service = await startPushService({ get: () => sender } as never);
    const message = { payload: { a: 1 }, topic: 'topic', ttl: 60 };
    expect(await sender.send(new TestBrowser().subscription, message)).toBe('taken');
    sender.reach.allows = isPublicAddress;
    expect(await sender.send(new TestBrowser().subscription, message)).toBe('refused');
    expect(await sender.send({ ...new TestBrowser().subscription, endpoint: 'https://127.0.0.1/x' }, message)).toBe('refused');
    expect(service.taken).toHaveLength(1);
    await service.close();
    sender.reach.allows = () => true;
    expect(await sender.send(new TestBrowser().subscription, message)).toBe('later');
  });
});

describe('what a push says', () => {
  it('is for its browser alone, signed by a key that follows from the master key', () => {
    const [{ vapid }, again, other] = [new VapidKeys(env(KEY)), new VapidKeys(env(KEY)), new VapidKeys(env(Buffer.alloc(32, 8)))];
    expect(again.vapid).toEqual(vapid);
    expect(other.vapid.publicKey).not.toBe(vapid.publicKey);
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const browser = new TestBrowser();
      const { headers, body } = pushRequest(browser.subscription, { payload: { value }, topic: 'abc', ttl: 9 }, vapid);
      expect(browser.read(body)).toEqual(JSON.parse(JSON.stringify({ value })));
      expect(() => new TestBrowser().read(body)).toThrow();
      const { key, claims } = vapidClaims(headers.Authorization!);
      expect([key, claims.aud, claims.sub]).toEqual([vapid.publicKey, PUSH_ORIGIN, 'mailto:no-reply@example.test']);
    }), { numRuns: 30 });
  });

  it('is signed by the operator\'s own key, when there is one', () => {
    const curve = createECDH('prime256v1');
    const publicKey = curve.generateKeys('base64url');
    const privateKey = Buffer.from(curve.getPrivateKey('hex').padStart(64, '0'), 'hex').toString('base64url');
    const { vapid } = new VapidKeys(env(KEY, { vapid: { privateKey, subject: undefined }, publicUrl: 'https://attune.example.test' }));
    expect(vapid).toEqual({ subject: 'https://attune.example.test', privateKey, publicKey });
    const faultsOf = (settings: Record<string, string>): string[] => {
      const faults: string[] = [];
      readVapid((name) => settings[name], faults);
      return faults;
    };
    expect(faultsOf({ VAPID_PRIVATE_KEY: privateKey, VAPID_PUBLIC_KEY: publicKey, VAPID_SUBJECT: 'mailto:a@example.test' })).toEqual([]);
    expect(faultsOf({ VAPID_PRIVATE_KEY: 'short', VAPID_SUBJECT: 'ftp://x' })).toHaveLength(2);
    expect(faultsOf({ VAPID_PRIVATE_KEY: privateKey, VAPID_PUBLIC_KEY: other(publicKey) })).toEqual(['VAPID_PUBLIC_KEY does not belong to VAPID_PRIVATE_KEY']);
    expect(faultsOf({ VAPID_PUBLIC_KEY: publicKey })).toEqual(['VAPID_PUBLIC_KEY needs its VAPID_PRIVATE_KEY']);
  });

  it('is encrypted to points of the curve only', () => {
    const { keys } = new TestBrowser().subscription;
    expect(isPushKey(keys)).toBe(true);
    const point = Buffer.from(keys.p256dh, 'base64url');
    point[64]! ^= 1;
    for (const bad of [{ ...keys, p256dh: point.toString('base64url') }, { ...keys, p256dh: '' }, { ...keys, auth: 'AAAA' }]) expect(isPushKey(bad)).toBe(false);
  });
});

const other = (key: string): string => key.slice(0, -1) + (key.endsWith('A') ? 'E' : 'A');
