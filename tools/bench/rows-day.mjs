import { Submissions } from './submit.mjs';

const CONNECTIONS = 40;
const ROUNDS = 3;
const SUBMISSION_IN = 5;

const day = (ahead) => new Date(Date.now() + ahead * 86_400_000).toISOString();

/** What is opened on a working day, by whom: each therapist's own pages and those of one client after the other, and clients' Today. */
const PAGES = [
  ['therapist', () => 'me/inbox'],
  ['therapist', () => 'me/inbox/clients'],
  ['therapist', () => `appointments?from=${day(0)}&to=${day(7)}`],
  ['therapist', ({ id }) => `clients/${id}/brief/session`],
  ['therapist', ({ id }) => `clients/${id}/messages`],
  ['therapist', ({ id }) => `clients/${id}/progress`],
  ['therapist', () => 'clients'],
  ['therapist', ({ id }) => `clients/${id}/responses`],
  ['therapist', ({ id }) => `clients/${id}/observations`],
  ['client', () => 'me/today'],
  ['client', () => 'me/appointments'],
  ['client', ({ id }) => `clients/${id}/messages`],
];

/** `n` requests of such a day: every client's turn comes, with their own therapist; every fifth request sends what a client did. */
function requestsOf({ clients }, submissions, n) {
  const sent = submissions.take(Math.ceil(n / SUBMISSION_IN));
  return Array.from({ length: n }, (_, i) => {
    if (i % SUBMISSION_IN === 0) return sent[i / SUBMISSION_IN];
    const client = clients[(i * 41) % clients.length];
    const [who, path] = PAGES[i % PAGES.length];
    const { token } = who === 'client' ? client : client.primary;
    return { method: 'GET', path: `/api/v1/${path(client)}`, headers: { cookie: `attune=${token}` } };
  });
}

/**
 * A whole practice at work at once: everything is answered, and how long the slowest wait beside the barest keeping of the ceiling,
 * which writes to tables of its own: what it keeps as a response no page could open.
 */
export async function measureDay(figures, bench, amount) {
  const { load, api, ceiling, owner, people } = bench;
  const submissions = (bench.submissions ??= new Submissions(owner, people));
  if (!submissions.occasions) await submissions.load();
  const n = amount * 2;
  const days = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const bare = await load.run({ url: ceiling.url, connections: CONNECTIONS, amount, requests: submissions.take(amount, '/bare') });
    const day = await load.run({ url: api.url, connections: CONNECTIONS, amount: n, requests: requestsOf(people, submissions, n) });
    days.push({ ...day, ratio: day.p99 / bare.p99 });
  }
  const statuses = [...new Set(days.flatMap((day) => Object.keys(day.statuses)))];
  const [, middle] = days.slice(1).sort((a, b) => a.ratio - b.ratio);
  const who = `${people.therapists.length} therapists, ${people.clients.length} clients at once`;
  figures.add(`${who}: other than 2xx`, statuses.filter((status) => !status.startsWith('2')).length, '', { must: 0, aim: 0 }, { statuses });
  figures.add('  requests a second', middle.perSecond, '/s');
  figures.add('  p50', middle.p50, 'ms');
  figures.add('  p99, times the barest keeping\'s', middle.ratio, 'x', { aim: 3 });
}
