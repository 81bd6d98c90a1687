import { addressOf, api, ApiError, at, read } from './api';

/** What the API was asked, and what it answers, without a server: the door is `fetch`. */
function server(answer: () => Response | Promise<Response>) {
  const asked: [string, RequestInit][] = [];
  globalThis.fetch = async (address, init) => {
    asked.push([String(address), init ?? {}]);
    return answer();
  };
  return asked;
}

it('fills in the address, leaves out what is not given, and lets nothing break out of its place', () => {
  expect(addressOf('/clients/{id}/responses', { path: { id: 'a/../b?c' }, query: { opened: true, cursor: undefined } })).toBe(
    '/api/v1/clients/a%2F..%2Fb%3Fc/responses?opened=true',
  );
  expect(addressOf('/clients', { query: { search: '', state: 'active & more' } })).toBe('/api/v1/clients?state=active+%26+more');
});

it('sends JSON with the cookie and reads JSON back', async () => {
  const asked = server(() => Response.json({ next: 'done' }));
  await expect(read(api.POST('/session', { body: { email: 'a', password: 'b' } }))).resolves.toEqual({ next: 'done' });
  const [address, init] = asked[0] ?? ['', {}];
  expect([address, init.method, init.credentials, init.body]).toEqual([
    '/api/v1/session',
    'POST',
    'same-origin',
    '{"email":"a","password":"b"}',
  ]);
  expect(init.headers).toEqual({ 'Content-Type': 'application/json' });
});

it('sends an empty object where there is nothing to say, since the API takes JSON alone', async () => {
  const asked = server(() => new Response(null, { status: 204 }));
  await expect(read(api.DELETE('/session'))).resolves.toBeUndefined();
  expect(asked[0]?.[1].body).toBe('{}');
  expect(asked[0]?.[1].headers).toEqual({ 'Content-Type': 'application/json' });
});

it('carries If-Match', async () => {
  const asked = server(() => Response.json({ revision: 4 }));
  const body = { assignmentId: 'a', startedAt: '2026-11-03T20:00:00.000Z', answers: {} };
  await api.PUT('/me/drafts/{id}', { params: { path: { id: 'r' } }, body, headers: { 'If-Match': '"3"' } });
  expect(asked[0]?.[1].headers).toEqual({ 'Content-Type': 'application/json', 'If-Match': '"3"' });
});

it('turns a refusal into an ApiError', async () => {
  server(() => Response.json({ code: 'client.not_found' }, { status: 404 }));
  await expect(api.GET('/clients/{id}', { params: { path: { id: '1' } } })).rejects.toMatchObject({
    status: 404,
    code: 'client.not_found',
  });
});

it('turns a broken line into an ApiError, and leaves a call taken back alone', async () => {
  server(() => Promise.reject(new TypeError('failed')));
  await expect(api.GET('/session')).rejects.toBeInstanceOf(ApiError);
  await expect(api.GET('/session')).rejects.toMatchObject({ status: 0, code: 'network.unreachable' });
  await expect(api.GET('/session', { signal: AbortSignal.abort() })).rejects.toBeInstanceOf(TypeError);
});

it('takes only what the contract knows; the compiler is the judge', async () => {
  const asked = server(() => Response.json({ name: 'Maya' }));
  // @ts-expect-error -- no such address
  await api.GET('/client');
  // @ts-expect-error -- no such method of this address
  await api.DELETE('/clients');
  // @ts-expect-error -- which client must be said
  await api.GET('/clients/{id}');
  // @ts-expect-error -- no such query parameter
  await api.GET('/clients', { params: { query: { limit: 3, serach: 'a' } } });
  // @ts-expect-error -- no such field
  await api.POST('/session', { body: { email: 'a', password: 'b', remember: true } });
  // @ts-expect-error -- a field is missing
  await api.POST('/session', { body: { email: 'a' } });
  // @ts-expect-error -- no revision guards this
  await api.DELETE('/session', { headers: { 'If-Match': '"3"' } });
  const client = await read(api.GET('/clients/{id}', at('1')));
  // @ts-expect-error -- the answer has no such field
  expect(client.surname).toBeUndefined();
  expect(client.name).toBe('Maya');
  expect(asked).toHaveLength(8);
});
