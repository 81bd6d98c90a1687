import { newId } from '../../src/platform/ids.js';
import { startTestApp, type TestApp } from '../harness/test-app.js';
import { expectOk } from './answers.js';
import type { Caller } from './caller.js';
import { createClient, createMember, createPractice, signedIn, type TestClient, type TestMember, type TestPractice } from './people.js';

/** What each test of notes finds: two therapists who treat one client. */
export interface TwoTherapists {
  test: TestApp;
  practice: TestPractice;
  ines: TestMember;
  omar: TestMember;
  asInes: Caller;
  asOmar: Caller;
  client: TestClient;
}

/** One application and two therapists for the suite, and at noon of the second of March a client of both for each of its tests. */
export function twoTherapistsForEach(enter: (here: TwoTherapists) => void): void {
  let of: Omit<TwoTherapists, 'client'>;
  beforeAll(async () => {
    const test = await startTestApp();
    test.clock.stop();
    const practice = await createPractice(test);
    const ines = await createMember(test, practice, { name: 'Inés Vidal' });
    const omar = await createMember(test, practice, { name: 'Omar' });
    of = { test, practice, ines, omar, asInes: await signedIn(test, ines), asOmar: await signedIn(test, omar) };
  });
  afterAll(() => of.test.close());
  beforeEach(async () => {
    of.test.clock.set('2026-03-02T12:00:00Z');
    enter({ ...of, client: await createClient(of.test, of.practice, { primary: of.ines, others: [of.omar] }) });
  });
}

/** The body of a progress note in SOAP form, of the second of March unless told. */
export const noteBody = (given: object = {}) => ({
  date: '2026-03-02',
  template: 'soap',
  sections: [
    { key: 'subjective', text: 'Slept better, said no once.' },
    { key: 'agreed', text: 'One small no until Thursday.' },
  ],
  ...given,
});

export const over = (revision: number) => ({ 'if-match': `"${revision}"` });

/** Begins a note and answers with it. */
export async function beginNote(as: Caller, client: { id: string }, given: object = {}, id = newId()) {
  return expectOk(await as.put(`/clients/${client.id}/notes/${id}`, noteBody(given))).body;
}

/** Begins a note, signs it and answers with it. */
export async function signNote(as: Caller, client: { id: string }, name: string, given: object = {}) {
  const { id, revision } = await beginNote(as, client, given);
  return expectOk(await as.post(`/clients/${client.id}/notes/${id}/sign`, { name }, over(revision))).body;
}
