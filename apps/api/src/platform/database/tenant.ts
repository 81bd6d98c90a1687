import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { currentPractice } from '../context/request-context.js';
import { managerOn, poolOf } from './pool.js';
import { asQuery, type Prepared } from './prepared.js';
import { sendTogether } from './send-together.js';
import { type Row, TenantTx } from './tenant-tx.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Opens a transaction of one practice in one message: until its end, and never longer (`set local`). */
function begin(practiceId: string): string {
  if (!UUID.test(practiceId)) throw new Error('not the id of a practice');
  return `begin; set local app.practice_id = '${practiceId}'`;
}

const ABORTED = '25P02';
const isAborted = (error: unknown): boolean => (error as { code?: string } | undefined)?.code === ABORTED;

/** Why a transaction failed: a statement that only met it failed already says nothing, one that was sent before it does. */
async function causeOf(error: unknown, outstanding: Promise<unknown>[]): Promise<unknown> {
  if (!isAborted(error)) return error;
  const settled = await Promise.allSettled(outstanding);
  const first = settled.find((one) => one.status === 'rejected' && !isAborted(one.reason));
  return first?.status === 'rejected' ? first.reason : error;
}

/** Opens the one way to a practice's tables: a transaction that knows its practice, and forgets it at its end. */
@Injectable()
export class Tenant {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Calls a function that opens the present practice itself: its first argument is the practice, its first statement
   * sets it for the transaction that the call is. For the hottest route alone: a wait and no BEGIN, no COMMIT.
   */
  async call<T extends Row>(sql: Prepared, params: unknown[]): Promise<T | undefined> {
    return (await poolOf(this.dataSource).query<T>(asQuery(sql, [currentPractice().id, ...params]))).rows[0];
  }

  /**
   * Runs `work` in a transaction of the present practice, or of `practiceId` for work outside of a request.
   * BEGIN and the practice travel with the first statement, COMMIT with the last writes.
   * @throws whatever `work` or a statement throws; everything is rolled back then.
   */
  async run<T>(work: (tx: TenantTx) => Promise<T>, practiceId = currentPractice().id): Promise<T> {
    const client = await poolOf(this.dataSource).connect();
    let broken: Error | undefined;
    try {
      const opened = sendTogether(client).query(begin(practiceId));
      opened.catch(() => undefined);
      const tx = new TenantTx(practiceId, client, () => managerOn(this.dataSource, client));
      try {
        const result = await work(tx);
        const committed = sendTogether(client).query('commit');
        committed.catch(() => undefined);
        await Promise.all([opened, ...tx.outstanding()]);
        // A transaction that failed on the way answers COMMIT with ROLLBACK.
        if ((await committed).command !== 'COMMIT') throw new Error('the transaction was rolled back');
        return result;
      } catch (error) {
        const cause = await causeOf(error, tx.outstanding());
        await client.query('rollback').catch((lost: Error) => (broken = lost));
        throw cause;
      }
    } finally {
      // A connection that could not even roll back is destroyed and never lent again.
      client.release(broken);
    }
  }
}
