import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { CalendarChange } from '../calendar-mail/calendar-invitations.service.js';
import type { Attendance } from './appointment-codes.js';
import type { AppointmentCancelBody, AppointmentChangeDto, AppointmentDto } from './appointment.dto.js';
import { sealWords } from './appointment-rows.js';
import { Appointments } from './appointments.service.js';
import { answerAsk, type Change, touchSeries } from './changes.js';
import { HeldAppointments } from './held-appointments.service.js';
import { SeriesEdits } from './series-edits.service.js';

/** What becomes of appointments: called off, taken up again after all, come to or not. */
@Injectable()
export class AppointmentEnds {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly appointments: Appointments,
    private readonly held: HeldAppointments,
    private readonly series: SeriesEdits,
    private readonly audit: Audit,
  ) {}

  /** It does not take place, nor (with `scope`) those that follow. Calling off twice is calling off once. @throws DomainError `appointment.not_found` */
  cancel(id: string, body: AppointmentCancelBody): Promise<AppointmentChangeDto> {
    return this.tenant.run(async (tx) => {
      await this.cancelIn(tx, id, body);
      return this.appointments.loadChanged(tx, id);
    });
  }

  /** As `cancel`, with a word to the client who asked. */
  async cancelIn(tx: TenantTx, id: string, { reason, note, scope, reply }: AppointmentCancelBody & { reply?: string | null }): Promise<void> {
    const { client, before } = await this.held.hold(tx, id);
    const by: Change = { memberId: currentContext().memberId!, now: this.clock.now(), reason, note };
    const { seriesId } = before;
    const all = scope === 'following' && seriesId ? (await this.series.following(tx, { ...before, seriesId }, by.now)).changing : [before];
    const off = all.filter(({ state }) => state === 'planned');
    if (!off.length) return;
    const sealer = note || off.some(({ ask }) => ask?.state === 'open') ? await this.sealing.forClient(tx, client.id) : undefined;
    for (const one of off) {
      tx.write(
        `update appointment set state = 'cancelled', cancelled_at = $3, cancelled_by = $4, cancel_reason = $5, sealed_cancel_note = $6, changed_at = $3, revision = revision + 1
         where practice_id = $1 and id = $2 and state = 'planned'`,
        [tx.practiceId, one.id, by.now, by.memberId, reason ?? null, sealer ? sealWords(sealer, 'cancel_note', one.id, note) : null],
      );
      if (sealer) answerAsk(tx, sealer, one, 'cancelled', { ...by, reply: one.id === id ? reply : null });
    }
    touchSeries(tx, client.id, seriesId, by.now);
    await this.held.changed(tx, client, subjectOf(before));
    this.audit.record(tx, { action: 'appointment.cancel', subject: { kind: 'appointment', id }, clientId: client.id, detail: { reason: reason ?? null, changed: off.length } });
  }

  /** It takes place after all, with those of its series that were called off with it. @throws DomainError `appointment.not_found` */
  restore(id: string): Promise<AppointmentChangeDto> {
    return this.tenant.run(async (tx) => {
      const { client, before } = await this.held.hold(tx, id);
      if (before.state === 'planned') return this.appointments.loadChanged(tx, id);
      const now = this.clock.now();
      const back = await tx.query<{ id: string }>(
        `update appointment p set state = 'planned', cancelled_at = null, cancelled_by = null, cancel_reason = null, sealed_cancel_note = null,
           changed_at = $4, revision = p.revision + 1
         from appointment o
         where o.practice_id = $1 and o.client_id = $2 and o.id = $3 and p.practice_id = o.practice_id and p.client_id = o.client_id and p.state = 'cancelled'
           and (p.id = o.id or (p.series_id = o.series_id and p.cancelled_at = o.cancelled_at)) returning p.id`,
        [tx.practiceId, client.id, id, now],
      );
      touchSeries(tx, client.id, before.seriesId, now);
      await this.held.changed(tx, client, subjectOf(before));
      this.audit.record(tx, { action: 'appointment.restore', subject: { kind: 'appointment', id }, clientId: client.id, detail: { changed: back.length } });
      return this.appointments.loadChanged(tx, id, back.map((row) => row.id));
    });
  }

  /**
   * Whether the client came. Somebody called off late also when it was called off here; everything else once it has begun.
   * @throws DomainError `appointment.not_found`, `appointment.not_begun`, `appointment.cancelled`
   */
  attend(id: string, attendance: Attendance | null): Promise<AppointmentChangeDto> {
    return this.tenant.run(async (tx) => {
      const { client, before } = await this.held.hold(tx, id);
      const now = this.clock.now();
      if (before.attendance !== attendance) {
        const anyTime = attendance === null || attendance === 'cancelled-late';
        if (before.state === 'cancelled' && !anyTime) throw new DomainError('appointment.cancelled');
        if (!anyTime && Date.parse(before.startsAt) > now.getTime()) throw new DomainError('appointment.not_begun');
        tx.write('update appointment set attendance = $3, attendance_at = $4, attendance_by = $5 where practice_id = $1 and id = $2', [
          tx.practiceId, id, attendance, attendance && now, attendance && currentContext().memberId,
        ]);
        this.audit.record(tx, { action: 'appointment.attend', subject: { kind: 'appointment', id }, clientId: client.id, detail: { attendance } });
      }
      return this.appointments.loadChanged(tx, id);
    });
  }
}

const subjectOf = ({ id, seriesId }: AppointmentDto): Omit<CalendarChange, 'clientId'> => (seriesId ? { seriesIds: [seriesId] } : { appointmentIds: [id] });
