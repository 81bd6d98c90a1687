import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

const VERSION = 1;
const KEY_ID = 16;
const IV = 12;
const TAG = 16;
const HEADER = 1 + KEY_ID + IV + TAG;

/** A 256-bit key and the id that envelopes sealed with it carry. A `KeyObject` is looked at once, bytes at every use. */
export interface Key {
  id: string;
  bytes: Buffer | KeyObject;
}

const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/**
 * Seals bytes with AES-256-GCM into version | key id | iv | tag | ciphertext.
 * @param place what the sealed bytes belong to (table, row, field): bound as associated data, so that ciphertext moved
 *   to another place does not open.
 */
export function sealBytes(key: Key, place: string, plain: Buffer): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, iv);
  cipher.setAAD(Buffer.from(`${VERSION}|${key.id}|${place}`));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(VERSION), idBytes(key.id), iv, cipher.getAuthTag(), body]);
}

/** @throws Error when the key or the place is not the one it was sealed with, or a byte was changed. */
export function openBytes(key: Key, place: string, sealed: Buffer): Buffer {
  if (sealed.length < HEADER || sealed[0] !== VERSION) throw new Error('not an envelope of a known version');
  if (!sealed.subarray(1, 1 + KEY_ID).equals(idBytes(key.id))) throw new Error('sealed with another key');
  const iv = sealed.subarray(1 + KEY_ID, 1 + KEY_ID + IV);
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, iv);
  decipher.setAAD(Buffer.from(`${VERSION}|${key.id}|${place}`));
  decipher.setAuthTag(sealed.subarray(HEADER - TAG, HEADER));
  return Buffer.concat([decipher.update(sealed.subarray(HEADER)), decipher.final()]);
}
