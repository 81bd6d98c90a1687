import createClient from 'openapi-fetch';
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

/**
 * Sends a request and turns every refusal into an `ApiError`, a broken line included. The session travels in the
 * cookie. A body is always announced as JSON, since the API takes nothing else from an unsafe call.
 */
async function send(request: Request): Promise<Response> {
  if (request.method !== 'GET' && !request.headers.has('Content-Type')) {
    request.headers.set('Content-Type', 'application/json');
  }
  let response: Response;
  try {
    response = await fetch(request);
  } catch {
    throw unreachable();
  }
  if (!response.ok) throw await problemFrom(response);
  return response;
}

/** The typed client of the API: `read(api.GET('/exercises/{id}', { params: { path: { id } } }))`. */
export const api = createClient<Paths>({
  baseUrl: '/api/v1',
  fetch: send,
  credentials: 'same-origin',
  cache: 'no-store',
});

/**
 * Waits for a call and hands out its body.
 * @throws ApiError when the API refused or could not be reached
 */
export async function read<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}

export { ApiError };
