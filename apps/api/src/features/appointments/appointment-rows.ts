import type { TenantTx } from '../../platform/database/tenant-tx.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import type { Sealing } from '../../platform/sealing/sealing.js';
import { orUnreadable, type Readable, UNREADABLE } from '../../platform/sealing/unreadable.js';
import type { AppointmentKind, AskKind, AskState, Attendance, ChangeReason } from './appointment-codes.js';
import type { AppointmentAskDto, AppointmentDto, AppointmentMemberDto } from './appointment.dto.js';

export interface AppointmentRow {
  [column: string]: unknown;
  id: string;
  client_id: string;
  client_name: string;
  client_code: string;
  key_id: string | null;
  sealed_key: Buffer | null;
  starts_at: Date;
  minutes: number;
  state: 'planned' | 'cancelled';
  cancelled_at: Date | null;
  cancelled_by_name: string | null;
  cancel_reason: ChangeReason | null;
  sealed_cancel_note: Buffer | null;
  kind: AppointmentKind;
  sealed_where: Buffer | null;
  series_id: string | null;
  confirmed_at: Date | null;
  attendance: Attendance | null;
  revision: number;
  members: AppointmentMemberDto[];
  move_id: string | null;
  from_starts_at: Date;
  from_minutes: number;
  move_reason: ChangeReason | null;
  sealed_note: Buffer | null;
  moved_at: Date;
  moved_by_name: string;
  ask_id: string | null;
  ask_kind: AskKind;
  sealed_text: Buffer | null;
  ask_times: Date[];
  ask_state: AskState;
  asked_at: Date;
  sealed_reply: Buffer | null;
  answered_by_name: string | null;
  answered_at: Date | null;
}

/** Whether somebody came to what was called off is kept for when it takes place after all, and not read meanwhile; that it was called off late is. */
const ATTENDANCE = `case when p.state = 'planned' or p.attendance = 'cancelled-late' then p.attendance end as attendance`;

/** Columns of `AppointmentRow`, from `APPOINTMENT_FROM`. */
export const APPOINTMENT_COLUMNS = `p.id, p.client_id, c.name as client_name, c.code as client_code, k.key_id, k.sealed_key, p.starts_at, p.minutes,
  p.state, p.cancelled_at, x.name as cancelled_by_name, p.cancel_reason, p.sealed_cancel_note, p.kind, p.sealed_where, p.series_id, p.confirmed_at,
  ${ATTENDANCE}, p.revision,
  v.id as move_id, v.from_starts_at, v.from_minutes, v.reason as move_reason, v.sealed_note, v.moved_at, v.moved_by_name,
  q.id as ask_id, q.kind as ask_kind, q.sealed_text, q.times as ask_times, q.state as ask_state, q.created_at as asked_at, q.sealed_reply,
  q.answered_by_name, q.answered_at,
  (select coalesce(json_agg(json_build_object('memberId', m.id, 'name', m.name) order by m.name, m.id), '[]')
   from appointment_member w join member m on m.practice_id = w.practice_id and m.id = w.member_id
   where w.practice_id = p.practice_id and w.appointment_id = p.id) as members`;

/** Appointments `p` with their clients, their last move and the last thing asked about them that was not taken back. */
export const APPOINTMENT_FROM = `appointment p
  join client c on c.practice_id = p.practice_id and c.id = p.client_id
  left join client_key k on k.practice_id = p.practice_id and k.client_id = p.client_id
  left join member x on x.practice_id = p.practice_id and x.id = p.cancelled_by
  left join lateral (select m.*, w.name as moved_by_name from appointment_move m join member w on w.practice_id = m.practice_id and w.id = m.moved_by
    where m.practice_id = p.practice_id and m.client_id = p.client_id and m.appointment_id = p.id order by m.moved_at desc, m.id desc limit 1) v on true
  left join lateral (select a.*, w.name as answered_by_name from appointment_ask a left join member w on w.practice_id = a.practice_id and w.id = a.answered_by
    where a.practice_id = p.practice_id and a.client_id = p.client_id and a.appointment_id = p.id and a.state <> 'withdrawn'
    order by a.created_at desc, a.id desc limit 1) q on true`;

/** Where an appointment takes place, as it is sealed. */
export interface Where {
  place: string | null;
  videoUrl: string | null;
}
type Sealed = 'where' | 'cancel_note';
type SealedBeside = 'move.note' | 'ask.text' | 'ask.reply';

const placeOf = (part: Sealed | SealedBeside, id: string): string => (part.includes('.') ? `appointment_${part}:${id}` : `appointment.${part}:${id}`);

