import fs from 'node:fs';
import path from 'node:path';
import { findEmbeddedPostgres, startEmbeddedPostgres } from '@attune/embedded-postgres';
import pg from 'pg';
import { Failure } from './failure.mjs';

/** Where the embedded PostgreSQL lives below the data folder. */
export const postgresFolder = (dataDir) => path.join(dataDir, 'postgres');

/** Whether the data folder holds a database already. */
export const hasDatabase = (dataDir) => fs.existsSync(path.join(postgresFolder(dataDir), 'pgdata', 'PG_VERSION'));

/** Enough connections for several API processes, the worker and a person looking in. */
const SETTINGS = { max_connections: '200' };

export const startDatabase = (dataDir, port) => startEmbeddedPostgres({ dir: postgresFolder(dataDir), port, settings: SETTINGS });

export const findDatabase = (dataDir) => findEmbeddedPostgres(postgresFolder(dataDir));

async function asOwner(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    const { hostname, port, pathname } = new URL(url);
    throw new Failure(`The database ${hostname}:${port || 5432}${pathname} cannot be used: ${error.message || error.code}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Connects once to a database that somebody else runs, and says its version. */
export const greetDatabase = (url) =>
  asOwner(url, async (client) => {
    const { rows } = await client.query(`select current_setting('server_version_num')::int / 10000 as major`);
    if (rows[0].major < 15) throw new Error(`it is PostgreSQL ${rows[0].major}, and Attune needs 15 or later`);
    return `PostgreSQL ${rows[0].major}`;
  });

/** What a migrated database holds: no practice yet, the demo ones, or others. */
export const contentOf = (url) =>
  asOwner(url, async (client) => {
    const { rows } = await client.query('select count(*)::int as practices, count(*) filter (where demo)::int as demos from identity.practice');
    return { empty: rows[0].practices === 0, demo: rows[0].demos > 0 };
  });

/** Empties the embedded database by making it anew. Its only use is a demo practice that was cut short. */
export async function dropContent(url) {
  const maintenance = new URL(url);
  const name = maintenance.pathname.slice(1);
  maintenance.pathname = '/postgres';
  await asOwner(maintenance.toString(), async (client) => {
    await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
    await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
}
