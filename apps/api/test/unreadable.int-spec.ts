import { newId } from '../src/platform/ids.js';
import { expectOk } from './factories/answers.js';
import { write } from './factories/messages.js';
import { beginNote, over, signNote } from './factories/notes.js';
import { gratitude } from './factories/responses.js';
import { assign, assignmentBody, createTreatment, type Treatment } from './factories/work.js';
import { startTestApp, type TestApp } from './harness/test-app.js';

/** Of everything that a page shows many of, one entry that can be read and one whose stored bytes were damaged behind the application's back. */
describe('an entry that cannot be read', () => {
  let test: TestApp;
  let at: Treatment;
  let of: string;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.clock.set('2026-03-02T12:00:00Z');
    at = await createTreatment(test, { timeZone: 'UTC' });
    of = `/clients/${at.client.id}`;
  });

  /** Flips a bit of what is stored. */
  const damage = async (table: string, column: string, where: string, id: string): Promise<void> => {
    // What the database itself keeps from being changed is changed all the same.
    await test.owner.query(`alter table ${table} disable trigger user`);
    const { rowCount } = await test.owner.query(`update ${table} set ${column} = set_byte(${column}, 47, get_byte(${column}, 47) # 1) where ${where} = $1`, [id]);
    await test.owner.query(`alter table ${table} enable trigger user`);
    expect(rowCount).toBe(1);
  };
  const stored = async (table: string, column: string, where: string, id: string): Promise<string> =>
    (await test.owner.query(`select encode(${column}, 'hex') as bytes from ${table} where ${where} = $1`, [id])).rows[0].bytes;
  const items = async (path: string) => expectOk(await at.asTherapist.get(path)).body.items;
  const send = async (assignmentId: string, words: string): Promise<string> => {
    const id = newId();
    test.clock.advance(60_000);
    expectOk(await at.asClient.put(`/responses/${id}`, { assignmentId, startedAt: test.clock.now().toISOString(), answers: gratitude(words) }));
    return id;
  };
  const session = async (startsAt: string, more: object = {}): Promise<{ id: string; revision: number }> =>
    expectOk(await at.asTherapist.put(`/appointments/${newId()}`, { clientId: at.client.id, startsAt, minutes: 50, ...more })).body;

  it('leaves the brief with all else, and stands there as what cannot be read', async () => {
    const { id } = await assign(at.asTherapist, at.client);
    const [read, lost] = [await send(id, 'They waited for me.'), await send(id, 'Not to be found again.')];
    const note = await signNote(at.asTherapist, at.client, at.therapist.name);
    const proposal = expectOk(await at.asClient.put(`/me/assignments/${id}/proposal`, { kind: 'other', text: 'Less of it.' })).body;
    await damage('response', 'sealed_answers', 'id', lost);
    await damage('progress_note', 'sealed_body', 'id', note.id);
    await damage('plan_proposal', 'sealed_text', 'id', proposal.id);
    const { body } = expectOk(await at.asTherapist.get(`${of}/brief/session`));
    expect(body.entries).toBe(2);
    expect(body.words.map(({ responseId, why, quote }: { responseId: string; why: string; quote: unknown }) => [responseId, why, quote !== null])).toEqual([
      [lost, 'unreadable', false], [read, 'words', true],
    ]);
    expect(body.asked.proposals).toMatchObject([{ id: proposal.id, text: null, unreadable: true }]);
    expect(body.agreed.note).toMatchObject({ noteId: note.id, text: '', unreadable: true });
  });

  it('leaves lists with all else, and says so in its place', async () => {
    const assignment = await assign(at.asTherapist, at.client, { why: 'Because it helps.' });
    const other = await assign(at.asTherapist, at.client, { why: 'Because you wanted it.' });
    const [read, lost] = [await send(assignment.id, 'They waited for me.'), await send(assignment.id, 'Not to be found again.')];
    const told = [await write(at.asClient, at.client, 'First.'), await write(at.asClient, at.client, 'Second.')];
    const notes = [await beginNote(at.asTherapist, at.client), await beginNote(at.asTherapist, at.client)];
    const own = newId();
    expectOk(await at.asTherapist.put(`${of}/psychotherapy-notes/${own}`, { date: '2026-03-02', text: 'My own anger.' }));
    const there = await session('2026-03-09T15:00:00Z', { place: 'Room 4' });
    const reply = newId();
    expectOk(await at.asTherapist.put(`/me/saved-replies/${reply}`, { title: 'Thanks', text: 'Thank you for writing.' }));
    await damage('assignment', 'sealed_plan', 'id', assignment.id);
    await damage('response', 'sealed_answers', 'id', lost);
    await damage('message', 'sealed_text', 'id', told[0].id);
    await damage('progress_note', 'sealed_body', 'id', notes[0].id);
    await damage('psychotherapy_note', 'sealed_text', 'id', own);
    await damage('appointment', 'sealed_where', 'id', there.id);
    await damage('saved_reply', 'sealed', 'id', reply);

    const flags = (rows: { id: string; unreadable?: boolean }[], ids: string[]) => ids.map((id) => rows.find((row) => row.id === id)!.unreadable);
    expect(flags(await items(`${of}/assignments`), [assignment.id, other.id])).toEqual([true, undefined]);
    expect(flags(await items(`${of}/responses?opened=true`), [lost, read])).toEqual([true, undefined]);
    for (const reader of [at.asTherapist, at.asClient]) expect(flags((await reader.get(`${of}/messages`)).body.items, told.map(({ id }) => id))).toEqual([true, undefined]);
    expect(flags(await items(`${of}/notes`), notes.map(({ id }) => id))).toEqual([true, undefined]);
    expect(flags(await items(`${of}/psychotherapy-notes`), [own])).toEqual([true]);
    expect(flags(await items('/appointments?from=2026-03-09T00:00:00Z&to=2026-03-10T00:00:00Z'), [there.id])).toEqual([true]);
    expect(flags(await items('/me/saved-replies'), [reply])).toEqual([true]);
    expect((await at.asClient.get('/me/today')).status).toBe(200);
    expect((await at.asTherapist.get(`${of}/progress`)).status).toBe(200);
    const taken = expectOk(await at.asClient.get('/me/answers.json')).text;
    expect(taken).toContain('"complete": true');
    expect(taken.match(/"unreadable": ?true/g)).toHaveLength(3);
    expect(expectOk(await at.asClient.get('/me/answers.html')).text.match(/cannot be read/g)).toHaveLength(3);
  });

  it('leaves the page of an entry with the other comments, and a comment that was not sent', async () => {
    const { id } = await assign(at.asTherapist, at.client);
    const entry = await send(id, 'They waited for me.');
    expectOk(await at.asTherapist.put(`/responses/${entry}/review`, { comment: 'Lovely.', skillRating: 3 }));
    expectOk(await at.asTherapist.put(`/responses/${entry}/review-draft`, { comment: 'One more thing.' }));
    await damage('review', 'sealed', 'response_id', entry);
    await damage('review_draft', 'sealed', 'response_id', entry);
    const body = () => at.asTherapist.get(`/responses/${entry}`).then((answer) => expectOk(answer).body);
    expect(await body()).toMatchObject({ answers: gratitude('They waited for me.'), reviews: [{ comment: null, unreadable: true, skillRating: 3 }], draft: { unreadable: true } });
    const [before, draft] = [await stored('review', 'sealed', 'response_id', entry), await stored('review_draft', 'sealed', 'response_id', entry)];
    // A rating alone says nothing in the comment's stead.
    expectOk(await at.asTherapist.put(`/responses/${entry}/review`, { skillRating: 4 }));
    expect([await stored('review', 'sealed', 'response_id', entry), await stored('review_draft', 'sealed', 'response_id', entry)]).toEqual([before, draft]);
    await damage('response', 'sealed_answers', 'id', entry);
    expect(await body()).toMatchObject({ answers: {}, unreadable: true, reviews: [{ skillRating: 4 }] });
  });

  it('is left as it is by changes that put nothing in its stead', async () => {
    const plan = await assign(at.asTherapist, at.client, { why: 'Because it helps.' });
    const there = await session('2026-03-09T15:00:00Z', { place: 'Room 4' });
    await damage('assignment', 'sealed_plan', 'id', plan.id);
    await damage('appointment', 'sealed_where', 'id', there.id);
    const [words, where] = [await stored('assignment', 'sealed_plan', 'id', plan.id), await stored('appointment', 'sealed_where', 'id', there.id)];
    expectOk(await at.asTherapist.put(`/assignments/${plan.id}`, assignmentBody(at.client, { schedule: { times: ['10:00'] } }), over(plan.revision)));
    const moved = await session('2026-03-09T16:00:00Z', { place: null }).then(() => at.asTherapist.put(`/appointments/${there.id}`, { clientId: at.client.id, startsAt: '2026-03-10T15:00:00Z', minutes: 50, place: null }));
    expect(expectOk(moved).body).toMatchObject({ startsAt: '2026-03-10T15:00:00.000Z', place: null, unreadable: true });
    expect([await stored('assignment', 'sealed_plan', 'id', plan.id), await stored('appointment', 'sealed_where', 'id', there.id)]).toEqual([words, where]);
    const said = await at.asTherapist.put(`/appointments/${there.id}`, { clientId: at.client.id, startsAt: '2026-03-10T15:00:00Z', minutes: 50, place: 'Room 5' });
    expect(expectOk(said).body).toMatchObject({ place: 'Room 5' });
    expect(said.body.unreadable).toBeUndefined();
  });

  it('is refused by name where it is all there is to read, and told to the operator without a word of it', async () => {
    const note = await beginNote(at.asTherapist, at.client);
    await damage('progress_note', 'sealed_body', 'id', note.id);
    const lines: string[] = [];
    const { write: out } = process.stdout;
    process.stdout.write = (line: string | Uint8Array): boolean => lines.push(String(line)) > 0;
    const answer = await at.asTherapist.get(`${of}/notes/${note.id}`).finally(() => {
      process.stdout.write = out;
    });
    expect(answer.body).toMatchObject({ status: 409, code: 'text.unreadable' });
    const told = lines.filter((line) => line.includes('sealed.unreadable')).map((line) => JSON.parse(line));
    expect(told).toMatchObject([{ level: 'error', place: `client:${at.client.id}|progress_note.body:${note.id}` }]);
    expect(lines.join('')).not.toContain('Slept');
  });

  it('takes no list along when it is the key of a client that does not open', async () => {
    const there = await session('2026-03-09T15:00:00Z', { place: 'Room 4' });
    await damage('client_key', 'sealed_key', 'client_id', at.client.id);
    expect(await items('/appointments?from=2026-03-09T00:00:00Z&to=2026-03-10T00:00:00Z')).toMatchObject([{ id: there.id, place: null, unreadable: true }]);
    expect((await at.asTherapist.put(`/clients/${at.client.id}/messages/${newId()}`, { text: 'Hello.' })).body).toMatchObject({ status: 409, code: 'text.unreadable' });
  });
});
