import { usePages } from '../../lib/pages';
import { readInbox, readInboxClients } from './api';

/** What waits for an answer, of all clients or of one: what asks something first, each the oldest first. */
export function useInbox(clientId?: string) {
  return usePages(['inbox', clientId ?? 'all'], (cursor) => readInbox(clientId, cursor));
}

/** What waits, one row a client. */
export function useInboxClients() {
  return usePages(['inbox', 'clients'], readInboxClients);
}
