import pg from 'pg';

type Query = typeof pg.Client.prototype.query;

/**
 * Counts how often anybody waited for the database while `work` ran. Statements that travel together (pipelined) are
 * one wait: it is counted when a connection with nothing under way sends something.
 */
export async function countWaits<T>(work: () => Promise<T>): Promise<{ result: T; waits: number }> {
  let waits = 0;
  const underWay = new WeakMap<pg.Client, number>();
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const sent = underWay.get(this) ?? 0;
    if (sent === 0) waits += 1;
    underWay.set(this, sent + 1);
    const done = (): void => void underWay.set(this, underWay.get(this)! - 1);
    const answer = (original as (...a: unknown[]) => unknown).apply(this, args);
    if (answer instanceof Promise) void answer.then(done, done);
    else done();
    return answer;
  } as unknown as Query;
  try {
    return { result: await work(), waits };
  } finally {
    pg.Client.prototype.query = original;
  }
}
