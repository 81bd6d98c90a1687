import type { Schema } from '@attune/contract';
import { addressOf, api, read } from '../../lib/api';

/** A client under their code: no id, no name. */
export type CaseloadClient = Schema<'CaseloadClientDto'>;
export type CaseloadMember = Schema<'CaseloadMemberDto'>;
export type CaseloadCounts = Pick<CaseloadClient, keyof CaseloadClient & keyof CaseloadMember>;
export type CaseloadRange = Pick<Schema<'CaseloadReportDto'>, 'from' | 'to'>;

/** All supervisees are read at once, so that choosing among them asks nothing again. */
export const readCaseload = (range: CaseloadRange) => read(api.GET('/reports/caseload', { params: { query: range } }));

/** The address of the same report as a table for a spreadsheet. */
export const csvAddress = (range: CaseloadRange, memberId: string) =>
  addressOf('/reports/caseload', { query: { ...range, format: 'csv', memberId } });
