import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { log } from '../logging/log.js';
import { type DomainErrorOptions, DomainError } from './domain-error.js';
import { ERROR_CATALOG, type ErrorCode } from './error-catalog.js';
import { databaseProblem } from './database-problem.js';

const BY_STATUS: Record<number, ErrorCode> = {
  400: 'request.malformed',
  401: 'session.required',
  404: 'request.not_found',
  405: 'request.method_not_allowed',
  408: 'request.timed_out',
  413: 'request.too_large',
  415: 'request.json_only',
  503: 'service.busy',
};

/** What an error means to the caller. An unknown one is ours: logged by name, told without detail. */
function understand(error: unknown): { code: ErrorCode; options: DomainErrorOptions } {
  if (error instanceof DomainError) return { code: error.code, options: error.options };
  const fromDatabase = databaseProblem(error);
  if (fromDatabase) return fromDatabase;
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number })?.statusCode;
  return { code: (status && BY_STATUS[status]) || (status && status >= 400 && status < 500 ? 'request.malformed' : 'service.failed'), options: {} };
}

/** Maps every error, once, to RFC 9457 problem details. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Answers a request with the problem that an error means. Also Fastify's own errors come through here. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { code, options } = understand(error);
  const [status, detail] = ERROR_CATALOG[code];
  if (status >= 500 && code !== 'service.busy') log.error('request.failed', { error: describe(error), correlationId: request.id });
  if (options.retryAfter !== undefined) void reply.header('retry-after', String(options.retryAfter));
  else if (status === 503) void reply.header('retry-after', '2');
  void reply
    .status(status)
    .header('cache-control', 'no-store')
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: `urn:attune:problem:${code}`, title: title(code), status, code, detail, errors: options.errors, correlationId: request.id }));
}

const title = (code: string): string => code.replace(/[._]/g, ' ');

/** Name, database code and our own stack frames: never the message, which may quote what somebody wrote. */
function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, table, constraint } = error as { code?: string; table?: string; constraint?: string };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trim().startsWith('at ')).slice(0, 8);
  return { name: error.name, code, table, constraint, frames: frames.map((f) => f.trim()) };
}
