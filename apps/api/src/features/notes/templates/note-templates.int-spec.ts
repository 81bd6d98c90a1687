import { expectOk } from '../../../../test/factories/answers.js';
import type { Caller } from '../../../../test/factories/caller.js';
import { makeTemplate, templateBody } from '../../../../test/factories/note-templates.js';
import { beginNote, over, signNote } from '../../../../test/factories/notes.js';
import { createClient, createMember, createPractice, signedIn, type TestMember, type TestPractice } from '../../../../test/factories/people.js';
import { startTestApp, type TestApp } from '../../../../test/harness/test-app.js';
import { newId } from '../../../platform/ids.js';
import type { NoteTemplateDto } from './note-template.dto.js';

describe('templates of a practice for its notes', () => {
  let test: TestApp;
  let practice: TestPractice;
  let therapist: TestMember;
  let asOwner: Caller;
  let asTherapist: Caller;

  beforeAll(async () => {
    test = await startTestApp();
    test.clock.stop();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    practice = await createPractice(test);
    asOwner = await signedIn(test, await createMember(test, practice, { roles: ['owner'] }));
    therapist = await createMember(test, practice, { name: 'Inés Vidal' });
    asTherapist = await signedIn(test, therapist);
  });

  const list = async (as = asTherapist): Promise<NoteTemplateDto[]> => expectOk(await as.get('/note-templates')).body.items;
  const titles = async (as = asTherapist): Promise<[string, boolean][]> => (await list(as)).map(({ title, retired }) => [title, retired]);
  const faultsOf = ({ body }: { body: { errors?: { field: string; code: string }[] } }) => body.errors?.map(({ field, code }) => [field, code]);

  it('are kept over the revision they were made from, in the order of their headings', async () => {
    const id = newId();
    const first = await asOwner.put(`/note-templates/${id}`, templateBody('  First   session ', ['How it began', ' What brings you']));
    expect([first.status, first.headers.get('etag')]).toEqual([201, '"1"']);
    expect(first.body).toEqual({ id, title: 'First session', sections: [{ title: 'How it began' }, { title: 'What brings you' }], retired: false, revision: 1 });
    expect((await asOwner.put(`/note-templates/${id}`, templateBody('First session', ['How it began', 'What brings you']))).status).toBe(200);
    const other = templateBody('Beginning', ['What brings you', 'How it began']);
    expect((await asOwner.put(`/note-templates/${id}`, other)).status).toBe(428);
    expect((await asOwner.put(`/note-templates/${id}`, other, over(7))).body).toMatchObject({ status: 412, code: 'note_template.changed' });
    expect((await asOwner.put(`/note-templates/${newId()}`, other, over(1))).body).toMatchObject({ status: 404, code: 'note_template.not_found' });
    expect(expectOk(await asOwner.put(`/note-templates/${id}`, other, over(1))).body).toMatchObject({ title: 'Beginning', revision: 2, sections: other.sections });
    expect(await list()).toEqual([{ id, ...other, retired: false, revision: 2 }]);
  });

  it('are changed by one of two who do so at once, and the other is told', async () => {
    const id = await makeTemplate(asOwner);
    const both = await Promise.all(['One', 'Two'].map((title) => asOwner.put(`/note-templates/${id}`, templateBody(title), over(1))));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await list()).toMatchObject([{ revision: 2 }]);
  });

  it('are retired and brought back, twice as once, and changed meanwhile', async () => {
    const id = await makeTemplate(asOwner);
    for (const status of [204, 204]) expect((await asOwner.put(`/note-templates/${id}/retired`)).status).toBe(status);
    expect(await titles()).toEqual([['First session', true]]);
    expectOk(await asOwner.put(`/note-templates/${id}`, templateBody('Intake'), over(1)));
    expect(await titles()).toEqual([['Intake', true]]);
    for (const status of [204, 204]) expect((await asOwner.delete(`/note-templates/${id}/retired`)).status).toBe(status);
    expect(await titles()).toEqual([['Intake', false]]);
    expect((await asOwner.put(`/note-templates/${newId()}/retired`)).body).toMatchObject({ status: 404, code: 'note_template.not_found' });
    expect((await asOwner.delete(`/note-templates/${newId()}/retired`)).status).toBe(404);
    const { rows } = await test.owner.query('select action, detail from audit_event where subject_id = $1 order by id', [id]);
    expect(rows.map(({ action }) => action)).toEqual(['note-template.save', 'note-template.retire', 'note-template.save', 'note-template.restore']);
    expect(JSON.stringify(rows)).not.toMatch(/Intake|First session/);
  });

  it('have names of their own among those in use, whatever the case of their letters', async () => {
    const first = await makeTemplate(asOwner, 'SESIÓN de niñez');
    const taken = { status: 409, code: 'note_template.title_taken' };
    expect((await asOwner.put(`/note-templates/${newId()}`, templateBody('Sesión  de NIÑEZ'))).body).toMatchObject(taken);
    const second = await makeTemplate(asOwner, 'Second');
    expect((await asOwner.put(`/note-templates/${second}`, templateBody('sesión de niñez'), over(1))).body).toMatchObject(taken);
    expectOk(await asOwner.put(`/note-templates/${first}`, templateBody('Sesión de niñez'), over(1)));
    expect((await asOwner.put(`/note-templates/${first}/retired`)).status).toBe(204);
    expectOk(await asOwner.put(`/note-templates/${second}`, templateBody('sesión de niñez'), over(1)));
    expect((await asOwner.delete(`/note-templates/${first}/retired`)).body).toMatchObject(taken);
    const together = await Promise.all(['Third', 'THIRD', 'third', 'tHird'].map((title) => asOwner.put(`/note-templates/${newId()}`, templateBody(title))));
    expect(together.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('have a name and one to eleven headings, each said once', async () => {
    const put = (body: object) => asOwner.put(`/note-templates/${newId()}`, body);
    const eleven = Array.from({ length: 11 }, (_, n) => `${n} ${'x'.repeat(80)}`.slice(0, 80));
    expect((await put(templateBody('y'.repeat(80), eleven))).status).toBe(201);
    for (const body of [templateBody(' '), templateBody('x'.repeat(81)), templateBody('x', []), templateBody('x', [...eleven, 'one more']), templateBody('x', [' ']), templateBody('x', ['x'.repeat(81)]), templateBody('x', ['a\0b'])]) {
      expect((await put(body)).status).toBe(422);
    }
    expect(faultsOf(await put(templateBody('x', ['Mood', 'Sleep', ' mood'])))).toEqual([['sections.2.title', 'twice']]);
    expect(await list()).toHaveLength(1);
  });

  it('are at most forty, retired ones included, also when many come at once', async () => {
    const put = (n: number) => asOwner.put(`/note-templates/${newId()}`, templateBody(`Template ${n}`));
    const retired = await makeTemplate(asOwner);
    expect((await asOwner.put(`/note-templates/${retired}/retired`)).status).toBe(204);
    for (let n = 1; n < 38; n += 1) expectOk(await put(n));
    const last = await Promise.all(Array.from({ length: 8 }, (_, n) => put(90 + n)));
    expect(last.map(({ status }) => status).sort()).toEqual([201, 201, ...Array<number>(6).fill(409)]);
    expect(last.find(({ status }) => status === 409)?.body.code).toBe('note_template.too_many');
    expect(await list()).toHaveLength(40);
  });

  it('are made by those who run the practice, read by who writes notes too, and by nobody else', async () => {
    const id = await makeTemplate(asOwner);
    const asAdmin = await signedIn(test, await createMember(test, practice, { roles: ['admin'] }));
    expectOk(await asAdmin.put(`/note-templates/${id}`, templateBody('By an admin'), over(1)));
    expect(await titles()).toEqual([['By an admin', false]]);
    const asSupervisor = await signedIn(test, await createMember(test, practice, { roles: ['supervisor'] }));
    const asClient = await signedIn(test, await createClient(test, practice, { primary: therapist }));
    for (const as of [asTherapist, asSupervisor, asClient]) {
      expect((await as.put(`/note-templates/${id}`, templateBody('Mine'), over(2))).status).toBe(403);
      expect((await as.put(`/note-templates/${id}/retired`)).status).toBe(403);
      expect((await as.delete(`/note-templates/${id}/retired`)).status).toBe(403);
    }
    for (const as of [asSupervisor, asClient]) expect((await as.get('/note-templates')).status).toBe(403);
    expect(await titles()).toEqual([['By an admin', false]]);
  });

  it('are nobody else’s: another practice sees none, changes none, and may have the same names', async () => {
    const id = await makeTemplate(asOwner);
    const asNeighbour = await signedIn(test, await createMember(test, await createPractice(test), { roles: ['owner', 'therapist'] }));
    expect(await list(asNeighbour)).toEqual([]);
    expect((await asNeighbour.put(`/note-templates/${id}`, templateBody('Theirs'), over(1))).status).toBe(404);
    expect((await asNeighbour.put(`/note-templates/${id}/retired`)).status).toBe(404);
    await makeTemplate(asNeighbour);
    expect(await titles()).toEqual([['First session', false]]);
  });

  it('are forms to begin with: a note keeps its own headings, and its signature, whatever becomes of them', async () => {
    const client = await createClient(test, practice, { primary: therapist });
    const id = await makeTemplate(asOwner, 'First session', ['What brings you']);
    const own = { template: 'own', templateTitle: 'First session', sections: [{ key: 'own-1', title: 'What brings you', text: 'Sunday calls.' }, { key: 'agreed', text: '' }] };
    const signed = await signNote(asTherapist, client, therapist.name, own);
    const draft = await beginNote(asTherapist, client, own);
    expectOk(await asOwner.put(`/note-templates/${id}`, templateBody('Otherwise', ['Another heading']), over(1)));
    expect((await asOwner.put(`/note-templates/${id}/retired`)).status).toBe(204);
    for (const note of [signed, draft]) {
      const now = expectOk(await asTherapist.get(`/clients/${client.id}/notes/${note.id}`)).body;
      expect(now).toEqual(note);
    }
    expect(signed).toMatchObject({ templateTitle: 'First session', intact: true, sections: [{ title: 'What brings you', text: 'Sunday calls.' }, { key: 'agreed' }] });
  });
});
