import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, type FieldFault, invalid } from '../../platform/errors/domain-error.js';
import { AssignmentMaking } from '../assignments/making/assignment-making.js';
import { Replanning } from '../assignments/making/replanning.js';
import type { AppointmentBody, AppointmentDto } from './appointment.dto.js';
import { Appointments } from './appointments.service.js';
import { writeMembers } from './appointment-rows.js';

const YEARS = { first: '2000-01-01', last: '2199-12-31' };

/** Makes, moves and calls off appointments; plans that hang on them follow in the same transaction. */
@Injectable()
export class AppointmentActs {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly appointments: Appointments,
    private readonly making: AssignmentMaking,
    private readonly replanning: Replanning,
    private readonly audit: Audit,
  ) {}

  /**
   * Makes the appointment, or changes it. The same body again changes nothing.
   * @throws DomainError `client.not_found`, `client.discharged`, `appointment.not_found`, `appointment.changed`,
   *   `appointment.cancelled`, `appointment.client_fixed`, `request.invalid` (`startsAt`, `memberIds.<n>`)
   */
  put(id: string, body: AppointmentBody, revision: number | undefined): Promise<{ created: boolean; appointment: AppointmentDto }> {
    const day = new Date(body.startsAt).toISOString().slice(0, 10);
    if (day < YEARS.first || day > YEARS.last) throw invalid({ field: 'startsAt', code: 'bad_date' });
    return this.tenant.run(async (tx) => {
      const exists = await tx.maybe('select from appointment where practice_id = $1 and id = $2', [tx.practiceId, id]);
      const created = !exists && (await this.create(tx, id, body, revision));
      if (!created) await this.edit(tx, id, body, revision);
      return { created, appointment: await this.appointments.load(tx, id) };
    });
  }

  /** It does not take place. Calling off twice is calling off once. @throws DomainError `appointment.not_found` */
  cancel(id: string): Promise<AppointmentDto> {
    return this.tenant.run(async (tx) => {
      const { clientId } = await this.appointments.load(tx, id);
      const client = await this.making.assignee(tx, clientId, openableClientScope('c.id'));
      const called = await tx.maybe(
        `update appointment set state = 'cancelled', cancelled_at = $3, revision = revision + 1 where practice_id = $1 and id = $2 and state = 'planned' returning id`,
        [tx.practiceId, id, this.clock.now()],
      );
      if (called) {
        await this.replanning.sessionsChanged(tx, client);
        this.record(tx, 'appointment.cancel', id, clientId);
      }
      return this.appointments.load(tx, id);
    });
  }

  /** False when the same appointment was made by somebody else in the same moment. */
  private async create(tx: TenantTx, id: string, body: AppointmentBody, revision: number | undefined): Promise<boolean> {
    const client = await this.making.assignee(tx, body.clientId, openableClientScope('c.id'));
    if (client.state !== 'active') throw new DomainError('client.discharged');
    if (revision !== undefined) throw new DomainError('appointment.changed');
    const memberId = currentContext().memberId!;
    const memberIds = body.memberIds?.map(lower) ?? [memberId];
    await this.requireTeam(tx, client.id, memberIds, []);
    const made = await tx.maybe(
      `insert into appointment (practice_id, id, client_id, starts_at, minutes, state, made_by, created_at)
       values ($1, $2, $3, $4, $5, 'planned', $6, $7) on conflict do nothing returning id`,
      [tx.practiceId, id, client.id, body.startsAt, body.minutes, memberId, this.clock.now()],
    );
    if (!made) return false;
    writeMembers(tx, id, memberIds);
    await this.replanning.sessionsChanged(tx, client);
    this.record(tx, 'appointment.create', id, client.id);
    return true;
  }

  private async edit(tx: TenantTx, id: string, body: AppointmentBody, revision: number | undefined): Promise<void> {
    const { clientId } = await this.appointments.load(tx, id);
    if (clientId !== body.clientId) throw new DomainError('appointment.client_fixed');
    const client = await this.making.assignee(tx, clientId, openableClientScope('c.id'));
    const before = await this.appointments.load(tx, id);
    const present = before.members.map(({ memberId }) => memberId);
    const memberIds = body.memberIds?.map(lower) ?? present;
    const moves = before.startsAt !== new Date(body.startsAt).toISOString();
    // A retry of a request that arrived: it asks for what already is.
    if (!moves && before.minutes === body.minutes && memberIds.length === present.length && memberIds.every((member) => present.includes(member))) return;
    if (before.state === 'cancelled') throw new DomainError('appointment.cancelled');
    if (revision !== undefined && revision !== before.revision) throw new DomainError('appointment.changed');
    await this.requireTeam(tx, clientId, memberIds, present);
    tx.write('update appointment set starts_at = $3, minutes = $4, revision = revision + 1 where practice_id = $1 and id = $2', [
      tx.practiceId, id, body.startsAt, body.minutes,
    ]);
    writeMembers(tx, id, memberIds);
    if (moves) await this.replanning.sessionsChanged(tx, client);
    this.record(tx, 'appointment.update', id, clientId);
  }

  /** Whoever comes to an appointment treats the client; whoever is there already stays. */
  private async requireTeam(tx: TenantTx, clientId: string, memberIds: readonly string[], present: readonly string[]): Promise<void> {
    const rows = await tx.query<{ member_id: string }>(
      'select member_id from care_team where practice_id = $1 and client_id = $2 and until is null',
      [tx.practiceId, clientId],
    );
    const able = new Set([...present, ...rows.map((row) => row.member_id)]);
    const faults = memberIds.flatMap((member, i): FieldFault[] =>
      able.has(member) ? [] : [{ field: `memberIds.${i}`, code: 'not_on_team', detail: 'Name somebody of the client’s care team.' }],
    );
    if (faults.length) throw invalid(...faults);
  }

  private record(tx: TenantTx, action: string, id: string, clientId: string): void {
    this.audit.record(tx, { action, subject: { kind: 'appointment', id }, clientId });
  }
}

const lower = (id: string): string => id.toLowerCase();
