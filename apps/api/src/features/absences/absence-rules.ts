import { addDays, daysBetween } from '@attune/clinical/civil-date';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import type { AbsenceBody } from './absence.dto.js';

/** Whoever is away for longer hands their clients over. */
const MOST_DAYS = 366;
const MOST_DAYS_BACK = 31;

interface Wanted extends Pick<AbsenceBody, 'from' | 'until' | 'coverMemberId'> {
  id: string;
  memberId: string;
}

/**
 * @param before the first day as it was, of an absence that has begun: it stays
 * @throws DomainError `request.invalid`
 */
export function requireDays({ from, until }: AbsenceBody, today: string, before?: string): void {
  if (until < from) throw invalid({ field: 'until', code: 'before_from', detail: 'The last day comes before the first.' });
  if (until < today) throw invalid({ field: 'until', code: 'in_the_past', detail: 'These days are over.' });
  if (daysBetween(from, until) >= MOST_DAYS) throw invalid({ field: 'until', code: 'too_long', detail: 'An absence lasts a year at most.' });
  if (before && from !== before) throw invalid({ field: 'from', code: 'fixed', detail: 'It has begun: only its last day can change.' });
  if (!before && from < addDays(today, -MOST_DAYS_BACK)) throw invalid({ field: 'from', code: 'too_long_ago', detail: 'Begin it a month ago at most.' });
}

/** @throws DomainError `request.invalid` unless the cover is somebody else, an active therapist of the practice */
export async function requireCover(tx: TenantTx, { coverMemberId: cover, memberId }: Wanted): Promise<void> {
  if (!cover) return;
  if (cover.toLowerCase() === memberId) throw invalid({ field: 'coverMemberId', code: 'same_person', detail: 'Name somebody else.' });
  const able = await tx.maybe(`select from member where practice_id = $1 and id = $2 and state = 'active' and 'therapist' = any (roles)`, [tx.practiceId, cover]);
  if (!able) throw invalid({ field: 'coverMemberId', code: 'not_a_therapist', detail: 'Name an active therapist of this practice.' });
}

const MEETS = 'practice_id = $1 and ended_at is null and from_date <= $4::date and until_date >= $3::date and id <> $2';

/**
 * Nobody is away twice at once, and whoever covers is there: so no two ever cover for each other, in however large a ring.
 * @throws DomainError `absence.overlaps`, `absence.covers_then`, `absence.cover_away`, each with the days it meets
 */
export async function requireNoMeeting(tx: TenantTx, { id, memberId, from, until, coverMemberId }: Wanted): Promise<void> {
  const params = [tx.practiceId, id, from, until];
  const look = (who: string, member: string) =>
    tx.maybe<{ from_date: string; until_date: string }>(
      `select from_date, until_date from absence where ${MEETS} and ${who} = $5 order by from_date, id limit 1`, [...params, member],
    );
  const [own, covering, away] = await Promise.all([
    look('member_id', memberId), look('cover_id', memberId), coverMemberId ? look('member_id', coverMemberId) : undefined,
  ]);
  if (own) throw new DomainError('absence.overlaps', { errors: [{ field: 'from', code: 'overlaps', detail: daysOf(own) }] });
  if (covering) throw new DomainError('absence.covers_then', { errors: [{ field: 'from', code: 'covers_then', detail: daysOf(covering) }] });
  if (away) throw new DomainError('absence.cover_away', { errors: [{ field: 'coverMemberId', code: 'away', detail: daysOf(away) }] });
}

/** As ISO 8601 writes an interval of days. */
const daysOf = (row: { from_date: string; until_date: string }): string => `${row.from_date}/${row.until_date}`;
