import { api, read } from '../../lib/api';
import type { Language } from '../../lib/texts';

export interface WaitingResponse {
  responseId: string;
  client: { id: string; name: string };
  exercise: { title: Record<Language, string> };
  submittedAt: string;
}

export interface CaseloadClient {
  id: string;
  name: string;
  quiet: boolean | null;
  waiting: number | null;
  openItems: number | null;
  lastActivityAt: string | null;
}

const FIRST_FEW = 6;
const MOST_CLIENTS = 200;

export const readWaiting = () =>
  read<{ items: WaitingResponse[]; total: number }>(api.GET('/me/inbox', { params: { query: { limit: FIRST_FEW } } }));
export const readCaseload = () =>
  read<{ items: CaseloadClient[]; next: string | null }>(api.GET('/clients', { params: { query: { limit: MOST_CLIENTS } } }));
