import { expectOk } from '../../../test/factories/answers.js';
import { createClient, createMember, inPractice, signedIn } from '../../../test/factories/people.js';
import { appoint, told } from '../../../test/factories/plans.js';
import { treatmentForEach } from '../../../test/factories/room.js';
import { assign, type Treatment } from '../../../test/factories/work.js';
import type { TestApp } from '../../../test/harness/test-app.js';
import { currentContext, runInContext } from '../../platform/context/request-context.js';
import { newId } from '../../platform/ids.js';
import { AppointmentAsks } from './appointment-asks.service.js';

interface Shown {
  id: string;
  startsAt: string;
}

describe('the calendar', () => {
  let test: TestApp;
  let on: Treatment;
  treatmentForEach('2026-03-01T12:00:00Z', (here) => void ({ test, on } = here));

  const weekly = (given: object = {}) => ({ clientId: on.client.id, startDate: '2026-03-18', time: '10:00', minutes: 50, repeat: 'weekly', count: 4, ...given });
  const series = async (given: object = {}, id = newId()) => expectOk(await on.asTherapist.put(`/appointment-series/${id}`, weekly(given))).body;
  const get = async (id: string) => (await on.asTherapist.get(`/appointments/${id}`)).body;
  const shown = (items: Shown[]): string[] => items.map(({ startsAt }) => startsAt.slice(5, 16));
  const seriesShown = async (id: string): Promise<string[]> => shown((await on.asTherapist.get(`/appointment-series/${id}`)).body.items);
  const edit = (id: string, given: object, as = on.asTherapist) => as.put(`/appointments/${id}`, { clientId: on.client.id, startsAt: '2026-03-05T10:00:00.000Z', minutes: 50, ...given });
  const window = async (from: string, to: string, more = '', as = on.asTherapist) => as.get(`/appointments?from=${from}T00:00:00Z&to=${to}T00:00:00Z${more}`);

  describe('shows', () => {
    it('what a member takes part in, with whom, in the practice’s zone, within two months', async () => {
      const made = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
      const off = await appoint(on.asTherapist, on.client, '2026-03-06T10:00:00Z');
      await on.asTherapist.post(`/appointments/${off.id}/cancel`);
      await appoint(on.asTherapist, on.client, '2026-05-06T10:00:00Z');
      const { body } = await window('2026-03-01', '2026-05-02');
      expect(body.timeZone).toBe('Europe/Madrid');
      expect(body.items.map((item: { id: string; state: string; client: { name: string } }) => [item.id, item.state, item.client.name])).toEqual([
        [made.id, 'planned', on.client.name], [off.id, 'cancelled', on.client.name],
      ]);
      expect((await window('2026-03-01', '2026-05-10')).body.errors).toEqual([expect.objectContaining({ field: 'to', code: 'window_too_wide' })]);
      expect((await window('2026-03-02', '2026-03-01')).body.errors).toEqual([expect.objectContaining({ field: 'to', code: 'before_from' })]);
    });

    it('clients’ words, so that each look is in the audit', async () => {
      const { id } = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
      await on.asClient.post(`/me/appointments/${id}/ask`, { kind: 'other-time', text: 'Mornings are hard for me now.' });
      expect((await window('2026-03-01', '2026-05-02')).body.items[0].ask.text).toBe('Mornings are hard for me now.');
      const { rows } = await test.owner.query(`select actor_id, subject_kind, subject_id from audit_event where practice_id = $1 and action = 'appointment.calendar'`, [on.practice.id]);
      expect(rows).toEqual([{ actor_id: on.therapist.id, subject_kind: 'member', subject_id: on.therapist.id }]);
    });

    it('of a colleague only what is about one’s own clients, and says only the time of what lies over it', async () => {
      const colleague = await createMember(test, on.practice);
      await test.owner.query('insert into care_team (practice_id, client_id, member_id, since, is_primary) values ($1, $2, $3, now(), false)', [on.practice.id, on.client.id, colleague.id]);
      const theirs = await createClient(test, on.practice, { primary: colleague });
      const asColleague = await signedIn(test, colleague);
      const secret = await appoint(asColleague, theirs, '2026-03-05T09:30:00Z');
      // One that ends as it begins, and one that begins as it ends, lie beside it.
      for (const startsAt of ['2026-03-05T09:10:00Z', '2026-03-05T10:50:00Z']) await appoint(asColleague, theirs, startsAt);
      const { overlaps, id } = expectOk(await edit(newId(), { memberIds: [colleague.id] })).body;
      expect(overlaps).toEqual([{ appointmentId: secret.id, memberId: colleague.id, startsAt: '2026-03-05T09:30:00.000Z', minutes: 50 }]);
      expect((await window('2026-03-01', '2026-04-01', `&memberId=${colleague.id}`)).body.items.map((item: Shown) => item.id)).toEqual([id]);
      expect((await window('2026-03-01', '2026-04-01')).body.items).toEqual([]);
      expect((await on.asTherapist.get(`/appointments/${secret.id}`)).status).toBe(404);
    });
  });

  describe('keeps', () => {
    it('where an appointment is held, sealed, and shows it to both sides', async () => {
      const id = newId();
      expectOk(await edit(id, { kind: 'video', place: 'Room 2', videoUrl: 'https://meet.example.test/secret-room' }));
      expect((await on.asClient.get('/me/appointments')).body.items).toEqual([expect.objectContaining({ kind: 'video', place: 'Room 2', videoUrl: 'https://meet.example.test/secret-room' })]);
      const { rows } = await test.owner.query('select to_jsonb(p)::text as text from appointment p where id = $1', [id]);
      expect(rows[0].text).not.toMatch(/Room 2|secret-room/);
      expectOk(await edit(id, { minutes: 60 }));
      expect(await get(id)).toMatchObject({ kind: 'video', place: 'Room 2', minutes: 60 });
      expectOk(await edit(id, { kind: 'phone', place: null, videoUrl: null }));
      expect(await get(id)).toMatchObject({ kind: 'phone', place: null, videoUrl: null });
      for (const videoUrl of ['http://meet.example.test/', 'javascript:alert(1)', 'https://user:word@meet.example.test/', 'https://a b', 'meet']) {
        expect((await edit(newId(), { videoUrl })).body.errors).toEqual([expect.objectContaining({ field: 'videoUrl', code: 'video_url' })]);
      }
    });

    it('from where, by whom and why it was moved, and why it was called off', async () => {
      const { id } = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
      expectOk(await edit(id, { startsAt: '2026-03-06T10:00:00Z', reason: 'client-ill', note: 'A cold.' }));
      expect((await get(id)).movedFrom).toEqual({ startsAt: '2026-03-05T10:00:00.000Z', minutes: 50, reason: 'client-ill', note: 'A cold.', movedAt: expect.any(String), movedBy: on.therapist.name });
      expect((await on.asClient.get('/me/appointments')).body.items[0].movedFrom).toBe('2026-03-05T10:00:00.000Z');
      const { cancelled } = (await on.asTherapist.post(`/appointments/${id}/cancel`, { reason: 'holiday', note: 'Long weekend.' })).body;
      expect(cancelled).toEqual({ at: expect.any(String), by: on.therapist.name, reason: 'holiday', note: 'Long weekend.' });
      const own = (await on.asClient.get(`/clients/${on.client.id}/appointments`)).body.items[0];
      expect([own.movedFrom.note, own.cancelled.note, own.cancelled.reason]).toEqual([null, null, 'holiday']);
      const restored = (await on.asTherapist.post(`/appointments/${id}/restore`)).body;
      expect([restored.state, restored.cancelled, restored.revision]).toEqual(['planned', null, 4]);
      expect((await on.asTherapist.post(`/appointments/${id}/restore`)).body.revision).toBe(4);
    });

    it('whether the client came, once it has begun; that they called off late at any time', async () => {
      const { id } = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
      const attend = async (attendance: string | null) => (await on.asTherapist.post(`/appointments/${id}/attendance`, { attendance })).body;
      expect((await attend('came')).code).toBe('appointment.not_begun');
      expect((await attend('cancelled-late')).attendance).toBe('cancelled-late');
      test.clock.set('2026-03-05T10:05:00Z');
      expect((await attend('late')).attendance).toBe('late');
      expect((await attend(null)).attendance).toBeNull();
      await on.asTherapist.post(`/appointments/${id}/cancel`);
      expect((await attend('did-not-come')).code).toBe('appointment.cancelled');
      expect((await attend('cancelled-late')).attendance).toBe('cancelled-late');
      expect((await on.asTherapist.post(`/appointments/${id}/attendance`, { attendance: 'maybe' })).status).toBe(422);
    });
  });

  it('shows nobody as having come to what was called off afterwards, and that they did once it takes place after all', async () => {
    const { id } = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
    test.clock.set('2026-03-05T11:00:00Z');
    const seen = async () => {
      const day = { from: '2026-03-05T00:00:00Z', to: '2026-03-06T00:00:00Z' };
      const [calendar, list, own] = [await window(day.from.slice(0, 10), day.to.slice(0, 10)), await on.asTherapist.get(`/clients/${on.client.id}/appointments`), await on.asClient.get(`/clients/${on.client.id}/appointments`)];
      const { since } = (await on.asTherapist.get(`/clients/${on.client.id}/brief/session`)).body;
      return [(await get(id)).attendance, ...[calendar, list, own].map(({ body }) => body.items[0].attendance), since.from];
    };
    for (const attendance of ['came', 'late', 'did-not-come']) {
      expectOk(await on.asTherapist.post(`/appointments/${id}/attendance`, { attendance }));
      const before = await seen();
      expect(before).toEqual([attendance, attendance, attendance, attendance, attendance === 'did-not-come' ? 'fortnight' : 'session']);
      expect(expectOk(await on.asTherapist.post(`/appointments/${id}/cancel`)).body.attendance).toBeNull();
      expect(await seen()).toEqual([null, null, null, null, 'fortnight']);
      // To say that nothing is known says nothing new of what is not shown.
      expectOk(await on.asTherapist.post(`/appointments/${id}/attendance`, { attendance: null }));
      expect(expectOk(await on.asTherapist.post(`/appointments/${id}/restore`)).body.attendance).toBe(attendance);
      expect(await seen()).toEqual(before);
    }
  });

  describe('of a series', () => {
    it('has it at the same time on the practice’s clock before and after the clocks change, once', async () => {
      const id = newId();
      const first = await series({}, id);
      expect(shown(first.items)).toEqual(['03-18T09:00', '03-25T09:00', '04-01T08:00', '04-08T08:00']);
      expect(first).toMatchObject({ timeZone: 'Europe/Madrid', rhythm: { startDate: '2026-03-18', time: '10:00', repeat: 'weekly', every: 1, weekdays: [], count: 4, untilDate: null }, overlaps: [] });
      const again = await on.asTherapist.put(`/appointment-series/${id}`, weekly());
      expect([again.status, again.body.items.map((item: Shown) => item.id)]).toEqual([200, first.items.map((item: Shown) => item.id)]);
      expect((await on.asTherapist.put(`/appointment-series/${id}`, weekly({ count: 5 }))).body).toMatchObject({ status: 409, code: 'appointment_series.known' });
      const over = await series({ time: '10:30', count: 2 });
      expect(over.overlaps.map(({ appointmentId }: { appointmentId: string }) => appointmentId)).toEqual(first.items.slice(0, 2).map((item: Shown) => item.id));
    });

    it('is made once when ten requests arrive together', async () => {
      const id = newId();
      const answers = await Promise.all(Array.from({ length: 10 }, () => on.asTherapist.put(`/appointment-series/${id}`, weekly())));
      expect(answers.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
      expect(await seriesShown(id)).toHaveLength(4);
    });

    it('takes an edit of one for that one, and leaves the others', async () => {
      const { id, items } = await series();
      expectOk(await edit(items[1].id, { startsAt: '2026-03-26T15:00:00Z', kind: 'phone' }));
      expect(await seriesShown(id)).toEqual(['03-18T09:00', '03-26T15:00', '04-01T08:00', '04-08T08:00']);
      expect([(await get(items[1].id)).kind, (await get(items[2].id)).kind]).toEqual(['phone', 'in-person']);
    });

    it('takes an edit of one and those that follow for them, at the new time on the practice’s clock, and keeps what is over, called off or attended', async () => {
      const { id, items } = await series({ count: 6 });
      await on.asTherapist.post(`/appointments/${items[4].id}/cancel`);
      expectOk(await edit(items[3].id, { startsAt: '2026-04-10T15:00:00Z' }));
      test.clock.set('2026-03-24T12:00:00Z');
      const { body } = await edit(items[1].id, { startsAt: '2026-03-26T15:30:00Z', minutes: 80, scope: 'following', reason: 'therapist-away' });
      expect(body.seriesId).not.toBe(id);
      expect(await seriesShown(id)).toEqual(['03-18T09:00']);
      // Called off stays where it was; everything else goes on Thursdays at half past four.
      expect((await on.asTherapist.get(`/appointment-series/${body.seriesId}`)).body).toMatchObject({ minutes: 80, rhythm: { startDate: '2026-03-26', time: '16:30', count: 5 } });
      expect(await seriesShown(body.seriesId)).toEqual(['03-26T15:30', '04-02T14:30', '04-09T14:30', '04-15T08:00', '04-23T14:30']);
      expect((await get(items[2].id)).movedFrom).toMatchObject({ startsAt: '2026-04-01T08:00:00.000Z', reason: 'therapist-away' });
      expect((await edit(items[1].id, { startsAt: '2026-03-26T15:30:00Z', minutes: 80, scope: 'following' })).body.revision).toBe(body.revision);
    });

    it('keeps its name when all of it is moved, and its rhythm when only the place changes', async () => {
      const { id, items } = await series();
      expectOk(await edit(items[0].id, { startsAt: '2026-03-17T17:00:00Z', scope: 'following' }));
      expect(await seriesShown(id)).toEqual(['03-17T17:00', '03-24T17:00', '03-31T16:00', '04-07T16:00']);
      const { startsAt } = await get(items[1].id);
      expectOk(await edit(items[1].id, { startsAt, place: 'Garden', scope: 'following' }));
      expect((await on.asTherapist.get(`/appointment-series/${id}`)).body.items.map(({ place }: { place: string }) => place)).toEqual([null, 'Garden', 'Garden', 'Garden']);
    });

    it('takes for those that follow what one of them has already, and is left alone where all of them have it', async () => {
      const { id, items } = await series();
      const room = { clientId: on.client.id, startsAt: items[1].startsAt, minutes: 50, place: 'Room 2' };
      expectOk(await on.asTherapist.put(`/appointments/${items[1].id}`, room));
      expectOk(await on.asTherapist.put(`/appointments/${items[1].id}`, { ...room, scope: 'following' }));
      const after = (await on.asTherapist.get(`/appointment-series/${id}`)).body;
      expect(after.items.map(({ place }: { place: string | null }) => place)).toEqual([null, 'Room 2', 'Room 2', 'Room 2']);
      const revisions = (await test.owner.query('select revision from appointment_series where id = $1', [id])).rows;
      expectOk(await on.asTherapist.put(`/appointments/${items[1].id}`, { ...room, scope: 'following' }));
      expect((await on.asTherapist.get(`/appointment-series/${id}`)).body).toEqual(after);
      expect((await test.owner.query('select revision from appointment_series where id = $1', [id])).rows).toEqual(revisions);
    });

    it('is called off from one on, and taken up again as it was', async () => {
      const { id, items } = await series();
      const states = async () => (await on.asTherapist.get(`/appointment-series/${id}`)).body.items.map(({ state }: { state: string }) => state);
      await on.asTherapist.post(`/appointments/${items[1].id}/cancel`);
      test.clock.advance(60_000);
      await on.asTherapist.post(`/appointments/${items[0].id}/cancel`, { scope: 'following', reason: 'mistake' });
      expect(await states()).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled']);
      await on.asTherapist.post(`/appointments/${items[2].id}/restore`);
      expect(await states()).toEqual(['planned', 'cancelled', 'planned', 'planned']);
    });

    it('takes plans along that hang on its sessions', async () => {
      const { items } = await series();
      const { id } = await assign(on.asTherapist, on.client, { schedule: { startDate: '2026-03-01', times: undefined, count: undefined, repeat: 'session', at: '20:00', offsetDays: -1 } });
      const occasions = async (): Promise<string[]> => told((await on.asTherapist.get(`/assignments/${id}`)).body.occasions);
      expect(await occasions()).toEqual(['03-17 20:00 open', '03-24 20:00 open', '03-31 20:00 open', '04-07 20:00 open']);
      expectOk(await edit(items[2].id, { startsAt: '2026-04-03T08:00:00Z', scope: 'following' }));
      expect(await occasions()).toEqual(['03-17 20:00 open', '03-24 20:00 open', '04-02 20:00 open', '04-09 20:00 open']);
      await on.asTherapist.post(`/appointments/${items[1].id}/cancel`, { scope: 'following' });
      expect(await occasions()).toEqual(['03-17 20:00 open', '04-02 20:00 open', '04-09 20:00 open']);
    });

    const lengthen = (id: string, count: number, as = on.asTherapist) => as.put(`/appointment-series/${id}/length`, { count });

    it('goes on after its last one in its rhythm, held like that one, once, and takes plans along', async () => {
      const { id, items } = await series({ place: 'Room 2', count: undefined, untilDate: '2026-04-14' });
      await assign(on.asTherapist, on.client, { schedule: { startDate: '2026-03-01', times: undefined, count: undefined, repeat: 'session', at: '20:00', offsetDays: -1 } });
      expectOk(await edit(items[3].id, { startsAt: '2026-04-09T15:00:00Z', kind: 'video', place: null, videoUrl: 'https://meet.example.test/room' }));
      await on.asTherapist.post(`/appointments/${items[1].id}/cancel`);
      const answers = await Promise.all(Array.from({ length: 4 }, () => lengthen(id, 6)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect(await seriesShown(id)).toEqual(['03-18T09:00', '03-25T09:00', '04-01T08:00', '04-09T15:00', '04-15T08:00', '04-22T08:00']);
      const { rhythm, items: all } = answers[0]!.body;
      expect(rhythm).toMatchObject({ startDate: '2026-03-18', count: 6, untilDate: null });
      expect(all.at(-1)).toMatchObject({ kind: 'video', place: null, videoUrl: 'https://meet.example.test/room', minutes: 50, members: [expect.objectContaining({ memberId: on.therapist.id })] });
      const [plan] = (await on.asTherapist.get(`/clients/${on.client.id}/assignments`)).body.items;
      expect(told((await on.asTherapist.get(`/assignments/${plan.id}`)).body.occasions)).toContain('04-21 20:00 open');
    });

    it('is lengthened from a part of it that was moved, and leaves the other part as it is', async () => {
      const { id, items } = await series();
      const moved = expectOk(await edit(items[2].id, { startsAt: '2026-04-02T15:00:00Z', scope: 'following' })).body;
      expectOk(await lengthen(moved.seriesId, 3));
      expect(await seriesShown(moved.seriesId)).toEqual(['04-02T15:00', '04-09T15:00', '04-16T15:00']);
      expect(await seriesShown(id)).toEqual(['03-18T09:00', '03-25T09:00']);
    });

    it('is not made shorter so, nor longer than two years of weeks, nor into the past, nor for whom one does not treat', async () => {
      const { id } = await series();
      expect((await lengthen(id, 3)).body.errors).toEqual([expect.objectContaining({ field: 'count', code: 'only_longer' })]);
      expect((await lengthen(id, 105)).body.errors).toEqual([expect.objectContaining({ field: 'count' })]);
      expect((await lengthen(id, 5, on.asClient)).status).toBe(403);
      expect((await lengthen(id, 5, await signedIn(test, await createMember(test, on.practice)))).body.code).toBe('appointment_series.not_found');
      expect((await lengthen(newId(), 5)).body.code).toBe('appointment_series.not_found');
      test.clock.set('2026-04-20T12:00:00Z');
      expect((await lengthen(id, 8)).body.code).toBe('appointment_series.over');
      expect(await seriesShown(id)).toHaveLength(4);
    });

    it('is refused beyond two years of weeks, without an end, and for whom one does not treat', async () => {
      const refused = async (given: object) => (await on.asTherapist.put(`/appointment-series/${newId()}`, weekly(given))).body;
      expect((await refused({ count: 105 })).errors).toEqual([expect.objectContaining({ field: 'count' })]);
      expect((await refused({ count: undefined })).errors).toEqual([expect.objectContaining({ field: 'untilDate', code: 'end_required' })]);
      expect((await refused({ time: '25:00' })).errors).toEqual([expect.objectContaining({ field: 'time' })]);
      const colleague = await createMember(test, on.practice);
      expect((await refused({ memberIds: [colleague.id] })).errors).toEqual([expect.objectContaining({ field: 'memberIds.0', code: 'not_on_team' })]);
      expect((await refused({ clientId: (await createClient(test, on.practice, { primary: colleague })).id })).code).toBe('client.not_found');
    });
  });

  describe('hears the client, who', () => {
    const mine = async (id: string) => (await on.asClient.get('/me/appointments')).body.items.find((item: Shown) => item.id === id);
    const ask = (id: string, given: object = {}) => on.asClient.post(`/me/appointments/${id}/ask`, { kind: 'other-time', text: 'After work.', times: ['2026-03-06T17:00:00+01:00'], ...given });
    const waiting = () =>
      inPractice(test, on.practice, async (tx) => runInContext({ ...currentContext(), memberId: on.therapist.id }, () => test.app.get(AppointmentAsks).waiting(tx, test.clock.now())));

    it('confirms that they come; a move asks anew', async () => {
      const { id } = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
      const confirmed = (await on.asClient.post(`/me/appointments/${id}/confirm`)).body;
      expect(confirmed.confirmedAt).toBe('2026-03-01T12:00:00.000Z');
      expect((await get(id)).confirmedAt).toBe(confirmed.confirmedAt);
      expectOk(await edit(id, { minutes: 60 }));
      expect((await get(id)).confirmedAt).toBe(confirmed.confirmedAt);
      expectOk(await edit(id, { startsAt: '2026-03-05T11:00:00Z' }));
      expect((await get(id)).confirmedAt).toBeNull();
      test.clock.set('2026-03-05T11:00:00Z');
      expect((await on.asClient.post(`/me/appointments/${id}/confirm`)).body.code).toBe('appointment.begun');
    });

    it('asks for another time and is answered by a move, with a word', async () => {
      const { id } = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
      await on.asClient.post(`/me/appointments/${id}/confirm`);
      const asked = (await ask(id)).body;
      expect(asked).toMatchObject({ confirmedAt: null, ask: { kind: 'other-time', text: 'After work.', times: ['2026-03-06T16:00:00.000Z'], state: 'open', reply: null } });
      expect((await ask(id)).body.ask.id).toBe(asked.ask.id);
      expect((await ask(id, { text: 'Or a walk.' })).body.ask.id).not.toBe(asked.ask.id);
      expect((await waiting()).map(({ clientId, count }) => [clientId, count])).toEqual([[on.client.id, 1]]);
      expect((await on.asTherapist.post(`/appointments/${id}/answer`, { answer: 'move' })).body.errors).toEqual([expect.objectContaining({ field: 'startsAt', code: 'required' })]);
      const answered = (await on.asTherapist.post(`/appointments/${id}/answer`, { answer: 'move', startsAt: '2026-03-06T16:00:00Z', reply: 'See you then.' })).body;
      expect(answered).toMatchObject({ startsAt: '2026-03-06T16:00:00.000Z', movedFrom: { reason: 'client-asked' }, ask: { state: 'moved', reply: 'See you then.', answeredBy: on.therapist.name } });
      expect((await mine(id)).ask).toMatchObject({ text: 'Or a walk.', state: 'moved', reply: 'See you then.' });
      expect(await waiting()).toEqual([]);
      expect((await on.asTherapist.post(`/appointments/${id}/answer`, { answer: 'decline' })).body.code).toBe('appointment.not_asked');
    });

    it('says that they cannot come; it is called off, or stays with a word', async () => {
      const [one, other, third] = [
        await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z'), await appoint(on.asTherapist, on.client, '2026-03-06T10:00:00Z'),
        await appoint(on.asTherapist, on.client, '2026-03-07T10:00:00Z'),
      ];
      for (const { id } of [one, other, third]) expectOk(await ask(id, { kind: 'cannot-come', times: undefined, text: null }));
      const off = (await on.asTherapist.post(`/appointments/${one.id}/answer`, { answer: 'cancel', reply: 'Get well.' })).body;
      expect(off).toMatchObject({ state: 'cancelled', cancelled: { reason: 'client-asked' }, ask: { state: 'cancelled', reply: 'Get well.' } });
      const stays = (await on.asTherapist.post(`/appointments/${other.id}/answer`, { answer: 'decline', reply: 'Call me first.' })).body;
      expect(stays).toMatchObject({ state: 'planned', ask: { state: 'declined', reply: 'Call me first.' } });
      await on.asTherapist.post(`/appointments/${third.id}/cancel`);
      expect((await get(third.id)).ask).toMatchObject({ state: 'cancelled', reply: null });
      expect((await ask(third.id)).body.code).toBe('appointment.cancelled');
    });

    it('takes back what they asked, by doing so or by confirming', async () => {
      const { id } = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
      await ask(id);
      expect((await on.asClient.delete(`/me/appointments/${id}/ask`)).status).toBe(204);
      expect((await on.asClient.delete(`/me/appointments/${id}/ask`)).status).toBe(204);
      expect((await mine(id)).ask).toBeNull();
      await ask(id);
      await on.asClient.post(`/me/appointments/${id}/confirm`);
      expect(await get(id)).toMatchObject({ ask: null, confirmedAt: expect.any(String) });
    });

    it('is answered once when two answer at the same moment', async () => {
      const { id } = await appoint(on.asTherapist, on.client, '2026-03-05T10:00:00Z');
      await ask(id);
      const answers = await Promise.all(['One.', 'Two.'].map((reply) => on.asTherapist.post(`/appointments/${id}/answer`, { answer: 'decline', reply })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });
  });
});
