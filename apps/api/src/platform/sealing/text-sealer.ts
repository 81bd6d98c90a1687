import { createHmac } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import { type Key, openBytes, sealBytes } from './envelope.js';

/** Seals and opens texts under one key, bound to whom the key belongs to. */
export abstract class TextSealer {
  /** @param holder whom the key belongs to, for example `client:<id>`: bound to all that is sealed */
  protected constructor(
    private readonly holder: string,
    private readonly key: Key,
  ) {}

  /** Seals a JSON value. `place` names table, row and field, for example `response.answers:<id>`. */
  seal(place: string, value: unknown): Buffer {
    return sealBytes(this.key, this.bound(place), Buffer.from(JSON.stringify(value)));
  }

  /** @throws Error when the bytes were not sealed for this holder and place. */
  open<T>(place: string, sealed: Buffer): T {
    return JSON.parse(openBytes(this.key, this.bound(place), sealed).toString('utf8')) as T;
  }

  /** Seals bytes as they are, for example `file:<id>:<offset>`. */
  sealBytes(place: string, bytes: Buffer): Buffer {
    return sealBytes(this.key, this.bound(place), bytes);
  }

  /** @throws Error when the bytes were not sealed for this holder and place. */
  openBytes(place: string, sealed: Buffer): Buffer {
    return openBytes(this.key, this.bound(place), sealed);
  }

  /** A keyed digest by which two sealed bodies are compared without opening either. */
  mac(value: unknown): Buffer {
    return createHmac('sha256', this.key.bytes).update('body|').update(canonicalJson(value)).digest();
  }

  private bound(place: string): string {
    return `${this.holder}|${place}`;
  }
}
