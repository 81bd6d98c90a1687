import { localDateOf } from '@attune/clinical/local-date';
import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../platform/audit/audit-actions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentPractice } from '../../platform/context/request-context.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';

interface Place {
  [column: string]: unknown;
  client_id: string;
  member_id: string;
  absence_id: string;
}

/**
 * Who is to cover for whom at this moment: an active therapist who is named in an absence that lasts today, for each active client of
 * whoever is away, unless they treat that client anyway. Away from the same client twice, the absence that began first has the place.
 * $1 practice, $2 its today
 */
const WANTED = `
  select distinct on (t.client_id, a.cover_id) t.client_id, a.cover_id as member_id, a.id as absence_id
  from absence a
  join member m on m.practice_id = a.practice_id and m.id = a.cover_id and m.state = 'active' and 'therapist' = any (m.roles)
  join care_team t on t.practice_id = a.practice_id and t.member_id = a.member_id and t.until is null and t.kind = 'treating'
  join client c on c.practice_id = t.practice_id and c.id = t.client_id and c.state = 'active'
  where a.practice_id = $1 and a.ended_at is null and $2::date between a.from_date and a.until_date
    and not exists (select from care_team own where own.practice_id = t.practice_id and own.client_id = t.client_id
      and own.member_id = a.cover_id and own.until is null and own.kind = 'treating')
  order by t.client_id, a.cover_id, a.from_date, a.id`;

/** The places that covers hold on care teams: they follow from absences, and from nothing that anybody did to a team. */
@Injectable()
export class Covers {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /**
   * Lets whoever changes teams or absences of the practice go one after the other until the transaction ends. It comes before every
   * other lock, so that nobody waits in a ring.
   */
  hold(tx: TenantTx): void {
    tx.write(`select pg_advisory_xact_lock(hashtextextended('covers|' || $1::text, 0))`, [tx.practiceId]);
  }

  /** Begins and ends places until they are what the absences of today ask for. Done twice, the second time changes nothing. */
  async settle(tx: TenantTx): Promise<void> {
    this.hold(tx);
    const now = this.clock.now();
    const [wanted, present] = await Promise.all([
      tx.query<Place>(WANTED, [tx.practiceId, localDateOf(now, currentPractice().timeZone)]),
      tx.query<Place>(`select client_id, member_id, absence_id from care_team where practice_id = $1 and until is null and kind = 'cover'`, [tx.practiceId]),
    ]);
    const same = (a: Place, b: Place): boolean => a.client_id === b.client_id && a.member_id === b.member_id && a.absence_id === b.absence_id;
    const over = present.filter((place) => !wanted.some((other) => same(place, other)));
    const coming = wanted.filter((place) => !present.some((other) => same(place, other)));
    for (const place of over) this.end(tx, place, now);
    for (const place of coming) this.begin(tx, place, now);
  }

  private end(tx: TenantTx, place: Place, now: Date): void {
    tx.write(`update care_team set until = $4 where practice_id = $1 and client_id = $2 and member_id = $3 and until is null and kind = 'cover'`, [
      tx.practiceId, place.client_id, place.member_id, now,
    ]);
    this.record(tx, 'care-team.cover-end', place);
  }

  private begin(tx: TenantTx, place: Place, now: Date): void {
    // Ended and begun within one millisecond is as if it had gone on.
    tx.write(
      `insert into care_team (practice_id, client_id, member_id, since, is_primary, kind, absence_id) values ($1, $2, $3, $4, false, 'cover', $5)
       on conflict (practice_id, client_id, member_id, since) do update
       set until = null, is_primary = false, is_news = false, kind = 'cover', absence_id = excluded.absence_id`,
      [tx.practiceId, place.client_id, place.member_id, now, place.absence_id],
    );
    this.record(tx, 'care-team.cover-begin', place);
  }

  private record(tx: TenantTx, action: AuditAction, { client_id: clientId, member_id: memberId, absence_id: absenceId }: Place): void {
    this.audit.record(tx, { action, subject: { kind: 'client', id: clientId }, clientId, detail: { memberId, absenceId } });
  }
}
