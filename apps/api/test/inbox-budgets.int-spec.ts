import { answerPast } from './factories/answered.js';
import { conversePast } from './factories/conversations.js';
import { type Caseload, createCaseload } from './factories/history.js';
import { average, expectFlat, MOST_BUFFERS, MOST_STATEMENTS, reads, sentBy } from './harness/budgets.js';
import { startTestApp, type TestApp } from './harness/test-app.js';

const MOST_BUFFERS_A_MESSAGE = 7;

/** What the inbox and the conversations may read: counted a statement and client, and the same with ten times the history behind it. */
describe('what waits and what was written, with ten weeks and with two years of history', () => {
  let test: TestApp;
  let young: Caseload;
  let old: Caseload;
  beforeAll(async () => {
    test = await startTestApp();
    test.clock.set('2026-11-20T12:00:00Z');
    young = await caseload(71);
    old = await caseload(710);
  });
  afterAll(() => test.close());

  async function caseload(days: number): Promise<Caseload> {
    const made = await createCaseload(test, days);
    await answerPast(test, made);
    await conversePast(test, made, days);
    return made;
  }

  const readBy = async (of: Caseload, path: string): Promise<number[]> => reads(test, of, await sentBy(of.asTherapist, path));

  it.each([
    ['the inbox by need', '/me/inbox?limit=100', MOST_STATEMENTS],
    // Entries, wishes, messages, asks, and who they are of.
    ['the inbox by client', '/me/inbox/clients?limit=100', 5],
    ['the conversations', '/me/conversations?limit=100', MOST_STATEMENTS],
  ])('%s of 40 clients reads 12 buffers a client and statement at most', async (_name, path, statements) => {
    const before = await readBy(young, path);
    const after = await readBy(old, path);
    expect(after.length).toBeLessThanOrEqual(statements);
    for (const buffers of after) expect(buffers / 40).toBeLessThanOrEqual(MOST_BUFFERS);
    expectFlat(before, after);
  });

  it('all 40 wait with something of every kind', async () => {
    const { items } = (await old.asTherapist.get('/me/inbox/clients?limit=100')).body;
    expect(items).toHaveLength(40);
    for (const item of items) expect(item).toMatchObject({ entries: expect.any(Number), messages: 3, proposals: 1, appointmentAsks: 1 });
  });

  const readOfEach = (of: Caseload, path: string): Promise<number[]> => average(test, of, ({ id }) => sentBy(of.asTherapist, `/clients/${id}/${path}`));

  it('who is in a conversation reads 12 buffers a statement at most', async () => {
    const before = await readOfEach(young, 'conversation');
    const after = await readOfEach(old, 'conversation');
    // Whether it goes on, what is new, whether anything else is, who reads, who of them is away, and how soon they promise to.
    expect(after.length).toBeLessThanOrEqual(6);
    for (const buffers of after) expect(buffers).toBeLessThanOrEqual(MOST_BUFFERS);
    expectFlat(before, after);
  });

  it('a page of a conversation reads itself and its readers, however long the conversation is', async () => {
    const before = await readOfEach(young, 'messages?limit=30');
    const after = await readOfEach(old, 'messages?limit=30');
    expect(after.length).toBeLessThanOrEqual(MOST_STATEMENTS);
    // Each message came on a day of its own, among those of other clients: a page for it, and what finds its receipt.
    expect(after.at(-1)! / 30).toBeLessThanOrEqual(MOST_BUFFERS_A_MESSAGE);
    for (const buffers of after.slice(0, -1)) expect(buffers).toBeLessThanOrEqual(MOST_BUFFERS);
    expectFlat(before, after);
  });
});
