import { createClient, createMember } from '../../../test/factories/people.js';
import { appoint } from '../../../test/factories/plans.js';
import { assign, createTreatment, type Treatment } from '../../../test/factories/work.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';

describe('the dates of a plan, told beforehand', () => {
  let test: TestApp;
  let on: Treatment;
  beforeAll(async () => {
    test = await startTestApp();
    on = await createTreatment(test);
  });
  beforeEach(() => test.clock.set('2026-03-01T12:00:00Z'));
  afterAll(() => test.close());

  const preview = (schedule: object, clientIds = [on.client.id]) => on.asTherapist.post('/assignments/preview', { clientIds, schedule });
  const daily = { startDate: '2026-03-28', repeat: 'daily', times: ['02:30'], count: 20 };

  it('shows the first fourteen in each client’s zone, and what a clock change makes of them', async () => {
    const far = await createClient(test, on.practice, { primary: on.therapist, timeZone: 'America/New_York' });
    const { status, body } = await preview(daily, [far.id, on.client.id]);
    expect(status).toBe(200);
    expect(body.schedule).toEqual(daily);
    expect(body.items.map((item: { clientId: string; timeZone: string; count: number; until: string }) => [item.clientId, item.timeZone, item.count, item.until])).toEqual([
      [far.id, 'America/New_York', 20, '2026-04-16'], [on.client.id, 'Europe/Madrid', 20, '2026-04-16'],
    ]);
    expect(body.items[1].occasions).toHaveLength(14);
    expect(body.items[1].occasions.slice(0, 2)).toEqual([
      { localDate: '2026-03-28', localTime: '02:30', dueAt: '2026-03-28T01:30:00.000Z', note: null, shownTime: '02:30' },
      { localDate: '2026-03-29', localTime: '02:30', dueAt: '2026-03-29T01:30:00.000Z', note: 'skipped', shownTime: '03:30' },
    ]);
    const autumn = await preview({ ...daily, startDate: '2026-10-25', repeat: 'once', count: undefined });
    expect(autumn.body.items[0].occasions[0]).toMatchObject({ note: 'doubled', shownTime: '02:30' });
  });

  it('goes by the sessions there are, and is what is assigned afterwards', async () => {
    const own = await createClient(test, on.practice, { primary: on.therapist });
    const bySession = { startDate: '2026-03-01', repeat: 'session', offsetMinutes: -1440 };
    expect((await preview(bySession, [own.id])).body.items[0]).toMatchObject({ occasions: [], count: 0, until: null });
    await appoint(on.asTherapist, own, '2026-03-01T18:00:00Z');
    await appoint(on.asTherapist, own, '2026-03-05T10:00:00Z');
    const random = { startDate: '2026-03-02', repeat: 'random', window: { from: '09:00', to: '21:00' }, perDay: 2, untilDate: '2026-03-06' };
    for (const asked of [bySession, random, { startDate: '2026-03-02', repeat: 'daily', times: ['09:00', '20:00'], until: 'next-session' }]) {
      const { schedule, items: [shown] } = (await preview(asked, [own.id])).body;
      const assigned = await assign(on.asTherapist, own, { schedule: { times: undefined, count: undefined, ...schedule } });
      const dates = (occasions: { localDate: string; localTime: string; dueAt: string }[]) => occasions.map((o) => `${o.localDate} ${o.localTime} ${o.dueAt}`);
      expect(dates(assigned.occasions)).toEqual(dates(shown.occasions));
      expect([shown.count > 0, assigned.occasions.length]).toEqual([true, shown.count]);
    }
  });

  it('draws times anew each time, and keeps those of a plan that is only worded anew', async () => {
    const asked = { startDate: '2026-03-02', repeat: 'random', window: { from: '09:00', to: '21:00' }, perDay: 3, count: 30 };
    const seeds = await Promise.all([1, 2, 3].map(async () => (await preview(asked)).body.schedule.seed));
    expect(new Set(seeds).size).toBe(3);
    const body = { clientId: on.client.id, exerciseId: (await assign(on.asTherapist, on.client)).exercise.id, schedule: asked };
    const id = '01900000-0000-7000-8000-000000000077';
    const first = (await on.asTherapist.put(`/assignments/${id}`, body)).body;
    expect(first.rule).toMatchObject({ kind: 'random', seed: first.schedule.seed, tzid: 'Europe/Madrid' });
    const worded = await on.asTherapist.put(`/assignments/${id}`, { ...body, why: 'So that I notice' });
    expect(worded.body).toMatchObject({ schedule: first.schedule, occasions: first.occasions, why: 'So that I notice' });
  });

  it('is about one’s own clients, and sound schedules', async () => {
    const theirs = await createClient(test, on.practice, { primary: await createMember(test, on.practice) });
    expect((await preview(daily, [on.client.id, theirs.id])).body.code).toBe('client.not_found');
    expect((await preview({ ...daily, times: [] })).body.errors).toEqual([expect.objectContaining({ field: 'schedule.times', code: 'required' })]);
    expect((await preview({ ...daily, seed: 3 })).body.errors).toEqual([expect.objectContaining({ field: 'schedule.seed', code: 'not_for_repeat' })]);
    expect((await preview(daily, [])).status).toBe(422);
  });
});
