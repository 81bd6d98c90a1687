import { Inject, Injectable } from '@nestjs/common';
import { permissionsOf } from '../../platform/access/permissions.js';
import { nextSignInStep } from '../../platform/access/second-factor-rule.js';
import { clearSessionCookie } from '../../platform/access/session-cookie.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Env } from '../../platform/config/env.js';
import { ENV } from '../../platform/config/config.module.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { Tenant } from '../../platform/database/tenant.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { AuthSessions, type Exchange } from './auth-sessions.js';
import type { PersonRow } from './credentials.js';
import { SecondFactors } from './second-factors.js';
import type { ChoosePracticeDto, NextDto, OwnSessionsDto, SessionDto } from './session.dto.js';

interface OwnSessionRow {
  [column: string]: unknown;
  id: string;
  device: string;
  created_at: Date;
  last_seen_at: Date;
}

/** Signing in and out, and the session as its owner sees it. */
@Injectable()
export class SessionService {
  constructor(
    private readonly sessions: AuthSessions,
    private readonly secondFactors: SecondFactors,
    private readonly identity: Identity,
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** @param person whom the password proved; undefined when the body held nothing to try */
  async signIn(person: PersonRow | undefined, exchange: Exchange): Promise<NextDto> {
    if (!person) throw new DomainError('session.refused');
    return { next: await this.sessions.start(person, exchange) };
  }

  async passSecondFactor(code: string, exchange: Exchange): Promise<NextDto> {
    await this.secondFactors.use(currentContext().person!.id, code);
    await this.sessions.rotate(exchange, { secondFactor: true });
    return { next: 'done' };
  }

  async signOut({ reply }: Exchange): Promise<void> {
    const { person } = currentContext();
    if (person) await this.identity.call('session_end', [person.id, person.sessionId]);
    clearSessionCookie(reply, this.env);
  }

  /** Goes on in another practice that one belongs to. @throws DomainError `practice.not_found` */
  async choosePractice({ practiceId, kind }: ChoosePracticeDto, exchange: Exchange): Promise<NextDto> {
    const context = currentContext();
    const memberships = await this.sessions.memberships(context.person!.id);
    const chosen = memberships.find((m) => m.practice_id === practiceId && m.kind === kind);
    if (!chosen) throw new DomainError('practice.not_found');
    await this.sessions.rotate(exchange, { membership: chosen });
    const { passedSecondFactor, hasSecondFactor } = context.person!;
    if (passedSecondFactor) return { next: 'done' };
    if (hasSecondFactor) return { next: 'second-factor' };
    return { next: kind === 'member' && chosen.second_factor_required ? 'enrol-second-factor' : 'done' };
  }

  async present(): Promise<SessionDto> {
    const context = currentContext();
    const { id, name, email, language, hasSecondFactor, passedSecondFactor } = context.person!;
    const { practice } = context;
    const next = nextSignInStep(context);
    return {
      person: { id, name, email, language },
      practice: practice
        ? {
            id: practice.id, name: practice.name, country: practice.country, timeZone: practice.timeZone,
            language: practice.language, demo: practice.demo, secondFactorRequired: practice.secondFactorRequired,
          }
        : null,
      memberId: context.memberId ?? null,
      clientId: context.clientId ?? null,
      roles: context.roles,
      memberships: (await this.sessions.memberships(id)).map((m) => ({
        practiceId: m.practice_id, practiceName: m.practice_name, kind: m.kind, id: m.subject_id, roles: m.kind === 'client' ? ['client'] : m.roles,
      })),
      permissions: permissionsOf(context.roles),
      secondFactor: {
        enrolled: hasSecondFactor,
        required: Boolean(context.memberId && practice?.secondFactorRequired),
        passed: passedSecondFactor,
      },
      next,
      therapist: context.clientId && next === 'done' ? await this.therapistOf(context.clientId) : null,
    };
  }

  async list(): Promise<OwnSessionsDto> {
    const { id, sessionId } = currentContext().person!;
    const rows = await this.identity.call<OwnSessionRow>('session_list', [id, this.clock.now()]);
    return {
      items: rows.map((row) => ({
        id: row.id,
        current: row.id === sessionId,
        createdAt: row.created_at.toISOString(),
        lastSeenAt: row.last_seen_at.toISOString(),
        device: row.device,
      })),
    };
  }

  /** @throws DomainError `session.not_found` when it has ended, or is somebody else's */
  async end(sessionId: string): Promise<void> {
    if (!(await this.identity.value<boolean>('session_end', [currentContext().person!.id, sessionId]))) throw new DomainError('session.not_found');
  }

  async endOthers(): Promise<void> {
    const { id, sessionId } = currentContext().person!;
    await this.sessions.endAll(id, sessionId);
  }

  private async therapistOf(clientId: string): Promise<{ name: string } | null> {
    const row = await this.tenant.run((tx) =>
      tx.maybe<{ name: string }>(
        `select m.name from care_team t join member m on m.practice_id = t.practice_id and m.id = t.member_id
         where t.practice_id = $1 and t.client_id = $2 and t.is_primary and t.until is null`,
        [tx.practiceId, clientId],
      ),
    );
    return row ?? null;
  }
}
