import { answerPast } from './factories/answered.js';
import { conversePast } from './factories/conversations.js';
import { type Caseload, createCaseload } from './factories/history.js';
import { buffersOf, type Sent, statementsOf } from './harness/buffers.js';
import { startTestApp, type TestApp } from './harness/test-app.js';

const MOST_STATEMENTS = 3;
const MOST_BUFFERS = 12;
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

  /** What each statement of a request reads. */
  async function reads(of: Caseload, path: string): Promise<number[]> {
    const { result, statements } = await statementsOf(() => of.asTherapist.get(path));
    expect(result.status).toBe(200);
    return (await buffersOf(test, of.practice.id, statements)).map(({ buffers }) => buffers);
  }
  const sum = (read: readonly number[]): number => read.reduce((total, buffers) => total + buffers, 0);

  it.each([
    ['the inbox by need', '/me/inbox?limit=100', MOST_STATEMENTS],
    // Entries, wishes, messages, asks, and who they are of.
    ['the inbox by client', '/me/inbox/clients?limit=100', 5],
    ['the conversations', '/me/conversations?limit=100', MOST_STATEMENTS],
  ])('%s of 40 clients reads 12 buffers a client and statement at most', async (_name, path, statements) => {
    const before = await reads(young, path);
    const after = await reads(old, path);
    expect(after.length).toBeLessThanOrEqual(statements);
    for (const buffers of after) expect(buffers / 40).toBeLessThanOrEqual(MOST_BUFFERS);
    expect(sum(after)).toBeLessThanOrEqual(sum(before) * 1.5);
  });

  it('all 40 wait with something of every kind', async () => {
    const { items } = (await old.asTherapist.get('/me/inbox/clients?limit=100')).body;
    expect(items).toHaveLength(40);
    for (const item of items) expect(item).toMatchObject({ entries: expect.any(Number), messages: 3, proposals: 1, appointmentAsks: 1 });
  });

  /** What each statement about one client reads, on the average of a caseload: on which pages their rows lie is chance. */
  async function average(of: Caseload, path: string): Promise<number[]> {
    const all: Sent[][] = [];
    for (const { id } of of.clients) {
      const { result, statements } = await statementsOf(() => of.asTherapist.get(`/clients/${id}/${path}`));
      expect(result.status).toBe(200);
      all.push(statements);
    }
    const read = await buffersOf(test, of.practice.id, all.flat());
    const each = all[0]!.length;
    return Array.from({ length: each }, (_, i) => sum(read.filter((_one, place) => place % each === i).map(({ buffers }) => buffers)) / of.clients.length);
  }

  it('who is in a conversation reads 12 buffers a statement at most', async () => {
    const before = await average(young, 'conversation');
    const after = await average(old, 'conversation');
    // Whether it goes on, what is new, whether anything else is, who reads, who of them is away, and how soon they promise to.
    expect(after.length).toBeLessThanOrEqual(6);
    for (const buffers of after) expect(buffers).toBeLessThanOrEqual(MOST_BUFFERS);
    expect(sum(after)).toBeLessThanOrEqual(sum(before) * 1.5);
  });

  it('a page of a conversation reads itself and its readers, however long the conversation is', async () => {
    const before = await average(young, 'messages?limit=30');
    const after = await average(old, 'messages?limit=30');
    expect(after.length).toBeLessThanOrEqual(MOST_STATEMENTS);
    // Each message came on a day of its own, among those of other clients: a page for it, and what finds its receipt.
    expect(after.at(-1)! / 30).toBeLessThanOrEqual(MOST_BUFFERS_A_MESSAGE);
    for (const buffers of after.slice(0, -1)) expect(buffers).toBeLessThanOrEqual(MOST_BUFFERS);
    expect(sum(after)).toBeLessThanOrEqual(sum(before) * 1.5);
  });
});
