import { api, read } from '../../lib/api';
import type { Page } from '../../lib/pages';
import type { Language } from '../../lib/texts';

/** A response that nobody has read yet. */
export interface InboxItem {
  responseId: string;
  client: { id: string; name: string; code: string };
  exercise: { id: string; title: Record<Language, string> };
  submittedAt: string;
  smaller: boolean;
  corrects: string | null;
}

export interface InboxPageOfItems extends Page<InboxItem> {
  total: number;
}

export const readInbox = (cursor?: string) =>
  read<InboxPageOfItems>(api.GET('/me/inbox', { params: { query: { cursor } } }));
