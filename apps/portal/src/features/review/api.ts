import type { Schema } from '@attune/contract';
import { api, at, ifMatch, read } from '../../lib/api';
import type { WithDefinition } from '../../lib/operations';
import { withRules } from '../../lib/rules';

export type Review = Schema<'ReviewDto'>;
/** A response as its therapist may read it: shared answers whole, private steps by name only. */
export type OpenedResponse = WithDefinition<Schema<'OpenedResponseDto'>>;
/** What a review adds or changes; nothing at all marks the response read. `comments` is the whole set of one's own. */
export type ReviewBody = Schema<'ReviewBody'>;

export const openResponse = (id: string) => withRules(read(api.GET('/responses/{id}', at(id))));
/** What could come next, and what was chosen so far. */
export type NextActions = Schema<'NextActionsDto'>;
export type NextOption = Schema<'NextOptionDto'>;
export type NextAction = Schema<'NextActionDto'>;

export const readNextActions = (responseId: string) => read(api.GET('/responses/{id}/next-actions', at(responseId)));
export const putNextAction = (id: string, responseId: string, kind: NextOption['kind']) => read(api.PUT('/next-actions/{id}', { ...at(id), body: { responseId, kind } }));
export const undoNextAction = (id: string) => read(api.POST('/next-actions/{id}/undo', at(id)));
/** Keeps what was typed, over the revision it was made from; 0 where there is none. */
export const putReviewDraft = (id: string, body: Schema<'ReviewDraftBody'>, revision: number) =>
  read(api.PUT('/responses/{id}/review-draft', { ...at(id), body, headers: ifMatch(revision || null) }));
export const putReview = (id: string, body: ReviewBody) => read(api.PUT('/responses/{id}/review', { ...at(id), body }));
