import { Injectable } from '@nestjs/common';
import { requireOpenableClient } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { PageQuery } from '../../platform/http/page-query.dto.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { noPlan, placeOf, planRow, sectionsOf, toPlan, toVersion, versionRows } from './plan-rows.js';
import type { SafetyPlanBody, SafetyPlanDto, SafetyPlanVersionPageDto } from './safety-plan.dto.js';

/**
 * A client's own safety plan, written by the client and by those who treat them. Every saving is a version and stays.
 * A record that is closed keeps its plan, to be read and written: help does not end with a treatment.
 */
@Injectable()
export class SafetyPlans {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** The plan as it is now; empty, at revision 0, while nobody has written one. @throws DomainError `client.not_found`, `client.erased` */
  open(clientId: string): Promise<SafetyPlanDto> {
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const [row, sealer] = await Promise.all([planRow(tx, clientId), this.sealing.forClient(tx, clientId)]);
      this.tellOpened(tx, clientId, row?.number);
      return row ? toPlan(row, sealer) : noPlan();
    });
  }

  /** Who saved which version, and when, the newest first. @throws DomainError `client.not_found` */
  versions(clientId: string, query: PageQuery): Promise<SafetyPlanVersionPageDto> {
    const size = pageSize(query);
    const below = readNumber(decodeCursor(query.cursor, 1)?.[0]);
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      return paged(await versionRows(tx, clientId, below, size + 1), size, toVersion, ({ number }) => [String(number)]);
    });
  }

  /** The plan as it was saved once. @throws DomainError `client.not_found`, `safety_plan.not_found`, `client.erased` */
  version(clientId: string, number: number): Promise<SafetyPlanDto> {
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const [row, sealer] = await Promise.all([planRow(tx, clientId, number), this.sealing.forClient(tx, clientId)]);
      if (!row) throw new DomainError('safety_plan.not_found');
      this.tellOpened(tx, clientId, number);
      return toPlan(row, sealer);
    });
  }

  /**
   * Saves the plan over the revision it was made from, as a version of its own. The same again changes nothing.
   * @throws DomainError `client.not_found`, `client.erased`, `precondition.required`, `safety_plan.changed`
   */
  put(clientId: string, body: SafetyPlanBody, revision: number | undefined): Promise<{ created: boolean; plan: SafetyPlanDto }> {
    const sections = sectionsOf(body);
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const [before, sealer] = await Promise.all([planRow(tx, clientId), this.sealing.forClient(tx, clientId)]);
      const digest = sealer.mac(sections);
      // A retry of what arrived: it asks for what already is.
      if (before?.digest.equals(digest)) return { created: false, plan: toPlan(before, sealer) };
      if (before && revision === undefined) throw new DomainError('precondition.required');
      if ((revision ?? 0) !== (before?.number ?? 0)) throw new DomainError('safety_plan.changed');
      const number = (before?.number ?? 0) + 1;
      const saved = await this.add(tx, clientId, { number, sections, digest, sealer });
      const now = await planRow(tx, clientId);
      // Somebody saved in the same moment: what they wrote stands, unless it is the very same.
      if (!now || (!saved && !now.digest.equals(digest))) throw new DomainError('safety_plan.changed');
      return { created: saved && number === 1, plan: toPlan(now, sealer) };
    });
  }

  /** False when that number was taken in the meantime. */
  private async add(
    tx: TenantTx, clientId: string, { number, sections, digest, sealer }: { number: number; sections: SafetyPlanBody; digest: Buffer; sealer: ClientSealer },
  ): Promise<boolean> {
    const inserted = await tx.maybe(
      `insert into safety_plan_version (practice_id, client_id, number, sealed_sections, digest, saved_at, member_id)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning number`,
      [tx.practiceId, clientId, number, sealer.seal(placeOf(number), sections), digest, this.clock.now(), currentContext().memberId ?? null],
    );
    if (!inserted) return false;
    this.audit.record(tx, { action: 'safety-plan.save', subject: { kind: 'safety_plan', id: clientId }, clientId, detail: { revision: number } });
    return true;
  }

  /** A look of somebody other than the client is told in the audit, and through it to the client. */
  private tellOpened(tx: TenantTx, clientId: string, revision: number | undefined): void {
    if (currentContext().clientId) return;
    this.audit.record(tx, { action: 'safety-plan.open', subject: { kind: 'safety_plan', id: clientId }, clientId, detail: { revision: revision ?? 0 } });
  }
}

/** The number in a cursor. @throws DomainError `request.invalid` when it is none */
function readNumber(text: string | null | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,9}$/.test(text ?? '')) throw invalid({ field: 'cursor', code: 'unknown_cursor', detail: 'Use the value of next, or leave it out.' });
  return Number(text);
}
