import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { prepared, type Prepared } from '../database/prepared.js';

/** A function that is called for a client in the wait in which their session is found. */
export interface SessionRead {
  sql: Prepared;
  /** Its arguments after practice and client, from a request that nobody checked yet; without them the route reads by itself. */
  args(request: FastifyRequest): unknown[] | undefined;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    withSession?: SessionRead;
  }
}

/**
 * Spares the hottest route a wait: `fn(practice, client, …args)` is called beside the session, and what it answers is the
 * context's `found`. The database takes practice and client from the session itself, and the function must read only:
 * it runs before the route's permission is asked.
 */
export function ReadsWithSession(fn: string, count: number, args: SessionRead['args']): MethodDecorator {
  const places = Array.from({ length: count }, (_, i) => `, $${i + 3}`).join('');
  const sql = prepared(
    `session.${fn}`,
    `select s.*, to_json(f) as found from identity.session_find($1, $2) s
     left join lateral ${fn}(s.practice_id, s.subject_id${places}) f on s.kind = 'client'`,
  );
  return RouteConfig({ withSession: { sql, args } satisfies SessionRead });
}
