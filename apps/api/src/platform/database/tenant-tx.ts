import type { EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import type { Client, QueryResult, QueryResultRow } from 'pg';
import { asQuery, type Sql } from './prepared.js';
import { sendTogether } from './send-together.js';

export type Row = QueryResultRow;

/**
 * The one transaction of a request, bound to a practice. Statements are pipelined: those sent without waiting travel
 * together and cost one round trip.
 */
export class TenantTx {
  private readonly unsettled: Promise<unknown>[] = [];

  constructor(
    readonly practiceId: string,
    private readonly client: Client,
    private readonly manager: () => EntityManager,
  ) {}

  /** Sends a statement and waits for its rows. */
  async query<T extends Row = Row>(sql: Sql, params: unknown[] = []): Promise<T[]> {
    return (await this.send<T>(sql, params)).rows;
  }

  /** The first row, if any. */
  async maybe<T extends Row = Row>(sql: Sql, params: unknown[] = []): Promise<T | undefined> {
    return (await this.query<T>(sql, params))[0];
  }

  /** The first row of a statement that always has one. */
  async one<T extends Row = Row>(sql: Sql, params: unknown[] = []): Promise<T> {
    const row = await this.maybe<T>(sql, params);
    if (!row) throw new Error('a row was expected');
    return row;
  }

  /** Sends a statement that travels with the next wait; its failure fails the transaction. */
  write(sql: Sql, params: unknown[] = []): void {
    const sent = this.send(sql, params);
    sent.catch(() => undefined);
    this.unsettled.push(sent);
  }

  /** As `write`, for a statement whose rows are read after the commit with which it travels. */
  later<T extends Row = Row>(sql: Sql, params: unknown[] = []): () => Promise<T[]> {
    const sent = this.send<T>(sql, params);
    sent.catch(() => undefined);
    this.unsettled.push(sent);
    return async () => (await sent).rows;
  }

  /** The repository of an entity, inside this transaction. */
  repository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.manager().getRepository(entity);
  }

  /** What was written and not waited for. For `Tenant` alone. */
  outstanding(): Promise<unknown>[] {
    return this.unsettled;
  }

  private send<T extends Row>(sql: Sql, params: unknown[]): Promise<QueryResult<T>> {
    return sendTogether(this.client).query<T>(asQuery(sql, params));
  }
}
