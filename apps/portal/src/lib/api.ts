import { takeEarly } from './early';
import type { AddressOf, AnswerOf, CallOf, Method, OperationOf } from './operations';
import { ApiError, problemFrom, unreachable } from './problem';

/** What a call says, whatever it is of. */
interface Init {
  params?: { path?: Record<string, string>; query?: Record<string, unknown> };
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** A call of one method: wrong addresses, bodies, queries and headers do not compile. */
type Caller<M extends Method> = <A extends AddressOf<M>>(
  address: A,
  ...call: object extends CallOf<OperationOf<M, A>> ? [call?: CallOf<OperationOf<M, A>>] : [call: CallOf<OperationOf<M, A>>]
) => Promise<{ data: AnswerOf<OperationOf<M, A>>; response: Response }>;

/**
 * The client of the API, typed by the generated contract alone:
 * `read(api.GET('/exercises/{id}', { params: { path: { id } } }))`.
 */
export const api: { [M in Method]: Caller<M> } = {
  GET: caller('GET'),
  PUT: caller('PUT'),
  POST: caller('POST'),
  PATCH: caller('PATCH'),
  DELETE: caller('DELETE'),
};

/**
 * Sends a request and turns every refusal into an `ApiError`, a broken line included. The session travels in the
 * cookie. An unsafe call always carries JSON, an empty object where there is nothing to say: the API takes nothing else.
 */
function caller<M extends Method>(method: M): Caller<M> {
  const call = async (address: string, { params = {}, body, headers, signal }: Init = {}) => {
    const json: Record<string, string> = method === 'GET' ? {} : { 'Content-Type': 'application/json' };
    const url = addressOf(address, params);
    const early = method === 'GET' ? takeEarly(url) : undefined;
    const ask = () =>
      fetch(url, {
        method,
        headers: { ...json, ...headers },
        body: method === 'GET' ? undefined : JSON.stringify(body ?? {}),
        credentials: 'same-origin',
        cache: 'no-store',
        signal,
      });
    const response = await (early ?? ask()).catch((error: unknown) => {
      throw signal?.aborted ? error : unreachable();
    });
    if (!response.ok) throw await problemFrom(response);
    const text = await response.text();
    return { data: text ? JSON.parse(text) : undefined, response };
  };
  return call as unknown as Caller<M>;
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

/** What a call says of one thing: its id in the address. */
export const at = (id: string) => ({ params: { path: { id } } });

/** The header of a change made from a revision; none where there is no revision to be guarded. */
export const ifMatch = (revision: number | null | undefined) => (revision == null ? {} : { 'If-Match': `"${revision}"` });

/**
 * Waits for a call and hands out its body.
 * @throws ApiError when the API refused or could not be reached
 */
export async function read<T>(call: Promise<{ data: T }>): Promise<T> {
  return (await call).data;
}

export { ApiError };
