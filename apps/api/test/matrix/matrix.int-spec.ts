import { setTimeout as pause } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { JobRunner } from '../../src/platform/jobs/job-runner.js';
import { nestLogger } from '../../src/platform/logging/nest-logger.js';
import { WorkerModule } from '../../src/worker.module.js';
import type { Answer } from '../factories/caller.js';
import { startPushService } from '../factories/push-service.js';
import { startTestApp, type TestApp } from '../harness/test-app.js';
import { Canaries, PLAIN, SEALED } from './canaries.js';
import { type Case, expectedRefusal, type Ground, type Made } from './case.js';
import { cases } from './cases/index.js';
import { startMailServer } from './mail-server.js';
import { captureOutput } from './output.js';
import { type Route, routesOf } from './routes.js';
import { digests, dump } from './tables.js';
import { plantTexts, readPlanted } from './texts.js';
import { createWorld, type Somebody, type World } from './world.js';

/** Whose texts are planted, and who may read them. */
const PLANTS = [
  { client: 'client', team: ['treating', 'coTreating'], managers: ['owner', 'admin'] },
  { client: 'otherClient', team: ['treating'], managers: ['owner', 'admin'] },
  { client: 'foreignClient', team: ['foreignTherapist'], managers: ['foreignOwner', 'clientHereStaffThere at work'] },
  { client: 'clientHereStaffThere as client', team: ['treating'], managers: ['owner', 'admin'] },
];
const seed = Number(process.env.MATRIX_SEED ?? Math.floor(Math.random() * 1e9));

