import { pause } from '../lib/processes.mjs';
import { Submissions } from './submit.mjs';
import { canMeasure, residentOf } from './usage.mjs';

const SUBMISSIONS_A_SECOND = 30;
const READS_A_SECOND = 60;
const SECOND_MS = 1_000;
const SECONDS = 60;

/** What people read while others send: Today, a client's own days, the therapist's clients. */
function readsOf({ clients, therapists }, n) {
  const as = ({ token }, path) => ({ method: 'GET', path: `/api/v1/${path}`, headers: { cookie: `attune=${token}` } });
  return Array.from({ length: n }, (_, i) => {
    const client = clients[(i * 7) % clients.length];
    const kinds = [() => as(client, 'me/today'), () => as(client, `clients/${client.id}/responses`), () => as(therapists[i % therapists.length], 'clients')];
    return kinds[i % kinds.length]();
  });
}

/**
 * Steady load for some minutes: whether the API's memory stays where it was. Figures for each minute go into the JSON line; the
 * row compares the last minutes with those in the middle, because a process fills its heap before it sweeps.
 */
export async function measureSoak(figures, bench, minutes) {
  if (!canMeasure()) return figures.skip('API process: memory', 'this system does not tell what a process uses');
  const { load, api, owner, people } = bench;
  const submissions = new Submissions(owner, people);
  await submissions.load();
  const resident = [];
  for (let minute = 0; minute < minutes; minute += 1) {
    for (let second = 0; second < SECONDS; second += 1) {
      const next = pause(SECOND_MS);
      await load.run({ url: api.url, connections: 10, amount: SUBMISSIONS_A_SECOND, requests: submissions.take(SUBMISSIONS_A_SECOND) });
      await load.run({ url: api.url, connections: 10, amount: READS_A_SECOND, requests: readsOf(people, READS_A_SECOND) });
      await next;
    }
    resident.push(residentOf(api.pid));
  }
  const mean = (list) => list.reduce((sum, each) => sum + each, 0) / list.length;
  const third = Math.max(1, Math.floor(minutes / 3));
  const [middle, last] = [resident.slice(third, 2 * third), resident.slice(-third)].map(mean);
  figures.add('API process: under steady load', Math.max(...resident), 'MB', { must: 350, aim: 300 }, { resident });
  return figures.add(`  last of ${minutes} minutes, of those in the middle`, last / middle, 'x', { aim: 1.05 }, { middle, last });
}
