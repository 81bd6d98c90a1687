import { library } from '@attune/exercise/library';
import { ExerciseLibrary } from '../../src/features/exercises/exercise-library.service.js';
import { runInContext } from '../../src/platform/context/request-context.js';
import { newId } from '../../src/platform/ids.js';
import type { TestApp } from '../harness/test-app.js';
import { expectOk } from './answers.js';
import type { Caller } from './caller.js';
import { createClient, createMember, createPractice, signedIn, type TestClient, type TestMember, type TestPractice } from './people.js';

/** The id of a built-in exercise by its row in the catalogue, for example `C6`. */
export function exerciseId(catalogId: string): string {
  const found = library.find((exercise) => exercise.catalogId === catalogId);
  if (!found) throw new Error(`no built-in exercise ${catalogId}`);
  return found.id;
}

/** Installs the built-in exercises, as the setup of a practice does. */
export const installLibrary = (test: TestApp, practice: TestPractice): Promise<void> =>
  runInContext({ requestId: newId(), roles: [], practice }, () => test.app.get(ExerciseLibrary).install(practice.id));

/** A practice at work: a therapist who treats one client, both signed in. */
export interface Treatment {
  practice: TestPractice;
  therapist: TestMember;
  asTherapist: Caller;
  client: TestClient;
  asClient: Caller;
}

export async function createTreatment(test: TestApp, given: { timeZone?: string } = {}): Promise<Treatment> {
  const practice = await createPractice(test);
  await installLibrary(test, practice);
  const therapist = await createMember(test, practice);
  const client = await createClient(test, practice, { primary: therapist, timeZone: given.timeZone });
  return { practice, therapist, client, asTherapist: await signedIn(test, therapist), asClient: await signedIn(test, client) };
}

/** The body of an assignment: gratitude, every day for a week at nine in the morning, unless told. */
export function assignmentBody(client: { id: string }, given: { schedule?: object; [field: string]: unknown } = {}): Record<string, unknown> {
  const schedule = { startDate: '2026-03-02', repeat: 'daily', times: ['09:00'], count: 7, ...given.schedule };
  return { clientId: client.id, exerciseId: exerciseId('C6'), ...given, schedule: JSON.parse(JSON.stringify(schedule)) };
}

/** Assigns and answers with the assignment. */
export async function assign(asTherapist: Caller, client: { id: string }, given: Parameters<typeof assignmentBody>[1] = {}) {
  return expectOk(await asTherapist.put(`/assignments/${newId()}`, assignmentBody(client, given))).body;
}
