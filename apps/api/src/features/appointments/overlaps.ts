import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { AppointmentOverlapDto } from './appointment.dto.js';

/** More is not read. */
const MOST = 50;

/**
 * What appointments lie over: others, at the same time, of those who take part. Only who and when; whom the other one is with
 * may be none of the caller's business.
 */
export async function overlapsOf(tx: TenantTx, appointmentIds: readonly string[]): Promise<AppointmentOverlapDto[]> {
  const rows = await tx.query<{ id: string; member_id: string; starts_at: Date; minutes: number }>(
    `select distinct o.starts_at, o.id, o.minutes, w.member_id from appointment p
     join appointment_member w on w.practice_id = p.practice_id and w.appointment_id = p.id
     -- None lasts longer than ten hours.
     join appointment o on o.practice_id = p.practice_id and o.id <> p.id and o.state = 'planned'
       and o.starts_at < p.starts_at + make_interval(mins => p.minutes) and o.starts_at > p.starts_at - interval '10 hours'
       and o.starts_at + make_interval(mins => o.minutes) > p.starts_at
     join appointment_member v on v.practice_id = o.practice_id and v.appointment_id = o.id and v.member_id = w.member_id
     where p.practice_id = $1 and p.id = any ($2::uuid[]) and p.state = 'planned'
     order by o.starts_at, o.id, w.member_id limit ${MOST}`,
    [tx.practiceId, appointmentIds],
  );
  return rows.map((row) => ({ appointmentId: row.id, memberId: row.member_id, startsAt: row.starts_at.toISOString(), minutes: row.minutes }));
}
