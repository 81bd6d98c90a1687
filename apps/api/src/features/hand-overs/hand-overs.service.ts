import { Injectable } from '@nestjs/common';
import { handedOverScope, requireTreatedClient } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { newId } from '../../platform/ids.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { Covers } from '../care-team/covers.js';
import type { ClientHandOverDto, HandOverBody, HandOverClientDto, HandOverDto } from './hand-over.dto.js';
import { noteAt, offeredRow, presentRows, toHandOver } from './hand-over-rows.js';
import { openThings } from './open-things.js';

interface ClientRow extends HandOverClientDto {
  [column: string]: unknown;
  primary_id: string | null;
  primary_name: string | null;
}

/** Hands one client over to somebody else: prepared by the primary, in force once the successor accepts. */
@Injectable()
export class HandOversService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly covers: Covers,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** What is open with a client, and what was written to the successor. @throws DomainError `client.not_found` */
  open(clientId: string): Promise<ClientHandOverDto> {
    return this.tenant.run(async (tx) => {
      const client = await tx.maybe<ClientRow>(
        `select c.id, c.name, c.code, m.id as primary_id, m.name as primary_name from client c
         left join care_team t on t.practice_id = c.practice_id and t.client_id = c.id and t.until is null and t.is_primary
         left join member m on m.practice_id = t.practice_id and m.id = t.member_id
         where c.practice_id = $1 and c.id = $2 and ${handedOverScope('c.id')}`,
        [tx.practiceId, clientId],
      );
      if (!client) throw new DomainError('client.not_found');
      const [rows, open] = await Promise.all([presentRows(tx, clientId), openThings(tx, [clientId], this.clock.now())]);
      // Without the client's key nothing that was written opens; that it was handed over stays known.
      const sealer = rows.some((row) => row.sealed_note) ? await this.sealing.forClient(tx, clientId).catch(ifErased) : null;
      const handOvers = rows.map((row) => toHandOver(row, sealer));
      this.audit.record(tx, { action: 'hand-over.open', subject: { kind: 'client', id: clientId }, clientId });
      return {
        client: { id: client.id, name: client.name, code: client.code },
        primary: client.primary_id ? { memberId: client.primary_id, name: client.primary_name! } : null,
        open: open.get(clientId)!,
        offered: handOvers.find(({ state }) => state === 'offered') ?? null,
        last: handOvers.find(({ state }) => state === 'accepted') ?? null,
      };
    });
  }

  /**
   * Prepares a hand-over, or changes the one that waits. The same again changes nothing.
   * @throws DomainError `client.not_found`, `client.erased`, `hand_over.not_primary`, `request.invalid`
   */
  put(clientId: string, body: HandOverBody): Promise<{ created: boolean; handOver: HandOverDto }> {
    return this.tenant.run(async (tx) => {
      this.covers.hold(tx);
      if (!(await requireTreatedClient(tx, clientId)).primary) throw new DomainError('hand_over.not_primary');
      await this.requireSuccessor(tx, body.toMemberId);
      const [sealer, before] = await Promise.all([this.sealing.forClient(tx, clientId), offeredRow(tx, clientId)]);
      const id = before?.id ?? newId();
      const note = body.note || null;
      const wanted = { to: body.toMemberId.toLowerCase(), stays: body.stays ?? false };
      const shown = before && toHandOver(before, sealer);
      const same = before && before.to_id === wanted.to && before.stays === wanted.stays && shown?.note === note;
      if (!same) {
        tx.write(
          `insert into hand_over (practice_id, id, client_id, from_id, to_id, sealed_note, stays, state, made_at) values ($1, $2, $3, $4, $5, $6, $7, 'offered', $8)
           on conflict (practice_id, id) do update set from_id = excluded.from_id, to_id = excluded.to_id, sealed_note = case when $9 then coalesce(excluded.sealed_note, hand_over.sealed_note) else excluded.sealed_note end,
             stays = excluded.stays, made_at = excluded.made_at, moved_at = null`,
          [tx.practiceId, id, clientId, currentContext().memberId, wanted.to, note && sealer.seal(noteAt(id), note), wanted.stays, this.clock.now(), shown?.unreadable ?? false],
        );
        this.audit.record(tx, {
          action: 'hand-over.offer', subject: { kind: 'hand_over', id }, clientId, detail: { to: wanted.to, stays: wanted.stays },
        });
      }
      return { created: !before, handOver: toHandOver((await offeredRow(tx, clientId))!, sealer) };
    });
  }

  /** Takes a hand-over back before it was accepted. @throws DomainError `client.not_found`, `hand_over.not_primary` */
  withdraw(clientId: string): Promise<void> {
    return this.tenant.run(async (tx) => {
      this.covers.hold(tx);
      if (!(await requireTreatedClient(tx, clientId)).primary) throw new DomainError('hand_over.not_primary');
      const row = await offeredRow(tx, clientId);
      // What came to the caller from somebody who left is not theirs to take back.
      if (!row || row.from_id !== currentContext().memberId) return;
      tx.write(`update hand_over set state = 'withdrawn', settled_at = $3 where practice_id = $1 and id = $2`, [tx.practiceId, row.id, this.clock.now()]);
      this.audit.record(tx, { action: 'hand-over.withdraw', subject: { kind: 'hand_over', id: row.id }, clientId });
    });
  }

  private async requireSuccessor(tx: TenantTx, memberId: string): Promise<void> {
    const able =
      memberId.toLowerCase() !== currentContext().memberId &&
      (await tx.maybe(`select from member where practice_id = $1 and id = $2 and state = 'active' and 'therapist' = any (roles) for share`, [
        tx.practiceId, memberId,
      ]));
    if (!able) throw invalid({ field: 'toMemberId', code: 'not_a_therapist', detail: 'Name another active therapist of this practice.' });
  }
}

function ifErased(error: unknown): null {
  if (error instanceof DomainError && error.code === 'client.erased') return null;
  throw error;
}
