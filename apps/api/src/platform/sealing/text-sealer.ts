import { createHmac } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import { type Key, openBytes, sealBytes } from './envelope.js';
import { opening, orUndefined, Unreadable } from './unreadable.js';

/** Seals and opens texts under one key, bound to whom the key belongs to. */
export abstract class TextSealer {
  /**
   * @param holder whom the key belongs to, for example `client:<id>`: bound to all that is sealed
   * @param key null where the key itself cannot be opened: then nothing is, and nothing is sealed
   */
  protected constructor(
    private readonly holder: string,
    private readonly key: Key | null,
  ) {}

  /** Seals a JSON value. `place` names table, row and field, for example `response.answers:<id>`. */
  seal(place: string, value: unknown): Buffer {
    return this.sealBytes(place, Buffer.from(JSON.stringify(value)));
  }

  /** @throws Unreadable when the bytes were not sealed for this holder and place. */
  open<T>(place: string, sealed: Buffer): T {
    return JSON.parse(this.openBytes(place, sealed).toString('utf8')) as T;
  }

  /** Opens what was sealed, given away and brought back by somebody. @returns undefined when it was not sealed for this holder and place */
  openBrought<T>(place: string, brought: Buffer): T | undefined {
    const opened = orUndefined(() => openBytes(this.known(), this.bound(place), brought));
    return opened && (JSON.parse(opened.toString('utf8')) as T);
  }

  /** Seals bytes as they are, for example `file:<id>:<offset>`. */
  sealBytes(place: string, bytes: Buffer): Buffer {
    return sealBytes(this.known(), this.bound(place), bytes);
  }

  /** @throws Unreadable when the bytes were not sealed for this holder and place. */
  openBytes(place: string, sealed: Buffer): Buffer {
    const bound = this.bound(place);
    return opening(bound, () => openBytes(this.known(), bound, sealed));
  }

  /** A keyed digest by which two sealed bodies are compared without opening either. */
  mac(value: unknown): Buffer {
    return createHmac('sha256', this.known().bytes).update('body|').update(canonicalJson(value)).digest();
  }

  private known(): Key {
    if (!this.key) throw new Unreadable();
    return this.key;
  }

  private bound(place: string): string {
    return `${this.holder}|${place}`;
  }
}
