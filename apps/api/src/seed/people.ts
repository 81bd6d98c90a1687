import type { ClientBody } from '../features/clients/client.dto.js';

type Known = Partial<ClientBody> & { name: string };

const address = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]+/g, '.');

/** A client's record as a therapist of Riverbend would write it; what is not told is what most have. */
export const record = (known: Known): ClientBody => ({
  timeZone: 'America/New_York', language: 'en', email: `${address(known.name)}@demo.attune.test`, ...known,
});
