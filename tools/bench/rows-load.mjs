import { compareSums } from '../durability/truth.mjs';
import { pause } from '../lib/processes.mjs';
import { compareReads } from './lists.mjs';
import { compareSubmit, Submissions } from './submit.mjs';

const ALLOWED = ['2', '429', '503'];
/** PostgreSQL gathers its statistics this often at least. */
const STATISTICS_MS = 1_500;

async function pagesTouched(owner) {
  await pause(STATISTICS_MS);
  const { rows } = await owner.query('select blks_hit + blks_read as n from pg_stat_database where datname = current_database()');
  return Number(rows[0].n);
}

async function sendings(bench) {
  bench.submissions ??= new Submissions(bench.owner, bench.people);
  if (!bench.submissions.occasions) await bench.submissions.load();
  return bench.submissions;
}

/** The submit against the ceiling, its costs, and whether the kept sums are still the rows' afterwards. */
export async function measureSubmit(figures, bench, amount) {
  const { load, ceiling, api, postgresPid, owner } = bench;
  const submissions = await sendings(bench);
  const found = await compareSubmit({ load, ceiling, api, postgresPid, submissions, amount, withBare: true });
  if (found.other.length) throw new Error(`submissions were answered ${found.other.join(', ')}`);
  const before = await pagesTouched(owner);
  const { answered } = await load.run({ url: api.url, connections: 10, amount: 500, requests: submissions.take(500) });
  const buffers = ((await pagesTouched(owner)) - before) / answered;
  const cpu = found.api.cpu + found.api.postgresCpu;
  figures.add('submit, of the ceiling', found.ratio, '', { must: 0.45, aim: 0.7, atLeast: true }, found);
  figures.add('  requests a second', found.api.perSecond, '/s');
  figures.add('  requests a second, ceiling', found.ceiling.perSecond, '/s');
  figures.add('  of the barest keeping', found.bareRatio, '');
  figures.add('  p50', found.api.p50, 'ms');
  figures.add('  p99, times the ceiling\'s', found.api.p99 / found.ceiling.p99, 'x', { aim: 2 });
  figures.add('  processor, API', found.api.cpu, 'ms');
  figures.add('  processor, PostgreSQL', found.api.postgresCpu, 'ms');
  figures.add('  processor, times the ceiling\'s', cpu / (found.ceiling.cpu + found.ceiling.postgresCpu), 'x');
  figures.add('  buffers', buffers, '');
  const sums = await compareSums(owner);
  const wrong = Object.values(sums).reduce((sum, table) => sum + table.wrong, 0);
  figures.add('kept sums that differ from their rows', wrong, '', { must: 0, aim: 0 }, { sums });
}

/** Lists of 50 against bare Fastify on the same query. */
export async function measureLists(figures, bench, amount) {
  const { load, ceiling, api, postgresPid, people } = bench;
  const client = people.clients[0];
  const cookie = { cookie: `attune=${client.token}` };
  for (const [kind, must, aim] of [['slim', 0.5, 0.8], ['opened', 0.5, 0.7]]) {
    const found = await compareReads({
      load, postgresPid, amount: Math.ceil(amount / 3),
      a: { target: ceiling, request: { method: 'GET', path: `/list/${kind}` } },
      b: { target: api, request: { method: 'GET', path: `/api/v1/clients/${client.id}/responses${kind === 'opened' ? '?opened=true' : ''}`, headers: cookie } },
    });
    figures.add(`list of 50, ${kind}, of the ceiling`, found.ratio, '', { must, aim, atLeast: true }, found);
  }
}

/** Two hundred phones at once. */
export async function measureOverload(figures, bench, amount) {
  const { load, ceiling, api, postgresPid } = bench;
  const submissions = await sendings(bench);
  const found = await compareSubmit({ load, ceiling, api, postgresPid, submissions, amount: Math.max(400, Math.ceil(amount / 2)), connections: 200, rounds: 1 });
  const odd = found.other.filter((status) => !ALLOWED.some((start) => status.startsWith(start)));
  figures.add('200 connections: other than 2xx, 429, 503', odd.length, '', { must: 0, aim: 0 }, found);
  figures.add('  p99, times the ceiling\'s', found.api.p99 / found.ceiling.p99, 'x', { must: 3, aim: 1.3 });
  figures.add('  p99', found.api.p99, 'ms');
}
