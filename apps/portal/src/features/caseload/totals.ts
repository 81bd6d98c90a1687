import { NOT_THIS_TIME_REASONS, type NotThisTimeReason } from '@attune/clinical/reasons';
import type { CaseloadClient, CaseloadCounts, CaseloadMember } from './api';

/** Sums over the members shown. Medians do not add up and are left to the members. */
export function totalsOf(members: readonly CaseloadMember[]) {
  const sum = (value: (member: CaseloadMember) => number) => members.reduce((all, member) => all + value(member), 0);
  const oldest = members.map((member) => member.oldestWaitingAt).filter((at) => at !== null);
  return {
    clients: sum((member) => member.activeClients),
    due: sum((member) => member.due),
    done: sum((member) => member.done),
    unprompted: sum((member) => member.unprompted),
    waiting: sum((member) => member.waiting),
    quiet: sum((member) => member.quiet),
    notThisTime: sum(notThisTimeOf),
    reasons: reasonsOf(members),
    oldestWaitingAt: oldest.sort()[0] ?? null,
  };
}

/** How often an occasion was not this time, whatever the reason. */
export function notThisTimeOf({ notThisTime }: Pick<CaseloadCounts, 'notThisTime'>): number {
  return Object.values(notThisTime).reduce((all, count) => all + count, 0);
}

/** The reasons given, the most frequent first; of equal ones in the order they are offered. */
export function reasonsOf(rows: readonly Pick<CaseloadCounts, 'notThisTime'>[]): { reason: NotThisTimeReason; count: number }[] {
  return NOT_THIS_TIME_REASONS.map((reason) => ({
    reason,
    count: rows.reduce((all, row) => all + (row.notThisTime[reason] ?? 0), 0),
  }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

export type ClientSort = 'need' | 'code' | 'done' | 'activity';

const LAST = '9999';
const byCode = (a: CaseloadClient, b: CaseloadClient) => a.code.localeCompare(b.code);
const share = (client: CaseloadClient) => (client.due > 0 ? client.done / client.due : 2);

/** Need first: who waits longest, then who has gone quiet, then who practised least; codes break ties. */
const ORDERS: Record<ClientSort, (a: CaseloadClient, b: CaseloadClient) => number> = {
  code: byCode,
  need: (a, b) =>
    (a.oldestWaitingAt ?? LAST).localeCompare(b.oldestWaitingAt ?? LAST) ||
    Number(b.quiet) - Number(a.quiet) ||
    share(a) - share(b) ||
    byCode(a, b),
  done: (a, b) => share(a) - share(b) || byCode(a, b),
  activity: (a, b) => (a.lastActivityAt ?? '').localeCompare(b.lastActivityAt ?? '') || byCode(a, b),
};

export function sorted(clients: readonly CaseloadClient[], by: string): CaseloadClient[] {
  return [...clients].sort(ORDERS[by as ClientSort] ?? ORDERS.need);
}
