import type { Key } from './envelope.js';
import { TextSealer } from './text-sealer.js';

/** Seals and opens what one member keeps to themselves about one client. */
export class AuthorSealer extends TextSealer {
  constructor(authorId: string, clientId: string, key: Key | null) {
    super(`author:${authorId}|client:${clientId}`, key);
  }
}
