import type { Client, Pool } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';

/** The pool of connections that TypeORM opened. */
export const poolOf = (dataSource: DataSource): Pool => (dataSource.driver as unknown as { master: Pool }).master;

/** TypeORM on a connection that we hold, inside the transaction that we opened: it neither begins, ends nor releases anything. */
export function managerOn(dataSource: DataSource, client: Client): EntityManager {
  const runner = dataSource.createQueryRunner();
  Object.assign(runner, { databaseConnection: client, isTransactionActive: true });
  return runner.manager;
}
