import pg from 'pg';
import { captureOutput } from '../matrix/output.js';

type Query = typeof pg.Client.prototype.query;

/**
 * Cuts the connection of whoever sends the nth statement. Answers whether it came to that.
 * @param killed the sender is gone: from then on no statement of it arrives any more; else it is the connection alone
 */
export async function cutAt(nth: number, when: 'before' | 'after', work: () => Promise<unknown>, { killed = false } = {}): Promise<boolean> {
  let sent = 0;
  const output = captureOutput();
  const original = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    sent += 1;
    const { stream } = (this as unknown as { connection: { stream: { destroy(): void } } }).connection;
    if (sent === nth ? when === 'before' : killed && sent > nth) stream.destroy();
    const answered = (original as (...a: unknown[]) => unknown).apply(this, args);
    // Its words have left, perhaps all of them, perhaps its COMMIT: nobody hears what became of it.
    if (sent === nth && when === 'after') setImmediate(() => stream.destroy());
    return answered;
  } as unknown as Query;
  try {
    await work().catch(() => undefined);
  } finally {
    pg.Client.prototype.query = original;
    output.restore();
  }
  return sent >= nth;
}
