import type { Schema } from '@attune/contract';
import { api, read } from '../../lib/api';

export type WaitingResponse = Schema<'InboxItemDto'>;
export type CaseloadClient = Schema<'ClientItemDto'>;

const FIRST_FEW = 6;
const MOST_CLIENTS = 200;

export const readWaiting = () => read(api.GET('/me/inbox', { params: { query: { limit: FIRST_FEW } } }));
export const readCaseload = () => read(api.GET('/clients', { params: { query: { limit: MOST_CLIENTS } } }));
