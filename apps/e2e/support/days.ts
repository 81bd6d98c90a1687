import pg from 'pg';
import type { NewClient } from './arrange.js';
import { practice } from './stack.js';

/** What a client has written, and when it comes back to them. */
const MOVED = [
  `update response set local_date = local_date - $2::int, started_at = started_at - make_interval(days => $2),
     submitted_at = submitted_at - make_interval(days => $2) where client_id = $1`,
  'update observation set local_date = local_date - $2::int, at = at - make_interval(days => $2) where client_id = $1',
  'update keepsake set on_date = on_date - $2::int, created_at = created_at - make_interval(days => $2) where client_id = $1',
];

/**
 * Lets days pass for one client: nobody can move the clock of a whole practice, so all that the client has written
 * moves back by so many days instead, as only the database's owner can.
 * @throws when the client has written nothing
 */
export async function daysPass({ id }: NewClient, days: number): Promise<void> {
  const database = new pg.Client({ connectionString: practice.databaseUrl });
  await database.connect();
  try {
    let moved = 0;
    for (const sql of MOVED) moved += (await database.query(sql, [id, days])).rowCount ?? 0;
    if (moved === 0) throw new Error('The client has written nothing that could lie back.');
  } finally {
    await database.end();
  }
}
