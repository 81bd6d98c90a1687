import { localDateOf } from '@attune/clinical/local-date';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { currentPractice } from '../../platform/context/request-context.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';

/** Somebody is away from the first to the last day, both included, as the practice's calendar has them. */
export interface Away {
  from: string;
  until: string;
  /** Who stands in for them. */
  cover: { memberId: string; name: string } | null;
}

interface AwayRow {
  [column: string]: unknown;
  member_id: string;
  from_date: string;
  until_date: string;
  cover_id: string | null;
  cover_name: string | null;
}

/** Who is away. For other features; a civil day of the practice decides, never an instant. */
@Injectable()
export class Absences {
  constructor(private readonly clock: Clock) {}

  /** Today in the practice. */
  today(): string {
    return localDateOf(this.clock.now(), currentPractice().timeZone);
  }

  /** Those of these members who are away today, by member id. */
  async away(tx: TenantTx, memberIds: string[]): Promise<Map<string, Away>> {
    if (!memberIds.length) return new Map();
    const rows = await tx.query<AwayRow>(
      `select a.member_id, a.from_date, a.until_date, a.cover_id, m.name as cover_name
       from absence a left join member m on m.practice_id = a.practice_id and m.id = a.cover_id
       where a.practice_id = $1 and a.member_id = any ($2::uuid[]) and a.ended_at is null and $3::date between a.from_date and a.until_date`,
      [tx.practiceId, memberIds, this.today()],
    );
    return new Map(
      rows.map((row) => [
        row.member_id,
        { from: row.from_date, until: row.until_date, cover: row.cover_id ? { memberId: row.cover_id, name: row.cover_name! } : null },
      ]),
    );
  }
}
