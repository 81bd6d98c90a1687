import { jest } from '@jest/globals';
import { api, read } from './api';
import { dropEarly, startReading, takeEarly } from './early';
import { forgetSession, mayBeSignedIn, rememberSession, signedInAs } from './session-hint';
import { phone } from './testing/phone';

let asked: string[];
let now: number;

beforeEach(() => {
  asked = [];
  now = 0;
  globalThis.fetch = async (address) => {
    asked.push(String(address));
    return Response.json({ answer: asked.length });
  };
  jest.spyOn(performance, 'now').mockImplementation(() => now);
});

afterEach(() => {
  jest.restoreAllMocks();
  dropEarly();
});

it('gives an answer that is on its way to the first call for it, and asks anew for the next', async () => {
  void startReading('/api/v1/session');
  await expect(read(api.GET('/session'))).resolves.toEqual({ answer: 1 });
  await expect(read(api.GET('/session'))).resolves.toEqual({ answer: 2 });
  expect(asked).toEqual(['/api/v1/session', '/api/v1/session']);
});

it('is of this address only, and of reading only', async () => {
  void startReading('/api/v1/session');
  await expect(read(api.GET('/me/today'))).resolves.toEqual({ answer: 2 });
  await expect(read(api.DELETE('/session'))).resolves.toEqual({ answer: 3 });
});

it('forgets what is no longer fresh, and everything when the session has changed', () => {
  void startReading('/api/v1/session');
  now = 10_000;
  expect(takeEarly('/api/v1/session')).toBeUndefined();
  void startReading('/api/v1/session');
  dropEarly();
  expect(takeEarly('/api/v1/session')).toBeUndefined();
});

it('remembers the door somebody went through, keeps it through a change of session only when it is named', () => {
  phone();
  expect([mayBeSignedIn(), signedInAs()]).toEqual([false, null]);
  rememberSession(null);
  expect([mayBeSignedIn(), signedInAs()]).toEqual([true, null]);
  rememberSession('client');
  rememberSession();
  expect([mayBeSignedIn(), signedInAs()]).toEqual([true, 'client']);
  forgetSession();
  expect([mayBeSignedIn(), signedInAs()]).toEqual([false, null]);
});
