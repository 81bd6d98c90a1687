import { startTestApp, type TestApp } from '../harness/test-app.js';
import { Canaries } from '../matrix/canaries.js';
import { expectedRefusal, type Ground } from '../matrix/case.js';
import { cases } from '../matrix/cases/index.js';
import { captureOutput } from '../matrix/output.js';
import { routesOf } from '../matrix/routes.js';
import { plantTexts } from '../matrix/texts.js';
import { createWorld, type World } from '../matrix/world.js';

describe('unknown fields', () => {
  let test: TestApp;
  let world: World;
  let ground: Ground;

  beforeAll(async () => {
    const output = captureOutput();
    test = await startTestApp();
    world = await createWorld(test);
    ground = { world, planted: await plantTexts(world, new Canaries(1), { client: 'client', team: ['treating'], managers: ['owner'] }) };
    output.restore();
  });
  afterAll(() => test.close());

  it('are refused by every route that takes a body', async () => {
    const accepted: string[] = [];
    let tried = 0;
    for (const route of routesOf(test)) {
      const given = [cases[route.name]!].flat()[0]!;
      const made = await given.make(ground);
      if (made.body === undefined || made.body instanceof Uint8Array || Object.keys(made.body as object).length === 0) continue;
      const somebody = [...world.people.values()].find((one) => expectedRefusal(route, given, one) === undefined);
      const caller = made.as ?? somebody?.caller ?? world.who('anonymous').caller;
      const { status, body } = await caller.send(route.name.split(' ')[0]!, made.path, { ...(made.body as object), notAField: 1 }, made.headers);
      tried += 1;
      const named = status === 422 && body.errors?.some((e: { field: string; code: string }) => e.field === 'notAField' && e.code === 'unknown_field');
      if (!named) accepted.push(`${route.name}: ${status} ${body?.code ?? ''}`);
    }
    expect(accepted).toEqual([]);
    expect(tried).toBeGreaterThan(20);
  });
});
