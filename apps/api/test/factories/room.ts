import { newId } from '../../src/platform/ids.js';
import { startTestApp, type TestApp } from '../harness/test-app.js';
import { expectOk } from './answers.js';
import { createAssignment, createRoom, type Room } from './responses.js';
import { createTreatment, type Treatment } from './work.js';

/** What each test of a suite finds. */
export interface Here {
  test: TestApp;
  room: Room;
}

/** One application for the suite this is called in, and a room of its own for each of its tests, handed to `enter`. */
export function roomForEach(enter: (here: Here) => void | Promise<void>): void {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => enter({ test, room: await createRoom(test) }));
}

/** One application for the suite this is called in, and at this instant a treatment for each of its tests, handed to `enter`. */
export function treatmentForEach(at: string, enter: (here: { test: TestApp; on: Treatment }) => void | Promise<void>): void {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
    test.clock.stop();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.clock.set(at);
    await enter({ test, on: await createTreatment(test) });
  });
}

/** The room's client gets an exercise of the library and sends these answers at once; `more` goes beside them. */
export async function sendAnswers({ test, room }: Here, catalogId: string, answers: object, more: object = {}): Promise<{ id: string; assignmentId: string }> {
  const { id: assignmentId } = await createAssignment(test, room.client, room.therapist, catalogId);
  const id = newId();
  expectOk(await room.asClient.put(`/responses/${id}`, { assignmentId, startedAt: '2026-11-20T19:30:00.000Z', answers, ...more }));
  return { id, assignmentId };
}
