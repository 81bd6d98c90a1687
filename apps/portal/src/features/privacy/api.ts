import { api, read } from '../../lib/api';
import type { Page } from '../../lib/pages';

/** Somebody of the practice opened something of the client's. */
export interface Opening {
  at: string;
  memberName: string;
  /** An action of the audit, such as `response.open`. */
  action: string;
  responseId: string | null;
}

export function listOpenings(cursor?: string): Promise<Page<Opening>> {
  return read(api.GET('/me/openings', { params: { query: { limit: 50, cursor } } }));
}
