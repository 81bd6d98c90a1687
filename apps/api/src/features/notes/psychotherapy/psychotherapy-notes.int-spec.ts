import type { Caller } from '../../../../test/factories/caller.js';
import { over, twoTherapistsForEach } from '../../../../test/factories/notes.js';
import { createMember, createSupervision, signedIn, type TestClient, type TestMember, type TestPractice } from '../../../../test/factories/people.js';
import type { TestApp } from '../../../../test/harness/test-app.js';
import { runInContext } from '../../../platform/context/request-context.js';
import { newId } from '../../../platform/ids.js';
import { Sealing } from '../../../platform/sealing/sealing.js';
import { Unreadable } from '../../../platform/sealing/unreadable.js';

describe('psychotherapy notes', () => {
  let test: TestApp;
  let practice: TestPractice;
  let ines: TestMember;
  let omar: TestMember;
  let asInes: Caller;
  let asOmar: Caller;
  let client: TestClient;
  let path: string;

  twoTherapistsForEach((here) => {
    ({ test, practice, ines, omar, asInes, asOmar, client } = here);
    path = `/clients/${client.id}/psychotherapy-notes`;
  });

  const body = (text = 'My own anger in the room.', date = '2026-03-02') => ({ date, text });
  const notes = async () => (await test.owner.query('select * from psychotherapy_note where client_id = $1', [client.id])).rows;
  const keys = async () => (await test.owner.query('select * from psychotherapy_note_key where client_id = $1 order by author_id', [client.id])).rows;

  it('are kept over the revision they were made from, listed by page and thrown away by their author', async () => {
    const id = newId();
    const first = await asInes.put(`${path}/${id}`, body());
    expect([first.status, first.headers.get('etag')]).toEqual([201, '"1"']);
    expect(first.body).toEqual({ id, ...body(), revision: 1, createdAt: '2026-03-02T12:00:00.000Z', savedAt: '2026-03-02T12:00:00.000Z' });
    expect((await asInes.put(`${path}/${id}`, body())).text).toBe(first.text);
    expect((await asInes.put(`${path}/${id}`, body('Other.'))).body.code).toBe('precondition.required');
    expect((await asInes.put(`${path}/${id}`, body('Other.'), over(1))).body).toMatchObject({ revision: 2, text: 'Other.' });
    expect((await asInes.put(`${path}/${id}`, body('Late.'), over(1))).body).toMatchObject({ status: 412, code: 'psychotherapy_note.changed' });
    expect((await asInes.get(`${path}/${id}`)).body.text).toBe('Other.');
    await asInes.put(`${path}/${newId()}`, body('Earlier.', '2026-02-01'));
    const page = (await asInes.get(`${path}?limit=1`)).body;
    const rest = (await asInes.get(`${path}?limit=1&cursor=${page.next}`)).body;
    expect([...page.items, ...rest.items].map(({ text }) => text)).toEqual(['Other.', 'Earlier.']);
    expect((await asInes.delete(`${path}/${id}`)).status).toBe(204);
    expect((await asInes.delete(`${path}/${id}`)).body).toMatchObject({ status: 404, code: 'psychotherapy_note.not_found' });
    const actions = (await test.owner.query('select action from audit_event where client_id = $1 order by id', [client.id])).rows.map(({ action }) => action);
    expect(actions).toEqual(['save', 'save', 'open', 'save', 'list', 'list', 'delete'].map((act) => `psychotherapy-note.${act}`));
  });

  it('leave no trace for anybody but their author: not for the team, a supervisor, an owner or the client', async () => {
    const id = newId();
    await asInes.put(`${path}/${id}`, body());
    expect((await asOmar.get(path)).body).toEqual({ items: [], next: null });
    for (const answer of [await asOmar.get(`${path}/${id}`), await asOmar.put(`${path}/${id}`, body('Mine.')), await asOmar.put(`${path}/${id}`, body('Mine.'), over(1)), await asOmar.delete(`${path}/${id}`)]) {
      expect(answer.body).toMatchObject({ status: 404, code: 'psychotherapy_note.not_found' });
    }
    const supervisor = await createMember(test, practice, { roles: ['supervisor'] });
    await createSupervision(test, supervisor, ines);
    for (const who of [client, supervisor, await createMember(test, practice, { roles: ['owner', 'admin'] })]) {
      const caller = await signedIn(test, who);
      for (const at of [path, `${path}/${id}`]) expect((await caller.get(at)).status).toBe(403);
    }
    const stranger = await signedIn(test, await createMember(test, practice));
    for (const at of [path, `${path}/${id}`]) expect((await stranger.get(at)).body.code).toBe('client.not_found');
    expect((await notes()).length).toBe(1);
  });

  it('are in no other answer about the client, and not in what the client takes along', async () => {
    await asInes.put(`${path}/${newId()}`, body('Unmistakable.'));
    const asClient = await signedIn(test, client);
    for (const [caller, at] of [
      [asInes, `/clients/${client.id}`], [asInes, `/clients/${client.id}/brief/session`], [asInes, `/clients/${client.id}/notes`], [asOmar, `/clients/${client.id}/notes`],
      [asInes, '/me/unsigned-notes'], [asClient, '/me/answers.json'], [asClient, '/me/answers.html'], [asClient, '/me/openings'],
    ] as const) {
      const answer = await caller.get(at);
      expect(answer.status).toBe(200);
      expect(answer.text).not.toMatch(/unmistakable|psychotherapy/i);
    }
  });

  it('have a key for each author and client, which opens with neither the client’s key nor for another author', async () => {
    await asInes.put(`${path}/${newId()}`, body());
    await asInes.put(`${path}/${newId()}`, body());
    await asOmar.put(`${path}/${newId()}`, body());
    const made = await keys();
    expect(new Set(made.map(({ author_id }) => author_id))).toEqual(new Set([ines.id, omar.id]));
    const of = (author: TestMember) => made.find(({ author_id }) => author_id === author.id)!;
    const key = { keyId: of(ines).key_id, sealedKey: of(ines).sealed_key };
    const [note] = await notes();
    const place = `psychotherapy_note.text:${note.id}`;
    await runInContext({ requestId: newId(), roles: [], practice }, async () => {
      const sealing = test.app.get(Sealing);
      expect(sealing.authorSealer(ines.id, client.id, key).open(place, note.sealed_text)).toBe(body().text);
      expect(() => sealing.authorSealer(omar.id, client.id, key).open(place, note.sealed_text)).toThrow();
      expect(() => sealing.authorSealer(ines.id, newId(), key).open(place, note.sealed_text)).toThrow();
      // The key itself is not theirs: nothing can be sealed with it either.
      for (const other of [sealing.authorSealer(omar.id, client.id, key), sealing.authorSealer(ines.id, newId(), key)]) expect(() => other.seal(place, 'x')).toThrow(Unreadable);
      const theirs = (await test.owner.query('select * from client_key where client_id = $1', [client.id])).rows[0];
      expect(() => sealing.clientSealer(client.id, theirs.key_id, theirs.sealed_key).open(place, note.sealed_text)).toThrow();
    });
  });

  it('have one key when the first ten notes arrive together', async () => {
    const ids = Array.from({ length: 10 }, () => newId());
    const answers = await Promise.all(ids.map((id) => asInes.put(`${path}/${id}`, body())));
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect((await keys()).length).toBe(1);
    expect((await asInes.get(path)).body.items.length).toBe(10);
  });

  it('are read by nobody once their author has left the team, and by the author again who comes back', async () => {
    const id = newId();
    await asInes.put(`${path}/${id}`, body());
    await test.owner.query('update care_team set until = now() where client_id = $1 and member_id = $2', [client.id, ines.id]);
    for (const at of [path, `${path}/${id}`]) expect((await asInes.get(at)).status).toBe(404);
    expect((await asOmar.get(path)).body.items).toEqual([]);
    await test.owner.query(`insert into care_team (practice_id, client_id, member_id, since, is_primary) values ($1, $2, $3, now(), false)`, [practice.id, client.id, ines.id]);
    expect((await asInes.get(`${path}/${id}`)).body.text).toBe(body().text);
  });

  it('go with the client’s key, and their keys with them', async () => {
    const id = newId();
    await asInes.put(`${path}/${id}`, body());
    await test.owner.query('delete from client_key where client_id = $1', [client.id]);
    expect([await notes(), await keys()]).toEqual([[], []]);
    for (const answer of [await asInes.get(path), await asInes.get(`${path}/${id}`), await asInes.put(`${path}/${newId()}`, body())]) {
      expect(answer.body).toMatchObject({ status: 410, code: 'client.erased' });
    }
  });

  it('have a day, and no more text than a note has', async () => {
    for (const fault of [{ text: 'x'.repeat(40_001) }, { date: 'today' }, { text: 'a\0b' }]) {
      expect((await asInes.put(`${path}/${newId()}`, { ...body(), ...fault })).status).toBe(422);
    }
    expect(await keys()).toEqual([]);
  });
});
