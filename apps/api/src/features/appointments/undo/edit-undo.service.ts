import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Tenant } from '../../../platform/database/tenant.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import type { ClientSealer } from '../../../platform/sealing/client-sealer.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import { type AppointmentChangeDto, type AppointmentDto, MOST_UNDO } from '../appointment.dto.js';
import { Appointments } from '../appointments.service.js';
import { touchSeries } from '../changes.js';
import { HeldAppointments } from '../held-appointments.service.js';
import { seriesAmong, type SeriesStanding, type Standing, standingsAmong, standingsOf } from './standing.js';
import { isUntouched, type WayBack, wayBack } from './way-back.js';

/** So long an edit can be taken back: a slip is noticed at once, and mails have not left yet. */
const WITHIN_MS = 60_000;

const placeOf = (id: string): string => `appointment.undo:${id}`;
const serieses = (standings: readonly Standing[]): string[] => [...new Set(standings.flatMap(({ row }) => (row.series_id as string | null) ?? []))];

interface Before {
  standings: Standing[];
  series: SeriesStanding[];
}

/**
 * Takes an edit of an appointment back, with those of its series that were edited with it: each is what it was, its own time, place,
 * people, and what its client had said to it. Nothing is kept for it here. Whoever edited has what was, sealed, and brings it back.
 */
@Injectable()
export class EditUndo {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly appointments: Appointments,
    private readonly held: HeldAppointments,
    private readonly audit: Audit,
  ) {}

  /** What an edit is about to change. The client is held. */
  async before(tx: TenantTx, { id, clientId, seriesId }: AppointmentDto, scope: 'one' | 'following'): Promise<Before> {
    const standings = await standingsOf(tx, clientId, { id, seriesId: scope === 'following' ? seriesId : null });
    return { standings, series: await seriesAmong(tx, clientId, serieses(standings)) };
  }

  /** What takes it back, once it is done; undefined where that is more than a request can carry. */
  async sealed(tx: TenantTx, sealer: ClientSealer, { id, clientId }: AppointmentDto, before: Before): Promise<string | undefined> {
    const standings = await standingsAmong(tx, clientId, before.standings.map((one) => one.id));
    const series = await seriesAmong(tx, clientId, serieses(before.standings));
    const undo = sealer.seal(placeOf(id), wayBack(before, { standings, series }, this.clock.now())).toString('base64url');
    return undo.length <= MOST_UNDO ? undo : undefined;
  }

  /**
   * Makes all of it what it was.
   * @throws DomainError `appointment.not_found`, `appointment.changed` when anything of it was changed since or it is too late, `request.invalid`
   *   (`undo`), `client.erased`
   */
  undo(id: string, brought: string): Promise<AppointmentChangeDto> {
    return this.tenant.run(async (tx) => {
      const { client } = await this.held.hold(tx, id);
      const sealer = await this.sealing.forClient(tx, client.id);
      const back = sealer.openBrought<WayBack>(placeOf(id), Buffer.from(brought, 'base64url'));
      if (!back) throw invalid({ field: 'undo', code: 'not_ours' });
      const now = this.clock.now();
      const ids = back.appointments.map(({ row }) => row.id as string);
      const standings = await standingsAmong(tx, client.id, ids);
      const series = await seriesAmong(tx, client.id, back.series.map((one) => one.id));
      if (now.getTime() - Date.parse(back.madeAt) > WITHIN_MS || !isUntouched(back, { standings, series })) throw new DomainError('appointment.changed');
      const touched = [...new Set([...serieses(standings), ...series.map((one) => one.id)])];
      this.write(tx, client.id, back, now);
      for (const one of touched) touchSeries(tx, client.id, one, now);
      await this.held.changed(tx, client, { seriesIds: touched, appointmentIds: touched.length ? [] : ids });
      this.audit.record(tx, { action: 'appointment.undo', subject: { kind: 'appointment', id }, clientId: client.id, detail: { changed: ids.length } });
      return this.appointments.loadChanged(tx, id, ids);
    });
  }

  private write(tx: TenantTx, clientId: string, { appointments, series, moves, answered }: WayBack, now: Date): void {
    const of = [tx.practiceId, clientId];
    tx.write(
      `update appointment p set starts_at = w.starts_at, minutes = w.minutes, kind = w.kind, sealed_where = case when w.elsewhere then w.sealed_where else p.sealed_where end, series_id = w.series_id,
         series_starts_at = w.series_starts_at,
         confirmed_at = case when w.begins then w.confirmed_at else p.confirmed_at end, attendance = case when w.begins then w.attendance else p.attendance end,
         attendance_at = case when w.begins then w.attendance_at else p.attendance_at end, attendance_by = case when w.begins then w.attendance_by else p.attendance_by end,
         changed_at = case when w.raised then $4 else p.changed_at end, revision = p.revision + w.raised::integer
       from jsonb_to_recordset($3::jsonb) as w (id uuid, starts_at timestamptz, minutes integer, kind text, sealed_where bytea, series_id uuid, series_starts_at timestamptz,
         confirmed_at timestamptz, attendance text, attendance_at timestamptz, attendance_by uuid, begins boolean, elsewhere boolean, raised boolean)
       where p.practice_id = $1 and p.client_id = $2 and p.id = w.id`,
      [...of, JSON.stringify(appointments.map(({ row, begins, elsewhere, now: { raised } }) => ({ ...row, begins, elsewhere, raised }))), now],
    );
    const members = appointments.flatMap(({ row, members: ids }) => ids.map((member) => ({ id: row.id, member })));
    tx.write('delete from appointment_member where practice_id = $1 and appointment_id = any ($2::uuid[])', [tx.practiceId, appointments.map(({ row }) => row.id)]);
    tx.write('insert into appointment_member (practice_id, appointment_id, member_id) select $1, w.id, w.member from jsonb_to_recordset($2::jsonb) as w (id uuid, member uuid)', [
      tx.practiceId, JSON.stringify(members),
    ]);
    tx.write('delete from appointment_move where practice_id = $1 and client_id = $2 and id = any ($3::uuid[])', [...of, moves]);
    tx.write(
      `update appointment_ask set state = 'open', answered_by = null, answered_at = null, sealed_reply = null where practice_id = $1 and client_id = $2 and id = any ($3::uuid[])`,
      [...of, answered],
    );
    tx.write(
      `update appointment_series s set schedule = w.schedule, minutes = w.minutes from jsonb_to_recordset($3::jsonb) as w (id uuid, schedule jsonb, minutes integer)
       where s.practice_id = $1 and s.client_id = $2 and s.id = w.id`,
      [...of, JSON.stringify(series)],
    );
  }
}
