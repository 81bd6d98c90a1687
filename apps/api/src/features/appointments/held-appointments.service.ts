import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { type Assignee, AssignmentMaking } from '../assignments/making/assignment-making.js';
import { Replanning } from '../assignments/making/replanning.js';
import { type CalendarChange, CalendarInvitations } from '../calendar-mail/calendar-invitations.service.js';
import type { AppointmentDto } from './appointment.dto.js';
import { Appointments } from './appointments.service.js';

/** Before and after a change of appointments: whoever makes one holds the client first, and tells who has to follow at the end. */
@Injectable()
export class HeldAppointments {
  constructor(
    private readonly appointments: Appointments,
    private readonly making: AssignmentMaking,
    private readonly replanning: Replanning,
    private readonly invitations: CalendarInvitations,
  ) {}

  /** A client, held until the transaction ends. @throws DomainError `client.not_found` */
  client(tx: TenantTx, clientId: string): Promise<Assignee> {
    return this.making.assignee(tx, clientId, openableClientScope('c.id'));
  }

  /** An appointment as it stands once its client is held. @throws DomainError `appointment.not_found` */
  async hold(tx: TenantTx, id: string): Promise<{ client: Assignee; before: AppointmentDto }> {
    const { clientId } = await this.appointments.load(tx, id);
    const client = await this.client(tx, clientId);
    return { client, before: await this.appointments.load(tx, id) };
  }

  /**
   * Tells calendars, and lets plans follow that hang on sessions.
   * @param change `moved: false` where every session is when it was
   */
  async changed(tx: TenantTx, client: Assignee, { moved = true, ...change }: Omit<CalendarChange, 'clientId'> & { moved?: boolean }): Promise<void> {
    await this.invitations.changed(tx, { clientId: client.id, ...change });
    if (moved) await this.replanning.sessionsChanged(tx, client);
  }
}
