import type { Schema } from '@attune/contract';
import { api, at, read } from '../../lib/api';
import type { WithDefinition } from '../../lib/operations';
import { withRules } from '../../lib/rules';

export type Review = Schema<'ReviewDto'>;
/** A response as its therapist may read it: shared answers whole, private steps by name only. */
export type OpenedResponse = WithDefinition<Schema<'OpenedResponseDto'>>;
/** What a review adds or changes; nothing at all marks the response read. `comments` is the whole set of one's own. */
export type ReviewBody = Schema<'ReviewBody'>;

export const openResponse = (id: string) => withRules(read(api.GET('/responses/{id}', at(id))));
export const putReview = (id: string, body: ReviewBody) => read(api.PUT('/responses/{id}/review', { ...at(id), body }));
