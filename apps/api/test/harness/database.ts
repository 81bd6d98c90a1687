import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { appUrlOf } from '../../src/platform/config/env.js';
import { migrate } from '../../src/platform/database/migrate.js';

const TEMPLATE = 'attune_template';
const LOCK = 7_321_001;

/** A database of one test file, built by the migrations. */
export interface TestDatabase {
  /** The owner's connection: for looking, never for the application. */
  ownerUrl: string;
  appUrl: string;
  drop(): Promise<void>;
}

const serverUrl = (): string => {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error('TEST_DATABASE_URL is missing: jest global setup did not run');
  return url;
};

const at = (url: string, database: string): string => Object.assign(new URL(url), { pathname: `/${database}` }).toString();

async function asAdmin<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: at(serverUrl(), 'postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** An empty database, without any migration. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return named(`attune_${randomBytes(6).toString('hex')}`, '');
}

/** A migrated database, cloned from a template that is built once per server. */
export async function createTestDatabase(): Promise<TestDatabase> {
  await asAdmin(async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [TEMPLATE]);
    if (!rowCount) {
      const building = `${TEMPLATE}_building`;
      await client.query(`drop database if exists ${building}`);
      await client.query(`create database ${building}`);
      await migrate(at(serverUrl(), building), appUrlOf(serverUrl()));
      await client.query(`alter database ${building} rename to ${TEMPLATE}`);
    }
    await client.query('select pg_advisory_unlock($1)', [LOCK]);
  });
  return named(`attune_${randomBytes(6).toString('hex')}`, `template ${TEMPLATE}`);
}

async function named(name: string, from: string): Promise<TestDatabase> {
  await asAdmin((client) => client.query(`create database ${name} ${from}`));
  const ownerUrl = at(serverUrl(), name);
  return {
    ownerUrl,
    appUrl: appUrlOf(ownerUrl),
    drop: () => asAdmin(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}
