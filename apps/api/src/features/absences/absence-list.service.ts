import { Injectable } from '@nestjs/common';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import type { AbsencePageDto, CoveredClientsDto } from './absence.dto.js';
import { AbsenceNotes } from './absence-notes.js';
import { type AbsenceRow, SELECT } from './absence-rows.js';
import { Absences } from './absences.js';

interface CoveredRow {
  [column: string]: unknown;
  client_id: string;
  member_id: string;
  name: string;
  until_date: string;
}

/** Lists of absences. */
@Injectable()
export class AbsenceList {
  constructor(
    private readonly tenant: Tenant,
    private readonly absences: Absences,
    private readonly notes: AbsenceNotes,
  ) {}

  /** The caller's own, the latest first. */
  own(query: PageQuery): Promise<AbsencePageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 2) ?? [null, null];
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<AbsenceRow>(
        `${SELECT} and a.member_id = $2 and ($3::date is null or (a.from_date, a.id) < ($3, $4::uuid)) order by a.from_date desc, a.id desc limit $5`,
        [tx.practiceId, currentContext().memberId, ...after, size + 1],
      );
      return paged(rows, size, (row) => this.notes.toDto(row), (row) => [row.from_date, row.id]);
    });
  }

  /** Whoever is away now or will be, by the first day. */
  ahead(query: PageQuery): Promise<AbsencePageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 2) ?? [null, null];
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<AbsenceRow>(
        `${SELECT} and a.ended_at is null and a.until_date >= $2::date and ($3::date is null or (a.from_date, a.id) > ($3, $4::uuid))
         order by a.from_date, a.id limit $5`,
        [tx.practiceId, this.absences.today(), ...after, size + 1],
      );
      return paged(rows, size, (row) => this.notes.toDto(row), (row) => [row.from_date, row.id]);
    });
  }

  /** The clients whom the caller covers at this moment: as many as those who are away treat. */
  covered(): Promise<CoveredClientsDto> {
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<CoveredRow>(
        `select t.client_id, m.id as member_id, m.name, a.until_date
         from care_team t
         join absence a on a.practice_id = t.practice_id and a.id = t.absence_id
         join member m on m.practice_id = a.practice_id and m.id = a.member_id
         where t.practice_id = $1 and t.member_id = $2 and t.until is null and t.kind = 'cover' order by t.client_id`,
        [tx.practiceId, currentContext().memberId],
      );
      return { items: rows.map((row) => ({ clientId: row.client_id, member: { memberId: row.member_id, name: row.name }, until: row.until_date })) };
    });
  }
}
