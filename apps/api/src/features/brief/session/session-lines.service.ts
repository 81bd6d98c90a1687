import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../../platform/access/row-rules.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { currentContext } from '../../../platform/context/request-context.js';
import { Tenant } from '../../../platform/database/tenant.js';
import type { SessionLinesDto, SessionLinesQuery } from './session-lines.dto.js';
import { COUNTS_AS_PLANNED } from '../../assignments/first-day.js';
import { FORTNIGHT, LONGEST_BETWEEN } from './window.js';

interface LineRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  since: Date;
  due: number;
  done: number;
  waiting: number;
}

/** More sessions than a day has. */
const MOST = 40;

/** The first line of the brief for each of one's sessions of a day. */
@Injectable()
export class SessionLines {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list({ from }: SessionLinesQuery): Promise<SessionLinesDto> {
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<LineRow>(
        `select p.id, p.client_id, since.at as since, o.due, o.done, coalesce(s.waiting, 0) as waiting
         from appointment p
         join appointment_member w on w.practice_id = p.practice_id and w.appointment_id = p.id and w.member_id = $2
         left join client_summary s on s.practice_id = p.practice_id and s.client_id = p.client_id
         left join lateral (
           select l.starts_at from appointment l where l.practice_id = p.practice_id and l.client_id = p.client_id and l.state = 'planned'
             and l.starts_at < least(p.starts_at, $4::timestamptz) and coalesce(l.attendance, 'came') in ('came', 'late')
             and l.starts_at >= $4::timestamptz - make_interval(days => ${LONGEST_BETWEEN})
           order by l.starts_at desc limit 1
         ) last on true
         cross join lateral (select coalesce(last.starts_at, $4::timestamptz - make_interval(days => ${FORTNIGHT})) as at) since
         cross join lateral (
           select count(*)::integer as due, count(*) filter (where o.state = 'done')::integer as done from occasion o
           join assignment a on a.practice_id = o.practice_id and a.id = o.assignment_id and ${COUNTS_AS_PLANNED}
           where o.practice_id = p.practice_id and o.client_id = p.client_id and o.state <> 'withdrawn'
             and o.local_date between (since.at - interval '1 day')::date and ($4::timestamptz + interval '1 day')::date and o.due_at > since.at and o.due_at <= $4
         ) o
         where p.practice_id = $1 and p.state = 'planned' and p.starts_at >= $3 and p.starts_at < $3::timestamptz + interval '36 hours'
           and ${openableClientScope('p.client_id')}
         order by p.starts_at, p.id limit ${MOST}`,
        [tx.practiceId, currentContext().memberId, from, this.clock.now()],
      );
      for (const clientId of new Set(rows.map((row) => row.client_id))) this.audit.record(tx, { action: 'client.brief_line', subject: { kind: 'client', id: clientId }, clientId });
      return { items: rows.map((row) => ({ appointmentId: row.id, clientId: row.client_id, since: row.since.toISOString(), due: row.due, done: row.done, waiting: row.waiting })) };
    });
  }
}
