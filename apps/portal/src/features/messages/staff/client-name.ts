import { api, at, read } from '../../../lib/api';

/** What a client is called, for the head of their conversation. */
export const openClientName = async (clientId: string): Promise<string> => (await read(api.GET('/clients/{id}', at(clientId)))).name;
