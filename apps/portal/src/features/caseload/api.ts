import type { NotThisTimeReason } from '@attune/clinical/reasons';
import { api, read } from '../../lib/api';

export interface CaseloadCounts {
  due: number;
  done: number;
  unprompted: number;
  notThisTime: Partial<Record<NotThisTimeReason, number>>;
  waiting: number;
  oldestWaitingAt: string | null;
}

/** A client under their code: no id, no name. */
export interface CaseloadClient extends CaseloadCounts {
  code: string;
  quiet: boolean;
  lastActivityAt: string | null;
  current: boolean;
}

export interface CaseloadMember extends CaseloadCounts {
  memberId: string;
  name: string;
  activeClients: number;
  medianHoursToAnswer: number | null;
  quiet: number;
  clients: CaseloadClient[];
}

export interface CaseloadReport {
  from: string;
  to: string;
  members: CaseloadMember[];
}

export interface CaseloadRange {
  from: string;
  to: string;
}

/** All supervisees are read at once, so that choosing among them asks nothing again. */
export const readCaseload = (query: CaseloadRange) =>
  read<CaseloadReport>(api.GET('/reports/caseload', { params: { query: { ...query } } }));

/** The address of the same report as a table for a spreadsheet. */
export function csvAddress(range: CaseloadRange, memberId: string): string {
  const query = new URLSearchParams({ from: range.from, to: range.to, format: 'csv' });
  if (memberId) query.set('memberId', memberId);
  return `/api/v1/reports/caseload?${query}`;
}
