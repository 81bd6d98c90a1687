import { occasionsOf, type Schedule } from '@attune/clinical/schedule';
import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { namedId } from '../../platform/ids.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { AssignService } from '../assignments/assign.service.js';
import { type Plan, wordsOf } from '../assignments/assignment-rows.js';
import { type Assignee, AssignmentMaking } from '../assignments/making/assignment-making.js';
import { readSchedule, seeded } from '../assignments/schedule-body.js';
import type { BatchBody, BatchDto } from './batch.dto.js';
import { findBatch, loadBatch } from './batch-rows.js';

/** What one request may write: more than any therapist plans in one go. */
const MOST_OCCASIONS = 15_000;

interface Item {
  exerciseId: string;
  plan: Plan;
  schedule: Schedule;
}

/** Assigns several exercises to several clients in one go, wholly or not at all. */
@Injectable()
export class Batches {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly making: AssignmentMaking,
    private readonly assigning: AssignService,
    private readonly audit: Audit,
  ) {}

  /** One's own batch. @throws DomainError `assignment_batch.not_found` */
  open(id: string): Promise<BatchDto> {
    return this.tenant.run((tx) => loadBatch(tx, this.sealing, id));
  }

  /**
   * Makes every assignment. The same body again changes nothing, also after it was undone.
   * @throws DomainError `request.invalid` (fields `items.<n>.schedule.…`, `items`), `client.not_found`, `client.discharged`,
   *   `exercise.…`, `assignment_batch.known`
   */
  put(id: string, body: BatchBody): Promise<{ created: boolean; batch: BatchDto }> {
    const clientIds = [...new Set(body.clientIds.map((clientId) => clientId.toLowerCase()))];
    const items = body.items.map((item, i): Item => ({ exerciseId: item.exerciseId, plan: wordsOf(item), schedule: readSchedule(item.schedule, `items.${i}.schedule`) }));
    this.requireBearable(items, clientIds.length);
    return this.tenant.run(async (tx) => {
      const clients = await this.making.assignees(tx, clientIds, openableClientScope('c.id'));
      const sealers = new Map<string, ClientSealer>();
      for (const clientId of clientIds) sealers.set(clientId, await this.sealing.forClient(tx, clientId));
      const mac = sealers.get([...clientIds].sort()[0]!)!.mac({ clientIds, items });
      const created = !!(await tx.maybe(
        'insert into assignment_batch (practice_id, id, made_by, body_mac, created_at) values ($1, $2, $3, $4, $5) on conflict do nothing returning id',
        [tx.practiceId, id, currentContext().memberId, mac, this.clock.now()],
      ));
      if (created) await this.make(tx, id, { clients, items, sealers });
      else await this.requireSame(tx, id, mac);
      return { created, batch: await loadBatch(tx, this.sealing, id) };
    });
  }

  private requireBearable(items: readonly Item[], clients: number): void {
    const now = this.clock.now();
    const each = items.reduce((sum, { schedule }) => sum + occasionsOf(schedule, 'UTC', { agreedAt: now }).length, 0);
    if (each * clients > MOST_OCCASIONS) throw invalid({ field: 'items', code: 'too_many_occasions', detail: 'This is too much in one go. Take fewer clients or days.' });
  }

  private async requireSame(tx: TenantTx, id: string, mac: Buffer): Promise<void> {
    const known = await findBatch(tx, id);
    if (!known) throw new DomainError('assignment_batch.not_found');
    if (!known.body_mac.equals(mac)) throw new DomainError('assignment_batch.known');
  }

  private async make(tx: TenantTx, id: string, { clients, items, sealers }: { clients: Assignee[]; items: Item[]; sealers: Map<string, ClientSealer> }): Promise<void> {
    if (clients.some(({ state }) => state !== 'active')) throw new DomainError('client.discharged');
    const assignedBy = currentContext().memberId!;
    const versions: string[] = [];
    for (const { exerciseId } of items) {
      // One made for a client suits no other: of two different ones, one is not its client.
      for (const client of new Set([clients[0]!, clients.at(-1)!])) versions.push(await this.assigning.assignable(tx, { exerciseId, clientId: client.id }));
    }
    const perItem = versions.length / items.length;
    const made: { assignmentId: string; clientId: string; exerciseId: string }[] = [];
    for (const client of clients) {
      for (const [i, { exerciseId, plan, schedule }] of items.entries()) {
        const assignmentId = namedId('assignment-batch|', id, '|', client.id, '|', String(i));
        const assignment = { id: assignmentId, client, exerciseId, assignedBy, plan, schedule: seeded(schedule), sealer: sealers.get(client.id) };
        if (!(await this.making.make(tx, assignment, versions[i * perItem]!))) throw new DomainError('assignment_batch.known');
        made.push({ assignmentId, clientId: client.id, exerciseId });
      }
    }
    tx.write(
      `insert into assignment_batch_item (practice_id, batch_id, position, assignment_id, client_id, exercise_id)
       select $1, $2, n - 1, a, c, x from unnest($3::uuid[], $4::uuid[], $5::uuid[]) with ordinality as t (a, c, x, n)`,
      [tx.practiceId, id, made.map((m) => m.assignmentId), made.map((m) => m.clientId), made.map((m) => m.exerciseId)],
    );
    this.audit.record(tx, { action: 'assignment_batch.create', subject: { kind: 'assignment_batch', id }, detail: { assignments: made.length } });
  }
}
