import { api, read } from '../../lib/api';

const FEW = 8;
const few = (search: string) => ({ params: { query: { search, limit: FEW } } });

/** Clients whose name or code fits; those one does not treat have no figures. */
export const findClients = (search: string) => read(api.GET('/clients', few(search)));
export const findExercises = (search: string) => read(api.GET('/exercises', few(search)));
