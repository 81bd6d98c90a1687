import { answers } from './work.mjs';
import { median } from './load.mjs';
import { cpuOf, cpuOfFamily, residentOf } from './usage.mjs';

const ROUNDS = 3;
/** Bursts before the first that counts: a process that has just begun is measured while it is still being compiled. */
const WARMING = 3;
const CONNECTIONS = 10;

/** Hands out submissions: client after client, each to their next open occasion, so that no two rounds meet on one. */
export class Submissions {
  constructor(owner, people) {
    Object.assign(this, { owner, people, taken: 0 });
  }

  async load() {
    const { rows } = await this.owner.query(
      `select id, client_id from occasion where state = 'open' order by local_date, client_id`,
    );
    this.occasions = rows;
    this.byId = new Map(this.people.clients.map((client) => [client.id, client]));
  }

  /** The next `n` submissions as requests of the load generator, below `base`. */
  take(n, base = '/api/v1/responses') {
    const part = this.occasions.slice(this.taken, this.taken + n);
    if (part.length < n) throw new Error('no open occasions are left');
    this.taken += n;
    return part.map(({ id, client_id: clientId }) => {
      const client = this.byId.get(clientId);
      return {
        method: 'PUT', path: `${base}/{id}`,
        headers: { cookie: `attune=${client.token}`, 'x-client': clientId },
        body: JSON.stringify({ assignmentId: client.assignmentId, occasionId: id, startedAt: new Date().toISOString(), answers: answers() }),
      };
    });
  }
}

/** Runs one burst and says what it cost besides time. */
export async function burst({ load, target, postgresPid, job }) {
  const before = { own: cpuOf(target.pid), postgres: cpuOfFamily(postgresPid) };
  const result = await load.run({ url: target.url, ...job });
  const n = result.answered;
  return {
    ...result,
    cpu: (cpuOf(target.pid) - before.own) / n,
    postgresCpu: (cpuOfFamily(postgresPid) - before.postgres) / n,
    resident: residentOf(target.pid),
  };
}

/** The middle of each figure over several bursts. */
export const middle = (bursts) =>
  Object.fromEntries(['perSecond', 'p50', 'p99', 'cpu', 'postgresCpu', 'resident'].map((key) => [key, median(bursts.map((b) => b[key]))]));

/**
 * Sends submissions to the ceiling, to Attune and, when asked for, to the bare keeping, in turns.
 * @returns the middle figures of each, the ratios of Attune's rate to theirs, and every status of Attune that was not 201
 */
export async function compareSubmit({ load, ceiling, api, postgresPid, submissions, amount, connections = CONNECTIONS, rounds = ROUNDS, withBare = false }) {
  const targets = { ceiling: { target: ceiling }, ...(withBare ? { bare: { target: ceiling, base: '/bare' } } : {}), api: { target: api } };
  const seen = {};
  const send = async ({ target, base }) => burst({ load, target, postgresPid, job: { connections, amount, requests: submissions.take(amount, base) } });
  for (let i = 0; i < WARMING; i += 1) for (const way of Object.values(targets)) await send(way);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, way] of Object.entries(targets)) (seen[name] ??= []).push(await send(way));
  }
  const ratioTo = (bursts) => median(seen.api.map((burst, i) => burst.perSecond / bursts[i].perSecond));
  const other = seen.api.flatMap(({ statuses }) => Object.keys(statuses)).filter((status) => status !== '201');
  return {
    ...Object.fromEntries(Object.entries(seen).map(([name, bursts]) => [name, middle(bursts)])),
    ratio: ratioTo(seen.ceiling), bareRatio: withBare ? ratioTo(seen.bare) : undefined, other: [...new Set(other)],
  };
}
