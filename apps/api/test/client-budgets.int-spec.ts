import { answerPast } from './factories/answered.js';
import { type Caseload, createCaseload } from './factories/history.js';
import { meetPast } from './factories/met.js';
import { expectOk } from './factories/answers.js';
import { createClient, createMember, signedIn, type TestClient } from './factories/people.js';
import { gratitude } from './factories/responses.js';
import { exerciseId } from './factories/work.js';
import { average, expectFlat, MOST_BUFFERS, MOST_STATEMENTS, reads, sentBy, sum } from './harness/budgets.js';
import { type Sent, statementsOf } from './harness/buffers.js';
import { startTestApp, type TestApp } from './harness/test-app.js';
import { newId } from '../src/platform/ids.js';

/** What a page section may read: counted, and the same with ten times the history behind it. */
describe('a page section, with ten weeks and with two years of history', () => {
  let test: TestApp;
  let young: Caseload;
  let old: Caseload;
  beforeAll(async () => {
    test = await startTestApp();
    test.clock.set('2026-11-20T12:00:00Z');
    young = await createCaseload(test, 71);
    old = await createCaseload(test, 710);
    for (const caseload of [young, old]) await answerPast(test, caseload);
  });
  afterAll(() => test.close());

  const sent = async (...page: Parameters<typeof sentBy>): Promise<Sent[]> => {
    const statements = await sentBy(...page);
    expect(statements.length).toBeLessThanOrEqual(MOST_STATEMENTS);
    return statements;
  };
  const caseload = async (of: Caseload): Promise<number[]> => reads(test, of, await sent(of.asTherapist, '/clients'));

  it('the caseload of 40 reads 12 buffers a client at most', async () => {
    const before = await caseload(young);
    const after = await caseload(old);
    expect((await old.asTherapist.get('/clients')).body.items).toHaveLength(40);
    expect(sum(after) / 40).toBeLessThanOrEqual(MOST_BUFFERS);
    expectFlat(before, after);
  });

  it('Today reads 12 buffers a statement at most', async () => {
    const section = async (client: TestClient) => sent(await signedIn(test, client), '/me/today');
    const before = await average(test, young, section);
    const after = await average(test, old, section);
    for (const buffers of after) expect(buffers).toBeLessThanOrEqual(MOST_BUFFERS);
    expectFlat(before, after);
  });

  it('each statement of the brief for a session reads 12 buffers at most, three statements a section', async () => {
    const sections = 4;
    await meetPast(test, young, 71);
    await meetPast(test, old, 710);
    const read = async (of: Caseload): Promise<number[]> => {
      const path = (client: TestClient): string => `/clients/${client.id}/brief/session`;
      // The first one also loads the definitions, which a process keeps.
      const { body: first } = await of.asTherapist.get(path(of.clients[0]!));
      // What is read of an empty table is no budget.
      expect([first.asked.messages, first.asked.proposals.length, first.asked.appointments.length, first.agreed.note?.text]).toEqual([4, 2, 1, 'A walk.']);
      return average(test, of, async (client) => {
        const statements = await sentBy(of.asTherapist, path(client));
        expect(statements.length).toBeLessThanOrEqual(MOST_STATEMENTS * sections);
        return statements;
      });
    };
    const before = await read(young);
    const after = await read(old);
    for (const buffers of after) expect(buffers).toBeLessThanOrEqual(MOST_BUFFERS);
    expectFlat(before, after);
  });

  it('a submission asks for its session and what must be known in 12 buffers each, whatever its writer sent before', async () => {
    const read = async (of: Caseload): Promise<number[]> => {
      const { rows } = await test.owner.query<{ id: string }>(
        `select id from assignment where practice_id = $1 and client_id = $2 and exercise_id = $3`, [of.practice.id, of.client.id, exerciseId('C6')],
      );
      const as = await signedIn(test, of.client);
      const body = { assignmentId: rows[0]!.id, startedAt: '2026-11-20T11:55:00Z', answers: gratitude() };
      const { result, statements } = await statementsOf(() => as.put(`/responses/${newId()}`, body));
      expectOk(result);
      const asked = statements.filter(({ name }) => name === 'session.response_load');
      expect(asked).toHaveLength(1);
      return reads(test, of, asked);
    };
    const before = await read(young);
    const after = await read(old);
    expect(sum(after)).toBeLessThanOrEqual(2 * MOST_BUFFERS);
    expectFlat(before, after);
  });

  it('the caseload reads nothing more for the clients of a colleague', async () => {
    const before = sum(await caseload(young));
    const colleague = await createMember(test, young.practice);
    for (let i = 0; i < 80; i += 1) await createClient(test, young.practice, { primary: colleague });
    await test.owner.query('update client_summary set waiting = greatest(waiting, 1) where practice_id = $1', [young.practice.id]);
    const after = sum(await caseload(young));
    expect(after).toBeLessThanOrEqual(before + 40);
  });
});
