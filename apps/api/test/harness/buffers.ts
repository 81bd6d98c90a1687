import { createRequire } from 'node:module';
import pg from 'pg';
import type { TestApp } from './test-app.js';

type Query = typeof pg.Client.prototype.query;

/** A statement that was sent while something ran. */
export interface Sent {
  sql: string;
  params: unknown[];
  /** By which it was prepared, if it was. */
  name?: string;
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
    const [first, second] = args as [string | { name?: string; text: string; values?: unknown[] }, unknown[]?];
    const { name, text: sql, values: params } = typeof first === 'string' ? { text: first, values: second } : first;
    if (sql && !OF_THE_FRAME.test(sql)) statements.push({ sql, params: Array.isArray(params) ? params : [], ...(name ? { name } : {}) });
    return (original as (...a: unknown[]) => unknown).apply(this, args);
  } as unknown as Query;
  try {
    return { result: await work(), statements };
  } finally {
    pg.Client.prototype.query = original;
  }
}

const { prepareValue } = createRequire(import.meta.url)('pg/lib/utils.js') as { prepareValue(value: unknown): string | Buffer | null };

function literal(value: unknown): string {
  const text = prepareValue(value);
  if (text === null) return 'null';
  return Buffer.isBuffer(text) ? `'\\x${text.toString('hex')}'` : pg.escapeLiteral(String(text));
}

/**
 * How many pages each statement reads, as the application role, inside the practice, with fresh statistics. What is prepared, and what a
 * function asks, runs by the plan that is made without knowing the values: a connection comes to it after five runs.
 */
export async function buffersOf(test: TestApp, practiceId: string, statements: Sent[]): Promise<Read[]> {
  await test.owner.query('vacuum analyze');
  const app = new pg.Client({ connectionString: test.database.appUrl });
  await app.connect();
  try {
    await app.query('begin');
    await app.query(`select set_config('app.practice_id', $1, true)`, [practiceId]);
    const read: Read[] = [];
    await app.query('set plan_cache_mode = force_generic_plan');
    for (const { sql, params, name } of statements) {
      // The first run of a connection also reads the catalogue; the second reads what the statement reads.
      await app.query({ name, text: sql, values: params });
      const { rows } = name
        ? await app.query(`explain (analyze, buffers, format json) execute ${pg.escapeIdentifier(name)}${params.length ? `(${params.map(literal).join(', ')})` : ''}`)
        : await app.query(`explain (analyze, buffers, format json) ${sql}`, params);
      const [{ Plan: plan }] = rows[0]['QUERY PLAN'] as [{ Plan: Record<string, number> }];
      read.push({ sql, params, plan, buffers: plan['Shared Hit Blocks']! + plan['Shared Read Blocks']! });
    }
    return read;
  } finally {
    await app.end();
  }
}
