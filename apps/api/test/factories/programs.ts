import type { ReleaseRule } from '@attune/clinical/programs';
import { programs } from '@attune/exercise/library';
import { ReleaseRounds } from '../../src/features/enrolments/releases/release-rounds.js';
import { ProgramLibrary } from '../../src/features/programs/program-library.service.js';
import { runInContext } from '../../src/platform/context/request-context.js';
import { newId } from '../../src/platform/ids.js';
import type { TestApp } from '../harness/test-app.js';
import { expectOk } from './answers.js';
import type { Caller } from './caller.js';
import type { TestPractice } from './people.js';
import { gratitude } from './responses.js';
import { exerciseId } from './work.js';

const both = (text: string) => ({ en: text, es: `${text} (es)` });

/** The id of a built-in program by its row in the catalogue, for example `P3`. */
export const programId = (catalogId: string): string => programs.find((program) => program.catalogId === catalogId)!.id;

/** Installs the built-in exercises and programs, as the setup of a practice does. */
export const installPrograms = (test: TestApp, practice: TestPractice): Promise<void> =>
  runInContext({ requestId: newId(), roles: [], practice }, () => test.app.get(ProgramLibrary).install(practice.id));

/** A step of gratitude, every evening for three days, unless told. */
export const stepOf = (id: string, release: ReleaseRule, given: object = {}) => ({
  id, exerciseId: exerciseId('C6'), release, plan: { repeat: 'daily', times: ['20:00'], days: 3 }, why: both(`Why ${id}`), ...given,
});

/** A program of the given steps, for its author alone unless told. */
export const programBody = (steps: object[], given: object = {}) => ({
  title: both('A path'), purpose: both('Go step by step.'), tags: ['own'], visibility: 'private', steps, ...given,
});

/** Makes a program and answers with its id. */
export async function createProgram(as: Caller, steps: object[], given: object = {}): Promise<string> {
  const id = newId();
  expectOk(await as.put(`/programs/${id}`, programBody(steps, given)));
  return id;
}

/** Puts a client on a program of the given steps and answers with the enrolment. */
export async function enrol(as: Caller, client: { id: string }, startsOn: string, steps: object[]) {
  const body = { clientId: client.id, programId: await createProgram(as, steps), startsOn };
  return expectOk(await as.put(`/enrolments/${newId()}`, body)).body;
}

/** One round of the worker. */
export const releaseRound = (test: TestApp): Promise<void> => test.app.get(ReleaseRounds).round();

/** The client answers the assignment, unprompted unless an occasion is named. */
export async function answer(asClient: Caller, assignmentId: string, given: object = {}, answers: object = gratitude()): Promise<void> {
  expectOk(await asClient.put(`/responses/${newId()}`, { assignmentId, startedAt: '2026-03-01T08:00:00Z', answers, ...given }));
}

/** A response to an assignment straight into the tables: whatever its exercise, only that there is one. */
export const answerAnyhow = (test: TestApp, assignmentId: string, at = test.clock.now()): Promise<unknown> =>
  test.owner.query(
    `insert into response (practice_id, id, client_id, assignment_id, version_id, attributed_to, started_at, submitted_at, local_date, smaller, unprompted,
       private_steps, body_mac, sealed_answers, state)
     select practice_id, $2, client_id, id, version_id, assigned_by, $3, $3, date($3::timestamptz), false, true, '{}', '', '', 'waiting' from assignment where id = $1`,
    [assignmentId, newId(), at],
  );
