import { createAssignment, createRoom, gratitude, type Room } from '../../../test/factories/responses.js';
import { createClient, createMember, signedIn } from '../../../test/factories/people.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { statementsOf } from '../../../test/harness/buffers.js';
import { countWaits } from '../../../test/harness/round-trips.js';
import { newId } from '../../platform/ids.js';

describe('responses', () => {
  let test: TestApp;
  let room: Room;
  let assignment: Awaited<ReturnType<typeof createAssignment>>;
  const startedAt = '2026-11-20T19:30:00.000Z';

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    room = await createRoom(test);
    assignment = await createAssignment(test, room.client, room.therapist, 'C6', ['2026-11-20', '2026-11-21']);
  });

  const body = (given: object = {}) => ({ assignmentId: assignment.id, occasionId: assignment.occasions[0]!.id, startedAt, answers: gratitude(), ...given });
  const rows = async (sql: string, params: unknown[] = []) => (await test.owner.query(sql, params)).rows;

  it('keeps a response, settles its occasion and tells what was noticed', async () => {
    const id = newId();
    const answer = await room.asClient.put(`/responses/${id}`, body());
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ id, unprompted: false, localDate: '2026-11-20', occasionId: assignment.occasions[0]!.id });
    expect(answer.body.ending.body.en).toContain('Notes so far: 1.');
    expect(await rows('select state, response_id from occasion where id = $1', [assignment.occasions[0]!.id])).toEqual([{ state: 'done', response_id: id }]);
    expect(await rows('select due, done from client_week where client_id = $1', [room.client.id])).toEqual([{ due: 2, done: 1 }]);
    expect(await rows('select waiting from client_summary where client_id = $1', [room.client.id])).toEqual([{ waiting: 1 }]);
  });

  it('takes two waits', async () => {
    await room.asClient.put(`/responses/${newId()}`, body());
    const { result, waits } = await countWaits(() => room.asClient.put(`/responses/${newId()}`, body({ occasionId: assignment.occasions[1]!.id })));
    expect(result.status).toBe(201);
    expect(waits).toBe(2);
  });

  it('takes two statements of its own: one to load, one to keep', async () => {
    await room.asClient.put(`/responses/${newId()}`, body());
    const { result, statements } = await statementsOf(() => room.asClient.put(`/responses/${newId()}`, body({ occasionId: assignment.occasions[1]!.id })));
    expect(result.status).toBe(201);
    expect(statements).toHaveLength(2);
  });

  it('keeps one of ten equal requests at once, and answers all of them the same', async () => {
    const id = newId();
    const answers = await Promise.all(Array.from({ length: 10 }, () => room.asClient.put(`/responses/${id}`, body())));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 9 }, () => 200), 201]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await rows('select count(*)::int as n from response where id = $1', [id])).toEqual([{ n: 1 }]);
    expect(await rows('select done from client_week where client_id = $1', [room.client.id])).toEqual([{ done: 1 }]);
  });

  it('keeps a correction sent several times at once as one, whichever comes first', async () => {
    let corrects = newId();
    await room.asClient.put(`/responses/${corrects}`, body());
    for (let i = 0; i < 25; i += 1) {
      const id = newId();
      const correction = body({ answers: gratitude(`Corrected for the ${i}th time.`), corrects });
      const answers = await Promise.all(Array.from({ length: 8 }, () => room.asClient.put(`/responses/${id}`, correction)));
      expect(answers.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 7 }, () => 200), 201]);
      corrects = id;
    }
  });

  it('refuses another body under the same id, and keeps it aside once', async () => {
    const id = newId();
    await room.asClient.put(`/responses/${id}`, body());
    for (let i = 0; i < 3; i += 1) {
      const answer = await room.asClient.put(`/responses/${id}`, body({ answers: gratitude('Something else entirely.') }));
      expect(answer).toMatchObject({ status: 409, body: { code: 'response.conflict' } });
    }
    expect(await rows('select count(*)::int as n from set_aside where response_id = $1', [id])).toEqual([{ n: 1 }]);
    expect((await room.asClient.get(`/responses/${id}`)).body.answers).toEqual(gratitude());
  });

  it('keeps a second response to one occasion as unprompted', async () => {
    await room.asClient.put(`/responses/${newId()}`, body());
    const second = await room.asClient.put(`/responses/${newId()}`, body());
    expect(second).toMatchObject({ status: 201, body: { unprompted: true } });
    expect(await rows('select done, unprompted from client_week where client_id = $1', [room.client.id])).toEqual([{ done: 1, unprompted: 1 }]);
  });

  it('names each fault by step', async () => {
    const answer = await room.asClient.put(`/responses/${newId()}`, body({ answers: { direction: 'sideways', nothing: 1 } }));
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual(expect.arrayContaining([
      { field: 'answers.direction', code: 'unknown_option' },
      { field: 'answers.nothing', code: 'unknown_step' },
    ]));
  });

  it('withholds private answers from everyone but their author', async () => {
    const id = newId();
    const words = 'only mine 7f3a';
    await room.asClient.put(`/responses/${id}`, body({ answers: gratitude(words), privateSteps: ['what-other'] }));
    const therapist = await room.asTherapist.get(`/responses/${id}`);
    expect(therapist.body.privateSteps).toEqual(['what-other']);
    expect(therapist.text).not.toContain(words);
    expect((await room.asClient.get(`/responses/${id}`)).text).toContain(words);
    const dump = await rows(`select encode(sealed_answers, 'escape') as a, encode(sealed_private, 'escape') as p from response where id = $1`, [id]);
    expect(JSON.stringify(dump)).not.toContain(words);
  });

  it('corrects an entry and keeps both versions', async () => {
    const first = newId();
    const second = newId();
    await room.asClient.put(`/responses/${first}`, body());
    const corrected = await room.asClient.put(`/responses/${second}`, body({ answers: gratitude('Corrected words.'), corrects: first }));
    expect(corrected).toMatchObject({ status: 201, body: { corrects: first, unprompted: false, occasionId: assignment.occasions[0]!.id } });
    expect(corrected.body.ending.body.en).toContain('Notes so far: 1.');
    expect((await room.asClient.get(`/responses/${first}`)).body).toMatchObject({ correctedBy: second, state: 'replaced', answers: gratitude() });
    expect(await rows('select waiting from client_summary where client_id = $1', [room.client.id])).toEqual([{ waiting: 1 }]);
    const again = await room.asClient.put(`/responses/${newId()}`, body({ corrects: first }));
    expect(again).toMatchObject({ status: 409, body: { code: 'response.corrected' } });
  });

  it('is nobody else\'s: 404 without a trace', async () => {
    const id = newId();
    await room.asClient.put(`/responses/${id}`, body());
    const stranger = await signedIn(test, await createMember(test, room.practice));
    const otherClient = await createClient(test, room.practice, { primary: room.therapist });
    const other = await signedIn(test, otherClient);
    for (const caller of [stranger, other]) expect((await caller.get(`/responses/${id}`)).status).toBe(404);
    expect((await stranger.get(`/clients/${room.client.id}/responses`)).status).toBe(404);
    expect((await other.put(`/responses/${newId()}`, body())).body.code).toBe('assignment.not_found');
    expect((await other.put(`/responses/${id}`, { ...body(), assignmentId: (await createAssignment(test, otherClient, room.therapist, 'C6')).id, occasionId: undefined })).status).toBe(404);
    expect((await stranger.put(`/responses/${id}/review`, { comment: 'x' })).status).toBe(404);
  });

  it('is read, commented and rated by the therapist, and the client sees the comments', async () => {
    const id = newId();
    await room.asClient.put(`/responses/${id}`, body());
    expect((await room.asTherapist.get('/me/inbox')).body).toMatchObject({ total: 1, items: [{ responseId: id }] });
    const review = await room.asTherapist.put(`/responses/${id}/review`, { comment: 'I noticed that you stayed.', comments: { 'what-other': 'This line.' }, skillRating: 4 });
    expect(review).toMatchObject({ status: 200, body: { skillRating: 4 } });
    expect((await room.asTherapist.get('/me/inbox')).body).toMatchObject({ total: 0, items: [] });
    const seen = (await room.asClient.get(`/responses/${id}`)).body;
    expect(seen).toMatchObject({ state: 'answered', newComments: true, reviews: [{ comment: 'I noticed that you stayed.' }], comments: { 'what-other': [{ text: 'This line.' }] } });
    expect(seen.reviews[0]).not.toHaveProperty('skillRating');
    await room.asClient.post('/me/comments-seen', { responseId: id });
    expect((await room.asClient.get(`/responses/${id}`)).body.newComments).toBe(false);
    expect(await rows('select answer_times[1] as first from therapist_week where member_id = $1', [room.therapist.id])).toEqual([{ first: 1 }]);
  });

  it('takes no comment on a private answer or an unknown step', async () => {
    const id = newId();
    await room.asClient.put(`/responses/${id}`, body({ privateSteps: ['what-other'] }));
    expect(await room.asTherapist.put(`/responses/${id}/review`, { comments: { 'what-other': 'x' } })).toMatchObject({ status: 422, body: { code: 'review.private_step' } });
    expect(await room.asTherapist.put(`/responses/${id}/review`, { comments: { elsewhere: 'x' } })).toMatchObject({ status: 422, body: { errors: [{ field: 'comments.elsewhere', code: 'unknown_step' }] } });
  });

  it('tells the client who opened it', async () => {
    const id = newId();
    await room.asClient.put(`/responses/${id}`, body());
    await room.asTherapist.get(`/responses/${id}`);
    expect((await room.asClient.get('/me/openings')).body.items).toMatchObject([{ memberName: room.therapist.name, responseId: id, action: 'response.open' }]);
  });

  it('yields series for charts, without what was private', async () => {
    const weather = await createAssignment(test, room.client, room.therapist, 'A10');
    const answers = (before: number, after: number) => ({
      change: { before, after }, 'statement-1': 'One.', 'statement-2': 'Two.', 'statement-3': 'Three.', 'how-read': 'aloud',
    });
    for (const [before, after] of [[8, 5], [7, 4]] as const) {
      const put = await room.asClient.put(`/responses/${newId()}`, { assignmentId: weather.id, startedAt, answers: answers(before, after) });
      expect(put.status).toBe(201);
    }
    const { body: found } = await room.asTherapist.get(`/clients/${room.client.id}/observations`);
    const after = found.series.find((s: { code: string }) => s.code === 'distress.after');
    expect(after).toMatchObject({ min: 0, max: 10, better: 'lower', at: 'after' });
    expect(after.points.map((p: { value: number }) => p.value)).toEqual([5, 4]);
  });
});
