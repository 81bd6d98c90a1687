import type { Schema } from '@attune/contract';
import { api, at, read } from '../../lib/api';
import type { WithDefinition } from '../../lib/operations';
import { withRules } from '../../lib/rules';

export type ExerciseItem = Schema<'ExerciseItemDto'>;
export type OpenedExercise = WithDefinition<Schema<'ExerciseDto'>>;

const MOST = 200;

export const findExercises = (search: string, cursor?: string) =>
  read(api.GET('/exercises', { params: { query: { search: search || undefined, cursor, limit: MOST } } }));
export const openExercise = (id: string) => withRules(read(api.GET('/exercises/{id}', at(id))));
export const listClients = () => read(api.GET('/clients', { params: { query: { limit: MOST } } }));
