import type { DomainErrorOptions } from './domain-error.js';
import type { ErrorCode } from './error-catalog.js';

const UNAVAILABLE = new Set(['57P01', '57P02', '57P03', '53300', '53400', '55P03', '40001', '40P01', '25P03']);
const LOST = /timeout exceeded when trying to connect|Query read timeout|timeout expired|Connection terminated|Client has encountered a connection error|Client was closed|ECONNREFUSED|ECONNRESET|EPIPE/;

/** What a database error means to the caller, if it means anything: the server is away or overfull, so nothing was done. */
export function databaseProblem(error: unknown): { code: ErrorCode; options: DomainErrorOptions } | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: string };
  if ((code && UNAVAILABLE.has(code)) || LOST.test(`${code ?? ''} ${error.message}`)) return { code: 'service.busy', options: { retryAfter: 2 } };
  // A value the database could not take in a typed column: text with a NUL, a number out of range.
  if (code === '22P05' || code === '22021' || code === '22003' || code === '22P02' || code === '22007' || code === '22008') return { code: 'request.malformed', options: {} };
  return undefined;
}

/** Whether a statement failed because this unique constraint or index already has the value. */
export function isUniqueViolation(error: unknown, constraint: string): boolean {
  const { code, constraint: found } = (error ?? {}) as { code?: string; constraint?: string };
  return code === '23505' && found === constraint;
}
