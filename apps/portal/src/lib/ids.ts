import { v7 } from 'uuid';

/** A new id (UUIDv7). Whoever creates a thing names it, so that sending it twice is harmless. */
export function newId(): string {
  return v7();
}
