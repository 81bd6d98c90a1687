import type { TestApp } from '../harness/test-app.js';
import { expectOk } from './answers.js';
import { anonymous, type Answer, type Caller } from './caller.js';

export const linkBody = (assignmentId: string, given: object = {}) => ({
  assignmentId, goalId: assignmentId, label: 'Sam', language: 'en', weeks: 4, consent: 'partner-1', ...given,
});

/** Makes a link and answers with it, and with the token of its address. */
export async function makeLink(asClient: Caller, assignmentId: string, given: object = {}): Promise<{ id: string; token: string; address: string }> {
  const { body } = expectOk(await asClient.post('/me/partner-links', linkBody(assignmentId, given)));
  return { ...body, token: body.address.split('#')[1] };
}

/** What somebody with this token is shown, on a phone that nobody signed in on. */
export const look = (test: TestApp, token: string): Promise<Answer> => anonymous(test).post('/partner-links/look', { token });

/** A check-in as the client notes it. */
export const checkIn = (how: 'done' | 'part' | 'not-today' | 'other') => ({ stage: 'check-in', how, pressure: 2 });
