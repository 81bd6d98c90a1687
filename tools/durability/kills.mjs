import fs from 'node:fs';
import pg from 'pg';
import { canMeasure, cpuOf } from '../bench/usage.mjs';
import { isAlive, pause } from '../lib/processes.mjs';

const PATIENCE_MS = 60_000;

/**
 * Kills API and PostgreSQL in turn, every tenth time both at once, each time with requests under way, until there were
 * `kills` of them and `responses` acknowledged.
 * @returns how often each was killed
 */
export async function killInTurn({ house, load, kills, responses, random }) {
  const count = { api: 0, database: 0, worker: 0 };
  const total = () => count.api + count.database;
  const step = Math.ceil(responses / kills);
  while (total() < kills || load.acknowledged.size < responses) {
    await more(house, load, total() < kills ? step : 1);
    if (total() >= kills) continue;
    await pause(random() * 120);
    const both = total() % 10 === 8;
    const api = both || total() % 2 === 0;
    const database = both || !api;
    if (total() % 7 === 3) {
      house.killWorker();
      count.worker += 1;
    }
    await Promise.all([database && house.killDatabase(), api && house.killApi()]);
    if (database) await house.startDatabase();
    if (api) await house.startApi();
    count.api += Number(api);
    count.database += Number(database);
  }
  return count;
}

/** Waits until `n` more responses are acknowledged. */
async function more(house, load, n) {
  const wanted = load.acknowledged.size + n;
  for (const end = performance.now() + PATIENCE_MS; load.acknowledged.size < wanted; await pause(10)) {
    if (performance.now() < end) continue;
    const last = `the last try met ${load.lastRefusal}; ${load.faults.slice(-3).join('; ')}`;
    throw new Error(`nothing was acknowledged for ${PATIENCE_MS / 1000} s: ${last}\n${await stateOf(house)}`);
  }
}

/** How the API and PostgreSQL are, for whoever looks for the reason: gone, at work in vain, or waiting, and for what. */
async function stateOf(house) {
  const { api, database } = house;
  const alive = (pid) => isAlive(pid) && canMeasure();
  const before = alive(api.pid) ? cpuOf(api.pid) : 0;
  await pause(1_000);
  const busy = alive(api.pid) ? `running, ${Math.round(cpuOf(api.pid) - before)} ms of the last second at work` : 'gone';
  const sessions = await sessionsOf(house.ownerUrl).catch((error) => [error.message]);
  return [
    `API: ${busy}. PostgreSQL: ${isAlive(database.pid) ? 'running' : 'gone'}. Its sessions:`,
    ...sessions,
    'The last lines of the API and of PostgreSQL:',
    ...tail(api.logFile),
    ...tail(house.databaseLog),
  ].join('\n');
}

const tail = (file) => fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12);

/** What each session of the database does and waits for. */
async function sessionsOf(connectionString) {
  const owner = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  await owner.connect();
  try {
    const { rows } = await owner.query(
      `select pid, application_name, state, wait_event_type, wait_event, extract(epoch from now() - state_change)::int as seconds,
         pg_blocking_pids(pid) as blocked_by, left(regexp_replace(query, '\\s+', ' ', 'g'), 90) as query
       from pg_stat_activity where pid <> pg_backend_pid()`,
    );
    return rows.map((row) => JSON.stringify(row));
  } finally {
    await owner.end();
  }
}
