import { createHash, randomUUIDv7 } from 'node:crypto';

/** A new UUIDv7: ids sort by time of making, and whoever creates a thing names it. */
export const newId = (): string => randomUUIDv7();

/** An id made of what it names (UUIDv8, RFC 9562): whoever names the same gets the same one. */
export function namedId(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const bytes = hash.digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
