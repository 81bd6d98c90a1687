import { addDays } from '@attune/clinical/civil-date';
import { localDateOf } from '@attune/clinical/local-date';
import { NOT_THIS_TIME_REASONS } from '@attune/clinical/reasons';
import { weekOf } from '@attune/clinical/weeks';
import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { countOpen } from '../clients/client-rows.js';
import { quietAt } from '../clients/quiet.js';
import type { BriefDto, BriefWeekDto } from './brief.dto.js';

const WEEKS = 12;

interface SummaryRow {
  [column: string]: unknown;
  id: string;
  time_zone: string;
  state: 'active' | 'discharged';
  created_at: Date;
  waiting: number | null;
  last_activity_at: Date | null;
}
type Reasons = Record<(typeof NOT_THIS_TIME_REASONS)[number], number>;
interface WeekRow extends Reasons {
  [column: string]: unknown;
  week: string;
  due: number;
  done: number;
  unprompted: number;
}

/** Tells a therapist in a minute what happened since last time: read from the kept summaries, never from the history. */
@Injectable()
export class BriefService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `client.not_found` */
  brief(clientId: string): Promise<BriefDto> {
    const now = this.clock.now();
    return this.tenant.run(async (tx) => {
      const client = await tx.maybe<SummaryRow>(
        `select c.id, c.time_zone, c.state, c.created_at, s.waiting, s.last_activity_at from client c
         left join client_summary s on s.practice_id = c.practice_id and s.client_id = c.id
         where c.practice_id = $1 and c.id = $2 and ${openableClientScope('c.id')}`,
        [tx.practiceId, clientId],
      );
      if (!client) throw new DomainError('client.not_found');
      const thisWeek = weekOf(localDateOf(now, client.time_zone));
      const [open, rows] = await Promise.all([
        countOpen(tx, client.state === 'active' ? [client] : [], now),
        tx.query<WeekRow>(
          `select week, ${['due', 'done', 'unprompted', ...NOT_THIS_TIME_REASONS].map((c) => `sum(${c})::integer as ${c}`).join(', ')}
           from client_week where practice_id = $1 and client_id = $2 and week between $3 and $4 group by week`,
          [tx.practiceId, clientId, addDays(thisWeek, -7 * (WEEKS - 1)), thisWeek],
        ),
      ]);
      if (!currentContext().clientId) this.audit.record(tx, { action: 'client.brief', subject: { kind: 'client', id: clientId }, clientId });
      const activity = { state: client.state, lastActivityAt: client.last_activity_at, createdAt: client.created_at, timeZone: client.time_zone };
      return {
        lastActivityAt: client.last_activity_at?.toISOString() ?? null,
        quiet: quietAt(activity, now),
        waiting: client.waiting ?? 0,
        openItems: open.get(clientId) ?? 0,
        weeks: weeksUpTo(thisWeek, rows),
        reasons: reasonsIn(rows),
      };
    });
  }
}

/** One entry a week, also for a week in which nothing was planned. */
function weeksUpTo(thisWeek: string, rows: WeekRow[]): BriefWeekDto[] {
  const byWeek = new Map(rows.map((row) => [row.week, row]));
  return Array.from({ length: WEEKS }, (_, i) => {
    const week = addDays(thisWeek, -7 * (WEEKS - 1 - i));
    const row = byWeek.get(week);
    const notThisTime = row ? NOT_THIS_TIME_REASONS.reduce((sum, reason) => sum + row[reason], 0) : 0;
    return { week, due: row?.due ?? 0, done: row?.done ?? 0, notThisTime, unprompted: row?.unprompted ?? 0 };
  });
}

/** How often each reason was given; only those that were. */
function reasonsIn(rows: WeekRow[]): Record<string, number> {
  const counted = NOT_THIS_TIME_REASONS.map((reason) => [reason, rows.reduce((sum, row) => sum + row[reason], 0)] as const);
  return Object.fromEntries(counted.filter(([, n]) => n > 0));
}
