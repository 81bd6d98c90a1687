import { away } from '../../../test/factories/absences.js';
import { expectOk } from '../../../test/factories/answers.js';
import type { Caller } from '../../../test/factories/caller.js';
import { write } from '../../../test/factories/messages.js';
import { createClient, createMember, signedIn, type TestMember } from '../../../test/factories/people.js';
import { appoint } from '../../../test/factories/plans.js';
import { gratitude } from '../../../test/factories/responses.js';
import { assign, createTreatment, type Treatment } from '../../../test/factories/work.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('hand-overs', () => {
  let test: TestApp;
  let on: Treatment;
  let [next, other, owner]: TestMember[] = [];
  let [asNext, asOther, asOwner]: Caller[] = [];
  beforeAll(async () => {
    test = await startTestApp();
    test.clock.stop();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.clock.set('2026-03-02T12:00:00Z');
    on = await createTreatment(test);
    [next, other, owner] = [await createMember(test, on.practice, { name: 'Noa' }), await createMember(test, on.practice), await createMember(test, on.practice, { roles: ['owner'] })];
    [asNext, asOther, asOwner] = [await signedIn(test, next), await signedIn(test, other), await signedIn(test, owner)];
  });

  const path = (): string => `/clients/${on.client.id}/hand-over`;
  const offer = (given: object = {}, as = on.asTherapist) => as.put(path(), { toMemberId: next!.id, note: 'Mia writes at night. Ask about her sister.', ...given });
  const team = async () =>
    ((await asOwner!.get(`/clients/${on.client.id}/care-team`)).body.items as { memberId: string; primary: boolean; until: string | null }[])
      .filter((m) => !m.until).map((m) => [m.memberId, m.primary]);
  const therapist = async () => (await on.asClient.get('/me/today')).body.therapist;

  it('tell what is open with the client', async () => {
    const { id, occasions } = await assign(on.asTherapist, on.client);
    await assign(on.asTherapist, on.client, { schedule: { startDate: '2026-03-05' } });
    expectOk(await on.asClient.put(`/responses/${newId()}`, { assignmentId: id, occasionId: occasions[0].id, startedAt: '2026-03-02T11:00:00Z', answers: gratitude() }));
    expectOk(await on.asTherapist.post(`/assignments/${id}/pause`, {}));
    await appoint(on.asTherapist, on.client, '2026-03-01T10:00:00Z');
    await appoint(on.asTherapist, on.client, '2026-03-09T10:00:00Z');
    const { id: moves } = await appoint(on.asTherapist, on.client, '2026-03-16T10:00:00Z');
    const { id: cannot } = await appoint(on.asTherapist, on.client, '2026-03-23T10:00:00Z');
    const { id: answered } = await appoint(on.asTherapist, on.client, '2026-03-30T10:00:00Z');
    for (const about of [answered, cannot, moves]) {
      expectOk(await on.asClient.post(`/me/appointments/${about}/ask`, { kind: about === cannot ? 'cannot-come' : 'other-time', text: 'An examination.' }));
    }
    expectOk(await on.asTherapist.post(`/appointments/${answered}/answer`, { answer: 'decline' }));
    await write(on.asClient, on.client, 'May I write in the evening?');
    expectOk(await on.asTherapist.put(`/clients/${on.client.id}/notes/${newId()}`, { date: '2026-03-02', template: 'free', sections: [{ key: 'note', text: 'Begun.' }] }));
    expect((await on.asTherapist.get(path())).body).toEqual({
      client: { id: on.client.id, name: on.client.name, code: on.client.code },
      primary: { memberId: on.therapist.id, name: on.therapist.name },
      open: {
        waiting: 1, oldestWaitingAt: '2026-03-02T12:00:00.000Z', messages: 1, unsignedNotes: 1, proposals: 0, plans: 1, resting: 1, programs: 0,
        nextAppointmentAt: '2026-03-09T10:00:00.000Z', appointments: 4, appointmentAsks: 2,
        asks: [{ kind: 'other-time', appointmentAt: '2026-03-16T10:00:00.000Z' }, { kind: 'cannot-come', appointmentAt: '2026-03-23T10:00:00.000Z' }],
      },
      offered: null, last: null,
    });
    // What is over by now is not asked any more.
    test.clock.set('2026-03-20T12:00:00Z');
    expect((await on.asTherapist.get(path())).body.open).toMatchObject({ appointments: 2, appointmentAsks: 1, asks: [{ kind: 'cannot-come' }] });
  });

  it('wait for the successor, who reads the note before anything else of the client', async () => {
    const offered = await offer();
    expect([offered.status, offered.body]).toMatchObject([201, { note: 'Mia writes at night. Ask about her sister.', state: 'offered', moved: false, stays: false, to: { name: 'Noa' } }]);
    expect((await offer()).status).toBe(200);
    const { rows } = await test.owner.query(`select count(*)::integer as n from audit_event where action = 'hand-over.offer' and client_id = $1`, [on.client.id]);
    expect(rows[0].n).toBe(1);
    expect(await team()).toEqual([[on.therapist.id, true]]);
    expect((await asNext!.get('/me/hand-overs')).body.items).toMatchObject([{ id: offered.body.id, client: { name: on.client.name }, from: { name: on.therapist.name } }]);
    expect((await asNext!.get('/me/hand-overs')).text).not.toContain('sister');
    expect((await asNext!.get(path())).body).toMatchObject({ offered: { note: 'Mia writes at night. Ask about her sister.' }, open: { waiting: 0 } });
    expect((await asNext!.get(`/clients/${on.client.id}`)).status).toBe(404);
    const opened = await test.owner.query(`select actor_id from audit_event where action = 'hand-over.open' and client_id = $1`, [on.client.id]);
    expect(opened.rows).toEqual([{ actor_id: next!.id }]);

    expect((await asNext!.post(`/hand-overs/${offered.body.id}/accept`)).body).toMatchObject({ state: 'accepted', acceptedAt: '2026-03-02T12:00:00.000Z' });
    expect((await asNext!.post(`/hand-overs/${offered.body.id}/accept`)).status).toBe(200);
    expect(await team()).toEqual([[next!.id, true]]);
    expect((await on.asTherapist.get(path())).status).toBe(404);
    expect((await asNext!.get(path())).body).toMatchObject({ offered: null, last: { note: 'Mia writes at night. Ask about her sister.' } });
    expect((await asNext!.get('/me/hand-overs')).body.items).toEqual([]);
    expect((await asNext!.post(`/hand-overs/${offered.body.id}/decline`)).body.code).toBe('hand_over.settled');
  });

  it('tell the client once who their therapist is now', async () => {
    expect(await therapist()).toEqual({ name: on.therapist.name, isNew: false, away: null });
    const { id } = expectOk(await offer({ stays: true })).body;
    expect((await therapist()).isNew).toBe(false);
    test.clock.advance(60_000);
    expectOk(await asNext!.post(`/hand-overs/${id}/accept`));
    expect(await team()).toEqual([[next!.id, true], [on.therapist.id, false]]);
    expect(await therapist()).toEqual({ name: 'Noa', isNew: true, away: null });
    expect((await on.asClient.post('/me/care-team/seen')).status).toBe(204);
    expect((await on.asClient.post('/me/care-team/seen')).status).toBe(204);
    expect(await therapist()).toEqual({ name: 'Noa', isNew: false, away: null });
    const { rows } = await test.owner.query(`select actor_kind from audit_event where action = 'care-team.seen' and client_id = $1`, [on.client.id]);
    expect(rows).toEqual([{ actor_kind: 'client' }]);
  });

  it('are taken back, declined and changed before they are accepted', async () => {
    const first = expectOk(await offer()).body;
    const changed = await offer({ toMemberId: other!.id, note: null, stays: true });
    expect([changed.status, changed.body]).toMatchObject([200, { id: first.id, note: null, stays: true, to: { memberId: other!.id } }]);
    expect((await asNext!.get(path())).status).toBe(404);
    expect((await asOther!.post(`/hand-overs/${first.id}/decline`)).status).toBe(204);
    expect((await asOther!.post(`/hand-overs/${first.id}/decline`)).status).toBe(204);
    expect((await asOther!.get(path())).status).toBe(404);
    const second = expectOk(await offer()).body;
    expect(second.id).not.toBe(first.id);
    expect((await on.asTherapist.delete(path())).status).toBe(204);
    expect((await on.asTherapist.delete(path())).status).toBe(204);
    expect((await asNext!.post(`/hand-overs/${second.id}/accept`)).body.code).toBe('hand_over.settled');
    expect(await team()).toEqual([[on.therapist.id, true]]);
  });

  it('are made by the primary, to another active therapist', async () => {
    for (const toMemberId of [owner!.id, on.therapist.id, newId()]) expect((await offer({ toMemberId })).body.errors).toMatchObject([{ field: 'toMemberId', code: 'not_a_therapist' }]);
    expect((await offer({}, asOther)).status).toBe(404);
    expect((await offer({}, asOwner)).status).toBe(403);
    const colleague = await createMember(test, on.practice);
    const client = await createClient(test, on.practice, { primary: on.therapist, others: [colleague] });
    const asColleague = await signedIn(test, colleague);
    expect((await asColleague.put(`/clients/${client.id}/hand-over`, { toMemberId: next!.id })).body).toMatchObject({ status: 403, code: 'hand_over.not_primary' });
    expect((await asColleague.delete(`/clients/${client.id}/hand-over`)).status).toBe(403);
    // Whoever covers opens the record, and hands nobody over.
    expectOk(await away(on.asTherapist, '2026-03-02', '2026-03-03', other!.id));
    expect((await asOther!.get(path())).status).toBe(200);
    expect((await offer({}, asOther)).status).toBe(404);
    expect((await on.asClient.get(path())).status).toBe(403);
  });

  it('follow the client when somebody leaves, and wait for whoever has them then', async () => {
    const bare = await createClient(test, on.practice, { primary: on.therapist, name: 'Zoe' });
    expectOk(await offer());
    const list = (as: Caller) => as.get(`/members/${on.therapist.id}/hand-over`);
    expect((await list(on.asTherapist)).body.items).toMatchObject([{ client: { name: on.client.name }, open: { waiting: 0 }, offered: { to: { name: 'Noa' } } }, { client: { name: 'Zoe' }, offered: null }]);
    expect((await list(asOwner!)).body.items.map((item: { open: unknown }) => item.open)).toEqual([null, null]);
    expect((await list(asNext!)).body.code).toBe('member.not_found');
    expect((await on.asTherapist.get(`/members/${on.therapist.id}/hand-over?limit=1`)).body).toMatchObject({ items: [{ client: { name: on.client.name } }], next: expect.any(String) });

    expectOk(await asOwner!.post(`/members/${on.therapist.id}/end`, { primaries: { [on.client.id]: other!.id, [bare.id]: next!.id } }));
    expect((await asNext!.get('/me/hand-overs')).body.items).toMatchObject([{ client: { name: 'Zoe' }, moved: true }]);
    const [mine] = (await asOther!.get('/me/hand-overs')).body.items;
    expect((await asOther!.get(path())).body.offered).toMatchObject({ id: mine.id, moved: true, note: 'Mia writes at night. Ask about her sister.', from: { name: on.therapist.name } });
    expect((await asOther!.post(`/hand-overs/${mine.id}/decline`)).body.code).toBe('hand_over.moved');
    expect((await asOther!.post(`/hand-overs/${mine.id}/accept`)).body.state).toBe('accepted');
    expect(await team()).toEqual([[other!.id, true]]);
    expect((await therapist()).isNew).toBe(true);
  });

  it('accepted by one while the other changes it end in one primary', async () => {
    for (let round = 0; round < 4; round += 1) {
      const client = await createClient(test, on.practice, { primary: on.therapist });
      const url = `/clients/${client.id}/hand-over`;
      const { id } = expectOk(await on.asTherapist.put(url, { toMemberId: next!.id })).body;
      const [accepted, changed] = await Promise.all([asNext!.post(`/hand-overs/${id}/accept`), on.asTherapist.put(url, { toMemberId: other!.id })]);
      expect([[200, 404], [404, 200]]).toContainEqual([accepted.status, changed.status]);
      const { rows } = await test.owner.query('select member_id from care_team where client_id = $1 and until is null and is_primary', [client.id]);
      expect(rows).toEqual([{ member_id: accepted.status === 200 ? next!.id : on.therapist.id }]);
    }
  });

  it('keep their note with the client’s key, and no longer than it', async () => {
    const { id } = expectOk(await offer()).body;
    const { rows } = await test.owner.query('select sealed_note from hand_over where id = $1', [id]);
    expect(rows[0].sealed_note.toString('latin1')).not.toContain('sister');
    await test.owner.query('delete from client_key where client_id = $1', [on.client.id]);
    expect((await asNext!.get(path())).body.offered).toMatchObject({ id, note: null });
    expect((await offer({ note: 'again' })).status).toBe(410);
  });
});
