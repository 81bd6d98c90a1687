import type { ExerciseDefinition, Localized } from '@attune/exercise';
import { api, read } from '../../lib/api';
import type { Page } from '../../lib/pages';

export interface ExerciseItem {
  id: string;
  catalogId: string | null;
  title: Localized;
  purpose: Localized;
  minutes: number;
  tags: string[];
  kinds: string[];
}

export interface OpenedExercise {
  id: string;
  catalogId: string | null;
  /** The version's number, from 1. */
  number: number;
  definition: ExerciseDefinition;
}

export interface NamedClient {
  id: string;
  name: string;
  waiting: number | null;
}

const MOST = 200;

export const findExercises = (search: string, tag: string, cursor?: string) =>
  read<Page<ExerciseItem>>(
    api.GET('/exercises', { params: { query: { search: search || undefined, tag: tag || undefined, cursor } } }),
  );
export const openExercise = (id: string) => read<OpenedExercise>(api.GET('/exercises/{id}', { params: { path: { id } } }));
export const listClients = () => read<Page<NamedClient>>(api.GET('/clients', { params: { query: { limit: MOST } } }));
