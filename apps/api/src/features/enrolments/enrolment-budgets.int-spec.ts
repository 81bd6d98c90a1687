import { createClient } from '../../../test/factories/people.js';
import { createProgram, enrol, installPrograms, releaseRound, stepOf } from '../../../test/factories/programs.js';
import { gratitude } from '../../../test/factories/responses.js';
import { createTreatment, type Treatment } from '../../../test/factories/work.js';
import { expectOk } from '../../../test/factories/answers.js';
import { statementsOf } from '../../../test/harness/buffers.js';
import { countWaits } from '../../../test/harness/round-trips.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

const START = '2026-03-02';

/** What programs may cost: counted, because a count repeats where a time does not. */
describe('a client on a program', () => {
  let test: TestApp;
  let t: Treatment;
  beforeAll(async () => {
    test = await startTestApp();
    test.clock.stop();
    test.clock.set('2026-03-02T08:00:00Z');
    t = await createTreatment(test);
    await installPrograms(test, t.practice);
  });
  afterAll(() => test.close());

  const steps = [stepOf('a', { rule: 'at-once' }), stepOf('b', { rule: 'after-previous' }), stepOf('c', { rule: 'when', any: [{ of: 'a', reason: 'too_big' }] })];

  it('sends an answer in two statements and two waits, as anybody does', async () => {
    const enrolment = await enrol(t.asTherapist, t.client, START, steps);
    const send = () => t.asClient.put(`/responses/${newId()}`, { assignmentId: enrolment.steps[0].assignmentId, startedAt: '2026-03-02T08:00:00Z', answers: gratitude() });
    expectOk(await send());
    const { result, waits } = await countWaits(() => statementsOf(send));
    expectOk(result.result);
    expect(waits).toBe(2);
    expect(result.statements).toHaveLength(2);
  });

  it('reads their program in three statements at most, however long it is', async () => {
    await enrol(t.asTherapist, t.client, START, Array.from({ length: 60 }, (_, i) => stepOf(`s${i}`, { rule: 'weekly', week: i + 1 })));
    const { result, statements } = await statementsOf(() => t.asClient.get('/me/program'));
    expect(expectOk(result).body.program.steps).toHaveLength(60);
    expect(statements.length).toBeLessThanOrEqual(3);
  });

  it('costs a round nothing while nothing happens, with one client on a path or with thirty', async () => {
    const programId = await createProgram(t.asTherapist, steps);
    for (let i = 0; i < 30; i += 1) {
      const client = await createClient(test, t.practice, { primary: t.therapist });
      expectOk(await t.asTherapist.put(`/enrolments/${newId()}`, { clientId: client.id, programId, startsOn: START }));
    }
    test.clock.advance(10 * 60_000);
    await releaseRound(test);
    test.clock.advance(10 * 60_000);
    const { statements } = await statementsOf(() => releaseRound(test));
    expect(statements).toHaveLength(1);
  });
});
