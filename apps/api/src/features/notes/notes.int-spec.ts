import { beginNote, noteBody, over, signNote, twoTherapistsForEach } from '../../../test/factories/notes.js';
import type { Caller } from '../../../test/factories/caller.js';
import { createClient, createMember, createSupervision, inPractice, signedIn, type TestClient, type TestMember, type TestPractice } from '../../../test/factories/people.js';
import { appoint } from '../../../test/factories/plans.js';
import type { TestApp } from '../../../test/harness/test-app.js';
import { currentContext, runInContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { newId } from '../../platform/ids.js';
import { Notes } from './notes.service.js';

describe('progress notes', () => {
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
    path = `/clients/${client.id}/notes`;
  });

  const rows = async () => (await test.owner.query('select * from progress_note where client_id = $1 order by id', [client.id])).rows;
  const audited = async () => (await test.owner.query('select action from audit_event where client_id = $1 order by id', [client.id])).rows.map(({ action }) => action);
  const sign = (as: Caller, id: string, name: string, revision: number) => as.post(`${path}/${id}/sign`, { name }, over(revision));

  it('are kept as drafts, with every section of their template in order, over the revision they were made from', async () => {
    const id = newId();
    const first = await asInes.put(`${path}/${id}`, noteBody());
    expect([first.status, first.headers.get('etag')]).toEqual([201, '"1"']);
    expect(first.body).toEqual({
      id, clientId: client.id, date: '2026-03-02', template: 'soap', templateTitle: null, appointmentId: null, state: 'draft',
      author: { memberId: ines.id, name: 'Inés Vidal' }, revision: 1, createdAt: '2026-03-02T12:00:00.000Z', savedAt: '2026-03-02T12:00:00.000Z',
      signedAt: null, signedName: null, digest: null, intact: null, amends: null, reason: null, amendments: [],
      sections: [
        { key: 'subjective', title: null, text: 'Slept better, said no once.' }, { key: 'objective', title: null, text: '' },
        { key: 'assessment', title: null, text: '' }, { key: 'plan', title: null, text: '' }, { key: 'agreed', title: null, text: 'One small no until Thursday.' },
      ],
    });
    expect((await asInes.put(`${path}/${id}`, noteBody())).status).toBe(200);
    const edit = noteBody({ template: 'free', sections: [{ key: 'note', text: 'Other words.' }] });
    expect((await asInes.put(`${path}/${id}`, edit)).body).toMatchObject({ status: 428, code: 'precondition.required' });
    expect((await asInes.put(`${path}/${id}`, edit, over(1))).body).toMatchObject({ revision: 2, template: 'free' });
    // A retry of what arrived, then somebody with an old copy.
    expect((await asInes.put(`${path}/${id}`, edit, over(1))).body.revision).toBe(2);
    expect((await asInes.put(`${path}/${id}`, noteBody(), over(1))).body).toMatchObject({ status: 412, code: 'note.changed' });
    expect((await asInes.get(`${path}/${id}`)).body.sections).toEqual([{ key: 'note', title: null, text: 'Other words.' }, { key: 'agreed', title: null, text: '' }]);
    expect(await audited()).toEqual(['note.save', 'note.save', 'note.open']);
  });

  it('are the same under an id in capitals', async () => {
    const id = newId();
    const shouted = `${path}/${id}`.toUpperCase().replace('/CLIENTS/', '/clients/').replace('/NOTES/', '/notes/');
    expect((await asInes.put(shouted, noteBody())).body.id).toBe(id);
    expect((await asInes.get(shouted)).text).toBe((await asInes.get(`${path}/${id}`)).text);
    expect((await asInes.put(`${path}/${id}`, noteBody())).status).toBe(200);
  });

  it('are begun once by ten requests that arrive together', async () => {
    const id = newId();
    const answers = await Promise.all(Array.from({ length: 10 }, () => asInes.put(`${path}/${id}`, noteBody())));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201]);
    expect((await rows()).length).toBe(1);
  });

  it('carry the headings of a template of the practice’s own, the agreement last', async () => {
    const own = { template: 'own', templateTitle: 'Intake', sections: [{ key: 'agreed', text: 'Call on Monday.' }, { key: 'aim', title: 'What brings you', text: 'Sleep.' }] };
    expect((await beginNote(asInes, client, own)).sections).toEqual([
      { key: 'aim', title: 'What brings you', text: 'Sleep.' }, { key: 'agreed', title: null, text: 'Call on Monday.' },
    ]);
  });

  it.each([
    ['an unknown section', { sections: [{ key: 'mood', text: 'x' }] }, 'sections.0.key'],
    ['a section twice', { sections: [{ key: 'plan', text: 'x' }, { key: 'plan', text: 'y' }] }, 'sections.1.key'],
    ['no heading', { template: 'own', templateTitle: 'T', sections: [{ key: 'aim', text: 'x' }] }, 'sections.0.title'],
    ['no title', { template: 'own', sections: [{ key: 'agreed', text: 'x' }] }, 'templateTitle'],
    ['too much', { sections: [{ key: 'plan', text: 'x'.repeat(8_001) }] }, 'sections.0.text'],
    ['too much in all', { template: 'own', templateTitle: 'T', sections: Array.from({ length: 6 }, (_, n) => ({ key: `s${n}`, title: 'S', text: 'x'.repeat(8_000) })) }, 'sections'],
    ['a reason that amends nothing', { reason: 'Because.' }, 'reason'],
    ['somebody’s appointment', { appointmentId: newId() }, 'appointmentId'],
    ['no date', { date: '2026-02-30' }, 'date'],
  ])('refuse %s, by its field', async (_, given, field) => {
    const answer = await asInes.put(`${path}/${newId()}`, noteBody(given));
    expect(answer.body).toMatchObject({ status: 422, code: 'request.invalid', errors: [expect.objectContaining({ field })] });
    expect(await rows()).toEqual([]);
  });

  it('may be of a session of this client, and of nobody else’s', async () => {
    const session = await appoint(asInes, client, '2026-03-05T10:00:00Z');
    expect((await beginNote(asInes, client, { appointmentId: session.id.toUpperCase() })).appointmentId).toBe(session.id);
    const other = await createClient(test, practice, { primary: ines });
    const theirs = await appoint(asInes, other, '2026-03-05T12:00:00Z');
    expect((await asInes.put(`${path}/${newId()}`, noteBody({ appointmentId: theirs.id }))).status).toBe(422);
  });

  it('are their author’s alone until they are signed', async () => {
    const { id } = await beginNote(asInes, client);
    expect((await asOmar.get(path)).body).toEqual({ items: [], next: null });
    for (const answer of [
      await asOmar.get(`${path}/${id}`), await asOmar.put(`${path}/${id}`, noteBody({ date: '2026-03-01' }), over(1)), await asOmar.delete(`${path}/${id}`),
      await sign(asOmar, id, 'Omar', 1), await asOmar.post(`${path}/${id}/amend`, { id: newId(), reason: 'x' }),
    ]) expect(answer.body).toMatchObject({ status: 404, code: 'note.not_found' });
    expect((await asInes.get('/me/unsigned-notes')).body.items).toContainEqual({
      id, clientId: client.id, clientName: client.name, date: '2026-03-02', template: 'soap', savedAt: '2026-03-02T12:00:00.000Z', amends: false,
    });
    expect((await asOmar.get('/me/unsigned-notes')).body.items).toEqual([]);
  });

  it('are signed by their author’s own name at the revision that was read, and then stay', async () => {
    const { id } = await beginNote(asInes, client);
    expect((await asInes.post(`${path}/${id}/sign`, { name: 'Inés Vidal' })).body.code).toBe('precondition.required');
    expect((await sign(asInes, id, 'Inés Vidal', 2)).body.code).toBe('note.changed');
    expect((await sign(asInes, id, 'Omar', 1)).body).toMatchObject({ status: 422, code: 'note.name_differs' });
    test.clock.set('2026-03-02T13:00:00Z');
    const signed = await sign(asInes, id, '  inés   VIDAL ', 1);
    expect(signed.body).toMatchObject({
      state: 'signed', signedAt: '2026-03-02T13:00:00.000Z', signedName: 'Inés Vidal', digest: expect.stringMatching(/^[0-9a-f]{64}$/), intact: true, revision: 2,
    });
    test.clock.set('2026-03-02T14:00:00Z');
    expect((await sign(asInes, id, 'Inés Vidal', 2)).text).toBe(signed.text);
    for (const answer of [await asInes.put(`${path}/${id}`, noteBody({ date: '2026-03-01' }), over(2)), await asInes.delete(`${path}/${id}`), await sign(asOmar, id, 'Omar', 2)]) {
      expect(answer.body).toMatchObject({ status: 409, code: 'note.signed' });
    }
    expect((await asOmar.get(`${path}/${id}`)).text).toBe(signed.text);
    expect(await audited()).toEqual(['note.save', 'note.sign', 'note.open']);
    expect((await asInes.get('/me/unsigned-notes')).body.items.map((item: { id: string }) => item.id)).not.toContain(id);
  });

  it('are not signed empty', async () => {
    const { id } = await beginNote(asInes, client, { sections: [{ key: 'plan', text: '  ' }] });
    expect((await sign(asInes, id, ines.name, 1)).body).toMatchObject({ status: 422, code: 'note.empty' });
  });

  it('are signed once by ten requests that arrive together', async () => {
    const { id } = await beginNote(asInes, client);
    const answers = await Promise.all(Array.from({ length: 10 }, () => sign(asInes, id, ines.name, 1)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect((await audited()).filter((action) => action === 'note.sign').length).toBe(1);
  });

  it('cannot be changed or removed in the database once they are signed, not even by its owner', async () => {
    const { id } = await signNote(asInes, client, ines.name);
    for (const sql of [`update progress_note set note_date = '2020-01-01' where id = $1`, `update progress_note set state = 'draft', signed_at = null, signed_name = null, signed_digest = null where id = $1`, 'delete from progress_note where id = $1']) {
      await expect(test.owner.query(sql, [id])).rejects.toThrow('a signed note stays as it is');
    }
    const draft = await beginNote(asInes, client);
    await test.owner.query(`update progress_note set note_date = '2026-03-01' where id = $1`, [draft.id]);
  });

  it('tell when what lies there is not what was signed', async () => {
    const { id } = await signNote(asInes, client, ines.name);
    await test.owner.query('alter table progress_note disable trigger progress_note_stays_signed');
    for (const change of [`note_date = '2026-02-28'`, `signed_name = 'Somebody'`, `signed_at = signed_at - interval '1 day'`]) {
      const before = (await rows())[0];
      await test.owner.query(`update progress_note set ${change} where id = $1`, [id]);
      expect((await asInes.get(`${path}/${id}`)).body.intact).toBe(false);
      await test.owner.query('update progress_note set note_date = $2, signed_name = $3, signed_at = $4 where id = $1', [id, '2026-03-02', before.signed_name, before.signed_at]);
    }
    expect((await asInes.get(`${path}/${id}`)).body.intact).toBe(true);
    await test.owner.query('alter table progress_note enable trigger progress_note_stays_signed');
  });

  it('are amended beside what was signed, with a reason and a signature of its own', async () => {
    const original = await signNote(asInes, client, ines.name);
    const id = newId();
    const begun = await asOmar.post(`${path}/${original.id}/amend`, { id, reason: 'The day was wrong.' });
    expect([begun.status, (await asOmar.post(`${path}/${original.id}/amend`, { id, reason: 'The day was wrong.' })).status]).toEqual([201, 200]);
    expect(begun.body).toMatchObject({ state: 'draft', amends: original.id, reason: 'The day was wrong.', author: { name: 'Omar' }, sections: original.sections });
    // Until it is signed it is Omar's alone.
    expect((await asInes.get(`${path}/${original.id}`)).body.amendments).toEqual([]);
    expect((await asInes.get(`${path}/${id}`)).status).toBe(404);
    expect((await asOmar.put(`${path}/${id}`, noteBody({ date: '2026-03-01' }), over(1))).body).toMatchObject({ date: '2026-03-01', reason: 'The day was wrong.', revision: 2 });
    test.clock.set('2026-03-03T09:00:00Z');
    expect((await sign(asOmar, id, 'omar', 2)).body.state).toBe('signed');
    const after = (await asInes.get(`${path}/${original.id}`)).body;
    expect(after).toEqual({ ...original, amendments: [{ id, author: { memberId: omar.id, name: 'Omar' }, state: 'signed', signedAt: '2026-03-03T09:00:00.000Z' }] });
    const { items } = (await asInes.get(path)).body;
    expect(items.map((item: { id: string; amends: string | null; amended: boolean }) => [item.id, item.amends, item.amended])).toEqual([[original.id, null, true], [id, original.id, false]]);
    // An amendment of the amendment belongs to the same chain, and begins with the newest words.
    const again = await asInes.post(`${path}/${id}/amend`, { id: newId(), reason: 'More.' });
    expect(again.body).toMatchObject({ amends: original.id, date: '2026-03-01' });
  });

  it('are not amended while they can be edited, nor under an id that is taken', async () => {
    const draft = await beginNote(asInes, client);
    expect((await asInes.post(`${path}/${draft.id}/amend`, { id: newId(), reason: 'x' })).body).toMatchObject({ status: 409, code: 'note.not_signed' });
    const signed = await signNote(asInes, client, ines.name);
    expect((await asInes.post(`${path}/${signed.id}/amend`, { id: draft.id, reason: 'x' })).status).toBe(404);
  });

  it('are thrown away as drafts', async () => {
    const { id } = await beginNote(asInes, client);
    expect((await asInes.delete(`${path}/${id}`)).status).toBe(204);
    expect((await asInes.delete(`${path}/${id}`)).status).toBe(404);
    expect(await rows()).toEqual([]);
  });

  it('are listed by page, the newest first, by how they begin', async () => {
    for (let day = 1; day <= 5; day += 1) await signNote(asInes, client, ines.name, { date: `2026-03-0${day}`, sections: [{ key: 'plan', text: `Day ${day}\n${'long '.repeat(60)}` }] });
    const first = (await asOmar.get(`${path}?limit=3`)).body;
    const rest = (await asOmar.get(`${path}?limit=3&cursor=${first.next}`)).body;
    const all = [...first.items, ...rest.items];
    expect(all.map(({ date }) => date.slice(8))).toEqual(['05', '04', '03', '02', '01']);
    expect(rest.next).toBeNull();
    expect(all[0].excerpt).toMatch(/^Day 5 long .{100,150}…$/);
    for (const cursor of ['x', Buffer.from('[null]').toString('base64url')]) expect((await asOmar.get(`${path}?cursor=${cursor}`)).status).toBe(422);
  });

  it('are closed to clients, owners, admins and supervisors, and to therapists who do not treat this client', async () => {
    const { id } = await signNote(asInes, client, ines.name);
    const supervisor = await createMember(test, practice, { roles: ['supervisor'] });
    await createSupervision(test, supervisor, ines);
    const [owner, admin] = [await createMember(test, practice, { roles: ['owner'] }), await createMember(test, practice, { roles: ['admin'] })];
    for (const who of [client, supervisor, owner, admin]) {
      const caller = await signedIn(test, who);
      for (const at of [path, `${path}/${id}`, '/me/unsigned-notes']) expect((await caller.get(at)).status).toBe(403);
    }
    const stranger = await signedIn(test, await createMember(test, practice, { roles: ['therapist', 'owner'] }));
    for (const at of [path, `${path}/${id}`]) expect((await stranger.get(at)).body).toMatchObject({ status: 404, code: 'client.not_found' });
    expect((await stranger.put(`${path}/${newId()}`, noteBody())).status).toBe(404);
  });

  it('end with their author’s place in the team, the signed ones staying with the team', async () => {
    const draft = await beginNote(asOmar, client);
    const signed = await signNote(asOmar, client, 'Omar');
    await test.owner.query('update care_team set until = now() where client_id = $1 and member_id = $2', [client.id, omar.id]);
    for (const id of [draft.id, signed.id]) expect((await asOmar.get(`${path}/${id}`)).status).toBe(404);
    expect((await asOmar.get('/me/unsigned-notes')).body.items).toEqual([]);
    expect((await asInes.get(path)).body.items.map(({ id }: { id: string }) => id)).toEqual([signed.id]);
  });

  it('are sealed with the client’s key, and gone with it', async () => {
    const { id } = await signNote(asInes, client, ines.name);
    const lying = JSON.stringify((await rows())[0]) + (await rows())[0].sealed_body.toString('latin1');
    expect(lying).not.toContain('small no');
    await test.owner.query('delete from client_key where client_id = $1', [client.id]);
    for (const at of [path, `${path}/${id}`]) expect((await asInes.get(at)).body).toMatchObject({ status: 410, code: 'client.erased' });
  });

  describe('tell the brief', () => {
    const asking = <T>(work: (notes: Notes, tx: Parameters<Parameters<typeof inPractice>[2]>[0]) => Promise<T>, member = ines): Promise<T> =>
      runInContext({ requestId: newId(), roles: ['therapist'], practice, memberId: member.id }, () =>
        test.app.get(Tenant).run((tx) => work(test.app.get(Notes, { strict: false }), tx), currentContext().practice!.id));
    const lastAgreed = (member = ines) => asking((notes, tx) => notes.lastAgreed(tx, client.id), member);

    it('what was agreed last: of the newest signed note that says so, as it stands after its amendments', async () => {
      expect(await lastAgreed()).toBeNull();
      const agreed = (text: string) => [{ key: 'plan', text: 'x' }, { key: 'agreed', text }];
      const first = await signNote(asInes, client, ines.name, { date: '2026-03-01', sections: agreed('First.') });
      const second = await signNote(asInes, client, ines.name, { date: '2026-03-02', sections: agreed('Second.') });
      await signNote(asInes, client, ines.name, { date: '2026-03-03', sections: agreed('') });
      await beginNote(asInes, client, { date: '2026-03-04', sections: agreed('Not signed.') });
      expect(await lastAgreed(omar)).toEqual({ noteId: second.id, date: '2026-03-02', text: 'Second.', author: 'Inés Vidal' });
      test.clock.set('2026-03-05T12:00:00Z');
      const amendment = (await asOmar.post(`${path}/${second.id}/amend`, { id: newId(), reason: 'r' })).body;
      await asOmar.put(`${path}/${amendment.id}`, noteBody({ date: '2026-03-02', sections: agreed('Second, mended.') }), over(1));
      expect((await lastAgreed())?.text).toBe('Second.');
      await sign(asOmar, amendment.id, 'Omar', 2);
      expect((await lastAgreed())?.text).toBe('Second, mended.');
      test.clock.set('2026-03-06T12:00:00Z');
      const emptied = (await asInes.post(`${path}/${second.id}/amend`, { id: newId(), reason: 'r' })).body;
      await asInes.put(`${path}/${emptied.id}`, noteBody({ date: '2026-03-02', sections: agreed('') }), over(1));
      await sign(asInes, emptied.id, ines.name, 2);
      expect(await lastAgreed()).toMatchObject({ noteId: first.id, text: 'First.' });
    });

    it('nothing about clients whom the asker does not treat', async () => {
      await signNote(asInes, client, ines.name);
      const stranger = await createMember(test, practice);
      expect(await lastAgreed(stranger)).toBeNull();
    });
  });
});
