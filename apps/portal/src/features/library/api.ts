import type { Schema } from '@attune/contract';
import type { ExerciseDefinition } from '@attune/exercise';
import { api, at, read } from '../../lib/api';
import { newId } from '../../lib/ids';
import type { WithDefinition } from '../../lib/operations';
import { withRules } from '../../lib/rules';

export type ExerciseItem = Schema<'ExerciseItemDto'>;
/** An exercise as it was published last. */
export type OpenedExercise = WithDefinition<Schema<'ExerciseDto'>>;
/** One of one's own that was never published: what it says is in its draft. */
export type UnpublishedExercise = Omit<OpenedExercise, 'definition'> & { definition: null };
/** Which exercises are listed. */
export const shelves = ['all', 'mine', 'favourites', 'archived'] as const;
export type ShelfName = (typeof shelves)[number];

const MOST = 200;

export const findExercises = (shelf: ShelfName, search: string, cursor?: string) =>
  read(api.GET('/exercises', { params: { query: { shelf, search: search || undefined, cursor, limit: MOST } } }));
export const openExercise = (id: string): Promise<OpenedExercise | UnpublishedExercise> =>
  withRules(read(api.GET('/exercises/{id}', at(id))) as Promise<OpenedExercise | UnpublishedExercise>);
export const listClients = () => read(api.GET('/clients', { params: { query: { limit: MOST } } }));

/** Begins a copy of one's own. What was made for one client is copied for that client. Answers its id. */
export async function duplicate({ id, catalogId, clientId, definition }: OpenedExercise): Promise<string> {
  const own = newId();
  // The name of the catalogue belongs to the original alone.
  const copy: ExerciseDefinition = { ...definition, tags: definition.tags.filter((tag) => tag !== catalogId) };
  const body = { definition: copy as unknown as Schema<'ExerciseDraftBody'>['definition'], copiedFrom: id, ...(clientId ? { clientId } : {}) };
  await read(api.PUT('/exercises/{id}', { ...at(own), body }));
  return own;
}

export const star = (id: string, on: boolean) =>
  on ? read(api.PUT('/exercises/{id}/favourite', at(id))) : read(api.DELETE('/exercises/{id}/favourite', at(id)));
export const putAway = (id: string, away: boolean) =>
  away ? read(api.PUT('/exercises/{id}/archive', at(id))) : read(api.DELETE('/exercises/{id}/archive', at(id)));
