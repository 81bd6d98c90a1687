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
    await prepareRole(client, appUrl);
    await grantJobs(client);
  } finally {
    await client.end();
  }
}

/**
 * Lets the application role sign in. Our statements name their joins in the order that serves them, from the most
 * selective table on; to weigh every other order costs PostgreSQL twenty times what the statement itself does, because
 * every join carries the practice.
 */
async function prepareRole(client: Client, appUrl: string): Promise<void> {
  const { username, password } = new URL(appUrl);
  if (username === 'attune_app') {
    await client.query(`alter role attune_app login password ${client.escapeLiteral(decodeURIComponent(password))}`);
  }
  await client.query(`alter role ${client.escapeIdentifier(decodeURIComponent(username))} set join_collapse_limit = 1`);
}
