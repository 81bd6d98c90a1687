import { Injectable } from '@nestjs/common';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { exercisesOf } from './entry-exercises.js';
import type { InboxDto, InboxExerciseDto, InboxQuery } from './review.dto.js';

interface InboxRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  client_name: string;
  client_code: string;
  version_id: string;
  submitted_at: Date;
  rank: number;
  smaller: boolean;
  corrects: string | null;
  attention: 'risk' | 'ask' | null;
}

/** What calls for an answer comes first, the graver before. */
export const RANK = `case r.attention when 'risk' then 0 when 'ask' then 1 else 2 end`;

/** What waits for a therapist: responses of the clients they treat that nobody has read; those that ask something first, each the oldest first. */
@Injectable()
export class InboxService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
  ) {}

  /** A page of it, with how much waits in all. */
  list(query: InboxQuery): Promise<InboxDto> {
    const after = decodeCursor(query.cursor, 3);
    const clientId = query.clientId ?? null;
    const size = pageSize(query);
    const memberId = currentContext().memberId;
    return this.tenant.run(async (tx) => {
      // Two statements in one wait: the page, and how many there are in all.
      const total = tx.one<{ total: number; asking: number }>(
        `select coalesce(sum(s.waiting), 0)::integer as total, coalesce(sum(m.asking), 0)::integer as asking from care_team t
         join client_summary s on s.practice_id = t.practice_id and s.client_id = t.client_id
         cross join lateral (
           select count(*) as asking from response r
           where r.practice_id = t.practice_id and r.client_id = t.client_id and r.state = 'waiting' and r.attention is not null
         ) m
         where t.practice_id = $1 and t.member_id = $2 and t.until is null and s.waiting > 0 and ($3::uuid is null or t.client_id = $3)`,
        [tx.practiceId, memberId, clientId],
      );
      const rows = await tx.query<InboxRow>(
        `select r.id, r.client_id, c.name as client_name, c.code as client_code, r.version_id, r.submitted_at, r.smaller, r.corrects, r.attention, ${RANK} as rank
         from care_team t
         join client_summary s on s.practice_id = t.practice_id and s.client_id = t.client_id and s.waiting > 0
         join response r on r.practice_id = t.practice_id and r.client_id = t.client_id and r.state = 'waiting'
         join client c on c.practice_id = r.practice_id and c.id = r.client_id
         where t.practice_id = $1 and t.member_id = $2 and t.until is null
           and ($3::uuid is null or t.client_id = $3)
           and ($4::integer is null or (${RANK}, r.submitted_at, r.id) > ($4, $5::timestamptz, $6::uuid))
         order by rank, r.submitted_at, r.id limit $7`,
        [tx.practiceId, memberId, clientId, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, size + 1],
      );
      const exercises = await exercisesOf(tx, this.sealing, rows.map((row) => row.version_id));
      const page = paged(rows, size, (row) => toItem(row, exercises.get(row.version_id)!), (row) => [String(row.rank), row.submitted_at.toISOString(), row.id]);
      return { ...page, ...(await total) };
    });
  }
}

function toItem(row: InboxRow, exercise: InboxExerciseDto): InboxDto['items'][number] {
  return {
    responseId: row.id,
    attention: row.attention,
    client: { id: row.client_id, name: row.client_name, code: row.client_code },
    exercise,
    submittedAt: row.submitted_at.toISOString(),
    smaller: row.smaller,
    corrects: row.corrects,
  };
}
