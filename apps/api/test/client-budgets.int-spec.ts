import { type Caseload, createCaseload } from './factories/history.js';
import { createClient, createMember } from './factories/people.js';
import { buffersOf, type Read, statementsOf } from './harness/buffers.js';
import { startTestApp, type TestApp } from './harness/test-app.js';

const MOST_STATEMENTS = 3;
const MOST_BUFFERS = 12;

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
  });
  afterAll(() => test.close());

  const reads = async (of: Caseload, as: 'asTherapist' | 'asClient', path: string): Promise<Read[]> => {
    const { result, statements } = await statementsOf(() => of[as].get(path));
    expect(result.status).toBe(200);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.length).toBeLessThanOrEqual(MOST_STATEMENTS);
    return buffersOf(test, of.practice.id, statements);
  };
  const sum = (read: Read[]): number => read.reduce((total, { buffers }) => total + buffers, 0);

  it('the caseload of 40 reads 12 buffers a client at most', async () => {
    const before = sum(await reads(young, 'asTherapist', '/clients'));
    const after = sum(await reads(old, 'asTherapist', '/clients'));
    expect((await old.asTherapist.get('/clients')).body.items).toHaveLength(40);
    expect(after / 40).toBeLessThanOrEqual(MOST_BUFFERS);
    expect(after).toBeLessThanOrEqual(before * 1.5);
  });

  it.each([
    ['Today', 'asClient', () => '/me/today'],
    ['the brief', 'asTherapist', (of: Caseload) => `/clients/${of.client.id}/brief`],
  ] as const)('%s reads 12 buffers a statement at most', async (_name, as, path) => {
    const before = await reads(young, as, path(young));
    const after = await reads(old, as, path(old));
    for (const { buffers } of after) expect(buffers).toBeLessThanOrEqual(MOST_BUFFERS);
    expect(sum(after)).toBeLessThanOrEqual(sum(before) * 1.5);
  });

  it('the caseload reads nothing more for the clients of a colleague', async () => {
    const before = sum(await reads(young, 'asTherapist', '/clients'));
    const colleague = await createMember(test, young.practice);
    for (let i = 0; i < 80; i += 1) await createClient(test, young.practice, { primary: colleague });
    await test.owner.query('update client_summary set waiting = greatest(waiting, 1) where practice_id = $1', [young.practice.id]);
    const after = sum(await reads(young, 'asTherapist', '/clients'));
    expect(after).toBeLessThanOrEqual(before + 40);
  });
});
