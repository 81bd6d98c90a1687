import { api, read } from '../../lib/api';
import type { Next } from '../../lib/session';
import type { Language } from '../../lib/texts';

/** What a link says before it is accepted. */
export interface Invitation {
  kind: 'member' | 'client';
  practice: { name: string; country: string };
  name: string;
  email: string;
  language: Language;
  /** The email already has an account: its password proves the person. */
  hasAccount: boolean;
  expiresAt: string;
  /** Null when whoever invited is no longer there. */
  invitedBy: string | null;
}

/** Looks a link up without using it. Used, withdrawn and expired links are all the same 404. */
export function lookUp(token: string): Promise<Invitation> {
  return read(api.POST('/invitations/lookup', { body: { token } }));
}

/** Accepts and signs in. `understood` is a client's word that they read who sees what. */
export function accept(token: string, password: string, understood: boolean): Promise<{ next: Next }> {
  return read(api.POST('/invitations/accept', { body: understood ? { token, password, understood } : { token, password } }));
}
