import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { currentContext } from '../context/request-context.js';
import { prepared } from '../database/prepared.js';
import type { TenantTx } from '../database/tenant-tx.js';
import { newId } from '../ids.js';
import type { AuditAction } from './audit-actions.js';

const INSERT_EVENT = prepared(
  'audit.record',
  `insert into audit_event (practice_id, id, at, actor_kind, actor_id, action, subject_kind, subject_id, client_id, request_id, detail)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);

/** One line of the audit. Ids and codes only; `detail` never holds what a person wrote. */
export interface AuditEntry {
  action: AuditAction;
  subject: { kind: string; id?: string };
  /** The client whose record was touched, if one was. */
  clientId?: string;
  detail?: Record<string, string | number | boolean | null>;
}

/** Writes the audit in the transaction that it records: if it cannot be written, nothing is done or served. */
@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  record(tx: TenantTx, { action, subject, clientId, detail }: AuditEntry): void {
    const context = currentContext();
    const kind = context.memberId ? 'member' : context.clientId ? 'client' : 'system';
    tx.write(INSERT_EVENT, [
      tx.practiceId, newId(), this.clock.now(), kind, context.memberId ?? context.clientId ?? null, action,
      subject.kind, subject.id ?? null, clientId ?? null, context.requestId, detail ? JSON.stringify(detail) : null,
    ]);
  }
}
