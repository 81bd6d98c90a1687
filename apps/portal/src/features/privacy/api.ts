import type { Schema } from '@attune/contract';
import { api, read } from '../../lib/api';

/** Somebody of the practice opened something of the client's; `action` is one of the audit, such as `response.open`. */
export type Opening = Schema<'OpeningDto'>;

export function listOpenings(cursor?: string): Promise<Schema<'OpeningPageDto'>> {
  return read(api.GET('/me/openings', { params: { query: { limit: 50, cursor } } }));
}

/** Somebody who may read the client's answers, or could. */
export type TeamMember = Schema<'OwnCareTeamMemberDto'>;

export function listTeam(cursor?: string): Promise<Schema<'OwnCareTeamPageDto'>> {
  return read(api.GET('/me/care-team', { params: { query: { cursor } } }));
}
