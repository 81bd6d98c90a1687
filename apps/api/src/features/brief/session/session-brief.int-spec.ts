import { type Treatment, assign, createTreatment, exerciseId } from '../../../../test/factories/work.js';
import { gratitude } from '../../../../test/factories/responses.js';
import { expectOk } from '../../../../test/factories/answers.js';
import { createMember, signedIn } from '../../../../test/factories/people.js';
import { startTestApp, type TestApp } from '../../../../test/harness/test-app.js';
import { newId } from '../../../platform/ids.js';
import type { SessionBriefDto } from './session-brief.dto.js';

describe('the brief for a session', () => {
  let test: TestApp;
  let at: Treatment;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.clock.set('2026-03-02T09:00:00Z');
    at = await createTreatment(test, { timeZone: 'UTC' });
  });

  const brief = async (query = ''): Promise<SessionBriefDto> => expectOk(await at.asTherapist.get(`/clients/${at.client.id}/brief/session${query}`)).body as SessionBriefDto;
  const session = async (startsAt: string): Promise<string> => {
    const id = newId();
    expectOk(await at.asTherapist.put(`/appointments/${id}`, { clientId: at.client.id, startsAt, minutes: 50 }));
    return id;
  };
  const send = async (assignmentId: string, answers: object, more: object = {}): Promise<string> => {
    const id = newId();
    expectOk(await at.asClient.put(`/responses/${id}`, { assignmentId, startedAt: test.clock.now().toISOString(), answers, ...more }));
    return id;
  };
  const planOf = (catalogId: string, more: object = {}) =>
    assign(at.asTherapist, at.client, { exerciseId: exerciseId(catalogId), schedule: { startDate: '2026-03-02', repeat: 'daily', times: ['10:00'], count: 30 }, ...more });

  it('looks back to the last session that took place, else over a fortnight, else to the day asked for', async () => {
    expect((await brief()).since).toEqual({ at: '2026-02-16T00:00:00.000Z', localDate: '2026-02-16', from: 'fortnight' });
    await session('2026-03-03T15:00:00Z');
    const called = await session('2026-03-08T15:00:00Z');
    const missed = await session('2026-03-09T15:00:00Z');
    const next = await session('2026-03-17T15:00:00Z');
    expectOk(await at.asTherapist.post(`/appointments/${called}/cancel`, {}));
    test.clock.set('2026-03-10T09:00:00Z');
    expectOk(await at.asTherapist.post(`/appointments/${missed}/attendance`, { attendance: 'did-not-come' }));
    expect(await brief()).toMatchObject({ since: { at: '2026-03-03T15:00:00.000Z', from: 'session' }, session: { appointmentId: next, minutes: 50 } });
    expect((await brief('?since=2026-03-06')).since).toEqual({ at: '2026-03-06T00:00:00.000Z', localDate: '2026-03-06', from: 'asked' });
    test.clock.set('2026-05-10T09:00:00Z');
    expect((await brief()).since.from).toBe('fortnight');
    for (const day of ['2026-05-11', '2026-01-01']) {
      expect((await at.asTherapist.get(`/clients/${at.client.id}/brief/session?since=${day}`)).body).toMatchObject({ status: 422, errors: [{ field: 'since', code: 'out_of_range' }] });
    }
  });

  it('counts what was planned up to now, done, and not done with its reasons', async () => {
    await session('2026-03-04T08:00:00Z');
    const { id, occasions } = await planOf('C6');
    await send(id, gratitude(), { occasionId: occasions[0].id });
    test.clock.set('2026-03-09T09:00:00Z');
    await send(id, gratitude(), { occasionId: occasions[2].id });
    await send(id, gratitude());
    for (const [i, reason] of [[3, 'too_big'], [4, 'too_big'], [5, 'forgot']] as const) {
      expectOk(await at.asClient.put(`/occasions/${occasions[i].id}/not-this-time`, { reason }));
    }
    const said = await brief();
    // From the 4th at ten to the 8th: what was done before the session and what is still to come are not in it.
    expect(said.practice).toEqual({ due: 5, done: 1, notThisTime: 3, open: 1, unprompted: 1, reasons: [{ reason: 'too_big', times: 2 }, { reason: 'forgot', times: 1 }] });
    expect(said.notDone.map(({ reason, times, localDate }) => [reason, times, localDate])).toEqual([['too_big', 2, '2026-03-06'], ['forgot', 1, '2026-03-07'], [null, 1, '2026-03-08']]);
    expect(said.entries).toBe(2);
  });

  it('says of no plan that a time was missed that was over when it was made; what was done after all counts', async () => {
    const lineOf = async () => expectOk(await at.asTherapist.get('/me/session-lines?from=2026-03-03T00:00:00Z')).body.items.map(({ due, done }: { due: number; done: number }) => [due, done]);
    await session('2026-03-03T15:00:00Z');
    test.clock.set('2026-03-02T21:00:00Z');
    const { id, occasions } = await planOf('C6', { schedule: { startDate: '2026-03-02', repeat: 'daily', times: ['08:00'], count: 5 } });
    test.clock.set('2026-03-02T21:05:00Z');
    expect(await brief()).toMatchObject({ practice: { due: 0, open: 0 }, notDone: [] });
    expect(await lineOf()).toEqual([[0, 0]]);
    // It stands on Today, where it can still be done.
    expect(expectOk(await at.asClient.get('/me/today')).body.items.map(({ localDate }: { localDate: string }) => localDate)).toEqual(['2026-03-02']);
    test.clock.set('2026-03-03T09:00:00Z');
    expect(await brief()).toMatchObject({ practice: { due: 1, open: 1 }, notDone: [{ localDate: '2026-03-03', reason: null, times: 1 }] });
    expect(await lineOf()).toEqual([[1, 0]]);
    await send(id, gratitude(), { occasionId: occasions[0].id });
    expect(await brief()).toMatchObject({ practice: { due: 2, done: 1, open: 1 } });
    expect(await lineOf()).toEqual([[2, 1]]);
  });

  it('quotes a flagged answer first, then a question, the strongest change and what was learned; private words never', async () => {
    const [reading, rehearsal, mood] = [await planOf('D6'), await planOf('B3'), await planOf('A9')];
    test.clock.advance(60_000);
    await send(mood.id, { told: 'remembered', around: { before: 2, after: 8 }, activity: 'music', note: 'The old record player.' });
    const learned = await send(reading.id, { ask: 'none', stays: 'A door can be half open.' });
    const question = await send(reading.id, { ask: 'write', question: 'Is it usual that it comes back at night?', stays: 'Secret thing.' }, { privateSteps: ['stays'] });
    const flagged = await send(rehearsal.id, { 'safe-enough': 'unsafe' });
    const { words } = await brief();
    expect(words.map(({ why }) => why)).toEqual(['risk', 'ask', 'change', 'learned']);
    expect(words[0]).toMatchObject({ responseId: flagged, waiting: true, quote: { own: false, text: { en: expect.stringContaining('hurt') } } });
    expect(words[1]).toMatchObject({ responseId: question, quote: { own: true, text: { en: 'Is it usual that it comes back at night?' } } });
    expect(words[2]).toMatchObject({ change: { before: 2, after: 8 }, quote: { text: { en: 'The old record player.' } } });
    expect(words[3]).toMatchObject({ responseId: learned, quote: { text: { en: 'A door can be half open.' } } });
    expect(JSON.stringify(words)).not.toContain('Secret');
  });

  it('keeps a question and a flagged answer that nobody answered, also from before the last session', async () => {
    const [reading, rehearsal, mood] = [await planOf('D6'), await planOf('B3'), await planOf('A9')];
    test.clock.advance(60_000);
    const question = await send(reading.id, { ask: 'write', question: 'Is it usual?' });
    const answered = await send(reading.id, { ask: 'write', question: 'And by day?' });
    const flagged = await send(rehearsal.id, { 'safe-enough': 'unsafe' });
    await send(mood.id, { told: 'remembered', around: { before: 2, after: 8 }, activity: 'music', note: 'The old record player.' });
    expectOk(await at.asTherapist.put(`/responses/${answered}/review`, { comment: 'Yes.' }));
    const met = new Date(test.clock.now().getTime() + 3_600_000);
    await session(met.toISOString());
    test.clock.advance(3 * 3_600_000);
    const { since, entries, words } = await brief();
    expect([since.at, entries]).toEqual([met.toISOString(), 0]);
    expect(words.map(({ responseId, why, waiting }) => [responseId, why, waiting])).toEqual([[flagged, 'risk', true], [question, 'ask', true]]);
  });

  it('names a scale that moved beyond noise, with its numbers, and one that only wavers not', async () => {
    const { id } = await planOf('A9');
    const { id: steady } = await planOf('A1');
    for (let day = 0; day < 9; day += 1) {
      test.clock.set(`2026-03-${String(2 + day).padStart(2, '0')}T11:00:00Z`);
      await send(id, { told: 'remembered', around: { before: 1 + Math.floor(day / 1.5), after: 5 }, activity: 'music' });
      await send(steady, { around: { before: day % 2 ? 4 : 5, after: 5 }, weather: [{ word: 'longing', intensity: 4 }], source: 'now' });
    }
    const { changes, scales } = await brief();
    expect(scales).toBeGreaterThanOrEqual(4);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ code: 'mood.before', at: 'before', min: 0, max: 10 });
    expect(changes[0]!.points.map(({ value }) => value)).toEqual([1, 1, 2, 3, 3, 4, 5, 5, 6]);
  });

  it('counts a corrected entry once, in the place of the one it corrects', async () => {
    const { id } = await planOf('A9');
    const moods = [1, 1, 2, 3, 3, 4, 5, 5, 6];
    for (const [day, before] of moods.entries()) {
      test.clock.set(`2026-03-${String(2 + day).padStart(2, '0')}T11:00:00Z`);
      const answers = { told: 'remembered', around: { before, after: 5 }, activity: 'music' };
      const first = await send(id, day % 2 ? { ...answers, around: { before: 10 - before, after: 5 } } : answers);
      test.clock.advance(60_000);
      if (day % 2) await send(id, answers, { corrects: first });
    }
    const { changes } = await brief();
    expect(changes[0]!.points.map(({ value }) => value)).toEqual(moods);
  });

  it('says how many scales had answers enough: none, where nothing was answered', async () => {
    expect(await brief()).toMatchObject({ changes: [], scales: 0, entries: 0, asked: { more: 0 }, agreed: { more: 0 } });
  });

  it('puts what did not feel safe first, and says how much lies beyond the short lists', async () => {
    test.clock.set('2026-03-01T09:00:00Z');
    const plans = [];
    for (const catalogId of ['C6', 'A1', 'A9', 'A10', 'D2', 'A2', 'A3']) plans.push(await planOf(catalogId));
    test.clock.set('2026-03-06T09:00:00Z');
    const [often, rarely] = plans;
    for (const n of [0, 1, 2]) expectOk(await at.asClient.put(`/occasions/${often!.occasions[n]!.id}/not-this-time`, { reason: 'forgot' }));
    expectOk(await at.asClient.put(`/occasions/${rarely!.occasions[0]!.id}/not-this-time`, { reason: 'not_safe' }));
    for (const { id } of plans.slice(0, 5)) expectOk(await at.asClient.put(`/me/assignments/${id}/proposal`, { kind: 'pause' }));
    const said = await brief();
    expect(said.notDone.slice(0, 2).map(({ reason, times }) => [reason, times])).toEqual([['not_safe', 1], ['forgot', 3]]);
    expect([said.asked.proposals.length, said.asked.more, said.agreed.plans.length, said.agreed.more]).toEqual([3, 2, 5, 2]);
  });

  it('tells what was asked and agreed since', async () => {
    await session('2026-03-02T09:30:00Z');
    test.clock.set('2026-03-05T09:00:00Z');
    const { id } = await planOf('C6');
    expectOk(await at.asClient.put(`/me/assignments/${id}/proposal`, { kind: 'smaller', text: 'Every other day would do.' }));
    expectOk(await at.asClient.put(`/clients/${at.client.id}/messages/${newId()}`, { text: 'May I bring my sister?' }));
    const said = await brief();
    expect(said.asked).toMatchObject({ messages: 1, proposals: [{ kind: 'smaller', text: 'Every other day would do.', assignmentId: id }], appointments: [] });
    expect(said.agreed).toMatchObject({ plans: [{ assignmentId: id, ended: false }], note: null });
  });

  it('has a first line for each of one’s sessions of the day', async () => {
    await session('2026-03-04T08:00:00Z');
    const { id, occasions } = await planOf('C6');
    test.clock.set('2026-03-06T09:00:00Z');
    const today = await session('2026-03-06T15:00:00Z');
    await session('2026-03-09T15:00:00Z');
    await send(id, gratitude(), { occasionId: occasions[2].id });
    const lines = async (as = at.asTherapist) => expectOk(await as.get('/me/session-lines?from=2026-03-06T00:00:00Z')).body.items;
    expect(await lines()).toEqual([{ appointmentId: today, clientId: at.client.id, since: '2026-03-04T08:00:00.000Z', due: 2, done: 1, waiting: 1 }]);
    const colleague = await signedIn(test, await createMember(test, at.practice));
    expect(await lines(colleague)).toEqual([]);
  });

  it('belongs to the care team alone, and says in the audit who read it', async () => {
    const path = `/clients/${at.client.id}/brief/session`;
    const outside = await createTreatment(test);
    const colleague = await signedIn(test, await createMember(test, at.practice));
    for (const stranger of [colleague, outside.asTherapist]) expect((await stranger.get(path)).body).toMatchObject({ status: 404, code: 'client.not_found' });
    const owner = await signedIn(test, await createMember(test, at.practice, { roles: ['owner'] }));
    for (const nobody of [owner, at.asClient]) expect((await nobody.get(path)).status).toBe(403);
    await brief();
    const { rows } = await test.owner.query(`select actor_kind, actor_id from audit_event where action = 'client.session_brief' and client_id = $1`, [at.client.id]);
    expect(rows).toEqual([{ actor_kind: 'member', actor_id: at.therapist.id }]);
  });
});
