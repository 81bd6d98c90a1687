import { api, at, read } from '../../../lib/api';

/** What a client is called, for the head of their conversation and what is said to them. */
export const clientNameQuery = (clientId: string) => ({
  queryKey: ['client-name', clientId],
  queryFn: async () => (await read(api.GET('/clients/{id}', at(clientId)))).name,
});
