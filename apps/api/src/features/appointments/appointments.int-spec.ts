import { createClient, createMember, signedIn } from '../../../test/factories/people.js';
import { appoint, told } from '../../../test/factories/plans.js';
import { gratitude } from '../../../test/factories/responses.js';
import { treatmentForEach } from '../../../test/factories/room.js';
import { assign, type Treatment } from '../../../test/factories/work.js';
import type { TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('appointments', () => {
  let test: TestApp;
  let on: Treatment;
  treatmentForEach('2026-03-01T12:00:00Z', (here) => void ({ test, on } = here));

  const body = (given: object = {}) => ({ clientId: on.client.id, startsAt: '2026-03-05T10:00:00.000Z', minutes: 50, ...given });
  const put = (id: string, given: object = {}, revision?: number) => on.asTherapist.put(`/appointments/${id}`, body(given), revision ? { 'if-match': `"${revision}"` } : {});
  const open = async (id: string) => (await on.asTherapist.get(`/assignments/${id}`)).body;
  const occasions = async (id: string): Promise<string[]> => told((await open(id)).occasions);
  const around = (given: object) => ({ schedule: { startDate: '2026-03-01', times: undefined, count: undefined, repeat: 'session', ...given } });
  const dayBefore = around({ offsetMinutes: -1440 });
  const untilNext = { schedule: { until: 'next-session', count: undefined, times: ['20:00'] } };

  it('are plain records: made once, moved with their revision, called off once', async () => {
    const id = newId();
    const made = await put(id);
    expect(made.status).toBe(201);
    expect(made.body).toEqual({
      id, clientId: on.client.id, client: { id: on.client.id, name: on.client.name, code: on.client.code },
      members: [{ memberId: on.therapist.id, name: on.therapist.name }], startsAt: '2026-03-05T10:00:00.000Z', minutes: 50, state: 'planned',
      cancelledAt: null, cancelled: null, kind: 'in-person', place: null, videoUrl: null, seriesId: null, movedFrom: null, confirmedAt: null,
      attendance: null, ask: null, revision: 1, overlaps: [],
    });
    expect([(await put(id)).status, (await put(id, { startsAt: '2026-03-05T11:00:00+01:00' })).text]).toEqual([200, made.text]);
    const moved = await put(id, { startsAt: '2026-03-06T10:00:00Z', minutes: 80 }, 1);
    expect(moved.body).toMatchObject({ startsAt: '2026-03-06T10:00:00.000Z', minutes: 80, revision: 2 });
    expect((await put(id, {}, 1)).body).toMatchObject({ status: 412, code: 'appointment.changed' });
    const called = await on.asTherapist.post(`/appointments/${id}/cancel`);
    expect(called.body).toMatchObject({ state: 'cancelled', cancelledAt: expect.any(String), revision: 3 });
    expect((await on.asTherapist.post(`/appointments/${id}/cancel`)).text).toBe(called.text);
    expect((await put(id)).body).toMatchObject({ status: 409, code: 'appointment.cancelled' });
  });

  it('are made once when ten requests arrive together', async () => {
    const id = newId();
    const answers = await Promise.all(Array.from({ length: 10 }, () => put(id)));
    expect(answers.map((answer) => answer.status).sort()).toEqual([...Array(9).fill(200), 201]);
  });

  it('are listed by start and window, and told to the client while they are to come', async () => {
    for (const day of ['2026-02-20', '2026-03-01', '2026-03-10']) await appoint(on.asTherapist, on.client, `${day}T11:30:00Z`);
    const off = await appoint(on.asTherapist, on.client, '2026-03-12T11:30:00Z');
    await on.asTherapist.post(`/appointments/${off.id}/cancel`);
    const days = (items: { startsAt: string }[]): string[] => items.map(({ startsAt }) => startsAt.slice(5, 10));
    const list = async (query: string) => (await on.asTherapist.get(`/clients/${on.client.id}/appointments${query}`)).body;
    expect(days((await list('')).items)).toEqual(['02-20', '03-01', '03-10', '03-12']);
    expect(days((await list('?from=2026-03-01T00:00:00Z&to=2026-03-12T00:00:00Z')).items)).toEqual(['03-01', '03-10']);
    const first = await list('?limit=3');
    expect(days((await list(`?limit=3&cursor=${first.next}`)).items)).toEqual(['03-12']);
    // The one of today is going on.
    const mine = (await on.asClient.get('/me/appointments')).body;
    expect(mine).toEqual({ timeZone: 'Europe/Madrid', items: [expect.anything(), expect.anything()], calledOff: [expect.objectContaining({ id: off.id, state: 'cancelled' })] });
    expect(days(mine.items)).toEqual(['03-01', '03-10']);
    expect(mine.items[0]).toEqual({
      id: expect.any(String), startsAt: '2026-03-01T11:30:00.000Z', minutes: 50, with: [on.therapist.name], state: 'planned', kind: 'in-person', place: null,
      videoUrl: null, movedFrom: null, confirmedAt: null, ask: null,
    });
  });

  it('take the client’s own team alone, an open client, and sound fields', async () => {
    const colleague = await createMember(test, on.practice);
    const theirs = await createClient(test, on.practice, { primary: colleague });
    expect((await put(newId(), { clientId: theirs.id })).body.code).toBe('client.not_found');
    expect((await put(newId(), { memberIds: [on.therapist.id, colleague.id] })).body.errors).toEqual([expect.objectContaining({ field: 'memberIds.1', code: 'not_on_team' })]);
    const id = newId();
    await put(id);
    expect((await put(id, { clientId: theirs.id })).body.code).toBe('appointment.client_fixed');
    expect((await (await signedIn(test, colleague)).put(`/appointments/${id}`, body())).status).toBe(404);
    for (const fault of [{ startsAt: '2026-03-05' }, { startsAt: '1999-12-31T00:00:00Z' }, { minutes: 4 }, { minutes: 601 }, { memberIds: [] }]) expect((await put(newId(), fault)).status).toBe(422);
    await on.asTherapist.post(`/clients/${on.client.id}/discharge`);
    expect((await put(newId())).body.code).toBe('client.discharged');
  });

  describe('and what goes by them', () => {
    it('follows a session wherever it moves, and goes when it is called off', async () => {
      const first = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
      const { id } = await assign(on.asTherapist, on.client, dayBefore);
      expect(await occasions(id)).toEqual(['03-04 11:00 open']);
      await appoint(on.asTherapist, on.client, '2026-03-12T10:00:00Z');
      const before = (await open(id)).occasions;
      expect(before.map((o: { appointmentId: string }) => o.appointmentId)).toEqual([first.id, expect.any(String)]);
      // Past the second one: the first is the later of the two now, and each is still who it was.
      await appoint(on.asTherapist, on.client, '2026-03-19T15:00:00Z', first.id);
      const after = (await open(id)).occasions;
      expect(told(after)).toEqual(['03-11 11:00 open', '03-18 16:00 open']);
      expect(after.map((o: { id: string }) => o.id)).toEqual([before[1].id, before[0].id]);
      await on.asTherapist.post(`/appointments/${first.id}/cancel`);
      expect(await occasions(id)).toEqual(['03-11 11:00 open']);
    });

    it('is not asked for twice when a session moves after it was done', async () => {
      const session = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
      const { id, occasions: [occasion] } = await assign(on.asTherapist, on.client, dayBefore);
      expect((await on.asClient.put(`/responses/${newId()}`, { assignmentId: id, occasionId: occasion.id, startedAt: '2026-03-01T11:00:00Z', answers: gratitude() })).status).toBe(201);
      await appoint(on.asTherapist, on.client, '2026-03-20T10:00:00Z', session.id);
      expect(await occasions(id)).toEqual(['03-04 11:00 done']);
      await on.asTherapist.post(`/appointments/${session.id}/cancel`);
      expect(await occasions(id)).toEqual(['03-04 11:00 done']);
    });

    it('moves on also when its time has come but the session has not', async () => {
      const session = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
      const { id, occasions: [occasion] } = await assign(on.asTherapist, on.client, around({ at: '20:00', offsetDays: -1 }));
      expect(told([occasion])).toEqual(['03-04 20:00 open']);
      test.clock.set('2026-03-05T07:00:00Z');
      await appoint(on.asTherapist, on.client, '2026-03-09T10:00:00Z', session.id);
      expect(await occasions(id)).toEqual(['03-08 20:00 open']);
      expect((await open(id)).occasions[0].id).toBe(occasion.id);
      expect((await on.asClient.get('/me/today')).body.items).toEqual([]);
    });

    it('runs until the next session: four weeks without one, and never beyond it', async () => {
      const { id } = await assign(on.asTherapist, on.client, untilNext);
      const all = await occasions(id);
      expect([all.length, all[0], all.at(-1)]).toEqual([28, '03-02 20:00 open', '03-29 20:00 open']);
      const session = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
      expect(await occasions(id)).toEqual(['03-02 20:00 open', '03-03 20:00 open', '03-04 20:00 open']);
      await appoint(on.asTherapist, on.client, '2026-03-05T19:30:00Z', session.id);
      expect((await occasions(id)).at(-1)).toBe('03-05 20:00 open');
      // After that session, another one changes nothing.
      test.clock.set('2026-03-06T12:00:00Z');
      await appoint(on.asTherapist, on.client, '2026-03-12T10:00:00Z');
      expect((await occasions(id)).length).toBe(4);
    });

    it('rests with its plan, and comes back where the sessions are by then', async () => {
      const session = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
      const { id, occasions: [occasion] } = await assign(on.asTherapist, on.client, dayBefore);
      await on.asTherapist.post(`/assignments/${id}/pause`);
      await appoint(on.asTherapist, on.client, '2026-03-08T10:00:00Z', session.id);
      expect(await occasions(id)).toEqual(['03-04 11:00 withdrawn']);
      await on.asTherapist.post(`/assignments/${id}/resume`);
      expect(await occasions(id)).toEqual(['03-07 11:00 open']);
      expect((await open(id)).occasions[0].id).toBe(occasion.id);
    });

    it('stays at its instant when the client moves to another zone, or at its hour of the evening before', async () => {
      await appoint(on.asTherapist, on.client, '2026-03-05T03:00:00Z');
      const fixed = await assign(on.asTherapist, on.client, dayBefore);
      const evening = await assign(on.asTherapist, on.client, around({ at: '20:00', offsetDays: -1 }));
      await on.asTherapist.put(`/clients/${on.client.id}`, { name: 'Moved', timeZone: 'America/New_York', language: 'en' });
      const [a, b] = [(await open(fixed.id)), (await open(evening.id))];
      expect([a, b].map(({ occasions: [o] }) => `${o.localDate} ${o.localTime} ${o.dueAt}`)).toEqual([
        '2026-03-03 22:00 2026-03-04T03:00:00.000Z', '2026-03-03 20:00 2026-03-04T01:00:00.000Z',
      ]);
      expect(a.rule).toMatchObject({ kind: 'session', tzid: 'America/New_York' });
    });
  });
});
