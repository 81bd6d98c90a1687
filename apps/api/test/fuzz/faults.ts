import { ERROR_CATALOG } from '../../src/platform/errors/error-catalog.js';
import type { Answer } from '../factories/caller.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is wrong with an answer, whatever was asked. */
export function faultOf(method: string, { status, headers, body }: Answer): string | undefined {
  if (status >= 500) return `status ${status} ${body?.code ?? ''}`;
  if (status < 400) return undefined;
  if (!headers.get('content-type')?.startsWith('application/problem+json')) return `${status} is no problem document`;
  if (method === 'HEAD') return undefined;
  if (!(body?.code in ERROR_CATALOG)) return `unknown code ${body?.code}`;
  if (!UUID.test(body.correlationId)) return 'no correlation id';
  if (body.code === 'request.invalid' && !(body.errors?.length > 0 && body.errors.every((e: { field: unknown; code: unknown }) => typeof e.field === 'string' && e.code))) return 'no field is named';
  return undefined;
}
