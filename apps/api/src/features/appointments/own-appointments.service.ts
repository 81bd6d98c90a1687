import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../platform/audit/audit-actions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { newId } from '../../platform/ids.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { requirePlannable } from './appointment-acts.service.js';
import { sealWords } from './appointment-rows.js';
import { Appointments, toMine } from './appointments.service.js';
import type { AppointmentAskBody, MyAppointmentDto } from './my-appointment.dto.js';

/** What a client says to their appointments: that they come, that another time would be better, that they cannot come. */
@Injectable()
export class OwnAppointments {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly appointments: Appointments,
    private readonly audit: Audit,
  ) {}

  /** I come. What was asked before is taken back. @throws DomainError `appointment.not_found`, `appointment.cancelled`, `appointment.begun` */
  confirm(id: string): Promise<MyAppointmentDto> {
    return this.tenant.run(async (tx) => {
      const before = await this.coming(tx, id);
      if (!before.confirmedAt) {
        tx.write('update appointment set confirmed_at = $3 where practice_id = $1 and id = $2', [tx.practiceId, id, this.clock.now()]);
        this.takeBack(tx, id);
        this.record(tx, 'appointment.confirm', id);
      }
      return toMine(await this.appointments.load(tx, id));
    });
  }

  /**
   * Asks for another time, or says that one cannot come; in place of what was asked before and not answered. Then it is not
   * confirmed any more. The same again changes nothing.
   * @throws DomainError `appointment.not_found`, `appointment.cancelled`, `appointment.begun`, `client.erased`, `request.invalid` (`times`)
   */
  ask(id: string, { kind, text, times = [] }: AppointmentAskBody): Promise<MyAppointmentDto> {
    times.forEach(requirePlannable);
    const wanted = times.map((at) => new Date(at).toISOString());
    return this.tenant.run(async (tx) => {
      const { ask } = await this.coming(tx, id);
      const same = ask?.state === 'open' && ask.kind === kind && ask.text === (text || null) && ask.times.join() === wanted.join();
      if (!same) {
        this.takeBack(tx, id);
        const [askId, clientId] = [newId(), currentContext().clientId!];
        const sealed = sealWords(await this.sealing.forClient(tx, clientId), 'ask.text', askId, text);
        tx.write('update appointment set confirmed_at = null where practice_id = $1 and id = $2', [tx.practiceId, id]);
        tx.write(
          `insert into appointment_ask (practice_id, id, client_id, appointment_id, kind, sealed_text, times, state, created_at)
           values ($1, $2, $3, $4, $5, $6, $7, 'open', $8)`,
          [tx.practiceId, askId, clientId, id, kind, sealed, wanted, this.clock.now()],
        );
        this.record(tx, 'appointment.ask', id, { kind });
      }
      return toMine(await this.appointments.load(tx, id));
    });
  }

  /** Takes back what was asked and not answered. @throws DomainError `appointment.not_found` */
  withdraw(id: string): Promise<void> {
    return this.tenant.run(async (tx) => {
      const { ask } = await this.appointments.load(tx, id);
      if (ask?.state !== 'open') return;
      this.takeBack(tx, id);
      this.record(tx, 'appointment.ask-withdraw', id);
    });
  }

  /** The appointment, held; it is still to come. */
  private async coming(tx: TenantTx, id: string) {
    tx.write('select from appointment where practice_id = $1 and client_id = $2 and id = $3 for no key update', [tx.practiceId, currentContext().clientId, id]);
    const appointment = await this.appointments.load(tx, id);
    if (appointment.state === 'cancelled') throw new DomainError('appointment.cancelled');
    if (Date.parse(appointment.startsAt) <= this.clock.now().getTime()) throw new DomainError('appointment.begun');
    return appointment;
  }

  private takeBack(tx: TenantTx, id: string): void {
    tx.write(`update appointment_ask set state = 'withdrawn' where practice_id = $1 and client_id = $2 and appointment_id = $3 and state = 'open'`, [
      tx.practiceId, currentContext().clientId, id,
    ]);
  }

  private record(tx: TenantTx, action: AuditAction, id: string, detail?: Record<string, string>): void {
    this.audit.record(tx, { action, subject: { kind: 'appointment', id }, clientId: currentContext().clientId, detail });
  }
}
