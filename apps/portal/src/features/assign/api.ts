import type { Schema } from '@attune/contract';
import { api, at, ifMatch, read } from '../../lib/api';
import type { WithDefinition } from '../../lib/operations';
import { withRules } from '../../lib/rules';

export type OpenedExercise = WithDefinition<Schema<'ExerciseDto'>>;
/** The part of a client's record that an assignment needs. */
export type ClientOfPlan = Pick<Schema<'ClientDto'>, 'id' | 'name' | 'timeZone' | 'language' | 'state'>;
export type Occasion = Schema<'OccasionDto'>;
/** What a therapist decides: the exercise, the client's reason, the smallest version, the days. */
export type AssignmentBody = Schema<'AssignmentBody'>;
export type Assignment = Schema<'AssignmentDto'>;

/** What can be assigned to this client: published, and made for them or for anybody. */
export const findExercises = (search: string, assignableTo: string) =>
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
