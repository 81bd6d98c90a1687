import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { AppointmentDto, AppointmentMemberDto } from './appointment.dto.js';

export interface AppointmentRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  starts_at: Date;
  minutes: number;
  state: 'planned' | 'cancelled';
  cancelled_at: Date | null;
  revision: number;
  members: AppointmentMemberDto[];
}

/** Columns of `AppointmentRow`, from `appointment p`. */
export const APPOINTMENT_COLUMNS = `p.id, p.client_id, p.starts_at, p.minutes, p.state, p.cancelled_at, p.revision,
  (select coalesce(json_agg(json_build_object('memberId', m.id, 'name', m.name) order by m.name, m.id), '[]')
   from appointment_member w join member m on m.practice_id = w.practice_id and m.id = w.member_id
   where w.practice_id = p.practice_id and w.appointment_id = p.id) as members`;

export const toAppointment = (row: AppointmentRow): AppointmentDto => ({
  id: row.id,
  clientId: row.client_id,
  members: row.members,
  startsAt: row.starts_at.toISOString(),
  minutes: row.minutes,
  state: row.state,
  cancelledAt: row.cancelled_at?.toISOString() ?? null,
  revision: row.revision,
});

/** Writes down who takes part, in place of those who did. */
export function writeMembers(tx: TenantTx, appointmentId: string, memberIds: readonly string[]): void {
  tx.write('delete from appointment_member where practice_id = $1 and appointment_id = $2 and member_id <> all ($3::uuid[])', [tx.practiceId, appointmentId, memberIds]);
  tx.write(
    `insert into appointment_member (practice_id, appointment_id, member_id) select $1, $2, id from unnest($3::uuid[]) as m (id) on conflict do nothing`,
    [tx.practiceId, appointmentId, memberIds],
  );
}
