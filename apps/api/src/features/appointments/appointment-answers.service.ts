import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { AppointmentActs, requirePlannable } from './appointment-acts.service.js';
import { AppointmentEnds } from './appointment-ends.service.js';
import type { AppointmentChangeDto, AppointmentDto } from './appointment.dto.js';
import { Appointments } from './appointments.service.js';
import { answerAsk } from './changes.js';
import { HeldAppointments } from './held-appointments.service.js';
import type { AppointmentAnswerBody } from './my-appointment.dto.js';

/** Answers what clients ask about their appointments, by doing it or by saying why not. */
@Injectable()
export class AppointmentAnswers {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly appointments: Appointments,
    private readonly acts: AppointmentActs,
    private readonly ends: AppointmentEnds,
    private readonly held: HeldAppointments,
    private readonly audit: Audit,
  ) {}

  /**
   * Moves the appointment, calls it off, or lets it stay, with a word to the client.
   * @throws DomainError `appointment.not_found`, `appointment.not_asked`, `client.erased`, `request.invalid` (`startsAt`)
   */
  answer(id: string, body: AppointmentAnswerBody): Promise<AppointmentChangeDto> {
    const { answer, startsAt, minutes, reply } = body;
    if (answer === 'move' && startsAt === undefined) throw invalid({ field: 'startsAt', code: 'required', detail: 'Say when it begins now.' });
    if (startsAt !== undefined) requirePlannable(startsAt);
    return this.tenant.run(async (tx) => {
      const { client, before } = await this.held.hold(tx, id);
      if (before.ask?.state !== 'open') throw new DomainError('appointment.not_asked');
      await this.close(tx, before, body);
      if (answer === 'move') await this.acts.edit(tx, id, { clientId: client.id, startsAt: startsAt!, minutes, reason: 'client-asked' }, undefined);
      if (answer === 'cancel') await this.ends.cancelIn(tx, id, { reason: 'client-asked', reply });
      return this.appointments.loadChanged(tx, id);
    });
  }

  private async close(tx: TenantTx, before: AppointmentDto, { answer, reply }: AppointmentAnswerBody): Promise<void> {
    const state = ({ move: 'moved', cancel: 'cancelled', decline: 'declined' } as const)[answer];
    const sealer = await this.sealing.forClient(tx, before.clientId);
    answerAsk(tx, sealer, before, state, { memberId: currentContext().memberId!, now: this.clock.now(), reply });
    this.audit.record(tx, { action: 'appointment.answer', subject: { kind: 'appointment', id: before.id }, clientId: before.clientId, detail: { answer } });
  }
}
