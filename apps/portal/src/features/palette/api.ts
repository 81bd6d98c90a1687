import { api, read } from '../../lib/api';
import type { Page } from '../../lib/pages';
import type { Localized } from '../../lib/localized';

const FEW = 8;
const few = (search: string) => ({ params: { query: { search, limit: FEW } } });

/** Clients whose name or code fits; those one does not treat have no figures. */
export const findClients = (search: string) =>
  read<Page<{ id: string; name: string; waiting: number | null }>>(api.GET('/clients', few(search)));
export const findExercises = (search: string) =>
  read<Page<{ id: string; title: Localized }>>(api.GET('/exercises', few(search)));
