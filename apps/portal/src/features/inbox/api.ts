import type { Schema } from '@attune/contract';
import { api, read } from '../../lib/api';

/** A response that nobody has read yet. */
export type InboxItem = Schema<'InboxItemDto'>;

export const readInbox = (cursor?: string) => read(api.GET('/me/inbox', { params: { query: { cursor } } }));
