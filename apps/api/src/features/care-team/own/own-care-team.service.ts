import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import { currentContext } from '../../../platform/context/request-context.js';
import { Tenant } from '../../../platform/database/tenant.js';
import { decodeCursor, paged, pageSize } from '../../../platform/http/page.js';
import type { PageQuery } from '../../../platform/http/page-query.dto.js';
import { AbsenceNotes } from '../../absences/absence-notes.js';
import { Absences } from '../../absences/absences.js';
import { COVERING_COLUMNS, COVERING_JOIN, type CoveringRow, toCoveringFor } from '../covering-for.js';
import type { OwnCareTeamMemberDto, OwnCareTeamPageDto } from './own-care-team.dto.js';

interface PlaceRow extends CoveringRow {
  member_id: string;
  name: string;
  is_primary: boolean;
  since: Date;
  until: Date | null;
  now: string;
  away_id: string | null;
  away_from: string;
  away_until: string;
  away_cover: string | null;
  away_note: Buffer | null;
}

/** A client's own view of who treats them, who stands in, and who did before. */
@Injectable()
export class OwnCareTeam {
  constructor(
    private readonly tenant: Tenant,
    private readonly absences: Absences,
    private readonly notes: AbsenceNotes,
    private readonly audit: Audit,
  ) {}

  /** Those of now first, then those of before, the latest first. */
  list(query: PageQuery): Promise<OwnCareTeamPageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 3) ?? [null, null, null];
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<PlaceRow>(
        `select t.member_id, m.name, t.is_primary, t.since, t.until, o.now, ${COVERING_COLUMNS},
           w.id as away_id, w.from_date as away_from, w.until_date as away_until, v.name as away_cover, w.sealed_note as away_note
         from care_team t
         join member m on m.practice_id = t.practice_id and m.id = t.member_id ${COVERING_JOIN}
         cross join lateral (select case when t.until is null and t.is_primary then '2' when t.until is null then '1' else '0' end as now) o
         left join absence w on t.until is null and w.practice_id = t.practice_id and w.member_id = t.member_id and w.ended_at is null
           and $3::date between w.from_date and w.until_date
         left join member v on v.practice_id = w.practice_id and v.id = w.cover_id
         where t.practice_id = $1 and t.client_id = $2 and ($4::text is null or (o.now, t.since, t.member_id) < ($4, $5::timestamptz, $6::uuid))
         order by o.now desc, t.since desc, t.member_id desc limit $7`,
        [tx.practiceId, currentContext().clientId, this.absences.today(), ...after, size + 1],
      );
      return paged(rows, size, (row) => this.toItem(row), (row) => [row.now, row.since.toISOString(), row.member_id]);
    });
  }

  /** The client has read who their therapist is now. */
  seen(): Promise<void> {
    const { clientId } = currentContext();
    return this.tenant.run(async (tx) => {
      const told = await tx.query(
        'update care_team set is_news = false where practice_id = $1 and client_id = $2 and until is null and is_news returning member_id',
        [tx.practiceId, clientId],
      );
      if (told.length) this.audit.record(tx, { action: 'care-team.seen', subject: { kind: 'client', id: clientId! }, clientId: clientId! });
    });
  }

  private toItem(row: PlaceRow): OwnCareTeamMemberDto {
    return {
      memberId: row.member_id,
      name: row.name,
      primary: row.is_primary,
      since: row.since.toISOString(),
      until: row.until?.toISOString() ?? null,
      coveringFor: toCoveringFor(row),
      away: row.away_id
        ? { from: row.away_from, until: row.away_until, cover: row.away_cover, ...this.notes.open(row.away_id, row.away_note) }
        : null,
    };
  }
}
