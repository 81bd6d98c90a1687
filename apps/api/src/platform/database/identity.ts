import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { poolOf } from './pool.js';
import { asQuery, prepared, type Prepared } from './prepared.js';
import type { Row, TenantTx } from './tenant-tx.js';

const NAME = /^[a-z_]+$/;

/** Calls the named functions of schema `identity`, the only way to what is not a practice's own. */
@Injectable()
export class Identity {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /**
   * Calls `identity.<name>(…args)`.
   * @param tx the transaction to take part in; without one the call stands alone.
   */
  async call<T extends Row = Row>(name: string, args: unknown[], tx?: TenantTx): Promise<T[]> {
    if (!NAME.test(name)) throw new Error(`not a function of schema identity: ${name}`);
    const sql = `select * from identity.${name}(${args.map((_, i) => `$${i + 1}`).join(', ')})`;
    if (tx) return tx.query<T>(prepared(`identity.${name}`, sql), args);
    return (await poolOf(this.dataSource).query<T>({ name: `identity.${name}`, text: sql, values: args })).rows;
  }

  /** As `call`, for at most one row. */
  async maybe<T extends Row = Row>(name: string, args: unknown[], tx?: TenantTx): Promise<T | undefined> {
    return (await this.call<T>(name, args, tx))[0];
  }

  /** The first row of a statement that begins at a function of schema `identity`. */
  async first<T extends Row = Row>(sql: Prepared, params: unknown[]): Promise<T | undefined> {
    return (await poolOf(this.dataSource).query<T>(asQuery(sql, params))).rows[0];
  }

  /** As `call`, for a function that answers one value. */
  async value<T>(name: string, args: unknown[], tx?: TenantTx): Promise<T> {
    return (await this.call(name, args, tx))[0]?.[name] as T;
  }
}
