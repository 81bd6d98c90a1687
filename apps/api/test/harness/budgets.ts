import type { Caller } from '../factories/caller.js';
import type { Caseload } from '../factories/history.js';
import type { TestClient } from '../factories/people.js';
import { buffersOf, type Sent, statementsOf } from './buffers.js';
import type { TestApp } from './test-app.js';

/** For each thing that a page tells. */
export const MOST_STATEMENTS = 3;
/** A statement; where it is about a whole caseload, a client of it. */
export const MOST_BUFFERS = 12;
/** With ten times the history behind it. */
const MOST_GROWTH = 1.5;

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** What a page sends to be answered well. */
export async function sentBy(as: Caller, path: string): Promise<Sent[]> {
  const { result, statements } = await statementsOf(() => as.get(path));
  expect(result.status).toBe(200);
  expect(statements.length).toBeGreaterThan(0);
  return statements;
}

/** What each statement of a page reads. */
export const reads = async (test: TestApp, of: Caseload, statements: Sent[]): Promise<number[]> =>
  (await buffersOf(test, of.practice.id, statements)).map(({ buffers }) => buffers);

/** What each statement of a page about one client reads, on the average of a caseload: on which pages their rows lie is chance. */
export async function average(test: TestApp, of: Caseload, send: (client: TestClient) => Promise<Sent[]>): Promise<number[]> {
  const all: Sent[][] = [];
  for (const client of of.clients) all.push(await send(client));
  const read = await reads(test, of, all.flat());
  const each = all[0]!.length;
  return Array.from({ length: each }, (_, i) => sum(read.filter((_one, place) => place % each === i)) / of.clients.length);
}

/** The same whatever lies behind. */
export function expectFlat(before: readonly number[], after: readonly number[]): void {
  expect(sum(after)).toBeLessThanOrEqual(sum(before) * MOST_GROWTH);
}
