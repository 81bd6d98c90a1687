import type { Schema } from '@attune/contract';
import { api, at, ifMatch, read } from '../../lib/api';
import type { WithDefinition } from '../../lib/operations';
import { withRules } from '../../lib/rules';

export type OpenedExercise = WithDefinition<Schema<'ExerciseDto'>>;
/** The part of a client's record that an assignment needs. */
export type ClientOfPlan = Pick<Schema<'ClientDto'>, 'id' | 'name' | 'timeZone' | 'language' | 'state'>;
export type Occasion = Schema<'OccasionDto'>;
/** A client of one's own as lists name them. */
export type TreatedClient = Awaited<ReturnType<typeof listTreated>>[number];
export type ExerciseItem = Awaited<ReturnType<typeof findExercises>>['items'][number];
/** What a schedule would mean for one client. */
export type PlannedDates = Schema<'PlannedDatesDto'>;
export type PlannedOccasion = Schema<'PlannedOccasionDto'>;
/** What was assigned to several at once. */
export type Batch = Schema<'BatchDto'>;
/** What a client would like to be different. */
export type Proposal = Schema<'ProposalDto'>;
/** What a therapist decides: the exercise, the client's reason, the smallest version, the days. */
export type AssignmentBody = Schema<'AssignmentBody'>;
export type Assignment = Schema<'AssignmentDto'>;

/** What can be assigned to this client: published, and made for them or for anybody. */
export const findExercises = (search: string, assignableTo?: string) =>
  read(api.GET('/exercises', { params: { query: { search: search || undefined, assignableTo, limit: 200 } } }));
export const openExercise = (id: string) => withRules(read(api.GET('/exercises/{id}', at(id))));
export const openClient = (id: string) => read(api.GET('/clients/{id}', at(id)));
/** The clients of one's own who are in treatment: others have no figures. */
export const listTreated = async () => {
  const { items } = await read(api.GET('/clients', { params: { query: { state: 'active', limit: 200 } } }));
  return items.filter((client) => client.waiting !== null);
};
export const openAssignment = (id: string) => withRules(read(api.GET('/assignments/{id}', at(id))));
export const endAssignment = (id: string) => read(api.POST('/assignments/{id}/end', at(id)));
/** Assigns, or edits what was assigned; `revision` guards an edit against a newer one. */
export const putAssignment = (id: string, body: AssignmentBody, revision?: number) =>
  read(api.PUT('/assignments/{id}', { ...at(id), body, headers: ifMatch(revision) }));
/** Lets it rest, until a civil date or until somebody lets it go on. */
export const pauseAssignment = (id: string, until: string | null) => read(api.POST('/assignments/{id}/pause', { ...at(id), body: { until } }));
export const resumeAssignment = (id: string) => read(api.POST('/assignments/{id}/resume', at(id)));
/** The dates of a schedule, for each client by their own clock and sessions. */
export const previewDates = (body: Schema<'PreviewBody'>) => read(api.POST('/assignments/preview', { body }));
/** Which plans clients would like to be different, without their words. */
export const waitingProposals = () => read(api.GET('/me/proposals', { params: { query: { limit: 200 } } }));
export const openProposals = (clientId: string) => read(api.GET('/clients/{id}/proposals', at(clientId)));
/** Answers a proposal; accepting does what it says. `revision` guards against words that have changed since. */
export const answerProposal = (id: string, body: Schema<'ProposalAnswerBody'>, revision: number) =>
  read(api.POST('/proposals/{id}/answer', { ...at(id), body, headers: ifMatch(revision) }));
/** Assigns several exercises to several clients, each to each, wholly or not at all. */
export const putBatch = (id: string, body: Schema<'BatchBody'>) => read(api.PUT('/assignment-batches/{id}', { ...at(id), body }));
export const openBatch = (id: string) => read(api.GET('/assignment-batches/{id}', at(id)));
/** Takes all of it back: what nobody touched is gone, what was begun has ended. */
export const undoBatch = (id: string) => read(api.POST('/assignment-batches/{id}/undo', at(id)));
