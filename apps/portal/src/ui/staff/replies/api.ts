import type { Schema } from '@attune/contract';
import { api, at, read } from '../../../lib/api';

/** Words that somebody says often. `{name}` stands for the client's first name. */
export type SavedReply = Schema<'SavedReplyDto'>;

/** One's own saved replies: one question for every place that offers them. */
export const REPLIES = { queryKey: ['saved-replies'], queryFn: () => read(api.GET('/me/saved-replies')), staleTime: 5 * 60_000 };

export const putReply = (id: string, body: Schema<'SavedReplyBody'>) => read(api.PUT('/me/saved-replies/{id}', { ...at(id), body }));
export const removeReply = (id: string) => read(api.DELETE('/me/saved-replies/{id}', at(id)));
