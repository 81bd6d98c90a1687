import pg from 'pg';
import type { TestApp } from './test-app.js';

type Query = typeof pg.Client.prototype.query;

/** A statement that was sent while something ran. */
export interface Sent {
  sql: string;
  params: unknown[];
}

/** What a statement read: pages, counted, because a count repeats where a time does not. */
export interface Read extends Sent {
  buffers: number;
  plan: unknown;
}

const OF_THE_FRAME = /^\s*(begin|commit|rollback|select set_config|select \* from identity\.|insert into audit_event)/i;

/** The statements of a request itself, without those that frame each one: session, transaction, practice, audit. */
export async function statementsOf<T>(work: () => Promise<T>): Promise<{ result: T; statements: Sent[] }> {
  const statements: Sent[] = [];
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first, second] = args as [string | { text: string; values?: unknown[] }, unknown[]?];
    const [sql, params] = typeof first === 'string' ? [first, second] : [first.text, first.values];
    if (sql && !OF_THE_FRAME.test(sql)) statements.push({ sql, params: Array.isArray(params) ? params : [] });
    return (original as (...a: unknown[]) => unknown).apply(this, args);
  } as unknown as Query;
  try {
    return { result: await work(), statements };
  } finally {
    pg.Client.prototype.query = original;
  }
}

/** How many pages each statement reads, as the application role, inside the practice, with fresh statistics. */
export async function buffersOf(test: TestApp, practiceId: string, statements: Sent[]): Promise<Read[]> {
  await test.owner.query('vacuum analyze');
  const app = new pg.Client({ connectionString: test.database.appUrl });
  await app.connect();
  try {
    await app.query('begin');
    await app.query(`select set_config('app.practice_id', $1, true)`, [practiceId]);
    const read: Read[] = [];
    for (const { sql, params } of statements) {
      // The first run of a connection also reads the catalogue; the second reads what the statement reads.
      await app.query(sql, params);
      const { rows } = await app.query(`explain (analyze, buffers, format json) ${sql}`, params);
      const [{ Plan: plan }] = rows[0]['QUERY PLAN'] as [{ Plan: Record<string, number> }];
      read.push({ sql, params, plan, buffers: plan['Shared Hit Blocks']! + plan['Shared Read Blocks']! });
    }
    return read;
  } finally {
    await app.end();
  }
}
