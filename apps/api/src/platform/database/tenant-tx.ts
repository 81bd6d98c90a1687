import type { EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import type { Client, QueryResult, QueryResultRow } from 'pg';
import { heard } from './heard.js';
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

  /** Sends a statement; its rows. */
  query<T extends Row = Row>(sql: Sql, params: unknown[] = []): Promise<T[]> {
    return heard(this.send<T>(sql, params).then(({ rows }) => rows));
  }

  /** The first row, if any. */
  maybe<T extends Row = Row>(sql: Sql, params: unknown[] = []): Promise<T | undefined> {
    return heard(this.query<T>(sql, params).then(([row]) => row));
  }

  /** The first row of a statement that always has one. */
  one<T extends Row = Row>(sql: Sql, params: unknown[] = []): Promise<T> {
    return heard(
      this.maybe<T>(sql, params).then((row) => {
        if (!row) throw new Error('a row was expected');
        return row;
      }),
    );
  }

  /** Sends a statement that travels with the next wait; its failure fails the transaction. */
  write(sql: Sql, params: unknown[] = []): void {
    this.unsettled.push(heard(this.send(sql, params)));
  }

  /** As `write`, for a statement whose rows are read after the commit with which it travels. */
  later<T extends Row = Row>(sql: Sql, params: unknown[] = []): () => Promise<T[]> {
    const sent = heard(this.send<T>(sql, params));
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
