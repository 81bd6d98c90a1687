import { ResumeRounds } from '../../src/features/assignments/resuming/resume-rounds.js';
import { newId } from '../../src/platform/ids.js';
import type { TestApp } from '../harness/test-app.js';
import { expectOk } from './answers.js';
import type { Caller } from './caller.js';

/** Makes an appointment of 50 minutes and answers with it. */
export async function appoint(as: Caller, client: { id: string }, startsAt: string, id = newId()) {
  return expectOk(await as.put(`/appointments/${id}`, { clientId: client.id, startsAt, minutes: 50 })).body;
}

/** One round of the worker that lets plans go on. */
export const resumeRound = (test: TestApp): Promise<void> => test.app.get(ResumeRounds).round();

interface Shown {
  localDate: string;
  localTime: string;
  state: string;
}
/** Occasions as a person would tell them: `03-02 09:00 open`. */
export const told = (occasions: Shown[]): string[] => occasions.map((o) => `${o.localDate.slice(5)} ${o.localTime} ${o.state}`);
