import { burst, middle } from './submit.mjs';
import { median } from './load.mjs';

const ROUNDS = 3;

/** Sends two targets the same number of reads in turns. */
export async function compareReads({ load, postgresPid, amount, a, b, connections = 10 }) {
  const seen = { a: [], b: [] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, { target, request }] of [['a', a], ['b', b]]) {
      const result = await burst({ load, target, postgresPid, job: { connections, amount, requests: [request] } });
      if (Object.keys(result.statuses).join() !== '200') throw new Error(`${request.path} answered ${Object.keys(result.statuses)}`);
      if (round > 0) seen[name].push(result); // the first round warms up
    }
  }
  return { ceiling: middle(seen.a), api: middle(seen.b), ratio: median(seen.b.map((one, i) => one.perSecond / seen.a[i].perSecond)) };
}
