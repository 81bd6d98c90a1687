import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { createClient, createMember, signedIn } from '../../../test/factories/people.js';
import { assign, assignmentBody, createTreatment, exerciseId, type Treatment } from '../../../test/factories/work.js';
import { newId } from '../../platform/ids.js';

type Occasion = { id: string; localDate: string; localTime: string; dueAt: string; state: string };
const dates = (occasions: Occasion[]): string[] => occasions.map((o) => o.localDate.slice(5));

describe('assignments', () => {
  let test: TestApp;
  let on: Treatment;
  beforeAll(async () => {
    test = await startTestApp();
    on = await createTreatment(test);
  });
  beforeEach(() => test.clock.set('2026-03-01T12:00:00Z'));
  afterAll(() => test.close());

  const settle = (id: string, state: 'done' | 'not-this-time'): Promise<unknown> =>
    test.owner.query(`update occasion set state = $2, reason = case when $2 = 'done' then null else 'forgot' end where id = $1`, [id, state]);

  describe('assigning', () => {
    it('answers with the assignment and its occasions; the same request again with the same answer', async () => {
      const id = newId();
      const body = assignmentBody(on.client, { why: 'I want to notice good things', smallestDose: 'One line', confidence: 6, schedule: { count: 2 } });
      const first = await on.asTherapist.put(`/assignments/${id}`, body);
      expect(first.status).toBe(201);
      expect(first.body).toEqual({
        id, clientId: on.client.id, why: 'I want to notice good things', smallestDose: 'One line', state: 'active',
        whenWhere: null, obstacle: null, ifThen: null, confidence: 6, pausedUntil: null,
        exercise: {
          id: exerciseId('C6'), versionId: expect.any(String), catalogId: 'C6', minutes: expect.any(Number),
          title: expect.any(Object), quietTitle: expect.any(Object), purpose: expect.any(Object),
        },
        schedule: { startDate: '2026-03-02', repeat: 'daily', times: ['09:00'], count: 2 },
        rule: { kind: 'recurrence', dtstart: '20260302T090000', tzid: 'Europe/Madrid', rrule: 'FREQ=DAILY;COUNT=2', times: ['09:00'] },
        assignedBy: { memberId: on.therapist.id, name: on.therapist.name },
        createdAt: expect.any(String), endedAt: null, startsSmaller: false, startsLevel: null, revision: 1,
        occasions: [
          { id: expect.any(String), localDate: '2026-03-02', localTime: '09:00', dueAt: '2026-03-02T08:00:00.000Z', state: 'open', reason: null, responseId: null, slot: 0, appointmentId: null },
          { id: expect.any(String), localDate: '2026-03-03', localTime: '09:00', dueAt: '2026-03-03T08:00:00.000Z', state: 'open', reason: null, responseId: null, slot: 0, appointmentId: null },
        ],
      });
      const again = await on.asTherapist.put(`/assignments/${id}`, body);
      expect(again.status).toBe(200);
      expect(again.body).toEqual(first.body);
      const opened = await on.asClient.get(`/assignments/${id}`);
      expect(opened.body).toMatchObject({ ...first.body, definition: { steps: expect.any(Array) } });
    });

    it('is done once when ten requests arrive together', async () => {
      const id = newId();
      const body = assignmentBody(on.client);
      const answers = await Promise.all(Array.from({ length: 10 }, () => on.asTherapist.put(`/assignments/${id}`, body)));
      expect(answers.map((a) => a.status).sort()).toEqual([...Array(9).fill(200), 201]);
      expect(new Set(answers.map((a) => a.text)).size).toBe(1);
    });

    it('keeps the words sealed', async () => {
      const { id } = await assign(on.asTherapist, on.client, { why: 'canary-why', smallestDose: 'canary-dose' });
      const { rows } = await test.owner.query("select a.*, encode(sealed_plan, 'escape') as plain from assignment a where id = $1", [id]);
      expect(JSON.stringify(rows)).not.toContain('canary');
      expect(rows[0].sealed_plan).not.toBeNull();
    });

    it('materialises 730 occasions and not one more', async () => {
      const most = await assign(on.asTherapist, on.client, { schedule: { count: 730 } });
      expect(most.occasions).toHaveLength(730);
      expect(new Set(most.occasions.map((o: Occasion) => o.localDate)).size).toBe(730);
      const more = await on.asTherapist.put(`/assignments/${newId()}`, assignmentBody(on.client, { schedule: { count: 731 } }));
      expect(more.body).toMatchObject({ status: 422, errors: [{ field: 'schedule.count', code: 'too_many' }] });
    });

    it('reads a time that a clock change skips with the offset before it, a doubled one as the first', async () => {
      const spring = await assign(on.asTherapist, on.client, { schedule: { startDate: '2026-03-28', times: ['02:30'], count: 3 } });
      expect(spring.occasions.map((o: Occasion) => [o.localTime, o.dueAt.slice(0, 16)])).toEqual([
        ['02:30', '2026-03-28T01:30'], ['02:30', '2026-03-29T01:30'], ['02:30', '2026-03-30T00:30'],
      ]);
      const autumn = await assign(on.asTherapist, on.client, { schedule: { startDate: '2026-10-25', repeat: 'once', times: ['02:30'], count: undefined } });
      expect(autumn.occasions[0].dueAt).toBe('2026-10-25T00:30:00.000Z');
    });

    it('takes weekly schedules on several weekdays and times, to a last day', async () => {
      const { occasions } = await assign(on.asTherapist, on.client, {
        schedule: { repeat: 'weekly', weekdays: [5, 1], times: ['20:00', '08:00'], count: undefined, untilDate: '2026-03-09' },
      });
      expect(occasions.map((o: Occasion) => `${o.localDate.slice(5)} ${o.localTime}`)).toEqual([
        '03-02 08:00', '03-02 20:00', '03-06 08:00', '03-06 20:00', '03-09 08:00', '03-09 20:00',
      ]);
    });

    it.each([
      [{ times: [] }, 'schedule.times', 'required'],
      [{ times: ['9:00'] }, 'schedule.times', 'bad_time'],
      [{ times: 'nine' }, 'schedule.times', 'array'],
      [{ times: [9] }, 'schedule.times', 'string'],
      [{ startDate: '2026-02-30' }, 'schedule.startDate', 'bad_date'],
      [{ startDate: null }, 'schedule.startDate', 'string'],
      [{ repeat: 'hourly' }, 'schedule.repeat', 'bad_repeat'],
      [{ untilDate: '2026-04-01' }, 'schedule.count', 'both_ends'],
      [{ count: undefined }, 'schedule.untilDate', 'end_required'],
      [{ count: null }, 'schedule.count', 'number'],
      [{ count: 0 }, 'schedule.count', 'bad_count'],
      [{ weekdays: [1] }, 'schedule.weekdays', 'only_weekly'],
      [{ weekday: 1 }, 'schedule.weekday', 'unknown_field'],
    ])('refuses the schedule %j', async (schedule, field, code) => {
      const { status, body } = await on.asTherapist.put(`/assignments/${newId()}`, assignmentBody(on.client, { schedule }));
      expect({ status, code: body.code }).toEqual({ status: 422, code: 'request.invalid' });
      expect(body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ field, code: expect.stringContaining(code) })]));
    });

    it.each([{ schedule: null }, { schedule: [] }, { schedule: 'daily' }, { why: 'x'.repeat(2001) }, { why: 'a\0b' }, { exerciseId: 'C6' }])(
      'refuses %j',
      async (fault) => {
        const answer = await on.asTherapist.put(`/assignments/${newId()}`, { ...assignmentBody(on.client), ...fault });
        expect(answer.status).toBe(422);
      },
    );

    it('wants a client of one’s own, not discharged, and an exercise of the practice', async () => {
      const colleague = await createMember(test, on.practice);
      const theirs = await createClient(test, on.practice, { primary: colleague });
      const put = async (body: object): Promise<unknown> => (await on.asTherapist.put(`/assignments/${newId()}`, body)).body.code;
      expect(await put(assignmentBody(theirs))).toBe('client.not_found');
      expect(await put(assignmentBody({ id: newId() }))).toBe('client.not_found');
      expect(await put(assignmentBody(on.client, { exerciseId: newId() }))).toBe('exercise.not_found');
      const left = await createClient(test, on.practice, { primary: on.therapist });
      await on.asTherapist.post(`/clients/${left.id}/discharge`);
      expect(await put(assignmentBody(left))).toBe('client.discharged');
    });
  });

  describe('editing', () => {
    it('leaves what was done, what was not this time and what is past, and replaces what is to come', async () => {
      const before = await assign(on.asTherapist, on.client, { schedule: { count: 6 } });
      await settle(before.occasions[0].id, 'done');
      await settle(before.occasions[1].id, 'not-this-time');
      await settle(before.occasions[4].id, 'done');
      test.clock.set('2026-03-04T12:00:00Z');
      const edited = await on.asTherapist.put(
        `/assignments/${before.id}`,
        assignmentBody(on.client, { schedule: { times: ['18:00'], count: undefined, untilDate: '2026-03-05' } }),
      );
      expect(edited.status).toBe(200);
      expect(edited.body.revision).toBe(2);
      expect(edited.body.occasions.map((o: Occasion) => `${o.localDate.slice(5)} ${o.localTime} ${o.state}`)).toEqual([
        '03-02 09:00 done', '03-03 09:00 not-this-time', '03-04 09:00 open', '03-04 18:00 open', '03-05 18:00 open', '03-06 09:00 done',
      ]);
      // Only its time changed, so it is the same occasion still.
      expect(edited.body.occasions[4].id).toBe(before.occasions[3].id);
    });

    it('does not touch the occasions when only the words change', async () => {
      const before = await assign(on.asTherapist, on.client, { why: 'first' });
      const edited = await on.asTherapist.put(`/assignments/${before.id}`, assignmentBody(on.client, { why: 'second' }));
      expect(edited.body).toEqual({ ...before, why: 'second', revision: 2 });
      const cleared = await on.asTherapist.put(`/assignments/${before.id}`, assignmentBody(on.client, { why: ' ' }));
      expect(cleared.body).toMatchObject({ why: null, revision: 3 });
    });

    it('withdraws instead of deleting what somebody began to answer, and opens it when it is wanted again', async () => {
      const before = await assign(on.asTherapist, on.client, { schedule: { count: 3 } });
      const begun = before.occasions[2];
      await test.owner.query(
        `insert into draft (practice_id, id, client_id, assignment_id, occasion_id, started_at, sealed, revision, updated_at)
         values ($1, $2, $3, $4, $5, now(), '', 1, now())`,
        [on.practice.id, newId(), on.client.id, before.id, begun.id],
      );
      const put = async (count: number): Promise<Occasion[]> =>
        (await on.asTherapist.put(`/assignments/${before.id}`, assignmentBody(on.client, { schedule: { count } }))).body.occasions;
      expect((await put(2)).map((o) => o.state)).toEqual(['open', 'open', 'withdrawn']);
      const again = await put(3);
      expect(again.map((o) => o.state)).toEqual(['open', 'open', 'open']);
      expect(again[2]!.id).toBe(begun.id);
      await test.owner.query('delete from draft where assignment_id = $1', [before.id]);
    });

    it('lets only the first of two editors through', async () => {
      const { id } = await assign(on.asTherapist, on.client);
      const edit = (count: number) => on.asTherapist.put(`/assignments/${id}`, assignmentBody(on.client, { schedule: { count } }), { 'if-match': '"1"' });
      expect((await edit(3)).status).toBe(200);
      expect((await edit(4)).body).toMatchObject({ status: 412, code: 'assignment.changed' });
      expect((await edit(3)).status).toBe(200);
    });

    it('keeps client and exercise', async () => {
      const { id } = await assign(on.asTherapist, on.client);
      const other = await createClient(test, on.practice, { primary: on.therapist });
      expect((await on.asTherapist.put(`/assignments/${id}`, assignmentBody(other))).body.code).toBe('assignment.client_fixed');
      const answer = await on.asTherapist.put(`/assignments/${id}`, assignmentBody(on.client, { exerciseId: exerciseId('A1') }));
      expect(answer.body).toMatchObject({ status: 409, code: 'assignment.client_fixed' });
    });

    it('keeps the summaries true', async () => {
      const own = await createClient(test, on.practice, { primary: on.therapist });
      const before = await assign(on.asTherapist, own, { schedule: { count: 20 } });
      await settle(before.occasions[0].id, 'done');
      test.clock.set('2026-03-05T12:00:00Z');
      await on.asTherapist.put(`/assignments/${before.id}`, assignmentBody(own, { schedule: { repeat: 'weekly', weekdays: [2, 4], count: 9 } }));
      const { rows } = await test.owner.query(
        `select coalesce(w.week, o.week)::text as week, w.due, w.done, o.due as real_due, o.done as real_done
         from (select * from client_week where client_id = $1 and due > 0) w
         full join (select date_trunc('week', local_date)::date as week, count(*)::int as due, count(*) filter (where state = 'done')::int as done
           from occasion where client_id = $1 and state <> 'withdrawn' group by 1) o on o.week = w.week`,
        [own.id],
      );
      expect(rows.length).toBeGreaterThan(2);
      for (const row of rows) expect([row.due, row.done]).toEqual([row.real_due, row.real_done]);
    });
  });

  describe('ending', () => {
    it('withdraws what is to come and keeps the rest, once', async () => {
      const before = await assign(on.asTherapist, on.client, { schedule: { count: 3 } });
      await settle(before.occasions[2].id, 'done');
      test.clock.set('2026-03-02T12:00:00Z');
      const ended = await on.asTherapist.post(`/assignments/${before.id}/end`);
      expect(ended.status).toBe(200);
      expect(ended.body).toMatchObject({ state: 'ended', endedAt: '2026-03-02T12:00:00.000Z'.replace(/\d{3}Z$/, ended.body.endedAt.slice(-4)), revision: 2 });
      expect(ended.body.occasions.map((o: Occasion) => o.state)).toEqual(['open', 'withdrawn', 'done']);
      expect((await on.asTherapist.post(`/assignments/${before.id}/end`)).body).toEqual(ended.body);
      const edit = await on.asTherapist.put(`/assignments/${before.id}`, assignmentBody(on.client, { schedule: { count: 9 } }));
      expect(edit.body).toMatchObject({ status: 409, code: 'assignment.ended' });
    });
  });

  describe('the list', () => {
    it('has counts without occasions, newest first, by state, paged; also for the client', async () => {
      const { client, asTherapist, asClient } = await createTreatment(test);
      const old = await assign(asTherapist, client, { why: 'old', schedule: { count: 5 } });
      test.clock.advance(1000);
      const young = await assign(asTherapist, client, { schedule: { startDate: '2026-04-01' } });
      await settle(old.occasions[0].id, 'done');
      await settle(old.occasions[1].id, 'not-this-time');
      test.clock.set('2026-03-05T12:00:00Z');
      const { body } = await asTherapist.get(`/clients/${client.id}/assignments`);
      expect(body.items.map((a: { id: string }) => a.id)).toEqual([young.id, old.id]);
      expect(body.items[1]).toMatchObject({ why: 'old', counts: { due: 4, done: 1, notThisTime: 1, open: 2 }, nextDueAt: '2026-03-06T08:00:00.000Z' });
      expect(body.items[0].counts).toEqual({ due: 0, done: 0, notThisTime: 0, open: 0 });
      expect(body.items[0]).not.toHaveProperty('occasions');
      expect((await asClient.get(`/clients/${client.id}/assignments`)).body).toEqual(body);
      const first = (await asTherapist.get(`/clients/${client.id}/assignments?limit=1`)).body;
      const second = (await asTherapist.get(`/clients/${client.id}/assignments?limit=1&cursor=${first.next}`)).body;
      expect([first.items[0].id, second.items[0].id, second.next]).toEqual([young.id, old.id, null]);
      await asTherapist.post(`/assignments/${old.id}/end`);
      expect((await asTherapist.get(`/clients/${client.id}/assignments?state=active`)).body.items).toHaveLength(1);
      expect((await asTherapist.get(`/clients/${client.id}/assignments?state=ended`)).body.items[0].id).toBe(old.id);
      expect(dates(old.occasions)).toHaveLength(5);
    });
  });

  it.each([[['x', 'y']], [['2026-03-01T00:00:00Z', 'y']], [['2026-99-01', '0']], [[1, 2]], [{}]])('refuses a cursor that was made up: %j', async (parts) => {
    const cursor = Buffer.from(JSON.stringify(parts)).toString('base64url');
    for (const list of [`/clients/${on.client.id}/assignments?`, '/clients?']) {
      const { status } = await on.asTherapist.get(`${list}cursor=${cursor}`);
      expect([400, 422]).toContain(status);
    }
  });

  it('belongs to the care team and the client: 404 for everybody else', async () => {
    const { id } = await assign(on.asTherapist, on.client, { why: 'canary' });
    const outside = await createTreatment(test);
    const colleague = await createMember(test, on.practice);
    const otherClient = await createClient(test, on.practice, { primary: on.therapist });
    const strangers = [await signedIn(test, colleague), outside.asTherapist, outside.asClient, await signedIn(test, otherClient)];
    for (const stranger of strangers) {
      const opened = await stranger.get(`/assignments/${id}`);
      expect(opened.body).toMatchObject({ status: 404, code: 'assignment.not_found' });
      expect(opened.text).not.toContain('canary');
      expect((await stranger.get(`/clients/${on.client.id}/assignments`)).body.code).toBe('client.not_found');
    }
    expect((await strangers[0]!.put(`/assignments/${id}`, assignmentBody(on.client))).body.code).toBe('assignment.not_found');
    expect((await strangers[0]!.post(`/assignments/${id}/end`)).body.code).toBe('assignment.not_found');
    expect((await on.asClient.put(`/assignments/${id}`, assignmentBody(on.client))).status).toBe(403);
    const owner = await signedIn(test, await createMember(test, on.practice, { roles: ['owner', 'supervisor'] }));
    expect((await owner.get(`/assignments/${id}`)).status).toBe(403);
  });
});
