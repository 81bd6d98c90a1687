import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { findBinaries } from './binaries.mjs';
import { createCluster, layout } from './cluster.mjs';
import { createEphemeralFolder, sweepAbandoned } from './ephemeral.mjs';
import { adopt, launch } from './launch.mjs';
import { readLock, serves, shutDown } from './postmaster.mjs';
import { pickRunner } from './runner.mjs';

const addressOf = ({ dir, port, user, database }) => {
  const password = fs.readFileSync(layout(dir).secret, 'utf8').trim();
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
};

async function ensureDatabase(dir, port, user, database) {
  const client = new pg.Client({ connectionString: addressOf({ dir, port, user, database: 'postgres' }) });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (!found.rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

async function adoptOrLaunch({ dir, port, user, ephemeral, settings, modes }) {
  const running = await adopt(layout(dir).dataDir);
  if (running) return { lock: running, mode: 'adopted' };
  const { runner, binaries } = pickRunner(await findBinaries(), dir, modes);
  createCluster({ dir, initdb: binaries.initdb, runner, user, ephemeral });
  return { lock: await launch({ dir, postgres: binaries.postgres, runner, port, ephemeral, settings }), mode: runner.mode };
}

/** See index.d.mts. */
export async function startEmbeddedPostgres(options = {}) {
  const { port = 0, user = 'attune', database = 'attune', ephemeral = false, settings = {}, modes } = options;
  if (!options.dir && !ephemeral) throw new Error('A PostgreSQL that is kept needs a folder.');
  if (ephemeral) await sweepAbandoned();
  if (options.dir) fs.mkdirSync(options.dir, { recursive: true, mode: 0o700 });
  const dir = options.dir ? fs.realpathSync(path.resolve(options.dir)) : createEphemeralFolder();
  const { dataDir } = layout(dir);

  const removeIfEphemeral = () => ephemeral && fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  let lock;
  let mode;
  try {
    ({ lock, mode } = await adoptOrLaunch({ dir, port, user, ephemeral, settings, modes }));
    await ensureDatabase(dir, lock.port, user, database);
  } catch (error) {
    removeIfEphemeral();
    throw error;
  }
  const stop = async () => {
    await shutDown(lock.pid, dataDir);
    removeIfEphemeral();
  };
  return { url: addressOf({ dir, port: lock.port, user, database }), port: lock.port, pid: lock.pid, dir, adopted: mode === 'adopted', mode, stop };
}

/** See index.d.mts. */
export function findEmbeddedPostgres(folder, { user = 'attune', database = 'attune' } = {}) {
  if (!fs.existsSync(folder)) return undefined;
  const dir = fs.realpathSync(folder);
  const { dataDir } = layout(dir);
  const lock = readLock(dataDir);
  if (!lock || lock.state !== 'ready' || !serves(lock.pid, dataDir)) return undefined;
  return { url: addressOf({ dir, port: lock.port, user, database }), port: lock.port, pid: lock.pid };
}
