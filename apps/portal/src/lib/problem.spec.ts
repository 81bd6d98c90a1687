import { ApiError, isPassing, problemFrom, unreachable } from './problem';

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });

describe('problemFrom', () => {
  it('carries code, faults by field, and the number to report', async () => {
    const errors = [
      { field: 'answers.feeling', code: 'answer.missing' },
      { field: 'name', code: 'text.too_long', detail: 'at most 200' },
    ];
    const error = await problemFrom(answer(422, { code: 'request.invalid', errors, correlationId: 'c-1' }));
    expect(error).toMatchObject({ status: 422, code: 'request.invalid', correlationId: 'c-1', retryAfter: null });
    expect(error.fault('answers.feeling')).toBe('answer.missing');
    expect(error.fault('email')).toBeUndefined();
  });

  it('reads how long to wait', async () => {
    const error = await problemFrom(answer(429, { code: 'session.slow_down' }, { 'Retry-After': '17' }));
    expect(error.retryAfter).toBe(17);
  });

  it('survives what is no problem document', async () => {
    for (const body of ['<html>Bad gateway</html>', 'null', '"text"', { errors: 'none', code: 7 }, { errors: [null, 1, {}] }]) {
      const error = await problemFrom(answer(502, body));
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ code: 'http.502', errors: [], correlationId: null });
    }
  });
});

describe('isPassing', () => {
  it('is true for a broken line and a server at its limit, false for a refusal or a fault of ours', () => {
    const passing = [unreachable(), new ApiError(503, 'service.busy'), new ApiError(502, 'http.502')];
    const lasting = [new ApiError(404, 'client.not_found'), new ApiError(500, 'internal'), new Error('bug'), null];
    expect(passing.map(isPassing)).toEqual([true, true, true]);
    expect(lasting.map(isPassing)).toEqual([false, false, false, false]);
  });
});
