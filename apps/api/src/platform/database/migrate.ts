import { runMigrations as migrateJobs } from 'graphile-worker';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.js';
import { grantJobs } from './job-grants.js';

/**
 * Brings a database to the present schema as its owner: tables, job queue, the application role and its password.
 * Safe to run again, and by two at once (an advisory lock lets one go first).
 * @param ownerUrl the owner's connection  @param appUrl the application role's, whose password is set
 */
export async function migrate(ownerUrl: string, appUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('attune.migrate'))`);
    const dataSource = await new DataSource({ ...dataSourceOptions(ownerUrl, [], 2), extra: { max: 2 } }).initialize();
    try {
      await dataSource.runMigrations({ transaction: 'each' });
    } finally {
      await dataSource.destroy();
    }
    await migrateJobs({ connectionString: ownerUrl });
    const password = client.escapeLiteral(decodeURIComponent(new URL(appUrl).password));
    if (new URL(appUrl).username === 'attune_app') await client.query(`alter role attune_app login password ${password}`);
    await grantJobs(client);
  } finally {
    await client.end();
  }
}
