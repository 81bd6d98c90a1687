import type { DefinitionProblem, ExerciseDefinition } from '@attune/exercise';
import type { Schema } from '@attune/contract';
import { api, at, ifMatch, read } from '../../lib/api';
import { newId } from '../../lib/ids';
import type { WithDefinition } from '../../lib/operations';
import { withRules } from '../../lib/rules';
import type { KeptDraft } from './state/keeper';

/** The draft of an exercise of one's own. It may be unfinished. */
export type Draft = WithDefinition<Schema<'ExerciseDraftDto'>>;
export type VersionItem = Schema<'ExerciseVersionItemDto'>;
export type Version = WithDefinition<Schema<'ExerciseVersionDto'>>;
/** Who sees what is published of an exercise. */
export type Visibility = Draft['visibility'];
/** What an exercise is begun with, besides its definition; none of it changes by saving the draft again. */
export type Beginning = Pick<Schema<'ExerciseDraftBody'>, 'visibility' | 'clientId' | 'copiedFrom'>;

/** The contract says of a definition only that it is an object. */
const asObject = (definition: ExerciseDefinition) => definition as unknown as Schema<'ExerciseDraftBody'>['definition'];

export const openDraft = (id: string): Promise<Draft> => withRules(read(api.GET('/exercises/{id}/draft', at(id))));

/** Saves a draft, guarded by the revision it was made from. */
export const saveDraft = async (id: string, definition: ExerciseDefinition, revision: number): Promise<KeptDraft> => {
  const saved = await read(api.PUT('/exercises/{id}', { ...at(id), body: { definition: asObject(definition) }, headers: ifMatch(revision) }));
  return { ...saved, problems: saved.problems as DefinitionProblem[] };
};

/** Begins an exercise of one's own. Answers its id. */
export async function beginExercise(definition: ExerciseDefinition, beginning: Beginning = {}): Promise<string> {
  const id = newId();
  await read(api.PUT('/exercises/{id}', { ...at(id), body: { definition: asObject(definition), ...beginning } }));
  return id;
}

/** Goes back to the current version; an exercise that was never published is gone. */
export const dropDraft = (id: string) => read(api.DELETE('/exercises/{id}/draft', at(id)));

/** Publishes the draft as it stands at a revision. Sent twice, it publishes once. */
export const publish = (id: string, revision: number) =>
  read(api.POST('/exercises/{id}/versions', { ...at(id), headers: { 'If-Match': `"${revision}"` } }));

export const openExercise = (id: string) => read(api.GET('/exercises/{id}', at(id)));

export const listVersions = (id: string, cursor?: string) =>
  read(api.GET('/exercises/{id}/versions', { params: { path: { id }, query: { cursor } } }));

export const openVersion = (id: string, versionId: string): Promise<Version> =>
  withRules(read(api.GET('/exercises/{id}/versions/{versionId}', { params: { path: { id, versionId } } })));

export const showTo = (id: string, visibility: Visibility) => read(api.PUT('/exercises/{id}/visibility', { ...at(id), body: { visibility } }));
export const archive = (id: string) => read(api.PUT('/exercises/{id}/archive', at(id)));
export const unarchive = (id: string) => read(api.DELETE('/exercises/{id}/archive', at(id)));
