import { startTestApp, type TestApp } from './harness/test-app.js';

describe('the running application', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('says that it is alive and can serve', async () => {
    expect((await fetch(`${test.url}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${test.url}/readyz`)).json()).toEqual({ status: 'ok' });
  });

  it('answers an unknown address with a problem', async () => {
    const answer = await fetch(`${test.url}/api/v1/nothing`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'request.not_found', correlationId: expect.any(String) });
  });

  it('refuses an unsafe request from another origin', async () => {
    const answer = await fetch(`${test.url}/api/v1/nothing`, { method: 'POST', headers: { origin: 'https://elsewhere.example' } });
    expect(await answer.json()).toMatchObject({ status: 403, code: 'request.origin_refused' });
  });
});
