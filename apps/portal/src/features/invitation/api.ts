import type { Schema } from '@attune/contract';
import { api, read } from '../../lib/api';

/** What a link says before it is accepted. */
export type Invitation = Schema<'InvitationDto'>;

/** Looks a link up without using it. Used, withdrawn and expired links are all the same 404. */
export function lookUp(token: string): Promise<Invitation> {
  return read(api.POST('/invitations/lookup', { body: { token } }));
}

/** Accepts and signs in. `understood` is a client's word that they read who sees what. */
export function accept(token: string, password: string, understood: boolean): Promise<Schema<'NextDto'>> {
  return read(api.POST('/invitations/accept', { body: understood ? { token, password, understood } : { token, password } }));
}
