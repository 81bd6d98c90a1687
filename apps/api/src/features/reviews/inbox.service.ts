import { Injectable } from '@nestjs/common';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import type { LocalizedDto } from '../../platform/http/localized.dto.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { openFullCard } from '../exercises/exercise-card.js';
import type { InboxDto } from './review.dto.js';

interface InboxRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  client_name: string;
  client_code: string;
  exercise_id: string;
  catalog_id: string | null;
  version_id: string;
  title: LocalizedDto | null;
  /** In place of the title, where the exercise was made for this client; and the key it opens with. */
  sealed_card: Buffer | null;
  key_id: string;
  sealed_key: Buffer;
  submitted_at: Date;
  smaller: boolean;
  corrects: string | null;
}

/** What waits for a therapist: responses of the clients they treat that nobody has read, oldest first. */
@Injectable()
export class InboxService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
  ) {}

  list(query: PageQuery): Promise<InboxDto> {
    const after = decodeCursor(query.cursor, 2);
    const size = pageSize(query);
    const memberId = currentContext().memberId;
    return this.tenant.run(async (tx) => {
      // Two statements in one wait: the page, and how many there are in all.
      const total = tx.one<{ total: number }>(
        `select coalesce(sum(s.waiting), 0)::integer as total from care_team t
         join client_summary s on s.practice_id = t.practice_id and s.client_id = t.client_id
         where t.practice_id = $1 and t.member_id = $2 and t.until is null`,
        [tx.practiceId, memberId],
      );
      const rows = await tx.query<InboxRow>(
        `select r.id, r.client_id, c.name as client_name, c.code as client_code, a.exercise_id, x.catalog_id,
           r.version_id, v.card -> 'title' as title, v.sealed_card, k.key_id, k.sealed_key, r.submitted_at, r.smaller, r.corrects
         from care_team t
         join client_summary s on s.practice_id = t.practice_id and s.client_id = t.client_id and s.waiting > 0
         join response r on r.practice_id = t.practice_id and r.client_id = t.client_id and r.state = 'waiting'
         join client c on c.practice_id = r.practice_id and c.id = r.client_id
         join assignment a on a.practice_id = r.practice_id and a.id = r.assignment_id
         join exercise x on x.practice_id = r.practice_id and x.id = a.exercise_id
         join exercise_version v on v.practice_id = r.practice_id and v.id = r.version_id
         left join client_key k on v.sealed_card is not null and k.practice_id = r.practice_id and k.client_id = r.client_id
         where t.practice_id = $1 and t.member_id = $2 and t.until is null
           and ($3::timestamptz is null or (r.submitted_at, r.id) > ($3, $4::uuid))
         order by r.submitted_at, r.id limit $5`,
        [tx.practiceId, memberId, after?.[0] ?? null, after?.[1] ?? null, size + 1],
      );
      const page = paged(rows, size, (row) => this.toItem(row), (row) => [row.submitted_at.toISOString(), row.id]);
      return { ...page, total: (await total).total };
    });
  }

  private toItem(row: InboxRow): InboxDto['items'][number] {
    return {
      responseId: row.id,
      client: { id: row.client_id, name: row.client_name, code: row.client_code },
      exercise: { id: row.exercise_id, catalogId: row.catalog_id, title: row.title ?? this.openTitle(row) },
      submittedAt: row.submitted_at.toISOString(),
      smaller: row.smaller,
      corrects: row.corrects,
    };
  }

  private openTitle({ client_id, key_id, sealed_key, version_id, sealed_card }: InboxRow): LocalizedDto {
    return openFullCard(this.sealing.clientSealer(client_id, key_id, sealed_key), version_id, sealed_card!).card.title;
  }
}
