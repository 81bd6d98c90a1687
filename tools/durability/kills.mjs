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

/** How the API and PostgreSQL are, for whoever looks for the reason: gone, at work in vain, or waiting. */
async function stateOf({ api, database }) {
  const alive = (pid) => isAlive(pid) && canMeasure();
  const before = alive(api.pid) ? cpuOf(api.pid) : 0;
  await pause(1_000);
  const busy = alive(api.pid) ? `running, ${Math.round(cpuOf(api.pid) - before)} ms of the last second at work` : 'gone';
  return `API: ${busy}. PostgreSQL: ${isAlive(database.pid) ? 'running' : 'gone'}. The API's last lines:\n${api.recent.slice(-8).join('\n')}`;
}
