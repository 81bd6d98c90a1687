import { createClient, createMember, signedIn, type TestMember } from '../../../test/factories/people.js';
import type { Caller } from '../../../test/factories/caller.js';
import { messagesOf, readUpTo, write } from '../../../test/factories/messages.js';
import type { Room } from '../../../test/factories/responses.js';
import { roomForEach } from '../../../test/factories/room.js';
import type { TestApp } from '../../../test/harness/test-app.js';
import { inPractice } from '../../../test/factories/people.js';
import { runInContext } from '../../platform/context/request-context.js';
import { newId } from '../../platform/ids.js';
import { MessagesWaiting } from './messages-waiting.js';

describe('messages', () => {
  let test: TestApp;
  let room: Room;
  let colleague: TestMember;
  let asColleague: Caller;
  let minute: number;

  roomForEach(async (here) => {
    ({ test, room } = here);
    test.clock.stop();
    minute = 0;
    later();
    colleague = await createMember(test, room.practice, { name: 'Ben Colleague' });
    asColleague = await signedIn(test, colleague);
  });

  /** Every call a minute after the one before. */
  const later = (): void => test.clock.set(new Date(Date.parse('2026-11-20T10:00:00Z') + (minute += 1) * 60_000));
  const path = (more = '') => `/clients/${room.client.id}/messages${more}`;
  const say = (caller: Caller, text: string) => (later(), write(caller, room.client, text));
  const read = (caller: Caller, upTo: string) => (later(), readUpTo(caller, room.client, upTo));
  const all = (caller: Caller) => messagesOf(caller, room.client);
  const conversation = async (caller: Caller) => (await caller.get(`/clients/${room.client.id}/conversation`)).body;
  const unread = async (caller: Caller): Promise<number> => (await conversation(caller)).unread;
  const joins = async (member: TestMember) =>
    test.owner.query('insert into care_team (practice_id, client_id, member_id, since, is_primary) values ($1, $2, $3, $4, false)', [room.practice.id, room.client.id, member.id, test.clock.now()]);
  const waiting = (member: TestMember) => {
    const context = { requestId: newId(), roles: ['therapist' as const], practice: room.practice, memberId: member.id };
    return inPractice(test, room.practice, (tx) => runInContext(context, () => test.app.get(MessagesWaiting, { strict: false }).waiting(tx)));
  };

  it('leave a mark that is another one with whatever is new to the page, and the same otherwise, also once the reader has read', async () => {
    const mark = async (caller: Caller): Promise<string> => (await conversation(caller)).mark;
    const marks = [await mark(room.asTherapist)];
    const next = async () => marks.push(await mark(room.asTherapist));
    const first = await say(room.asClient, 'First');
    await next();
    await read(room.asTherapist, first.id);
    expect(await mark(room.asTherapist)).toBe(marks.at(-1));
    const second = await say(room.asTherapist, 'Second');
    await next();
    later();
    expect((await room.asTherapist.delete(path(`/${second.id}`))).status).toBe(204);
    await next();
    const third = await say(room.asTherapist, 'Third');
    await next();
    await read(room.asClient, third.id);
    await next();
    expect(new Set(marks).size).toBe(6);
    expect(await mark(room.asTherapist)).toBe(marks.at(-1));
    expect(marks.join()).not.toMatch(/2026/);
  });

  describe('are sent', () => {
    it('from either side to the other, sealed, the newest first', async () => {
      const asked = await say(room.asClient, 'canary-question');
      const answered = await say(room.asTherapist, 'canary-reply');
      expect(asked).toMatchObject({ from: 'client', memberId: null, authorName: room.client.name, mine: true, text: 'canary-question', files: [], readBy: [], takenBackAt: null });
      expect(await all(room.asClient)).toMatchObject([
        { id: answered.id, from: 'team', memberId: room.therapist.id, authorName: room.therapist.name, mine: false, text: 'canary-reply', sentAt: '2026-11-20T10:03:00.000Z' },
        { id: asked.id, mine: true },
      ]);
      expect((await all(room.asTherapist)).map(({ mine, text }: { mine: boolean; text: string }) => [mine, text])).toEqual([[true, 'canary-reply'], [false, 'canary-question']]);
      const { rows } = await test.owner.query(`select m.*, encode(sealed_text, 'escape') as plain from message m where client_id = $1`, [room.client.id]);
      expect(rows).toHaveLength(2);
      expect(JSON.stringify(rows)).not.toContain('canary');
    });

    it('once under their id, however often and how many at once', async () => {
      const id = newId();
      const send = (text = 'The very same') => room.asClient.put(path(`/${id}`), { text });
      const statuses = (await Promise.all(Array.from({ length: 5 }, () => send()))).map(({ status }) => status).sort();
      expect(statuses).toEqual([200, 200, 200, 200, 201]);
      expect(await send('Something else')).toMatchObject({ status: 409, body: { code: 'message.known' } });
      expect(await room.asTherapist.put(path(`/${id}`), { text: 'The very same' })).toMatchObject({ status: 409, body: { code: 'message.known' } });
      expect(await all(room.asTherapist)).toHaveLength(1);
    });

    it('and numbered without a gap when both sides write at once', async () => {
      await Promise.all(Array.from({ length: 12 }, (_, i) => write(i % 2 ? room.asClient : room.asTherapist, room.client, `Nr ${i}`)));
      const { rows } = await test.owner.query('select number from message where client_id = $1 order by number', [room.client.id]);
      expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    });

    it('with something in them, up to 4,000 characters', async () => {
      const send = (text: string) => room.asClient.put(path(`/${newId()}`), { text });
      expect((await send('x'.repeat(4_000))).status).toBe(201);
      expect((await send('x'.repeat(4_001))).status).toBe(422);
      expect((await send('   ')).status).toBe(422);
    });

    it('to whom somebody treats, and to nobody who has left', async () => {
      expect((await asColleague.put(path(`/${newId()}`), { text: 'Hello' })).body.code).toBe('client.not_found');
      expect((await asColleague.get(path())).status).toBe(404);
      expect((await asColleague.get(`/clients/${room.client.id}/conversation`)).status).toBe(404);
      expect((await asColleague.get('/me/conversations')).body.items).toEqual([]);
      await say(room.asTherapist, 'Before');
      await test.owner.query(`update client set state = 'discharged', discharged_at = now() where id = $1`, [room.client.id]);
      expect((await room.asTherapist.put(path(`/${newId()}`), { text: 'After' })).body.code).toBe('client.discharged');
      expect(await all(room.asTherapist)).toHaveLength(1);
      expect((await conversation(room.asTherapist)).open).toBe(false);
    });
  });

  it('come page by page', async () => {
    for (let i = 0; i < 7; i += 1) await say(i % 3 ? room.asClient : room.asTherapist, `Nr ${i}`);
    const texts: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { body }: { body: { items: { text: string }[]; next: string | null } } = await room.asClient.get(path(`?limit=3${cursor && `&cursor=${cursor}`}`));
      expect(body.items.length).toBeLessThanOrEqual(3);
      texts.push(...body.items.map(({ text }) => text));
      cursor = body.next;
    }
    expect(texts).toEqual(['Nr 6', 'Nr 5', 'Nr 4', 'Nr 3', 'Nr 2', 'Nr 1', 'Nr 0']);
    expect((await room.asClient.get(path('?cursor=eA'))).status).toBe(422);
  });

  describe('are read', () => {
    it('with who and when, seen by the other side, at the first time', async () => {
      await joins(colleague);
      const first = await say(room.asClient, 'One');
      const second = await say(room.asClient, 'Two');
      await read(room.asTherapist, first.id);
      await read(asColleague, second.id);
      await read(room.asTherapist, second.id);
      await read(room.asTherapist, first.id);
      const therapist = { memberId: room.therapist.id, name: room.therapist.name };
      const ben = { memberId: colleague.id, name: 'Ben Colleague' };
      expect((await all(room.asClient)).map(({ readBy }: { readBy: object[] }) => readBy)).toEqual([
        [{ ...ben, at: '2026-11-20T10:05:00.000Z' }, { ...therapist, at: '2026-11-20T10:06:00.000Z' }],
        [{ ...therapist, at: '2026-11-20T10:04:00.000Z' }],
      ]);
      const reply = await say(room.asTherapist, 'Three');
      await read(room.asClient, reply.id);
      expect((await all(room.asTherapist))[0].readBy).toEqual([{ memberId: null, name: room.client.name, at: '2026-11-20T10:09:00.000Z' }]);
      expect(await room.asClient.put(path('/read'), { upTo: newId() })).toMatchObject({ status: 422, body: { errors: [{ field: 'upTo' }] } });
    });

    it('and counted by each until then; who comes later begins where the team stands', async () => {
      const first = await say(room.asClient, 'One');
      await say(room.asClient, 'Two');
      expect([await unread(room.asTherapist), await unread(room.asClient)]).toEqual([2, 0]);
      await read(room.asTherapist, first.id);
      await joins(colleague);
      expect([await unread(room.asTherapist), await unread(asColleague)]).toEqual([1, 1]);
      const reply = await say(room.asTherapist, 'Three');
      expect([await unread(room.asTherapist), await unread(room.asClient)]).toEqual([1, 1]);
      await read(room.asClient, reply.id);
      await read(asColleague, reply.id);
      expect([await unread(room.asTherapist), await unread(asColleague), await unread(room.asClient)]).toEqual([1, 0, 0]);
      expect((await room.asTherapist.get('/me/conversations')).body).toEqual({
        next: null,
        items: [{ client: { id: room.client.id, name: room.client.name, code: expect.any(String) }, lastAt: '2026-11-20T10:05:00.000Z', lastFrom: 'team', unread: 1 }],
      });
    });

    it('else they wait, for whoever treats the client and is the first to look', async () => {
      await joins(colleague);
      await say(room.asClient, 'One');
      const second = await say(room.asClient, 'Two');
      const neighbour = await createClient(test, room.practice, { primary: colleague });
      await write(await signedIn(test, neighbour), neighbour, 'Beside');
      const one = { clientId: room.client.id, count: 2, oldestAt: new Date('2026-11-20T10:02:00Z') };
      expect(await waiting(room.therapist)).toEqual([one]);
      expect(await waiting(colleague)).toEqual([one, { clientId: neighbour.id, count: 1, oldestAt: new Date('2026-11-20T10:03:00Z') }]);
      await read(asColleague, second.id);
      expect(await waiting(room.therapist)).toEqual([]);
    });
  });

  describe('are taken back', () => {
    it('by their author alone, as long as nobody has read them', async () => {
      await joins(colleague);
      const mine = await say(room.asTherapist, 'canary-too-soon');
      expect((await room.asClient.delete(path(`/${mine.id}`))).body.code).toBe('message.not_found');
      expect((await asColleague.delete(path(`/${mine.id}`))).body.code).toBe('message.not_found');
      expect((await room.asTherapist.delete(path(`/${mine.id}`))).status).toBe(204);
      expect((await room.asTherapist.delete(path(`/${mine.id}`))).status).toBe(204);
      expect(await all(room.asClient)).toMatchObject([{ id: mine.id, text: null, takenBackAt: '2026-11-20T10:02:00.000Z' }]);
      expect(await unread(room.asClient)).toBe(0);
      // A phone that sends it again brings nothing back.
      expect(await room.asTherapist.put(path(`/${mine.id}`), { text: 'canary-too-soon' })).toMatchObject({ status: 200, body: { text: null } });
      const { rows } = await test.owner.query('select sealed_text from message where id = $1', [mine.id]);
      expect(rows).toEqual([{ sealed_text: null }]);

      const asked = await say(room.asClient, 'One');
      await read(asColleague, asked.id);
      expect(await room.asClient.delete(path(`/${asked.id}`))).toMatchObject({ status: 409, body: { code: 'message.read' } });
      expect((await all(room.asClient))[0].text).toBe('One');
    });
  });

  describe('say how soon they are read', () => {
    it('in the practice\'s words and within its days, by those who run it', async () => {
      const owner = await signedIn(test, await createMember(test, room.practice, { roles: ['owner'] }));
      const promise = { withinDays: 2, en: 'canary We read on weekdays.', es: 'Leemos entre semana.' };
      expect((await conversation(room.asClient)).promise).toEqual({ withinDays: null, en: null, es: null });
      expect((await owner.put('/practice/message-promise', promise)).body).toEqual(promise);
      expect((await conversation(room.asClient)).promise).toEqual(promise);
      expect((await room.asTherapist.get('/practice/message-promise')).body).toEqual(promise);
      expect((await room.asTherapist.put('/practice/message-promise', promise)).status).toBe(403);
      expect((await owner.put('/practice/message-promise', { withinDays: 11 })).status).toBe(422);
      const { rows } = await test.owner.query(`select encode(sealed_words, 'escape') as plain from message_promise where practice_id = $1`, [room.practice.id]);
      expect(JSON.stringify(rows)).not.toContain('canary');
    });

    it('and each member the days of their own', async () => {
      expect((await conversation(room.asClient)).people).toMatchObject([{ memberId: room.therapist.id, name: room.therapist.name, primary: true, days: null, away: null }]);
      expect((await room.asTherapist.put('/me/message-days', { days: [4, 1] })).body).toEqual({ days: [1, 4] });
      expect((await conversation(room.asClient)).people).toMatchObject([{ days: [1, 4] }]);
      for (const days of [[0], [8], [1, 1], ['1'], 'Monday']) expect((await room.asTherapist.put('/me/message-days', { days })).status).toBe(422);
      await room.asTherapist.put('/me/message-days', { days: [] });
      expect((await conversation(room.asClient)).people).toMatchObject([{ days: null }]);
    });
  });

  it('are kept on record: who sent, read, looked and took back, and nothing of what was said', async () => {
    const asked = await say(room.asClient, 'canary-words');
    await all(room.asTherapist);
    await read(room.asTherapist, asked.id);
    const reply = await say(room.asTherapist, 'canary-reply');
    await room.asTherapist.delete(path(`/${reply.id}`));
    await all(room.asClient);
    const { rows } = await test.owner.query(`select actor_kind, action, detail from audit_event where client_id = $1 and action like 'message.%' order by at, id`, [room.client.id]);
    expect(rows.map(({ actor_kind, action }) => `${actor_kind} ${action}`)).toEqual([
      'client message.send', 'member message.list', 'member message.read', 'member message.send', 'member message.take_back',
    ]);
    expect(JSON.stringify(rows)).not.toContain('canary');
  });

  it('are gone with the key of a client who was erased', async () => {
    await say(room.asClient, 'canary-words');
    await test.owner.query('delete from client_key where client_id = $1', [room.client.id]);
    expect((await room.asTherapist.get(path())).body.code).toBe('client.erased');
    expect((await room.asTherapist.put(path(`/${newId()}`), { text: 'After' })).body.code).toBe('client.erased');
  });
});
