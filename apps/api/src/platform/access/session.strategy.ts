import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { Clock } from '../clock/clock.js';
import type { Env } from '../config/env.js';
import { ENV } from '../config/config.module.js';
import type { RequestContext } from '../context/request-context.js';
import { Identity } from '../database/identity.js';
import type { Role } from './permissions.js';
import { sessionCookieName } from './session-cookie.js';

interface SessionRow {
  [column: string]: unknown;
  id: string;
  person_id: string;
  email: string;
  name: string;
  language: 'en' | 'es';
  second_factor_at: Date | null;
  second_factor: boolean | null;
  practice_id: string | null;
  kind: 'member' | 'client' | null;
  subject_id: string | null;
  roles: Role[] | null;
  practice_name: string;
  country: string;
  time_zone: string;
  practice_language: 'en' | 'es';
  second_factor_required: boolean;
  demo: boolean;
  sealed_key: Buffer;
  unseen: boolean;
  found?: unknown;
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Reads the session cookie: who is asking, in which practice, in one round trip. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  private readonly cookieName: string;

  constructor(
    private readonly identity: Identity,
    private readonly clock: Clock,
    @Inject(ENV) env: Env,
  ) {
    super();
    this.cookieName = sessionCookieName(env);
  }

  async validate(request: FastifyRequest): Promise<Partial<RequestContext> | false> {
    const token = request.cookies[this.cookieName];
    if (!token || token.length > 100) return false;
    const now = this.clock.now();
    const along = request.routeOptions.config.withSession;
    const args = along?.args(request);
    const asked = [hashToken(token), now];
    const row = args
      ? await this.identity.first<SessionRow>(along!.sql, [...asked, ...args])
      : await this.identity.maybe<SessionRow>('session_find', asked);
    // Noted every five minutes: most requests only read.
    if (row?.unseen) await this.identity.call('session_touch', [row.id, now]);
    return row ? toContext(row) : false;
  }
}

function toContext(row: SessionRow): Partial<RequestContext> {
  const client = row.kind === 'client';
  return {
    person: {
      id: row.person_id,
      name: row.name,
      email: row.email,
      language: row.language,
      sessionId: row.id,
      hasSecondFactor: row.second_factor ?? false,
      passedSecondFactor: row.second_factor_at !== null,
    },
    practice: row.practice_id
      ? {
          id: row.practice_id,
          name: row.practice_name,
          country: row.country,
          timeZone: row.time_zone,
          language: row.practice_language,
          secondFactorRequired: row.second_factor_required,
          demo: row.demo,
          sealedKey: row.sealed_key,
        }
      : undefined,
    memberId: row.kind === 'member' ? row.subject_id! : undefined,
    clientId: client ? row.subject_id! : undefined,
    roles: client ? ['client'] : (row.roles ?? []),
    found: row.found,
  };
}
