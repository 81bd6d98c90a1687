import type { Key } from './envelope.js';
import { TextSealer } from './text-sealer.js';

/** Seals and opens the texts of one client. */
export class ClientSealer extends TextSealer {
  constructor(clientId: string, key: Key | null) {
    super(`client:${clientId}`, key);
  }
}
