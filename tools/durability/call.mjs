/** A caller of the API at `url`: answers status and body, and throws when no answer came. */
export const caller = (url) => async (person, method, path, body) => {
  const answer = await fetch(`${url}/api/v1${path}`, {
    method,
    headers: { cookie: `attune=${person.token}`, origin: url, ...(body ? { 'content-type': 'application/json' } : {}) },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(15_000),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : undefined };
};
