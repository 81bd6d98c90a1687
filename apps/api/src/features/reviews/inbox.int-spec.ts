import { expectOk } from '../../../test/factories/answers.js';
import { appoint } from '../../../test/factories/plans.js';
import { createClient, createMember, signedIn } from '../../../test/factories/people.js';
import { createAssignment, gratitude, type Room } from '../../../test/factories/responses.js';
import { roomForEach, sendAnswers } from '../../../test/factories/room.js';
import { assignmentBody } from '../../../test/factories/work.js';
import type { TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('the inbox', () => {
  let test: TestApp;
  let room: Room;

  roomForEach((here) => {
    ({ test, room } = here);
    test.clock.stop();
    test.clock.set('2026-11-20T20:00:00Z');
  });

  const rows = async (sql: string, params: unknown[] = []) => (await test.owner.query(sql, params)).rows;
  const inbox = async (query = '') => (await room.asTherapist.get(`/me/inbox${query}`)).body;
  const byClient = async (query = '') => (await room.asTherapist.get(`/me/inbox/clients${query}`)).body;
  const send = async (catalogId: string, answers: object, at: string, more: object = {}) => {
    test.clock.set(at);
    return (await sendAnswers({ test, room }, catalogId, answers, more)).id;
  };
  /** Another client of the same therapist, with their own way to send. */
  const another = async () => {
    const client = await createClient(test, room.practice, { primary: room.therapist });
    return { client, here: { test, room: { ...room, client, asClient: await signedIn(test, client) } } };
  };

  it('puts what a clinician should see first, then what asks something, then the rest, each the oldest first', async () => {
    const plain = await send('C6', gratitude(), '2026-11-20T20:00:00Z');
    const asks = await send('D6', { ask: 'write', question: 'canary-question' }, '2026-11-20T20:01:00Z');
    const later = await send('C6', gratitude(), '2026-11-20T20:02:00Z');
    const risk = await send('B1', { 'safe-enough': 'unsafe' }, '2026-11-20T20:03:00Z');
    const found = await inbox();
    expect(found.items.map((item: { responseId: string; attention: string }) => [item.responseId, item.attention])).toEqual([[risk, 'risk'], [asks, 'ask'], [plain, null], [later, null]]);
    expect([found.total, found.asking]).toEqual([4, 2]);
    expect(JSON.stringify(found)).not.toContain('canary');
    const seen: string[] = [];
    for (let cursor = ''; cursor !== null; ) {
      const page = await inbox(`?limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ responseId }: { responseId: string }) => responseId));
      cursor = page.next;
    }
    expect(seen).toEqual([risk, asks, plain, later]);
  });

  it('asks nothing where the client put no question, and no more once the entry was corrected so', async () => {
    await send('D6', { ask: 'none' }, '2026-11-20T20:00:00Z');
    expect((await inbox()).asking).toBe(0);
    test.clock.set('2026-11-20T20:01:00Z');
    const first = await sendAnswers({ test, room }, 'D6', { ask: 'in-person' });
    expect((await inbox()).asking).toBe(1);
    const body = { assignmentId: first.assignmentId, startedAt: '2026-11-20T19:30:00.000Z', answers: { ask: 'none' }, corrects: first.id };
    expectOk(await room.asClient.put(`/responses/${newId()}`, body));
    expect(await inbox()).toMatchObject({ asking: 0, total: 2 });
  });

  it('groups by client, whoever needs an answer before who is only to be read', async () => {
    const plain = await send('C6', gratitude(), '2026-11-20T20:00:00Z');
    const asking = await another();
    test.clock.set('2026-11-20T20:05:00Z');
    await sendAnswers(asking.here, 'C6', gratitude());
    const { id: question } = await sendAnswers(asking.here, 'D6', { ask: 'in-person' });
    const proposing = await another();
    test.clock.set('2026-11-20T20:10:00Z');
    const { id: assignmentId } = expectOk(await room.asTherapist.put(`/assignments/${newId()}`, assignmentBody(proposing.client, { schedule: { startDate: '2026-11-21' } }))).body;
    expectOk(await proposing.here.room.asClient.put(`/me/assignments/${assignmentId}/proposal`, { kind: 'smaller' }));
    const writing = await another();
    test.clock.set('2026-11-20T20:15:00Z');
    expectOk(await writing.here.room.asClient.put(`/clients/${writing.client.id}/messages/${newId()}`, { text: 'canary-message' }));
    const found = await byClient();
    expect(JSON.stringify(found)).not.toContain('canary');
    expect(found).toEqual({
      total: 4, next: null,
      items: [
        { client: { id: asking.client.id, name: asking.client.name, code: asking.client.code }, entries: 2, asks: 1, risks: 0, messages: 0, proposals: 0, appointmentAsks: 0, appointmentId: null, since: expect.stringMatching(/^2026-11-20T20:05:00/), first: question },
        expect.objectContaining({ client: expect.objectContaining({ id: proposing.client.id }), entries: 0, proposals: 1, first: null, since: expect.stringMatching(/^2026-11-20T20:10:00/) }),
        expect.objectContaining({ client: expect.objectContaining({ id: writing.client.id }), entries: 0, messages: 1 }),
        expect.objectContaining({ client: expect.objectContaining({ id: room.client.id }), entries: 1, asks: 0, first: plain }),
      ],
    });
    const one = await byClient('?limit=1');
    const rest = await byClient(`?limit=3&cursor=${one.next}`);
    expect([...one.items, ...rest.items]).toEqual(found.items);
    expect((await inbox(`?clientId=${asking.client.id}`)).items).toHaveLength(2);
    expect(await inbox(`?clientId=${asking.client.id}`)).toMatchObject({ total: 2, asking: 1 });
  });

  it('names by client the session they ask about that takes place first', async () => {
    test.clock.set('2026-11-20T20:00:00Z');
    const [later, sooner] = [await appoint(room.asTherapist, room.client, '2026-12-04T09:00:00Z'), await appoint(room.asTherapist, room.client, '2026-11-27T09:00:00Z')];
    expect(await byClient()).toMatchObject({ items: [], total: 0 });
    for (const { id } of [later, sooner]) expectOk(await room.asClient.post(`/me/appointments/${id}/ask`, { kind: 'cannot-come' }));
    expect((await byClient()).items).toMatchObject([{ client: { id: room.client.id }, appointmentAsks: 2, appointmentId: sooner.id, first: null }]);
    test.clock.set('2026-11-27T09:30:00Z');
    expect((await byClient()).items).toMatchObject([{ appointmentAsks: 1, appointmentId: later.id }]);
  });

  it('shows nobody what is not theirs', async () => {
    await send('D6', { ask: 'in-person' }, '2026-11-20T20:00:00Z');
    const stranger = await signedIn(test, await createMember(test, room.practice));
    expect((await stranger.get('/me/inbox')).body).toMatchObject({ items: [], total: 0, asking: 0 });
    expect((await stranger.get(`/me/inbox?clientId=${room.client.id}`)).body).toMatchObject({ items: [], total: 0, asking: 0 });
    expect((await stranger.get('/me/inbox/clients')).body).toEqual({ items: [], next: null, total: 0 });
  });

  it('marks several read at once, counts them as answered, and takes them back within ten minutes', async () => {
    const ids = [await send('C6', gratitude(), '2026-11-20T17:30:00Z'), await send('C6', gratitude(), '2026-11-20T19:30:00Z')];
    const asked = await send('D6', { ask: 'in-person' }, '2026-11-20T19:40:00Z');
    test.clock.set('2026-11-20T20:00:00Z');
    const before = await rows('select waiting from client_summary where client_id = $1', [room.client.id]);
    expect((await room.asTherapist.post('/me/inbox/read', { responseIds: ids })).body.responseIds.sort()).toEqual([...ids].sort());
    expect((await inbox()).items.map(({ responseId }: { responseId: string }) => responseId)).toEqual([asked]);
    const times = () => rows('select answer_times[1] as hour, answer_times[3] as hours from therapist_week where member_id = $1', [room.therapist.id]);
    expect(await times()).toEqual([{ hour: 1, hours: 1 }]);
    expect((await room.asTherapist.post('/me/inbox/read', { responseIds: ids })).body.responseIds).toEqual([]);
    test.clock.set('2026-11-20T20:09:00Z');
    expect((await room.asTherapist.post('/me/inbox/unread', { responseIds: ids })).body.responseIds).toHaveLength(2);
    expect((await inbox()).total).toBe(3);
    expect(await times()).toEqual([{ hour: 0, hours: 0 }]);
    expect(await rows('select waiting from client_summary where client_id = $1', [room.client.id])).toEqual(before);
    expect(await rows('select count(*)::int as n from review')).toEqual([{ n: 0 }]);
    const actions = await rows(`select action, count(*)::int as n from audit_event where actor_id = $1 and action like 'review.%' group by 1 order by 1`, [room.therapist.id]);
    expect(actions).toEqual([{ action: 'review.take_back', n: 2 }, { action: 'review.write', n: 2 }]);
  });

  it('takes back neither what was said more to, nor what is long past, nor a colleague\'s', async () => {
    const [commented, rated, old] = [await send('C6', gratitude(), '2026-11-20T19:00:00Z'), await send('C6', gratitude(), '2026-11-20T19:01:00Z'), await send('C6', gratitude(), '2026-11-20T19:02:00Z')];
    test.clock.set('2026-11-20T20:00:00Z');
    expectOk(await room.asTherapist.post('/me/inbox/read', { responseIds: [commented, rated, old] }));
    expectOk(await room.asTherapist.put(`/responses/${commented}/review`, { comment: 'I noticed that you stayed.' }));
    expectOk(await room.asTherapist.put(`/responses/${rated}/review`, { skillRating: 3 }));
    expect((await room.asTherapist.post('/me/inbox/unread', { responseIds: [commented, rated] })).body.responseIds).toEqual([]);
    const colleague = await createMember(test, room.practice);
    const shared = await createClient(test, room.practice, { primary: room.therapist, others: [colleague] });
    const { id: theirs } = await sendAnswers({ test, room: { ...room, client: shared, asClient: await signedIn(test, shared) } }, 'C6', gratitude());
    expectOk(await (await signedIn(test, colleague)).post('/me/inbox/read', { responseIds: [theirs] }));
    expect((await room.asTherapist.post('/me/inbox/unread', { responseIds: [theirs] })).body.responseIds).toEqual([]);
    test.clock.set('2026-11-20T20:11:00Z');
    expect((await room.asTherapist.post('/me/inbox/unread', { responseIds: [old] })).body.responseIds).toEqual([]);
    expect((await room.asClient.get(`/responses/${commented}`)).body.state).toBe('answered');
  });

  it('refuses somebody else\'s entries whole, and too many', async () => {
    const own = await send('C6', gratitude(), '2026-11-20T20:00:00Z');
    const stranger = await createMember(test, room.practice);
    const theirs = await createClient(test, room.practice, { primary: stranger });
    await createAssignment(test, theirs, stranger, 'C6');
    const { id: foreign } = await sendAnswers({ test, room: { ...room, client: theirs, therapist: stranger, asClient: await signedIn(test, theirs) } }, 'C6', gratitude());
    for (const act of ['read', 'unread']) {
      expect(await room.asTherapist.post(`/me/inbox/${act}`, { responseIds: [own, foreign] })).toMatchObject({ status: 404, body: { code: 'response.not_found' } });
      expect((await room.asTherapist.post(`/me/inbox/${act}`, { responseIds: [] })).status).toBe(422);
      expect((await room.asTherapist.post(`/me/inbox/${act}`, { responseIds: Array.from({ length: 201 }, newId) })).status).toBe(422);
    }
    expect((await inbox()).total).toBe(1);
  });
});
