import type { Schema } from '@attune/contract';
import { api, read } from '../../lib/api';

/** A response that nobody has read yet. */
export type InboxItem = Schema<'InboxItemDto'>;
/** What waits of one client. */
export type InboxClient = Schema<'InboxClientDto'>;

export const readInbox = (clientId: string | undefined, cursor?: string) => read(api.GET('/me/inbox', { params: { query: { cursor, clientId, limit: 100 } } }));
export const readInboxClients = (cursor?: string) => read(api.GET('/me/inbox/clients', { params: { query: { cursor, limit: 100 } } }));
export const markRead = (responseIds: string[]) => read(api.POST('/me/inbox/read', { body: { responseIds } }));
export const markUnread = (responseIds: string[]) => read(api.POST('/me/inbox/unread', { body: { responseIds } }));
