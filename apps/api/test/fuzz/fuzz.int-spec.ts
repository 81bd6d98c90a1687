import fc from 'fast-check';
import { ERROR_CATALOG } from '../../src/platform/errors/error-catalog.js';
import type { Answer, Caller } from '../factories/caller.js';
import { startTestApp, type TestApp } from '../harness/test-app.js';
import { Canaries } from '../matrix/canaries.js';
import { expectedRefusal, type Ground, type Made } from '../matrix/case.js';
import { cases } from '../matrix/cases/index.js';
import { captureOutput } from '../matrix/output.js';
import { type Route, routesOf } from '../matrix/routes.js';
import { plantTexts } from '../matrix/texts.js';
import { createWorld, type World } from '../matrix/world.js';
import { nastyBody, nastyHeaders, nastyQuery, nastySegment } from './nasty.js';

const RUNS = Number(process.env.FUZZ_RUNS ?? 30);
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 1e9));
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ID_IN_PATH = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** What is wrong with an answer, whatever was asked. */
function faultOf(method: string, { status, headers, body }: Answer): string | undefined {
  if (status >= 500) return `status ${status} ${body?.code ?? ''}`;
  if (status < 400) return undefined;
  if (!headers.get('content-type')?.startsWith('application/problem+json')) return `${status} is no problem document`;
  if (method === 'HEAD') return undefined;
  if (!(body?.code in ERROR_CATALOG)) return `unknown code ${body?.code}`;
  if (!UUID.test(body.correlationId)) return 'no correlation id';
  if (body.code === 'request.invalid' && !(body.errors?.length > 0 && body.errors.every((e: { field: unknown; code: unknown }) => typeof e.field === 'string' && e.code))) return 'no field is named';
  return undefined;
}

/** Requests that no portal sends, on every route, by somebody who may call it and by nobody. */
describe('nasty requests', () => {
  let test: TestApp;
  let world: World;
  let ground: Ground;
  let tried = 0;
  const statuses: Record<number, number> = {};
  const rejections: unknown[] = [];
  const noteRejection = (reason: unknown): void => void rejections.push(reason);
  let output: ReturnType<typeof captureOutput>;

  beforeAll(async () => {
    output = captureOutput();
    process.on('unhandledRejection', noteRejection);
    test = await startTestApp();
    world = await createWorld(test);
    ground = { world, planted: await plantTexts(world, new Canaries(seed), { client: 'client', team: ['treating', 'coTreating'], managers: ['owner', 'admin'] }) };
  });
  afterAll(async () => {
    output.restore();
    process.off('unhandledRejection', noteRejection);
    await test.close();
  });

  function rightful(route: Route, made: Made): Caller {
    if (made.as) return made.as;
    const given = [cases[route.name]!].flat()[0]!;
    return ([...world.people.values()].find((somebody) => expectedRefusal(route, given, somebody) === undefined) ?? world.who('anonymous')).caller;
  }

  const nasty = ({ path, body, headers }: Made) =>
    fc.record({
      path: fc.oneof({ weight: 3, arbitrary: fc.constant(path) }, nastySegment.map((segment) => path.replace(ID_IN_PATH, () => segment))),
      query: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, nastyQuery),
      body: body === undefined ? fc.constant(undefined) : nastyBody(body),
      headers: fc.oneof({ weight: 4, arbitrary: fc.constant(headers ?? {}) }, nastyHeaders),
    });

  it('are answered with a refusal in words, never with a failure of ours', async () => {
    const faults: string[] = [];
    for (const route of routesOf(test)) {
      const [method] = route.name.split(' ');
      // Guessing slows down whoever comes from this address; what is made here is no guess.
      await test.owner.query('delete from identity.throttle');
      const made = await [cases[route.name]!].flat()[0]!.make(ground);
      for (const caller of [rightful(route, made), world.who('anonymous').caller]) {
        const property = fc.asyncProperty(nasty(made), async (request) => {
          const separator = request.path.includes('?') ? '&' : '?';
          const path = request.query ? `${request.path}${separator}${request.query}` : request.path;
          const answer = await caller.copy().send(method!, path, request.body, request.headers as Record<string, string>);
          tried += 1;
          statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
          const fault = faultOf(method!, answer);
          if (fault) throw new Error(fault);
        });
        const found = await fc.check(property, { seed, numRuns: RUNS, endOnFailure: true });
        if (found.failed) faults.push(`${route.name}: ${(found.errorInstance as Error).message} for ${JSON.stringify(found.counterexample).slice(0, 240)} ${output.text().split('\n').findLast((line) => line.includes('request.failed')) ?? ''}`);
      }
    }
    expect(faults).toEqual([]);
    expect(rejections).toEqual([]);
  }, 240_000);

  it('were many, and of every outcome', async () => {
    output.restore();
    process.stdout.write(`nasty requests: ${tried} tried, ${Object.entries(statuses).map(([status, n]) => `${n} × ${status}`).join(', ')} (seed ${seed})\n`);
    expect(tried).toBeGreaterThan(1_500);
    for (const status of [200, 400, 401, 404, 422]) expect(statuses[status]).toBeGreaterThan(0);
    expect((await fetch(`${test.url}/readyz`)).status).toBe(200);
  });
});