/** Every route of the router, as every kind of person, with canaries in everybody's texts. */
describe('the route matrix', () => {
  const canaries = new Canaries(seed);
  const faults: string[] = [];
  const planted: Ground['planted'][] = [];
  let tried = 0;
  let test: TestApp;
  let world: World;
  let ground: Ground;
  let routes: Route[];
  let mail: Awaited<ReturnType<typeof startMailServer>>;
  let output: ReturnType<typeof captureOutput>;

  beforeAll(async () => {
    mail = await startMailServer();
    output = captureOutput();
    test = await startTestApp({ SMTP_URL: mail.url });
    world = await createWorld(test);
    for (const plant of PLANTS) planted.push(await plantTexts(world, canaries, plant));
    ground = { world, planted: planted[0]! };
    routes = routesOf(test);
  });
  afterAll(async () => {
    output.restore();
    await test.close();
    await mail.close();
  });

  const send = async (route: Route, somebody: Somebody | 'made', made: Made): Promise<Answer> => {
    const key = somebody === 'made' ? 'somebody made for it' : somebody.key;
    const caller = somebody === 'made' ? made.as! : somebody.caller;
    const answer = await caller.send(route.name.split(' ')[0]!, made.path, made.body, made.headers);
    tried += 1;
    canaries.sent(key, route.name, answer);
    return answer;
  };

  async function refuse(route: Route, given: Case, made: Made): Promise<void> {
    const before = await digests(test.owner);
    for (const somebody of world.people.values()) {
      const expected = expectedRefusal(route, given, somebody);
      if (expected === undefined || given.apart?.includes(somebody.key)) continue;
      const { status, text } = await send(route, somebody, made);
      if (status !== expected) faults.push(`${route.name} as ${somebody.key}: ${status} in place of ${expected} ${status >= 400 ? text.slice(0, 120) : ''}`);
    }
    const after = await digests(test.owner);
    for (const [table, digest] of Object.entries(after)) if (digest !== before[table]) faults.push(`${route.name}: refused requests changed ${table}`);
  }

  /** The rightful succeed, the first of them with the very request that everybody else was refused. */
  async function allow(route: Route, given: Case, made: Made): Promise<void> {
    if (made.as) return succeed(route, 'made', made);
    const rightful = [...world.people.values()].filter(
      (somebody) => expectedRefusal(route, given, somebody) === undefined && !given.apart?.includes(somebody.key) && route.access !== 'public');
    if (rightful.length === 0 && !given.refusals?.everyone) faults.push(`${route.name}: nobody was shown to succeed`);
    let request = made;
    for (const somebody of rightful) {
      await succeed(route, somebody, request);
      if (given.kind === 'row') request = await given.make(ground);
    }
  }

  async function succeed(route: Route, somebody: Somebody | 'made', made: Made): Promise<void> {
    const { status, text } = await send(route, somebody, made);
    if (status < 200 || status > 299) faults.push(`${route.name} as ${somebody === 'made' ? 'its rightful caller' : somebody.key}: ${status} ${text.slice(0, 200)}`);
  }

  it('declares for every route who may call it, and tries every one', () => {
    expect(routes.length).toBeGreaterThan(60);
    expect(routes.filter(({ access }) => !access).map(({ name }) => name)).toEqual([]);
    expect(routes.map(({ name }) => name).filter((name) => !cases[name])).toEqual([]);
    expect(Object.keys(cases).filter((name) => !routes.some((route) => route.name === name))).toEqual([]);
  });

  it('lets everybody read what was meant for them', async () => {
    for (const [i, plant] of PLANTS.entries()) await readPlanted(world, canaries, planted[i]!, plant);
    expect(canaries.unread()).toEqual([]);
    expect(canaries.count).toBe(PLANTS.length * (SEALED.length + PLAIN.length));
  });

  it('refuses everybody else on every route, and nothing changes by it', async () => {
    for (const route of routes) {
      for (const given of [cases[route.name]!].flat()) {
        const made = await given.make(ground);
        await refuse(route, given, made);
        await allow(route, given, made);
      }
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(1_000);
  }, 300_000);

  it('lets no canary out by mail or push', async () => {
    const worker = await NestFactory.createApplicationContext(WorkerModule, { logger: nestLogger, abortOnError: false });
    const runner = worker.get(JobRunner);
    const pushes = await startPushService(worker);
    await runner.start(test.database.appUrl);
    // A mail whose invitation was withdrawn meanwhile has no link any more, and is never sent.
    const waiting = async (): Promise<unknown[]> => (await test.owner.query(
      `select kind from mail where state = 'waiting' and sealed_link is not null
       union all select kind from reminder where state in ('waiting', 'sending') and due_at <= now() and claimed_until is null`)).rows;
    for (const end = performance.now() + 30_000; (await waiting()).length > 0 && performance.now() < end; ) await pause(50);
    await runner.stop();
    await worker.close();
    await pushes.close();
    expect(await waiting()).toEqual([]);
    expect(mail.mails.length).toBeGreaterThan(5);
    canaries.absent('a mail', mail.mails.join('\n'));
    const { browser } = ground.planted;
    const read = pushes.taken.filter(({ path }) => path === browser.path).map(({ body }) => JSON.stringify(browser.read(body)));
    expect(read.length).toBeGreaterThan(0);
    canaries.absent('a push', read.join('\n'));
    canaries.absent('the way of a push', JSON.stringify(pushes.taken.map(({ path, headers }) => [path, headers])));
    expect(canaries.leaks).toEqual([]);
  });

  it('keeps no sealed canary readable in any table, and none at all in audit and queue', async () => {
    const tables = await dump(test.owner);
    expect(tables.get('public.client')).toContain('cnry');
    for (const [name, text] of tables) canaries.absent(`table ${name}`, text, /audit|graphile/.test(name) ? undefined : SEALED);
    expect(canaries.leaks).toEqual([]);
  });

  it('leaked nothing to anybody, nor into a log line', () => {
    output.restore();
    expect(output.text()).toContain('"msg"');
    canaries.absent('the log', output.text());
    process.stdout.write(`route matrix: ${routes.length} routes, ${world.people.size} kinds of people, ${tried} requests tried, ${canaries.leaks.length} leaked (seed ${seed})\n`);
    expect(canaries.leaks).toEqual([]);
  });
});
