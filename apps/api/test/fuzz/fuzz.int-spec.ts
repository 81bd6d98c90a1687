import fc from 'fast-check';
import type { Made } from '../matrix/case.js';
import { routesOf } from '../matrix/routes.js';
import { faultOf } from './faults.js';
import { nastyBody, nastyHeaders, nastyQuery, nastySegment } from './nasty.js';
import { type TriedWorld, triedWorld } from './tried-world.js';

const RUNS = Number(process.env.FUZZ_RUNS ?? 30);
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 1e9));
const ID_IN_PATH = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** Requests that no portal sends, on every route, by somebody who may call it and by nobody. */
describe('nasty requests', () => {
  let tried: TriedWorld;
  let count = 0;
  const statuses: Record<number, number> = {};
  const rejections: unknown[] = [];
  const noteRejection = (reason: unknown): void => void rejections.push(reason);

  beforeAll(async () => {
    process.on('unhandledRejection', noteRejection);
    tried = await triedWorld(seed);
  });
  afterAll(async () => {
    process.off('unhandledRejection', noteRejection);
    await tried.close();
  });

  const nasty = ({ path, body, headers }: Made) =>
    fc.record({
      path: fc.oneof({ weight: 3, arbitrary: fc.constant(path) }, nastySegment.map((segment) => path.replace(ID_IN_PATH, () => segment))),
      query: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, nastyQuery),
      body: body === undefined ? fc.constant(undefined) : nastyBody(body),
      headers: fc.oneof({ weight: 4, arbitrary: fc.constant(headers ?? {}) }, nastyHeaders),
    });

  it('are answered with a refusal in words, never with a failure of ours', async () => {
    const faults: string[] = [];
    for (const route of routesOf(tried.test)) {
      const [method] = route.name.split(' ');
      await tried.forgive();
      const made = await tried.made(route);
      for (const caller of [tried.rightful(route, made), tried.ground.world.who('anonymous').caller]) {
        const property = fc.asyncProperty(nasty(made), async (request) => {
          const separator = request.path.includes('?') ? '&' : '?';
          const path = request.query ? `${request.path}${separator}${request.query}` : request.path;
          const answer = await caller.copy().send(method!, path, request.body, request.headers as Record<string, string>);
          count += 1;
          statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
          const fault = faultOf(method!, answer);
          if (fault) throw new Error(fault);
        });
        const found = await fc.check(property, { seed, numRuns: RUNS, endOnFailure: true });
        if (found.failed) faults.push(`${route.name}: ${(found.errorInstance as Error).message} for ${JSON.stringify(found.counterexample).slice(0, 240)} ${tried.failure()}`);
      }
    }
    expect(faults).toEqual([]);
    expect(rejections).toEqual([]);
  }, 900_000);

  it('were many, and of every outcome', async () => {
    tried.output.restore();
    process.stdout.write(`nasty requests: ${count} tried, ${Object.entries(statuses).map(([status, n]) => `${n} × ${status}`).join(', ')} (seed ${seed})\n`);
    expect(count).toBeGreaterThan(1_500);
    for (const status of [200, 400, 401, 404, 422]) expect(statuses[status]).toBeGreaterThan(0);
    expect((await fetch(`${tried.test.url}/readyz`)).status).toBe(200);
  });
});
