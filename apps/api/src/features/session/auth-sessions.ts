import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Role } from '../../platform/access/permissions.js';
import { setSessionCookie } from '../../platform/access/session-cookie.js';
import { hashToken } from '../../platform/access/session.strategy.js';
import { nextSignInStep } from '../../platform/access/second-factor-rule.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Env } from '../../platform/config/env.js';
import { ENV } from '../../platform/config/config.module.js';
import { currentContext, runInContext } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { Tenant } from '../../platform/database/tenant.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { newId } from '../../platform/ids.js';
import { deviceName } from './device.js';

export type Kind = 'member' | 'client';
export type NextStep = ReturnType<typeof nextSignInStep>;
/** The two ends of one request: where the user agent is read and the cookie set. */
export interface Exchange {
  request: FastifyRequest;
  reply: FastifyReply;
}
export interface MembershipRow {
  [column: string]: unknown;
  practice_id: string;
  practice_name: string;
  kind: Kind;
  subject_id: string;
  roles: Role[];
  second_factor_required: boolean;
}
type Membership = Pick<MembershipRow, 'practice_id' | 'kind'>;
interface SignedInPerson {
  id: string;
  second_factor: boolean | null;
}

/** Staff sign in every working day; a client's phone may stay signed in for a month. */
const HOURS: Record<Kind, number> = { member: 12, client: 30 * 24 };
const HOUR_MS = 3_600_000;
const newToken = (): string => randomBytes(32).toString('base64url');

/** Starts and rotates sessions. The token leaves in a cookie; only its digest stays. */
@Injectable()
export class AuthSessions {
  constructor(
    private readonly identity: Identity,
    private readonly tenant: Tenant,
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** The practices somebody belongs to, the last used first. */
  memberships(personId: string): Promise<MembershipRow[]> {
    return this.identity.call<MembershipRow>('membership_list', [personId]);
  }

  /**
   * Signs a person in, in the practice they used last or the one named. A session that this browser already had ends.
   * @returns what they have to do next
   */
  async start(person: SignedInPerson, { request, reply }: Exchange, preferred?: Membership): Promise<NextStep> {
    const memberships = await this.memberships(person.id);
    const chosen = memberships.find((m) => m.practice_id === preferred?.practice_id && m.kind === preferred.kind) ?? memberships[0];
    const now = this.clock.now();
    const expires = new Date(now.getTime() + HOURS[chosen?.kind ?? 'member'] * HOUR_MS);
    const token = newToken();
    await this.identity.call('session_create', [
      newId(), hashToken(token), person.id, chosen?.practice_id ?? null, chosen?.kind ?? null, null,
      deviceName(request.headers['user-agent']), now, expires,
    ]);
    const before = currentContext().person;
    if (before) await this.identity.call('session_end', [before.id, before.sessionId]);
    setSessionCookie(reply, this.env, token, expires);
    if (chosen) await this.record(person.id, chosen);
    if (person.second_factor) return 'second-factor';
    return chosen?.kind === 'member' && chosen.second_factor_required ? 'enrol-second-factor' : 'done';
  }

  /**
   * Gives the present session a new token, and with it a second factor passed or another practice.
   * @throws DomainError `session.required` when the session is older than one of the new kind may get
   */
  async rotate({ reply }: Pick<Exchange, 'reply'>, change: { secondFactor?: true; membership?: Membership }): Promise<void> {
    const { person, practice, memberId, clientId } = currentContext();
    const { kind, practice_id } = change.membership ?? {
      kind: memberId ? ('member' as const) : clientId ? ('client' as const) : null,
      practice_id: practice?.id ?? null,
    };
    const token = newToken();
    const now = this.clock.now();
    const expires = await this.identity.value<Date | null>('session_rotate', [
      person!.id, person!.sessionId, hashToken(token), practice_id, kind, change.secondFactor ? now : null, now,
      `${HOURS[kind ?? 'member']} hours`,
    ]);
    if (!expires) throw new DomainError('session.required');
    setSessionCookie(reply, this.env, token, expires);
  }

  /** Ends every session of a person, or all but one. */
  async endAll(personId: string, except?: string): Promise<void> {
    await this.identity.call('session_end_others', [personId, except ?? null]);
  }

  private record(personId: string, { practice_id, kind, subject_id }: MembershipRow): Promise<void> {
    const context = { requestId: currentContext().requestId, roles: [], [kind === 'member' ? 'memberId' : 'clientId']: subject_id };
    return runInContext(context, () =>
      this.tenant.run(async (tx) => this.audit.record(tx, { action: 'session.start', subject: { kind: 'person', id: personId } }), practice_id),
    );
  }
}
