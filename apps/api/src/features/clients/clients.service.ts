import { localDateOf } from '@attune/clinical/local-date';
import { Injectable } from '@nestjs/common';
import type { AuditAction } from '../../platform/audit/audit-actions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { AssignmentPlans } from '../assignments/assignment-plans.service.js';
import { Enrolments } from '../enrolments/enrolments.service.js';
import { Invitations } from '../invitations/invitations.js';
import type { ClientBody, ClientDto } from './client.dto.js';
import { BODY_COLUMNS, loadClient, saysTheSame, valuesOf } from './client-record.js';

const MOST_CODES = 5;

/** The record of a client, as the care team keeps it. */
@Injectable()
export class ClientsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly plans: AssignmentPlans,
    private readonly enrolments: Enrolments,
    private readonly invitations: Invitations,
    private readonly audit: Audit,
  ) {}

  open(id: string): Promise<ClientDto> {
    return this.tenant.run(async (tx) => {
      const client = await loadClient(tx, id, this.clock.now());
      this.record(tx, 'client.open', id);
      return client;
    });
  }

  /**
   * Creates the client, with a key and with the caller as primary, or edits the record.
   * @throws DomainError `client.not_found`, `client.changed`, `request.invalid`
   */
  put(id: string, body: ClientBody, revision: number | undefined): Promise<{ created: boolean; client: ClientDto }> {
    return this.tenant.run(async (tx) => {
      this.check(body);
      const exists = await tx.maybe('select from client where practice_id = $1 and id = $2 for no key update', [tx.practiceId, id]);
      const created = !exists && (await this.create(tx, id, body, revision));
      const client = created ? await loadClient(tx, id, this.clock.now()) : await this.edit(tx, id, body, revision);
      return { created, client };
    });
  }

  /** Closes the record: no plan goes on, nobody new is let in, and the client keeps what they did. */
  discharge(id: string): Promise<ClientDto> {
    return this.move(id, 'client.discharge', async (tx, now, { portal }) => {
      await tx.query(
        `update client set state = 'discharged', discharged_at = $3, revision = revision + 1
         where practice_id = $1 and id = $2 and state = 'active'`,
        [tx.practiceId, id, now],
      );
      this.enrolments.endAll(tx, id);
      await this.plans.endAll(tx, id);
      if (portal === 'invited') await this.invitations.withdraw(tx, { kind: 'client', id });
    });
  }

  /** Opens the record again. What ended stays ended: a new beginning gets new assignments. */
  readmit(id: string): Promise<ClientDto> {
    return this.move(id, 'client.readmit', async (tx) => {
      await tx.query(
        `update client set state = 'active', discharged_at = null, revision = revision + 1
         where practice_id = $1 and id = $2 and state = 'discharged'`,
        [tx.practiceId, id],
      );
    });
  }

  private move(
    id: string,
    action: 'client.discharge' | 'client.readmit',
    change: (tx: TenantTx, now: Date, client: ClientDto) => Promise<void>,
  ): Promise<ClientDto> {
    const wanted = action === 'client.discharge' ? 'discharged' : 'active';
    return this.tenant.run(async (tx) => {
      const now = this.clock.now();
      const client = await loadClient(tx, id, now);
      if (client.state === wanted) return client;
      await change(tx, now, client);
      this.record(tx, action, id);
      return loadClient(tx, id, now);
    });
  }

  private check({ birthDate, timeZone }: ClientBody): void {
    if (birthDate && birthDate > localDateOf(this.clock.now(), timeZone)) throw invalid({ field: 'birthDate', code: 'in_the_future' });
  }

  /** False when somebody else made the same client in the same moment. */
  private async create(tx: TenantTx, id: string, body: ClientBody, revision: number | undefined): Promise<boolean> {
    if (revision !== undefined) throw new DomainError('client.changed');
    const now = this.clock.now();
    if (!(await this.insert(tx, id, body, now))) return false;
    this.sealing.createClientKey(tx, id, now);
    tx.write('insert into client_summary (practice_id, client_id) values ($1, $2)', [tx.practiceId, id]);
    tx.write('insert into care_team (practice_id, client_id, member_id, since, is_primary) values ($1, $2, $3, $4, true)', [
      tx.practiceId, id, currentContext().memberId, now,
    ]);
    this.record(tx, 'client.create', id);
    return true;
  }

  private async insert(tx: TenantTx, id: string, body: ClientBody, now: Date): Promise<boolean> {
    for (let attempt = 0; attempt < MOST_CODES; attempt += 1) {
      // Codes are short, so two clients may meet in one; the next is derived as the first was.
      const code = this.sealing.clientCode(attempt ? `${id}|${attempt}` : id);
      const inserted = await tx.maybe<{ id: string }>(
        `insert into client (practice_id, id, code, state, created_at, ${BODY_COLUMNS.join(', ')})
         values ($1, $2, $3, 'active', $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict do nothing returning id`,
        [tx.practiceId, id, code, now, ...valuesOf(body)],
      );
      if (inserted) return true;
      if (await tx.maybe('select from client where practice_id = $1 and id = $2', [tx.practiceId, id])) return false;
    }
    throw new DomainError('service.busy', { retryAfter: 1 });
  }

  private async edit(tx: TenantTx, id: string, body: ClientBody, revision: number | undefined): Promise<ClientDto> {
    const now = this.clock.now();
    const client = await loadClient(tx, id, now);
    // A retry of an edit that arrived: it asks for what already is.
    if (saysTheSame(client, body)) return client;
    if (revision !== undefined && revision !== client.revision) throw new DomainError('client.changed');
    const set = BODY_COLUMNS.map((column, i) => `${column} = $${i + 3}`).join(', ');
    tx.write(`update client set ${set}, revision = revision + 1 where practice_id = $1 and id = $2`, [tx.practiceId, id, ...valuesOf(body)]);
    if (body.timeZone !== client.timeZone) await this.plans.moveZone(tx, id, body.timeZone);
    this.record(tx, 'client.update', id);
    return loadClient(tx, id, now);
  }

  private record(tx: TenantTx, action: AuditAction, id: string): void {
    this.audit.record(tx, { action, subject: { kind: 'client', id }, clientId: id });
  }
}
