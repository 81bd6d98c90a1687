import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hashToken } from '../../platform/access/session.strategy.js';
import type { AuditAction } from '../../platform/audit/audit-actions.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Env } from '../../platform/config/env.js';
import { ENV } from '../../platform/config/config.module.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { newId } from '../../platform/ids.js';
import { Outbox } from '../../platform/mail/outbox.js';
import type { InvitationStateDto } from './invitation.dto.js';

const DAYS = 7;
const DAY_MS = 86_400_000;

/** Whom an invitation is for: a member or client row that nobody has taken up yet. */
export interface Invitee {
  kind: 'member' | 'client';
  id: string;
  email: string;
  language: string;
}

interface StateRow {
  [column: string]: unknown;
  subject_id: string;
  state: 'pending' | 'accepted' | 'withdrawn';
  expires_at: Date;
}

/** Invites members and clients by link. Each link works once, for seven days; a new one kills the one before. */
@Injectable()
export class Invitations {
  constructor(
    private readonly identity: Identity,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * Sends an invitation, or a new one in place of the last.
   * @throws DomainError `invitation.accepted` when the last one was taken up
   */
  async send(tx: TenantTx, invitee: Invitee): Promise<InvitationStateDto> {
    const before = (await this.states(tx, [invitee.id])).get(invitee.id);
    if (before?.state === 'accepted') throw new DomainError('invitation.accepted');
    const now = this.clock.now();
    const expires = new Date(now.getTime() + DAYS * DAY_MS);
    const token = randomBytes(32).toString('base64url');
    this.close(tx, invitee.id);
    tx.write(
      `insert into invitation (practice_id, id, kind, subject_id, email, state, invited_by, created_at, expires_at)
       values ($1, $2, $3, $4, $5, 'pending', $6, $7, $8)`,
      [tx.practiceId, newId(), invitee.kind, invitee.id, invitee.email, currentContext().memberId ?? null, now, expires],
    );
    await this.identity.call('token_create', [hashToken(token), 'invitation', tx.practiceId, invitee.id, expires], tx);
    this.outbox.wipeLinks(tx, invitee.id);
    this.outbox.add(tx, {
      kind: 'invitation', recipient: invitee.email, language: invitee.language, subjectId: invitee.id,
      link: `${this.env.publicUrl}/invitation#${token}`,
    });
    this.record(tx, invitee, 'invitation.send');
    return { state: 'pending', expiresAt: expires.toISOString() };
  }

  /** Withdraws a pending invitation; the link is dead at once. Without one nothing happens. */
  async withdraw(tx: TenantTx, invitee: Pick<Invitee, 'kind' | 'id'>): Promise<void> {
    this.close(tx, invitee.id);
    await this.identity.call('token_revoke', ['invitation', invitee.id], tx);
    this.outbox.wipeLinks(tx, invitee.id);
    this.record(tx, invitee, 'invitation.withdraw');
  }

  /** How the last invitation of each of these members or clients stands. Who was never invited is not in the map. */
  async states(tx: TenantTx, subjectIds: string[]): Promise<Map<string, InvitationStateDto>> {
    const rows = await tx.query<StateRow>(
      `select distinct on (subject_id) subject_id, state, expires_at from invitation
       where practice_id = $1 and subject_id = any ($2) order by subject_id, created_at desc, id desc`,
      [tx.practiceId, subjectIds],
    );
    const now = this.clock.now();
    return new Map(
      rows.map((row) => [
        row.subject_id,
        { state: row.state === 'pending' && row.expires_at <= now ? 'expired' : row.state, expiresAt: row.expires_at.toISOString() },
      ]),
    );
  }

  private close(tx: TenantTx, subjectId: string): void {
    tx.write(`update invitation set state = 'withdrawn' where practice_id = $1 and subject_id = $2 and state = 'pending'`, [tx.practiceId, subjectId]);
  }

  private record(tx: TenantTx, { kind, id }: Pick<Invitee, 'kind' | 'id'>, action: AuditAction): void {
    this.audit.record(tx, { action, subject: { kind, id }, clientId: kind === 'client' ? id : undefined });
  }
}
