import fc from 'fast-check';
import { answerAnyhow, createProgram, installPrograms, releaseRound, stepOf } from '../../../../test/factories/programs.js';
import { createClient } from '../../../../test/factories/people.js';
import { createTreatment, type Treatment } from '../../../../test/factories/work.js';
import { expectOk } from '../../../../test/factories/answers.js';
import { cutAt } from '../../../../test/harness/cut-connection.js';
import { startTestApp, type TestApp } from '../../../../test/harness/test-app.js';
import { newId } from '../../../platform/ids.js';

const atOnce = { rule: 'at-once' } as const;
const afterPrevious = { rule: 'after-previous' } as const;
const seed = Number(process.env.ROUNDS_SEED ?? Math.floor(Math.random() * 1e9));

describe('rounds of the worker that are cut short', () => {
  let test: TestApp;
  let t: Treatment;
  beforeAll(async () => {
    test = await startTestApp();
    test.clock.stop();
    t = await createTreatment(test);
    await installPrograms(test, t.practice);
  });
  afterAll(() => test.close());

  const today = (): string => test.clock.now().toISOString().slice(0, 10);
  const rows = async (sql: string, params: unknown[]) => (await test.owner.query(sql, params)).rows;

  /** A client of their own on a path; nothing of it is open before its first round. */
  async function walk(steps: object[]): Promise<{ id: string; clientId: string }> {
    const client = await createClient(test, t.practice, { primary: t.therapist, timeZone: 'UTC' });
    const [id, programId] = [newId(), await createProgram(t.asTherapist, steps)];
    const startsOn = new Date(test.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
    expectOk(await t.asTherapist.put(`/enrolments/${id}`, { clientId: client.id, programId, startsOn }));
    return { id, clientId: client.id };
  }

  /** The steps of a path with the assignments that name them, and how many occasions each has. */
  const released = (id: string): Promise<{ id: string; assignment_id: string | null; occasions: number }[]> =>
    rows(
      `select s.id, s.assignment_id, (select count(*) from occasion o where o.assignment_id = s.assignment_id) as occasions
       from enrolment_step s where s.enrolment_id = $1 order by s.position`,
      [id],
    );

  async function expectWhole(id: string, clientId: string): Promise<void> {
    const steps = await released(id);
    const made = await rows('select id from assignment where client_id = $1', [clientId]);
    // No assignment without its step, none without its occasions, none twice.
    expect(made.map((row) => row.id).sort()).toEqual(steps.flatMap((step) => step.assignment_id ?? []).sort());
    for (const step of steps) expect([step.id, step.assignment_id === null ? 0 : 3]).toEqual([step.id, step.occasions]);
    const audited = await rows(`select count(*) from audit_event where client_id = $1 and action = 'enrolment.release'`, [clientId]);
    expect(audited[0].count).toBe(made.length);
  }

  /** What comes after the previous was opened after that was done or set aside, or by the therapist's hand. */
  async function expectInOrder(id: string): Promise<void> {
    const early = await rows(
      `select s.id from enrolment_step s join enrolment_step p on p.enrolment_id = s.enrolment_id and p.position = s.position - 1
       where s.enrolment_id = $1 and s.release ->> 'rule' = 'after-previous' and s.released_at is not null
         and coalesce(p.skipped_at, (select min(r.submitted_at) from response r where r.assignment_id = p.assignment_id), 'infinity') > s.released_at
         and not exists (select from audit_event a where a.subject_id = s.enrolment_id and a.action = 'enrolment.open_step' and a.at = s.released_at)`,
      [id],
    );
    expect(early).toEqual([]);
  }

  it.each(['before', 'after'] as const)('lose nothing and double nothing, cut %s any statement', async (when) => {
    let cuts = 0;
    for (let nth = 1; ; nth += 1) {
      const { id, clientId } = await walk([stepOf('a', atOnce), stepOf('b', atOnce), stepOf('c', afterPrevious), stepOf('d', { rule: 'weekly', week: 1 })]);
      test.clock.advance(86_400_000);
      if (!(await cutAt(nth, when, () => releaseRound(test)))) break;
      cuts += 1;
      await expectWhole(id, clientId);
      await releaseRound(test);
      await expectWhole(id, clientId);
      expect((await released(id)).map((step) => step.occasions)).toEqual([3, 3, 0, 3]);
      await test.owner.query(`update enrolment set state = 'ended' where id = $1`, [id]);
    }
    process.stdout.write(`rounds cut ${when} a statement: ${cuts} places tried, 0 lost, 0 doubled\n`);
    expect(cuts).toBeGreaterThan(15);
  }, 120_000);

  it('open each step once when several workers and the therapist are at it together', async () => {
    for (let i = 0; i < 6; i += 1) {
      const { id, clientId } = await walk([stepOf('a', atOnce), stepOf('b', atOnce), stepOf('c', { rule: 'by-therapist' })]);
      test.clock.advance(86_400_000);
      const acts = ['a', 'b', 'c'].map((stepId) => t.asTherapist.post(`/enrolments/${id}/open-step`, { stepId }));
      const answers = await Promise.all([releaseRound(test), ...acts, releaseRound(test), releaseRound(test)]);
      expect(answers.flatMap((one) => one?.status ?? [])).toEqual([200, 200, 200]);
      await expectWhole(id, clientId);
      expect((await released(id)).map((step) => step.occasions)).toEqual([3, 3, 3]);
      await test.owner.query(`update enrolment set state = 'ended' where id = $1`, [id]);
    }
  });

  it('open what an answer calls for, also when it is committed after a later one was seen', async () => {
    const client = await createClient(test, t.practice, { primary: t.therapist, timeZone: 'UTC' });
    const [id, programId] = [newId(), await createProgram(t.asTherapist, [stepOf('a', atOnce), stepOf('b', afterPrevious)])];
    const { steps } = expectOk(await t.asTherapist.put(`/enrolments/${id}`, { clientId: client.id, programId, startsOn: today() })).body;
    const begun = test.clock.now();
    test.clock.advance(20_000);
    // Looked at for whatever reason, while the answer is on its way.
    await test.owner.query(`update enrolment set check_at = 'epoch' where id = $1`, [id]);
    await releaseRound(test);
    // An answer dated before that round, committed after it.
    await answerAnyhow(test, steps[0].assignmentId, begun);
    test.clock.advance(30_000);
    await releaseRound(test);
    expect((await released(id)).map((step) => step.occasions)).toEqual([3, 3]);
  });

  it('keep the order through any days, acts and cuts', async () => {
    const rule = fc.constantFrom(atOnce, afterPrevious, { rule: 'weekly' as const, week: 2 }, { rule: 'after-delay' as const, days: 2, from: 'previous' as const });
    const event = fc.oneof(
      fc.record({ kind: fc.constant('days' as const), n: fc.integer({ min: 1, max: 5 }) }),
      fc.record({ kind: fc.constant('cut' as const), n: fc.integer({ min: 1, max: 30 }) }),
      fc.record({ kind: fc.constantFrom('answer' as const, 'open-step' as const, 'skip-step' as const), n: fc.nat(3) }),
      fc.record({ kind: fc.constantFrom('pause' as const, 'resume' as const), n: fc.constant(0) }),
    );
    let rounds = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(rule, { minLength: 2, maxLength: 4 }), fc.array(event, { minLength: 4, maxLength: 14 }), async (rules, events) => {
        const { id, clientId } = await walk(rules.map((release, i) => stepOf(`s${i}`, release)));
        for (const { kind, n } of events) {
          const stepId = `s${n % rules.length}`;
          if (kind === 'days') test.clock.advance(n * 86_400_000);
          else if (kind === 'cut') await cutAt(n, 'before', () => releaseRound(test));
          else if (kind === 'answer') {
            const open = (await released(id)).find((step) => step.id === stepId)?.assignment_id;
            if (open) await answerAnyhow(test, open);
          } else expect((await t.asTherapist.post(`/enrolments/${id}/${kind}`, kind.endsWith('step') ? { stepId } : {})).status).toBeLessThan(500);
          await releaseRound(test);
          rounds += 1;
          await expectWhole(id, clientId);
          await expectInOrder(id);
        }
        await test.owner.query(`update enrolment set state = 'ended' where id = $1`, [id]);
      }),
      { seed, numRuns: 12 },
    );
    process.stdout.write(`rounds among days, acts and cuts: ${rounds}, 0 lost, 0 doubled (seed ${seed})\n`);
  }, 120_000);
});
