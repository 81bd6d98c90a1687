import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { newId } from '../../platform/ids.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import type { AppointmentKind, AskState, ChangeReason } from './appointment-codes.js';
import type { AppointmentDto } from './appointment.dto.js';
import { sealWhere, sealWords, writeMembers } from './appointment-rows.js';

/** An appointment as it shall be. */
export interface Wanted {
  startsAt: string;
  minutes: number;
  memberIds: readonly string[];
  kind: AppointmentKind;
  place: string | null;
  videoUrl: string | null;
}

/** Who changes something, when, and why. */
export interface Change {
  memberId: string;
  now: Date;
  reason?: ChangeReason | null;
  note?: string | null;
}

const presentOf = ({ startsAt, minutes, members, kind, place, videoUrl }: AppointmentDto): Wanted => ({
  startsAt, minutes, memberIds: members.map(({ memberId }) => memberId), kind, place, videoUrl,
});

/** What an edit asks for; what it leaves out stays as it is. */
export function wantedOf(before: AppointmentDto, body: Partial<Wanted>): Wanted {
  const present = presentOf(before);
  return {
    startsAt: body.startsAt === undefined ? present.startsAt : new Date(body.startsAt).toISOString(),
    minutes: body.minutes ?? present.minutes,
    memberIds: body.memberIds?.map((id) => id.toLowerCase()) ?? present.memberIds,
    kind: body.kind ?? present.kind,
    place: body.place === undefined ? present.place : body.place || null,
    videoUrl: body.videoUrl === undefined ? present.videoUrl : body.videoUrl || null,
  };
}

const textOf = (of: Wanted): string => JSON.stringify([of.startsAt, of.minutes, [...of.memberIds].sort(), of.kind, of.place, of.videoUrl]);

/** Whether an appointment is what is asked for already. */
export const isAsWanted = (before: AppointmentDto, wanted: Wanted): boolean => textOf(presentOf(before)) === textOf(wanted);

/** Whether it would be at another time, or last longer or shorter. */
export const isMoved = (before: Pick<AppointmentDto, 'startsAt' | 'minutes'>, wanted: Pick<Wanted, 'startsAt' | 'minutes'>): boolean =>
  before.startsAt !== wanted.startsAt || before.minutes !== wanted.minutes;

/**
 * Makes a planned appointment what is asked for. Where it was is kept; what the client said to its old time is not said to the
 * new one; what they asked about it is answered by it.
 */
export function writeChange(tx: TenantTx, sealer: ClientSealer, before: AppointmentDto, wanted: Wanted, by: Change): void {
  const { id, clientId } = before;
  const begins = before.startsAt !== wanted.startsAt;
  tx.write(
    // Where it is stays as it was sealed unless it is elsewhere: also where that could not be read, and nothing was put in its stead.
    `update appointment set starts_at = $3, minutes = $4, kind = $5, sealed_where = case when $9 then sealed_where else $6 end, changed_at = $7, revision = revision + 1,
       confirmed_at = case when $8 then null else confirmed_at end,
       attendance = case when $8 then null else attendance end, attendance_by = case when $8 then null else attendance_by end,
       attendance_at = case when $8 then null else attendance_at end
     where practice_id = $1 and id = $2`,
    [tx.practiceId, id, wanted.startsAt, wanted.minutes, wanted.kind, sealWhere(sealer, id, wanted), by.now, begins, before.place === wanted.place && before.videoUrl === wanted.videoUrl],
  );
  writeMembers(tx, [id], wanted.memberIds);
  if (isMoved(before, wanted)) {
    const moveId = newId();
    tx.write(
      `insert into appointment_move (practice_id, id, client_id, appointment_id, from_starts_at, from_minutes, reason, sealed_note, moved_by, moved_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [tx.practiceId, moveId, clientId, id, before.startsAt, before.minutes, by.reason ?? null, sealWords(sealer, 'move.note', moveId, by.note), by.memberId, by.now],
    );
  }
  if (begins) answerAsk(tx, sealer, before, 'moved', by);
}

/** Answers what the client asked and waits for, if they did. */
export function answerAsk(tx: TenantTx, sealer: ClientSealer, { ask }: AppointmentDto, state: Exclude<AskState, 'open'>, by: Change & { reply?: string | null }): void {
  if (ask?.state !== 'open') return;
  tx.write(
    `update appointment_ask set state = $3, answered_by = $4, answered_at = $5, sealed_reply = $6 where practice_id = $1 and id = $2 and state = 'open'`,
    [tx.practiceId, ask.id, state, by.memberId, by.now, sealWords(sealer, 'ask.reply', ask.id, by.reply)],
  );
}

/** One of a series has changed: what calendars were told of the series is old. */
export function touchSeries(tx: TenantTx, clientId: string, seriesId: string | null, now: Date): void {
  if (!seriesId) return;
  tx.write('update appointment_series set revision = revision + 1, changed_at = $4 where practice_id = $1 and client_id = $2 and id = $3', [
    tx.practiceId, clientId, seriesId, now,
  ]);
}