/** Seals words about an appointment or what hangs on it; null where nothing is said. */
export const sealWords = (sealer: ClientSealer, part: Exclude<Sealed, 'where'> | SealedBeside, id: string, words: string | null | undefined): Buffer | null =>
  words ? sealer.seal(placeOf(part, id), words) : null;

/** Opens what `sealWords` sealed. @throws Unreadable when it was sealed for another client or place */
export const openWords = (sealer: ClientSealer, part: Exclude<Sealed, 'where'> | SealedBeside, id: string, sealed: Buffer | null): string | null =>
  sealed && sealer.open<string>(placeOf(part, id), sealed);

export const sealWhere = (sealer: ClientSealer, id: string, where: Where): Buffer | null =>
  where.place || where.videoUrl ? sealer.seal(placeOf('where', id), where) : null;

/** Opens what is sealed in a row; nothing of it can be read once the client's key is gone. */
function opener(row: AppointmentRow, sealing: Sealing): <T>(part: Sealed | SealedBeside, id: string, sealed: Buffer | null) => T | null {
  const anySealed = row.sealed_where ?? row.sealed_cancel_note ?? row.sealed_note ?? row.sealed_text ?? row.sealed_reply;
  const sealer = anySealed && row.key_id && row.sealed_key ? sealing.clientSealer(row.client_id, row.key_id, row.sealed_key) : undefined;
  return <T>(part: Sealed | SealedBeside, id: string, sealed: Buffer | null) => (sealed && sealer ? sealer.open<T>(placeOf(part, id), sealed) : null);
}

const NOWHERE: Where = { place: null, videoUrl: null };

/** A note as it is shown. */
const noted = (open: () => string | null): Readable & { note: string | null } => orUnreadable(() => ({ note: open() }), { note: null, ...UNREADABLE });

/** What was asked, and what came back, as they are shown. */
export const askedWords = (text: () => string | null, reply: () => string | null): Readable & { text: string | null; reply: string | null } =>
  orUnreadable(() => ({ text: text(), reply: reply() }), { text: null, reply: null, ...UNREADABLE });

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export function toAppointment(row: AppointmentRow, sealing: Sealing): AppointmentDto {
  const open = opener(row, sealing);
  const where: Where & Readable = orUnreadable(() => open<Where>('where', row.id, row.sealed_where) ?? NOWHERE, { ...NOWHERE, ...UNREADABLE });
  return {
    id: row.id,
    clientId: row.client_id,
    client: { id: row.client_id, name: row.client_name, code: row.client_code },
    members: row.members,
    startsAt: row.starts_at.toISOString(),
    minutes: row.minutes,
    state: row.state,
    cancelledAt: iso(row.cancelled_at),
    cancelled: row.cancelled_at && {
      at: row.cancelled_at.toISOString(), by: row.cancelled_by_name, reason: row.cancel_reason,
      ...noted(() => open<string>('cancel_note', row.id, row.sealed_cancel_note)),
    },
    kind: row.kind,
    ...where,
    seriesId: row.series_id,
    movedFrom: row.move_id === null ? null : {
      startsAt: row.from_starts_at.toISOString(), minutes: row.from_minutes, reason: row.move_reason,
      ...noted(() => open<string>('move.note', row.move_id!, row.sealed_note)),
      movedAt: row.moved_at.toISOString(), movedBy: row.moved_by_name,
    },
    confirmedAt: iso(row.confirmed_at),
    attendance: row.attendance,
    ask: row.ask_id === null ? null : toAsk(row, row.ask_id, open),
    revision: row.revision,
  };
}

const toAsk = (row: AppointmentRow, id: string, open: ReturnType<typeof opener>): AppointmentAskDto => ({
  id,
  kind: row.ask_kind,
  ...askedWords(() => open<string>('ask.text', id, row.sealed_text), () => open<string>('ask.reply', id, row.sealed_reply)),
  times: row.ask_times.map((at) => at.toISOString()),
  state: row.ask_state,
  askedAt: row.asked_at.toISOString(),
  answeredBy: row.answered_by_name,
  answeredAt: iso(row.answered_at),
});

/** Writes down who takes part, in place of those who did. */
export function writeMembers(tx: TenantTx, appointmentIds: readonly string[], memberIds: readonly string[]): void {
  tx.write('delete from appointment_member where practice_id = $1 and appointment_id = any ($2::uuid[]) and member_id <> all ($3::uuid[])', [tx.practiceId, appointmentIds, memberIds]);
  tx.write(
    `insert into appointment_member (practice_id, appointment_id, member_id) select $1, a.id, m.id from unnest($2::uuid[]) as a (id), unnest($3::uuid[]) as m (id)
     on conflict do nothing`,
    [tx.practiceId, appointmentIds, memberIds],
  );
}
