import { library } from '@attune/exercise/library';
import { builtInVersions } from '../../src/features/exercises/built-in.js';
import { ExerciseLibrary } from '../../src/features/exercises/exercise-library.service.js';
import { runInContext } from '../../src/platform/context/request-context.js';
import { newId } from '../../src/platform/ids.js';
import type { TestApp } from '../harness/test-app.js';
import { createClient, createMember, createPractice, signedIn, type TestClient, type TestMember, type TestPractice } from './people.js';
import type { Caller } from './caller.js';

/** An exercise of the library, by its row in the catalogue. */
export const exercise = (catalogId: string) => {
  const found = [...builtInVersions.values()].find((version) => version.catalogId === catalogId);
  if (!found) throw new Error(`no ${catalogId} among ${library.length} exercises`);
  return found;
};

/** An assignment with occasions on the given civil dates at 20:00, straight into the tables. */
export async function createAssignment(
  test: TestApp,
  client: TestClient,
  by: TestMember,
  catalogId: string,
  dates: string[] = [],
): Promise<{ id: string; occasions: { id: string; localDate: string }[] }> {
  const { id: exerciseId, versionId } = exercise(catalogId);
  const id = newId();
  await test.owner.query(
    `insert into assignment (practice_id, id, client_id, exercise_id, version_id, assigned_by, schedule, state, created_at)
     values ($1, $2, $3, $4, $5, $6, '{}', 'active', $7)`,
    [client.practice.id, id, client.id, exerciseId, versionId, by.id, test.clock.now()],
  );
  const occasions = dates.map((localDate) => ({ id: newId(), localDate }));
  for (const occasion of occasions) {
    await test.owner.query(
      `insert into occasion (practice_id, id, assignment_id, client_id, local_date, local_time, due_at, state, attributed_to)
       values ($1, $2, $3, $4, $5, '20:00', $6, 'open', $7)`,
      [client.practice.id, occasion.id, id, client.id, occasion.localDate, `${occasion.localDate}T19:00:00Z`, by.id],
    );
  }
  return { id, occasions };
}

/** A complete answer to the gratitude log. */
export const gratitude = (words = 'They waited until I found the word.') => ({
  direction: 'other',
  'what-other': words,
  visibility: 'therapist',
});

/** A practice with a therapist and a client, both signed in, and the library installed. */
export interface Room {
  practice: TestPractice;
  therapist: TestMember;
  client: TestClient;
  asTherapist: Caller;
  asClient: Caller;
}

export async function createRoom(test: TestApp): Promise<Room> {
  const practice = await createPractice(test);
  await runInContext({ requestId: newId(), roles: [], practice }, () => test.app.get(ExerciseLibrary).install(practice.id));
  const therapist = await createMember(test, practice);
  const client = await createClient(test, practice, { primary: therapist });
  return { practice, therapist, client, asTherapist: await signedIn(test, therapist), asClient: await signedIn(test, client) };
}
