import type { Caller } from '../factories/caller.js';
import { startTestApp, type TestApp } from '../harness/test-app.js';
import { Canaries } from '../matrix/canaries.js';
import { expectedRefusal, type Ground, type Made } from '../matrix/case.js';
import { cases } from '../matrix/cases/index.js';
import { captureOutput } from '../matrix/output.js';
import type { Route } from '../matrix/routes.js';
import { plantTexts } from '../matrix/texts.js';
import { createWorld } from '../matrix/world.js';

/** The people and things of the route matrix, for requests that nobody would send, and what the programs print meanwhile. */
export interface TriedWorld {
  test: TestApp;
  ground: Ground;
  output: ReturnType<typeof captureOutput>;
  /** A good request to a route. */
  made(route: Route): Promise<Made>;
  /** Somebody who succeeds with it. */
  rightful(route: Route, made: Made): Caller;
  /** Lets everybody go on: what is made here is no guess to be slowed down, and no pile of files that nobody sent. */
  forgive(): Promise<void>;
  /** The last line about a failure of ours. */
  failure(): string;
  close(): Promise<void>;
}

const first = (route: Route) => [cases[route.name]!].flat()[0]!;

export async function triedWorld(seed: number): Promise<TriedWorld> {
  const output = captureOutput();
  const test = await startTestApp();
  const world = await createWorld(test);
  const ground = { world, planted: await plantTexts(world, new Canaries(seed), { client: 'client', team: ['treating', 'coTreating'], managers: ['owner', 'admin'] }) };
  const files = (await test.owner.query('select id from file')).rows.map(({ id }: { id: string }) => id);
  return {
    test,
    ground,
    output,
    made: async (route) => first(route).make(ground),
    rightful: (route, made) =>
      made.as ?? ([...world.people.values()].find((somebody) => expectedRefusal(route, first(route), somebody) === undefined) ?? world.who('anonymous')).caller,
    forgive: async () => {
      await test.owner.query('delete from identity.throttle');
      await test.owner.query(`delete from file where state in ('uploading', 'complete') and id <> all ($1)`, [files]);
    },
    failure: () => output.text().split('\n').findLast((line) => line.includes('request.failed')) ?? '',
    close: async () => {
      output.restore();
      await test.close();
    },
  };
}
