import type { Client } from 'openapi-fetch';
import { ApiError, problemFrom, unreachable } from './problem';

/** One operation of the API as openapi-fetch reads it. */
interface Operation {
  parameters: { query?: Record<string, unknown>; path?: Record<string, string>; header?: Record<string, string> };
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each feature names the shape it sends and reads
  requestBody?: { content: { 'application/json': any } };
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- see above
  responses: { 200: { content: { 'application/json': any } } };
}

/** The routes under `/api/v1`; the generated contract narrows this type and nothing else here changes. */
type Paths = Record<`/${string}`, Record<'get' | 'put' | 'post' | 'patch' | 'delete', Operation>>;

type Method = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';

/** What we use of openapi-fetch's options; its own runtime weighs more than a first visit can spare. */
interface Init {
  params?: { path?: Record<string, string>; query?: Record<string, unknown> };
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/**
 * The typed client of the API, called as openapi-fetch is, whose types it wears:
 * `read(api.GET('/exercises/{id}', { params: { path: { id } } }))`.
 */
export const api = {
  GET: caller('GET'),
  PUT: caller('PUT'),
  POST: caller('POST'),
  PATCH: caller('PATCH'),
  DELETE: caller('DELETE'),
} as unknown as Pick<Client<Paths, 'application/json'>, Method>;

/**
 * Sends a request and turns every refusal into an `ApiError`, a broken line included. The session travels in the
 * cookie. An unsafe call always carries JSON, an empty object where there is nothing to say: the API takes nothing else.
 */
function caller(method: Method) {
  return async (path: string, { params = {}, body, headers, signal }: Init = {}) => {
    const json: Record<string, string> = method === 'GET' ? {} : { 'Content-Type': 'application/json' };
    const response = await fetch(addressOf(path, params), {
      method,
      headers: { ...json, ...headers },
      body: method === 'GET' ? undefined : JSON.stringify(body ?? {}),
      credentials: 'same-origin',
      cache: 'no-store',
      signal,
    }).catch((error: unknown) => {
      throw signal?.aborted ? error : unreachable();
    });
    if (!response.ok) throw await problemFrom(response);
    const text = await response.text();
    return { data: text ? JSON.parse(text) : undefined, response };
  };
}

/** `/exercises/{id}` with its parts filled in, and what is asked for; a value that is not given is left out. */
export function addressOf(path: string, { path: parts = {}, query = {} }: NonNullable<Init['params']>): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parts[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null && value !== '') search.set(name, String(value));
  }
  return `/api/v1${filled}${search.size > 0 ? `?${search}` : ''}`;
}

/**
 * Waits for a call and hands out its body.
 * @throws ApiError when the API refused or could not be reached
 */
export async function read<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}

export { ApiError };
