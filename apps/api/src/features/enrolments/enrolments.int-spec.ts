import { type Treatment, createTreatment, exerciseId } from '../../../test/factories/work.js';
import { expectOk } from '../../../test/factories/answers.js';
import { answer, answerAnyhow, createProgram, enrol, installPrograms, programBody, programId, releaseRound, stepOf } from '../../../test/factories/programs.js';
import { createClient, createMember, signedIn } from '../../../test/factories/people.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

const START = '2026-03-02';
const atOnce = { rule: 'at-once' } as const;
const afterPrevious = { rule: 'after-previous' } as const;
/** Three kind sentences, with the distress that was left afterwards. */
const kindSentences = (after: number) => ({
  change: { before: 8, after }, 'statement-1': 'One.', 'statement-2': 'Two.', 'statement-3': 'Three.', 'how-read': 'aloud', keep: 'statement-2',
});
interface Step {
  id: string;
  state: string;
  opensOn: string | null;
  assignmentId: string | null;
}

describe('a client on a program', () => {
  let test: TestApp;
  let t: Treatment;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.clock.stop();
    test.clock.set('2026-03-02T08:00:00Z');
    t = await createTreatment(test);
    await installPrograms(test, t.practice);
  });

  const see = async (id: string) => expectOk(await t.asTherapist.get(`/enrolments/${id}`)).body;
  const states = async (id: string): Promise<string> => (await see(id)).steps.map((s: Step) => s.state).join(' ');
  const stepIn = async (id: string, stepId: string): Promise<Step> => (await see(id)).steps.find((s: Step) => s.id === stepId);
  const begin = (...steps: object[]) => enrol(t.asTherapist, t.client, START, steps);
  const act = (id: string, name: string, body: object = {}) => t.asTherapist.post(`/enrolments/${id}/${name}`, body);
  const on = async (instant: string): Promise<void> => {
    test.clock.set(instant);
    await releaseRound(test);
  };
  const assignments = async (): Promise<{ id: string }[]> => expectOk(await t.asTherapist.get(`/clients/${t.client.id}/assignments`)).body.items;

  it('gets what is due at once as an assignment from today on, and the rest waits', async () => {
    const enrolment = await begin(stepOf('a', atOnce), stepOf('b', afterPrevious), stepOf('c', { rule: 'weekly', week: 2 }));
    expect(enrolment).toMatchObject({ state: 'running', startsOn: START, clientId: t.client.id, pausedAt: null, endedAt: null });
    expect(enrolment.steps).toMatchObject([
      { id: 'a', state: 'open', opensOn: START, assignmentId: expect.any(String), exerciseTitle: { en: 'Something I appreciated' }, why: { en: 'Why a' } },
      { id: 'b', state: 'waiting', opensOn: null, releasedAt: null, assignmentId: null },
      { id: 'c', state: 'waiting', opensOn: '2026-03-09' },
    ]);
    const { items } = expectOk(await t.asClient.get('/me/today')).body;
    expect(items).toMatchObject([{ assignmentId: enrolment.steps[0].assignmentId, why: null, localDate: START, localTime: '20:00' }]);
    const assignment = expectOk(await t.asTherapist.get(`/assignments/${enrolment.steps[0].assignmentId}`)).body;
    expect(assignment).toMatchObject({ assignedBy: { memberId: t.therapist.id }, schedule: { startDate: START, repeat: 'daily', untilDate: '2026-03-04' } });
  });

  it('gets the next step once the one before has an answer, within the next round', async () => {
    const { id, steps } = await begin(stepOf('a', atOnce), stepOf('b', afterPrevious), stepOf('c', afterPrevious));
    await releaseRound(test);
    expect(await states(id)).toBe('open waiting waiting');
    await answer(t.asClient, steps[0].assignmentId);
    expect(await states(id)).toBe('done waiting waiting');
    await releaseRound(test);
    await releaseRound(test);
    expect(await states(id)).toBe('done open waiting');
    expect(await assignments()).toHaveLength(2);
  });

  it('is finished when nothing is left', async () => {
    const { id, steps } = await begin(stepOf('a', atOnce), stepOf('b', { rule: 'when', any: [{ of: 'a', reason: 'too_big' }] }));
    await answer(t.asClient, steps[0].assignmentId);
    await releaseRound(test);
    expect(await see(id)).toMatchObject({ state: 'finished', endedAt: expect.any(String) });
    expect((await act(id, 'open-step', { stepId: 'b' })).body.code).toBe('enrolment.over');
    expect((await act(id, 'pause')).body.code).toBe('enrolment.over');
    expect(expectOk(await act(id, 'end')).body.state).toBe('finished');
  });

  it('gets steps on days of their own calendar, at their midnight', async () => {
    const far = await createClient(test, t.practice, { primary: t.therapist, timeZone: 'Pacific/Auckland' });
    const { id } = await enrol(t.asTherapist, far, START, [stepOf('a', { rule: 'weekly', week: 2 }), stepOf('b', { rule: 'on-date', date: '2026-03-10' })]);
    // Auckland is 13 hours ahead: its 9 March begins on the 8th at 11:00 UTC.
    await on('2026-03-08T10:59:00Z');
    expect(await states(id)).toBe('waiting waiting');
    await on('2026-03-08T11:00:01Z');
    expect(await states(id)).toBe('open waiting');
    await on('2026-03-09T11:00:01Z');
    expect(await states(id)).toBe('open open');
  });

  it('gets a step days after the previous was done, and what a number or a reason calls for', async () => {
    const { id, steps } = await begin(
      stepOf('a', atOnce, { exerciseId: exerciseId('A10') }),
      stepOf('high', { rule: 'when', any: [{ of: 'a', code: 'distress.after', atLeast: 7 }] }),
      stepOf('big', { rule: 'when', any: [{ of: 'a', reason: 'too_big' }] }),
      stepOf('later', { rule: 'after-delay', days: 2, from: 'previous' }),
    );
    const { items } = expectOk(await t.asClient.get('/me/today')).body;
    expectOk(await t.asClient.put(`/occasions/${items[0].id}/not-this-time`, { reason: 'too_big' }));
    await releaseRound(test);
    expect(await states(id)).toBe('open waiting open waiting');
    await answer(t.asClient, steps[0].assignmentId, {}, kindSentences(6));
    await releaseRound(test);
    expect(await states(id)).toBe('done waiting open waiting');
    await answer(t.asClient, steps[0].assignmentId, {}, kindSentences(7));
    await releaseRound(test);
    expect(await states(id)).toBe('done open open waiting');
    expect((await see(id)).steps[3].opensOn).toBeNull();
    for (const stepId of ['high', 'big']) await answer(t.asClient, (await stepIn(id, stepId)).assignmentId!);
    await releaseRound(test);
    expect(await stepIn(id, 'later')).toMatchObject({ state: 'waiting', opensOn: '2026-03-04' });
    await on('2026-03-04T00:00:01Z');
    expect((await stepIn(id, 'later')).state).toBe('open');
  });

  it('gets what the therapist opens, and nothing that is set aside', async () => {
    const { id, steps } = await begin(stepOf('a', atOnce), stepOf('b', { rule: 'by-therapist' }), stepOf('c', afterPrevious), stepOf('d', afterPrevious));
    expect(expectOk(await act(id, 'open-step', { stepId: 'b' })).body.steps[1].state).toBe('open');
    expectOk(await act(id, 'open-step', { stepId: 'b' }));
    expect(await assignments()).toHaveLength(2);
    // Set aside while open: it leaves the client's day, and the next one opens at once.
    expectOk(await act(id, 'skip-step', { stepId: 'b' }));
    expect(await states(id)).toBe('open skipped open waiting');
    expectOk(await act(id, 'skip-step', { stepId: 'd' }));
    expect(await states(id)).toBe('open skipped open skipped');
    const today = expectOk(await t.asClient.get('/me/today')).body.items.map((item: { assignmentId: string }) => item.assignmentId);
    expect(today).toEqual([steps[0].assignmentId, (await stepIn(id, 'c')).assignmentId]);
    expect((await act(id, 'open-step', { stepId: 'd' })).body.code).toBe('enrolment.step_skipped');
    await answer(t.asClient, steps[0].assignmentId);
    expect((await act(id, 'skip-step', { stepId: 'a' })).body.code).toBe('enrolment.step_done');
    expect((await act(id, 'open-step', { stepId: 'nowhere' })).body.code).toBe('enrolment.step_not_found');
  });

  it('goes on when an assignment is ended by hand', async () => {
    const { id, steps } = await begin(stepOf('a', atOnce), stepOf('b', afterPrevious));
    expectOk(await t.asTherapist.post(`/assignments/${steps[0].assignmentId}/end`, {}));
    await releaseRound(test);
    expect(await states(id)).toBe('skipped open');
  });

  it('rests: nothing opens, what is open stays, and afterwards what hangs on time has moved', async () => {
    const { id, steps } = await begin(stepOf('a', atOnce), stepOf('week', { rule: 'weekly', week: 2 }), stepOf('date', { rule: 'on-date', date: '2026-03-09' }), stepOf('next', afterPrevious));
    await on('2026-03-05T08:00:00Z');
    expect(expectOk(await act(id, 'pause')).body).toMatchObject({ state: 'paused', pausedAt: '2026-03-05T08:00:00.000Z' });
    expectOk(await act(id, 'pause'));
    await answer(t.asClient, steps[0].assignmentId);
    await on('2026-03-15T08:00:00Z');
    expect(await states(id)).toBe('done waiting waiting waiting');
    expect((await act(id, 'open-step', { stepId: 'week' })).body.code).toBe('enrolment.not_running');
    const resumed = expectOk(await act(id, 'resume')).body;
    expect(resumed).toMatchObject({ state: 'running', pausedAt: null });
    expect(resumed.steps.map((s: Step) => [s.state, s.opensOn])).toEqual([['done', START], ['waiting', '2026-03-19'], ['open', '2026-03-15'], ['waiting', null]]);
    await on('2026-03-19T08:00:00Z');
    expect(await states(id)).toBe('done open open waiting');
  });

  it('is ended: nothing opens any more, what is open stays', async () => {
    const { id } = await begin(stepOf('a', atOnce), stepOf('b', { rule: 'weekly', week: 2 }));
    expect(expectOk(await act(id, 'end')).body).toMatchObject({ state: 'ended', endedAt: expect.any(String) });
    expectOk(await act(id, 'end'));
    expect((await act(id, 'resume')).body.code).toBe('enrolment.over');
    await on('2026-03-20T08:00:00Z');
    expect((await see(id)).steps).toMatchObject([{ state: 'open' }, { state: 'waiting', opensOn: null }]);
    expect(await assignments()).toHaveLength(1);
  });

  it('ends with a discharge, and stays ended', async () => {
    const { id } = await begin(stepOf('a', atOnce), stepOf('b', { rule: 'weekly', week: 2 }), stepOf('c', afterPrevious));
    expectOk(await t.asTherapist.post(`/clients/${t.client.id}/discharge`, {}));
    await on('2026-03-20T08:00:00Z');
    expectOk(await t.asTherapist.post(`/clients/${t.client.id}/readmission`, {}));
    await on('2026-03-21T08:00:00Z');
    expect((await see(id)).state).toBe('ended');
    expect(await assignments()).toHaveLength(1);
  });

  it('follows the client to another zone', async () => {
    const { id } = await begin(stepOf('a', atOnce), stepOf('b', { rule: 'on-date', date: '2026-03-09' }));
    expectOk(await t.asTherapist.put(`/clients/${t.client.id}`, { name: 'Moved', timeZone: 'Pacific/Auckland', language: 'en' }));
    await on('2026-03-08T11:00:01Z');
    expect(await states(id)).toBe('open open');
  });

  it('keeps the path it was given when the program changes', async () => {
    const program = await createProgram(t.asTherapist, [stepOf('a', atOnce), stepOf('b', afterPrevious)]);
    const id = newId();
    expectOk(await t.asTherapist.put(`/enrolments/${id}`, { clientId: t.client.id, programId: program, startsOn: START }));
    expectOk(await t.asTherapist.put(`/programs/${program}`, programBody([stepOf('z', atOnce)], { title: { en: 'Other', es: 'Otro' } }), { 'if-match': '"1"' }));
    expect(await see(id)).toMatchObject({ title: { en: 'A path' }, steps: [{ id: 'a' }, { id: 'b' }] });
  });

  it('is given twice by one request: once; and keeps client, program and first day', async () => {
    const program = await createProgram(t.asTherapist, [stepOf('a', atOnce)]);
    const [id, body] = [newId(), { clientId: t.client.id, programId: program, startsOn: START }];
    const put = (more: object = {}) => t.asTherapist.put(`/enrolments/${id}`, { ...body, ...more });
    const sent = await Promise.all([put(), put(), put()]);
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(await assignments()).toHaveLength(1);
    expect((await put({ startsOn: '2026-03-03' })).body.code).toBe('enrolment.fixed');
    expect((await put({ programId: programId('P3') })).body.code).toBe('enrolment.fixed');
  });

  it.each(['P1', 'P2', 'P3'])('%s can be walked to its end', async (catalogId) => {
    const id = newId();
    expectOk(await t.asTherapist.put(`/enrolments/${id}`, { clientId: t.client.id, programId: programId(catalogId), startsOn: START }));
    for (let day = 0; (await see(id)).state === 'running' && day < 130; day += 1) {
      for (const { id: stepId, state, release, assignmentId } of (await see(id)).steps) {
        if (state === 'open') await answerAnyhow(test, assignmentId);
        if (state === 'waiting' && release.rule === 'by-therapist') expectOk(await act(id, 'open-step', { stepId }));
      }
      test.clock.advance(86_400_000);
      await releaseRound(test);
    }
    const { state, steps } = await see(id);
    expect(state).toBe('finished');
    expect(steps.filter((s: Step & { release: { rule: string } }) => s.state !== 'done' && s.release.rule !== 'when')).toEqual([]);
  });

  describe('changed for this client', () => {
    const steps = [stepOf('a', atOnce), stepOf('b', afterPrevious), stepOf('c', { rule: 'weekly', week: 3 })];
    const put = (id: string, to: object[], revision = 1) => t.asTherapist.put(`/enrolments/${id}/steps`, { steps: to }, { 'if-match': `"${revision}"` });

    it('gets other steps in another order, what began stays', async () => {
      const { id } = await begin(...steps);
      const wanted = [stepOf('new', { rule: 'weekly', week: 2 }), steps[0]!, stepOf('c', { rule: 'by-therapist' }, { why: { en: 'As we said', es: 'Como dijimos' } })];
      const changed = expectOk(await put(id, wanted)).body;
      expect(changed).toMatchObject({ revision: 2, steps: [{ id: 'new', state: 'waiting', opensOn: '2026-03-09' }, { id: 'a', state: 'open' }, { id: 'c', release: { rule: 'by-therapist' }, why: { en: 'As we said' } }] });
      expect(changed.steps).toHaveLength(3);
      // Sent again, it asks for what already is.
      expect(expectOk(await put(id, wanted)).body.revision).toBe(2);
      const lying = await test.owner.query(`select encode(sealed_why, 'escape') || coalesce(release::text, '') as text from enrolment_step where enrolment_id = $1`, [id]);
      expect(JSON.stringify(lying.rows)).not.toContain('As we said');
    });

    it('opens at once what is due by the new rule', async () => {
      const { id } = await begin(...steps);
      expectOk(await put(id, [steps[0]!, steps[1]!, stepOf('c', atOnce)]));
      expect(await states(id)).toBe('open waiting open');
    });

    it('refuses to touch what began, what is unknown and what was seen before somebody else changed it', async () => {
      const { id } = await begin(...steps);
      const refused = async (to: object[]) => (await put(id, to)).body.errors;
      expect(await refused(steps.slice(1))).toMatchObject([{ field: 'steps', code: 'begun_missing' }]);
      expect(await refused([stepOf('a', { rule: 'by-therapist' }), ...steps.slice(1)])).toMatchObject([{ field: 'steps.0', code: 'begun' }]);
      expect(await refused([...steps, stepOf('x', atOnce, { exerciseId: newId() })])).toMatchObject([{ field: 'steps.3.exerciseId', code: 'unknown' }]);
      expect(await refused([...steps, stepOf('x', { rule: 'when', any: [{ of: 'y', reason: 'forgot' }] })])).toMatchObject([{ field: 'steps.3.release.any.0.of', code: 'unknown_step' }]);
      expect((await t.asTherapist.put(`/enrolments/${id}/steps`, { steps: [...steps].reverse() })).body.code).toBe('precondition.required');
      expect((await put(id, [...steps].reverse(), 7)).body.code).toBe('enrolment.changed');
      expectOk(await act(id, 'end'));
      expect((await put(id, [...steps].reverse(), 2)).body.code).toBe('enrolment.over');
    });
  });

  describe('as the client sees it', () => {
    const mine = async () => expectOk(await t.asClient.get('/me/program')).body.program;

    it('is there with what opens when, and says nothing of scores', async () => {
      expect(await mine()).toBeNull();
      const { id } = await begin(
        stepOf('a', atOnce), stepOf('secret', { rule: 'when', any: [{ of: 'a', code: 'guilt.after', atLeast: 7 }] }), stepOf('b', afterPrevious),
        stepOf('c', { rule: 'weekly', week: 2 }), stepOf('d', { rule: 'by-therapist' }),
      );
      const program = await mine();
      expect(program).toMatchObject({ id, title: { en: 'A path' }, state: 'running', steps: [
        { id: 'a', state: 'open', opens: null, assignmentId: expect.any(String), why: { en: 'Why a' } },
        { id: 'b', state: 'waiting', opens: { kind: 'after-previous', date: null } },
        { id: 'c', opens: { kind: 'on', date: '2026-03-09' } },
        { id: 'd', opens: { kind: 'later', date: null } },
      ] });
      expect(JSON.stringify(program)).not.toMatch(/guilt|release|rule|secret/);
      expectOk(await act(id, 'pause'));
      expect((await mine()).steps[2].opens).toEqual({ kind: 'later', date: null });
    });

    it('is the one that runs, also when a later one ended', async () => {
      const running = await begin(stepOf('a', atOnce));
      test.clock.advance(1000);
      const later = await begin(stepOf('a', atOnce));
      expect((await mine()).id).toBe(later.id);
      expectOk(await act(later.id, 'end'));
      expect((await mine()).id).toBe(running.id);
    });
  });

  it('is listed for the care team alone, with its progress', async () => {
    const { id, steps } = await begin(stepOf('a', atOnce), stepOf('b', { rule: 'weekly', week: 2 }));
    await answer(t.asClient, steps[0].assignmentId);
    const { items } = expectOk(await t.asTherapist.get(`/clients/${t.client.id}/enrolments`)).body;
    expect(items).toMatchObject([{ id, state: 'running', progress: { total: 2, done: 1, skipped: 0, open: 0, waiting: 1 } }]);
    const stranger = await signedIn(test, await createMember(test, t.practice));
    for (const path of [`/clients/${t.client.id}/enrolments`, `/enrolments/${id}`]) expect((await stranger.get(path)).status).toBe(404);
    expect((await t.asClient.get(`/enrolments/${id}`)).status).toBe(403);
  });
});
