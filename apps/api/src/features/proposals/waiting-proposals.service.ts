import { Injectable } from '@nestjs/common';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { LocalizedDto } from '../../platform/http/localized.dto.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { ProposalKind } from '../assignments/proposal-rows.js';
import { openFullCard } from '../exercises/exercise-card.js';
import type { WaitingProposalPageDto } from './proposal.dto.js';

interface WaitingRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  client_name: string;
  client_code: string;
  assignment_id: string;
  exercise_id: string;
  catalog_id: string | null;
  version_id: string;
  title: LocalizedDto | null;
  /** In place of the title, where the exercise was made for this client; and the key it opens with. */
  sealed_card: Buffer | null;
  key_id: string;
  sealed_key: Buffer;
  kind: ProposalKind;
  created_at: Date;
}

/** What waits for a therapist's answer: proposals of the clients they treat, without their words. */
@Injectable()
export class WaitingProposals {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
  ) {}

  /** The oldest first. */
  list(query: PageQuery): Promise<WaitingProposalPageDto> {
    const after = decodeCursor(query.cursor, 2);
    const size = pageSize(query);
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<WaitingRow>(
        `select p.id, p.client_id, c.name as client_name, c.code as client_code, p.assignment_id, a.exercise_id, x.catalog_id, a.version_id,
           v.card -> 'title' as title, v.sealed_card, k.key_id, k.sealed_key, p.kind, p.created_at
         from care_team t
         join plan_proposal p on p.practice_id = t.practice_id and p.client_id = t.client_id and p.state = 'open'
         join client c on c.practice_id = p.practice_id and c.id = p.client_id
         join assignment a on a.practice_id = p.practice_id and a.id = p.assignment_id
         join exercise x on x.practice_id = a.practice_id and x.id = a.exercise_id
         join exercise_version v on v.practice_id = a.practice_id and v.id = a.version_id
         left join client_key k on v.sealed_card is not null and k.practice_id = p.practice_id and k.client_id = p.client_id
         where t.practice_id = $1 and t.member_id = $2 and t.until is null and (v.sealed_card is null or k.key_id is not null)
           and ($3::timestamptz is null or (p.created_at, p.id) > ($3, $4::uuid))
         order by p.created_at, p.id limit $5`,
        [tx.practiceId, currentContext().memberId, after?.[0] ?? null, after?.[1] ?? null, size + 1],
      );
      return paged(rows, size, (row) => this.toItem(row), (row) => [row.created_at.toISOString(), row.id]);
    });
  }

  private toItem(row: WaitingRow): WaitingProposalPageDto['items'][number] {
    return {
      id: row.id,
      client: { id: row.client_id, name: row.client_name, code: row.client_code },
      assignmentId: row.assignment_id,
      exercise: { id: row.exercise_id, catalogId: row.catalog_id, title: row.title ?? this.openTitle(row) },
      kind: row.kind,
      createdAt: row.created_at.toISOString(),
    };
  }

  private openTitle({ client_id, key_id, sealed_key, version_id, sealed_card }: WaitingRow): LocalizedDto {
    return openFullCard(this.sealing.clientSealer(client_id, key_id, sealed_key), version_id, sealed_card!).card.title;
  }
}
