import { localDateOf } from '@attune/clinical/local-date';
import { goneQuiet } from '@attune/clinical/quiet';
import { add, medianOf } from '@attune/clinical/response-time';
import { checkRange, weekOf, widenToWeeks } from '@attune/clinical/weeks';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { currentPractice } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import type { CaseloadClientDto, CaseloadMemberDto, CaseloadQuery, CaseloadReportDto } from './caseload.dto.js';
import {
  ANSWER_TIMES, CASELOAD, type CaseloadRow, CLIENT_COUNTS, CODES, type CountRow, OLDEST_WAITING, reasonsOf, supervisees,
} from './caseload.sql.js';

type Keyed<T> = T & { [column: string]: unknown };

/** What a supervisor sees of their supervisees' work: sums and pseudonymous rows, from the kept weeks. */
@Injectable()
export class CaseloadService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `member.not_found` for somebody the caller does not supervise today */
  report(query: CaseloadQuery): Promise<CaseloadReportDto> {
    const faults = checkRange(query.from, query.to);
    if (faults.length) throw invalid(...faults);
    const { from, to } = widenToWeeks(query.from, query.to);
    return this.tenant.run(async (tx) => {
      const today = localDateOf(this.clock.now(), currentPractice().timeZone);
      const members = await tx.query<Keyed<{ id: string; name: string }>>(supervisees(), [tx.practiceId, today, query.memberId ?? null]);
      if (query.memberId && !members.length) throw new DomainError('member.not_found');
      const ids = members.map(({ id }) => id);
      const weeks = [weekOf(from), weekOf(to)];
      const [counts, caseload, times] = await Promise.all([
        tx.query<CountRow>(CLIENT_COUNTS, [tx.practiceId, ids, ...weeks]),
        tx.query<CaseloadRow>(CASELOAD, [tx.practiceId, ids]),
        tx.query<Keyed<{ member_id: string; answer_times: number[] }>>(ANSWER_TIMES, [tx.practiceId, ids, ...weeks]),
      ]);
      const current = new Set(caseload.map((row) => `${row.member_id} ${row.client_id}`));
      const former = counts.filter((row) => !current.has(`${row.member_id} ${row.client_id}`));
      const waitingClients = caseload.filter((row) => row.waiting).map((row) => row.client_id);
      const [oldest, codes] = await Promise.all([
        tx.query<Keyed<{ client_id: string; oldest: Date }>>(OLDEST_WAITING, [tx.practiceId, waitingClients]),
        tx.query<Keyed<{ id: string; code: string }>>(CODES, [tx.practiceId, former.map((row) => row.client_id)]),
      ]);
      const oldestOf = new Map(oldest.map((row) => [row.client_id, row.oldest.toISOString()]));
      const codeOf = new Map(codes.map((row) => [row.id, row.code]));
      return {
        from,
        to,
        members: members.map(({ id, name }) => {
          const own = counts.filter((row) => row.member_id === id);
          const clients = [
            ...caseload.filter((row) => row.member_id === id).map((row) =>
              this.currentClient(row, own.find((count) => count.client_id === row.client_id), oldestOf.get(row.client_id) ?? null),
            ),
            ...former.filter((row) => row.member_id === id).map((row) => formerClient(row, codeOf.get(row.client_id)!)),
          ].sort((a, b) => (a.code < b.code ? -1 : 1));
          const histogram = times.filter((row) => row.member_id === id).reduce<number[]>((sum, row) => add(sum, row.answer_times), []);
          return summed(id, name, clients, medianOf(histogram));
        }),
      };
    });
  }

  private currentClient(row: CaseloadRow, count: CountRow | undefined, oldest: string | null): CaseloadClientDto {
    const since = localDateOf(row.last_activity_at ?? row.created_at, row.time_zone);
    return {
      code: row.code,
      ...countsOf(count),
      waiting: row.waiting ?? 0,
      oldestWaitingAt: oldest,
      quiet: goneQuiet(since, localDateOf(this.clock.now(), row.time_zone)),
      lastActivityAt: row.last_activity_at?.toISOString() ?? null,
      current: true,
    };
  }
}

const countsOf = (row: CountRow | undefined): Pick<CaseloadClientDto, 'due' | 'done' | 'unprompted' | 'notThisTime'> => ({
  due: row?.due ?? 0,
  done: row?.done ?? 0,
  unprompted: row?.unprompted ?? 0,
  notThisTime: reasonsOf(row),
});

/** Work planned under this therapist for somebody who is no longer on their caseload: it happened, so it counts. */
const formerClient = (row: CountRow, code: string): CaseloadClientDto => ({
  code,
  ...countsOf(row),
  waiting: 0,
  oldestWaitingAt: null,
  quiet: false,
  lastActivityAt: null,
  current: false,
});

/** A member's line: the sum of their clients' rows, so that both always agree. */
function summed(memberId: string, name: string, clients: CaseloadClientDto[], medianHoursToAnswer: number | null): CaseloadMemberDto {
  const total = (pick: (client: CaseloadClientDto) => number): number => clients.reduce((sum, client) => sum + pick(client), 0);
  const notThisTime: Record<string, number> = {};
  for (const client of clients) for (const [reason, n] of Object.entries(client.notThisTime)) notThisTime[reason] = (notThisTime[reason] ?? 0) + n;
  const oldest = clients.map((client) => client.oldestWaitingAt).filter((at) => at !== null).sort();
  return {
    memberId,
    name,
    activeClients: clients.filter((client) => client.current).length,
    due: total((client) => client.due),
    done: total((client) => client.done),
    unprompted: total((client) => client.unprompted),
    notThisTime,
    waiting: total((client) => client.waiting),
    oldestWaitingAt: oldest[0] ?? null,
    medianHoursToAnswer,
    quiet: total((client) => Number(client.quiet)),
    clients,
  };
}
