import type { Schema } from '@attune/contract';
import { api, at, read } from '../../lib/api';
import type { WithDefinition } from '../../lib/operations';
import { withRules } from '../../lib/rules';

/** One entry of one's own, as the list shows it. */
export type Entry = Schema<'ResponseItemDto'>;

export type StepComment = Schema<'StepCommentDto'>;

/** One entry with all that was said about it. */
export type OpenedEntry = WithDefinition<Schema<'OpenedResponseDto'>>;

export type Series = Schema<'ObservationSeriesDto'>;

/** Somebody of the practice opened what the client wrote; `action` is one of the audit, such as `response.open`. */
export type Opening = Schema<'OpeningDto'>;

export function listEntries(clientId: string, cursor?: string): Promise<Schema<'ResponsePageDto'>> {
  const params = { path: { id: clientId }, query: { opened: 'true', limit: 30, cursor } } as const;
  return read(api.GET('/clients/{id}/responses', { params }));
}

export function openEntry(id: string): Promise<OpenedEntry> {
  return withRules(read(api.GET('/responses/{id}', at(id))));
}

/** The version of an exercise that was assigned. */
export function loadDefinition(assignmentId: string): Promise<WithDefinition<Schema<'OpenedAssignmentDto'>>> {
  return withRules(read(api.GET('/assignments/{id}', at(assignmentId))));
}

/** What one took from an exercise, in one's own words. */
export type Learned = Schema<'LearnedDto'>;

export function listLearned(cursor?: string): Promise<Schema<'LearnedPageDto'>> {
  return read(api.GET('/me/learned', { params: { query: { limit: 30, cursor } } }));
}

export function loadSeries(clientId: string): Promise<Schema<'ObservationSeriesListDto'>> {
  return read(api.GET('/clients/{id}/observations', at(clientId)));
}

export function listOpenings(): Promise<Schema<'OpeningPageDto'>> {
  return read(api.GET('/me/openings', { params: { query: { limit: 200 } } }));
}

export function markCommentsSeen(responseId: string): Promise<unknown> {
  return read(api.POST('/me/comments-seen', { body: { responseId } }));
}
