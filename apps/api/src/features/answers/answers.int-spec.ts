import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expectOk } from '../../../test/factories/answers.js';
import { consentTextBody, publishConsentText } from '../../../test/factories/consents.js';
import { assignWithFiles, jpeg, MOST, pdf, upload, uploadForClient, wav } from '../../../test/factories/files.js';
import { messagesOf, readUpTo, write } from '../../../test/factories/messages.js';
import { createClient, createMember, signedIn } from '../../../test/factories/people.js';
import { createRoom, createAssignment, gratitude, type Room } from '../../../test/factories/responses.js';
import { roomForEach, sendAnswers } from '../../../test/factories/room.js';
import { assign } from '../../../test/factories/work.js';
import type { TestApp } from '../../../test/harness/test-app.js';
import { BlobStore } from '../../platform/files/blob-store.js';
import { newId } from '../../platform/ids.js';
import type { SafetyPlanDto } from '../safety-plans/safety-plan.dto.js';
import type { LearnedDto } from './answers.dto.js';
import type { SignedText, WrittenEntry, WrittenMessage } from './download/answers-document.js';

/** Enough for a third batch. */
const MANY = 104;

describe('my answers, taken along', () => {
  let test: TestApp;
  let room: Room;

  roomForEach((here) => {
    ({ test, room } = here);
    test.clock.set('2026-11-20T19:40:00Z');
  });

  const send = (assignmentId: string, answers: object, more: object = {}, id = newId()) =>
    room.asClient.put(`/responses/${id}`, { assignmentId, startedAt: '2026-11-20T19:30:00.000Z', answers, ...more });
  const archive = async (query = ''): Promise<Record<string, Buffer>> => {
    const { headers, bytes } = await room.asClient.bytes(`/me/answers.zip${query}`);
    expect(headers.get('content-type')).toBe('application/zip');
    expect(headers.get('content-disposition')).toBe('attachment; filename="attune-2026-11-20.zip"');
    return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, Buffer.from(content)]));
  };
  const json = async (query = '') => room.asClient.get(`/me/answers.json${query}`);

  it('are whole: what was sent, what is private, what was said about it, what was begun, agreed and left', async () => {
    const given = await assign(room.asTherapist, room.client, { why: 'So that I notice', smallestDose: 'One line', schedule: { startDate: '2026-11-20', count: 2 } });
    const sent = newId();
    await send(given.id, { ...gratitude('They waited.'), who: 'My neighbour' }, { privateSteps: ['who'] }, sent);
    await room.asTherapist.put(`/responses/${sent}/review`, { comment: 'Thank you.', comments: { 'what-other': 'This stayed with me.' } });
    await room.asClient.put(`/me/drafts/${newId()}`, { assignmentId: given.id, startedAt: '2026-11-20T19:35:00Z', answers: { direction: 'other', 'what-other': 'Half a sen' } });
    await room.asClient.put(`/occasions/${given.occasions[0].id}/not-this-time`, { reason: 'avoided' });
    expect((await room.asClient.put(`/me/assignments/${given.id}/proposal`, { kind: 'other', text: 'Which line?' })).status).toBeLessThan(300);
    const plan = { signs: ['My jaw is tight'], helps: [], people: [{ name: 'Robin', phone: '555 0100', for: 'help' }], places: [], professionals: [], safer: [], reasons: ['The garden'] };
    expect((await room.asClient.put(`/clients/${room.client.id}/safety-plan`, plan)).status).toBeLessThan(300);

    const session = newId();
    await room.asTherapist.put(`/appointments/${session}`, { clientId: room.client.id, startsAt: '2026-12-03T10:00:00Z', minutes: 50 });
    await room.asClient.post(`/me/appointments/${session}/ask`, { kind: 'cannot-come', text: 'My exam is then.' });
    await room.asTherapist.post(`/appointments/${session}/answer`, { answer: 'decline', reply: 'Ring me.' });

    const answer = await json();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="attune-2026-11-20.json"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.body).toMatchObject({
      format: 'attune-answers', complete: true,
      about: { name: room.client.name, practice: room.practice.name, language: 'en', madeOn: '2026-11-20' },
      agreed: [{ id: given.id, words: { why: 'So that I notice', smallestDose: 'One line' } }],
      notThisTime: [{ assignmentId: given.id, day: '2026-11-20', reason: 'avoided' }],
      begun: [{ assignmentId: given.id, answers: { 'what-other': 'Half a sen' } }],
      proposals: [{ assignmentId: given.id, kind: 'other', text: 'Which line?' }],
      sessionAsks: [{ appointmentId: session, kind: 'cannot-come', text: 'My exam is then.', state: 'declined', reply: 'Ring me.' }],
      safetyPlan: { signs: ['My jaw is tight'], reasons: ['The garden'] },
      entries: [{
        id: sent, day: '2026-11-20', answers: { who: 'My neighbour', 'what-other': 'They waited.' }, privateSteps: ['who'],
        comments: [{ step: null, text: 'Thank you.' }, { step: 'what-other', text: 'This stayed with me.' }],
      }],
    });
    const page = (await room.asClient.get('/me/answers.html')).text;
    for (const each of ['So that I notice', 'My neighbour', 'Half a sen', 'This stayed with me.', 'Which line?', 'My exam is then.', 'Ring me.', 'My jaw is tight', 'Robin, 555 0100']) expect(page).toContain(each);
    const [entry] = answer.body.entries as WrittenEntry[];
    expect(entry!.lines.find(({ step }) => step === 'who')).toMatchObject({ answer: 'My neighbour', private: true });
    expect(entry!.lines.find(({ step }) => step === 'direction')).toMatchObject({ question: expect.stringMatching(/\?$/), private: false });
  });

  it('come in batches, every entry once, the oldest first, both versions of one that was changed', async () => {
    const { id } = await createAssignment(test, room.client, room.therapist, 'C6');
    const first = newId();
    await send(id, gratitude('0'), {}, first);
    for (let i = 1; i < MANY; i += 1) {
      // Several of one instant: they are told apart by their ids.
      if (i % 3 === 0) test.clock.set(new Date(test.clock.now().getTime() + 60_000));
      expect((await send(id, gratitude(String(i)))).status).toBe(201);
    }
    await send(id, gratitude('0, changed'), { corrects: first });
    const entries = (await json()).body.entries as WrittenEntry[];
    expect(entries.map(({ answers }) => answers['what-other'])).toEqual([...Array.from({ length: MANY }, (_, i) => String(i)), '0, changed']);
    expect(entries[0]!.correctedBy).toBe(entries.at(-1)!.id);
  });

  it('read as a page in either language, which holds no code and loads nothing, whatever was written', async () => {
    await sendAnswers({ test, room }, 'C6', gratitude('<script>alert(1)</script> & "so" <img src=x>'));
    const page = await room.asClient.get('/me/answers.html?language=es');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-disposition')).toBe('attachment; filename="attune-2026-11-20.html"');
    expect(page.headers.get('content-security-policy')).toContain('sandbox');
    expect(page.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so&quot; &lt;img src=x&gt;');
    expect(page.text).not.toMatch(/<(script|img|link|iframe|a)\b/);
    expect(page.text).not.toMatch(/url\(|@import/);
    expect(page.text).toContain('<h1>Lo que escribí</h1>');
    expect(page.text).toContain('viernes, 20 de noviembre de 2026');
    expect(page.text.trimEnd()).toMatch(/Eso es todo\.[^]*<\/html>$/);
  });

  it('are kept on record, with their form and nothing of what was said', async () => {
    await sendAnswers({ test, room }, 'C6', gratitude('canary 7f0a'));
    await room.asClient.get('/me/answers.html');
    const { rows } = await test.owner.query(`select actor_kind, actor_id, subject_id, detail from audit_event where action = 'answers.download' and client_id = $1`, [room.client.id]);
    expect(rows).toEqual([{ actor_kind: 'client', actor_id: room.client.id, subject_id: room.client.id, detail: { form: 'html' } }]);
  });

  it("hold nothing of anybody else's, in this practice or another, and are nobody else's to take", async () => {
    await sendAnswers({ test, room }, 'C6', gratitude('canary of one'));
    const neighbour = await createClient(test, room.practice, { primary: room.therapist });
    const beside = { ...room, client: neighbour, asClient: await signedIn(test, neighbour) };
    for (const other of [beside, await createRoom(test)]) {
      const { assignmentId } = await sendAnswers({ test, room: other }, 'C6', gratitude('canary of another'));
      await other.asClient.put(`/me/drafts/${newId()}`, { assignmentId, startedAt: '2026-11-20T19:35:00Z', answers: gratitude('canary of another') });
      await other.asClient.put(`/me/assignments/${assignmentId}/proposal`, { kind: 'other', text: 'canary of another' });
      await write(other.asTherapist, other.client, 'canary of another');
      const asOwner = await signedIn(test, await createMember(test, other.practice, { roles: ['owner'] }));
      const textId = await publishConsentText(asOwner, { askedOf: 'chosen' });
      expectOk(await other.asClient.put(`/me/consents/${newId()}`, { textId, version: 1, language: 'en', name: 'canary of another', agreed: true }));
      await sendAnswers({ test, room: other }, 'D6', { stays: 'canary of another' });
    }
    await sendAnswers({ test, room }, 'D6', { stays: 'canary of one' });
    expect((await room.asClient.get('/me/learned')).body.items).toEqual([expect.objectContaining({ text: 'canary of one' })]);
    for (const mine of [(await json()).text, (await room.asClient.get('/me/answers.html')).text, ...Object.values(await archive()).map(String)]) {
      expect([mine.includes('canary of one'), mine.includes('canary of another')]).toEqual([true, false]);
    }
    expect((await room.asTherapist.get('/me/answers.json')).status).toBe(403);
    expect((await room.asTherapist.get('/me/answers.zip')).status).toBe(403);
    expect((await room.asTherapist.get('/me/learned')).status).toBe(403);
  });

  it('are there ten times an hour, and again later', async () => {
    for (let i = 0; i < 9; i += 1) expect((await json()).status).toBe(200);
    await archive();
    for (const form of ['html', 'zip']) expect((await room.asClient.get(`/me/answers.${form}`)).body).toMatchObject({ status: 429, code: 'answers.slow_down' });
    expect((await (await createRoom(test)).asClient.get('/me/answers.json')).status).toBe(200);
    test.clock.set('2026-11-20T20:41:00Z');
    expect((await json()).status).toBe(200);
  });

  it('hold every version of the safety plan, by whom and when, the first one first', async () => {
    const none = { signs: [], helps: [], people: [], places: [], professionals: [], safer: [], reasons: [] };
    const path = `/clients/${room.client.id}/safety-plan`;
    for (let revision = 0; revision < 53; revision += 1) {
      const by = revision % 2 ? room.asTherapist : room.asClient;
      expect((await by.put(path, { ...none, signs: [`sign ${revision + 1}`] }, { 'if-match': `"${revision}"` })).status).toBeLessThan(300);
    }
    await room.asClient.put(path, none, { 'if-match': '"53"' });
    const { safetyPlan, safetyPlanVersions } = (await json()).body;
    expect(safetyPlanVersions.map(({ revision, signs, savedBy }: SafetyPlanDto) => [revision, signs[0], savedBy!.kind])).toEqual(
      [...Array.from({ length: 53 }, (_, i) => [i + 1, `sign ${i + 1}`, i % 2 ? 'member' : 'client']), [54, undefined, 'client']]);
    expect(safetyPlanVersions.at(-1)).toEqual(safetyPlan);
    const page = (await room.asClient.get('/me/answers.html')).text;
    expect(Array.from(page.matchAll(/sign \d+(?=<)|It was emptied here/g), String)).toEqual([...Array.from({ length: 53 }, (_, i) => `sign ${i + 1}`), 'It was emptied here']);
  });

  it('hold the conversation as the client reads it, with the files that were sent, and no file that was not', async () => {
    const [sheet, photo] = [pdf(1_500, 'a sheet'), jpeg(1_200, 'a notebook')];
    const sent = { sheet: await uploadForClient(room.asTherapist, room.client.id, 'document', sheet), photo: await upload(room.asClient, 'photo', photo) };
    await uploadForClient(room.asTherapist, room.client.id, 'document', pdf(900, 'not sent'));
    const asked = await write(room.asClient, room.client, 'May I move <b>Thursday</b>?', { files: [sent.photo] });
    test.clock.advance(60_000);
    await readUpTo(room.asTherapist, room.client, asked.id);
    const answered = await write(room.asTherapist, room.client, 'Yes.\nFriday at ten.', { files: [sent.sheet] });
    const gone = await write(room.asTherapist, room.client, 'canary of words taken back', { files: [await uploadForClient(room.asTherapist, room.client.id, 'photo', jpeg(800, 'taken back'))] });
    await room.asTherapist.delete(`/clients/${room.client.id}/messages/${gone.id}`);
    const paths = { sheet: `files/document-${sent.sheet}.pdf`, photo: `files/photo-${sent.photo}.jpg` };
    const files = await archive();
    expect(Object.keys(files).sort()).toEqual(['answers.html', 'answers.json', paths.sheet, paths.photo]);
    expect([files[paths.sheet]!.equals(sheet), files[paths.photo]!.equals(photo)]).toEqual([true, true]);

    const at = [expect.stringMatching(/^2026-11-20T19:40:/), expect.stringMatching(/^2026-11-20T19:41:/)];
    const [client, therapist] = [room.client.name, room.therapist.name];
    const { messages } = (await json()).body;
    expect(messages).toEqual([
      { id: asked.id, from: 'client', by: client, text: 'May I move <b>Thursday</b>?', sentAt: at[0], takenBackAt: null,
        files: [{ id: sent.photo, kind: 'photo', type: 'image/jpeg', size: 1_200, path: paths.photo, address: `/api/v1/files/${sent.photo}` }], readBy: [{ name: therapist, at: at[1] }] },
      { id: answered.id, from: 'team', by: therapist, text: 'Yes.\nFriday at ten.', sentAt: at[1], takenBackAt: null,
        files: [expect.objectContaining({ id: sent.sheet, kind: 'document', path: paths.sheet })], readBy: [] },
      { id: gone.id, from: 'team', by: therapist, text: null, sentAt: at[1], takenBackAt: at[1], files: [], readBy: [] },
    ]);
    expect(JSON.parse(String(files['answers.json'])).messages).toEqual(messages);
    const read = (await messagesOf(room.asClient, room.client)).reverse();
    expect(messages.map(({ id, text, sentAt, by }: WrittenMessage) => [id, text, sentAt, by])).toEqual(
      read.map(({ id, text, sentAt, authorName }: { id: string; text: string | null; sentAt: string; authorName: string }) => [id, text, sentAt, authorName]));

    const [page, pagina] = [String(files['answers.html']), (await room.asClient.get('/me/answers.html?language=es')).text];
    for (const each of ['<h2>Messages</h2>', 'May I move &lt;b&gt;Thursday&lt;/b&gt;?', 'Yes.\nFriday at ten.', 'This message was taken back before anyone read it.', `src="${paths.photo}"`, `href="${paths.sheet}"`]) expect(page).toContain(each);
    for (const each of ['<h2>Mensajes</h2>', 'May I move &lt;b&gt;Thursday&lt;/b&gt;?', 'Este mensaje se retiró antes de que alguien lo leyera.', 'Un documento. Está en Attune, junto a este mensaje']) expect(pagina).toContain(each);
    expect(pagina).not.toMatch(/<(script|img|link|iframe|a)\b/);
    expect(page).toMatch(new RegExp(`${therapist}, November 20, 2026 at [^<]+</p><p>Yes`));
    for (const whole of [page, pagina, String(files['answers.json'])]) expect(whole).not.toContain('canary of words taken back');
  });

  it('hold what the client signed, whole, in the version and the language that were shown, also what was taken back', async () => {
    const asOwner = await signedIn(test, await createMember(test, room.practice, { roles: ['owner'] }));
    const words = (more: string) => ({ title: { en: 'Our work', es: 'Nuestro trabajo' }, text: { en: `# Meeting\n\nWe meet <b>weekly</b>. ${more}\n- By day`, es: `# Vernos\n\nNos vemos cada semana. ${more}` } });
    const textId = await publishConsentText(asOwner, words('First.'));
    const sign = (version: number, language: string, name: string, id = newId()) => room.asClient.put(`/me/consents/${id}`, { textId, version, language, name, agreed: true });
    const first = expectOk(await sign(1, 'es', 'Mía P.')).body;
    expectOk(await asOwner.put(`/consent-texts/${textId}`, consentTextBody(words('Second.')), { 'if-match': '"1"' }));
    expectOk(await asOwner.post(`/consent-texts/${textId}/versions`, {}, { 'if-match': '"2"' }));
    test.clock.advance(60_000);
    const second = expectOk(await sign(2, 'en', 'Mia <P>')).body;
    const took = (await json()).body.signed;
    expect(took).toEqual([
      { id: first.id, kind: 'treatment', version: 1, language: 'es', title: 'Nuestro trabajo', text: '# Vernos\n\nNos vemos cada semana. First.', name: 'Mía P.', signedAt: first.signedAt, withdrawnAt: null, digest: first.digest },
      { id: second.id, kind: 'treatment', version: 2, language: 'en', title: 'Our work', text: '# Meeting\n\nWe meet <b>weekly</b>. Second.\n- By day', name: 'Mia <P>', signedAt: second.signedAt, withdrawnAt: null, digest: second.digest },
    ]);
    for (const { title, text, digest } of took as SignedText[]) expect(createHash('sha256').update(`${title}\n\n${text}`).digest('hex')).toBe(digest);

    test.clock.advance(60_000);
    expectOk(await room.asClient.post(`/me/consents/${second.id}/withdraw`, {}));
    const files = await archive();
    expect(JSON.parse(String(files['answers.json'])).signed.map(({ withdrawnAt }: SignedText) => withdrawnAt)).toEqual([expect.stringMatching(/^2026-11-20T19:4/), expect.stringMatching(/^2026-11-20T19:4/)]);
    const [page, pagina] = [String(files['answers.html']), (await room.asClient.get('/me/answers.html?language=es')).text];
    for (const each of ['<h2>What I signed</h2>', 'We meet &lt;b&gt;weekly&lt;/b&gt;. Second.', '<h4>Meeting</h4>', '<li>By day</li>', 'Signed by Mia &lt;P&gt;, November 20, 2026 at', 'Taken back November 20, 2026', '<h3 lang="es">Nuestro trabajo</h3>']) expect(page).toContain(each);
    for (const each of ['<h2>Lo que firmé</h2>', 'Lo firmó Mía P., 20 de noviembre de 2026', 'Se retiró el 20 de noviembre de 2026', '<h3 lang="en">Our work</h3>']) expect(pagina).toContain(each);
  });

  it('hold all that was ever signed, in its order, each once', async () => {
    const asOwner = await signedIn(test, await createMember(test, room.practice, { roles: ['owner'] }));
    const signed: string[] = [];
    for (let i = 0; i < 23; i += 1) {
      const textId = await publishConsentText(asOwner, { title: { en: `Nr ${i}.`, es: `Nr ${i}.` } });
      if (i % 2) test.clock.advance(1_000);
      expectOk(await room.asClient.put(`/me/consents/${newId()}`, { textId, version: 1, language: 'en', name: 'Mia', agreed: true }));
      signed.push(`Nr ${i}.`);
    }
    expect(((await json()).body.signed as SignedText[]).map(({ title }) => title)).toEqual(signed);
  });

  it('hold a long conversation in its order, every message once', async () => {
    for (let i = 0; i < MANY; i += 1) await write(i % 3 ? room.asClient : room.asTherapist, room.client, `Nr ${i}.`);
    const texts = Array.from({ length: MANY }, (_, i) => `Nr ${i}.`);
    expect(((await json()).body.messages as WrittenMessage[]).map(({ text }) => text)).toEqual(texts);
    expect(Array.from((await room.asClient.get('/me/answers.html')).text.matchAll(/Nr \d+\./g), String)).toEqual(texts);
  });

  it('come as one archive with every photo and recording, byte for byte, shown on its page', async () => {
    const assignmentId = await assignWithFiles(test, room.client, room.therapist);
    const [photo, sound, begun] = [jpeg(MOST + 70_000, 'here it is quiet'), wav(4_000, 'rain'), jpeg(900, 'not sent')];
    const place = await upload(room.asClient, 'photo', photo);
    test.clock.advance(1_000);
    const recording = await upload(room.asClient, 'audio', sound);
    await send(assignmentId, { place: [{ file: place }], sound: { file: recording, seconds: 3 } }, { privateSteps: ['sound'] });
    const drafted = await upload(room.asClient, 'photo', begun);
    await room.asClient.put(`/me/drafts/${newId()}`, { assignmentId, startedAt: '2026-11-20T19:35:00Z', answers: { place: [{ file: drafted }] } });
    await room.asClient.put(`/me/files/${newId()}`, { kind: 'audio', size: 99 });
    // What the team put there and did not send is not the client's yet.
    await uploadForClient(room.asTherapist, room.client.id, 'photo', jpeg(700, 'not sent by the team'));
    const files = await archive('?language=es');
    const paths = { place: `files/photo-${place}.jpg`, recording: `files/audio-${recording}.wav`, drafted: `files/photo-${drafted}.jpg` };
    expect(Object.keys(files)).toEqual(['answers.html', 'answers.json', paths.place, paths.recording, paths.drafted]);
    expect([files[paths.place]!.equals(photo), files[paths.recording]!.equals(sound), files[paths.drafted]!.equals(begun)]).toEqual([true, true, true]);
    const page = String(files['answers.html']);
    for (const path of Object.values(paths)) expect(page).toContain(`src="${path}"`);
    expect(page).toContain('<h1>Lo que escribí</h1>');
    expect(page).not.toMatch(/<(script|link|iframe|a)\b/);
    const said = JSON.parse(String(files['answers.json']));
    expect(said).toMatchObject({ complete: true, entries: [{ files: [{ id: place, path: paths.place }, { id: recording, path: paths.recording }] }], begun: [{ files: [{ path: paths.drafted }] }] });
  });

  it('break off before the end where a photo cannot be read, so that no archive passes for whole', async () => {
    const assignmentId = await assignWithFiles(test, room.client, room.therapist);
    await send(assignmentId, { place: [{ file: await upload(room.asClient, 'photo', jpeg(2 * MOST)) }] });
    const store = test.app.get(BlobStore);
    const get = store.get.bind(store);
    let asked = 0;
    store.get = (folder, name) => ((asked += 1) === 2 ? Promise.reject(new Error('the store is away')) : get(folder, name));
    await expect(room.asClient.bytes('/me/answers.zip')).rejects.toThrow();
    store.get = get;
    expect(Object.keys(await archive())).toHaveLength(3);
  });

  it('are refused in a language that we do not have', async () => {
    expect((await json('?language=fr')).status).toBe(422);
  });

  it('are nothing but a head where nothing was written', async () => {
    expect((await json()).body).toMatchObject({ agreed: [], notThisTime: [], begun: [], proposals: [], sessionAsks: [], safetyPlan: null, safetyPlanVersions: [], messages: [], signed: [], entries: [], complete: true });
    expect((await room.asClient.get('/me/answers.html')).text).toContain('Nothing has been sent so far.');
  });
});

describe('what I learned', () => {
  let test: TestApp;
  let room: Room;

  roomForEach((here) => {
    ({ test, room } = here);
    test.clock.set('2026-11-20T19:40:00Z');
  });

  const learned = async (query = ''): Promise<{ items: LearnedDto[]; next: string | null }> => (await room.asClient.get(`/me/learned${query}`)).body;
  const stays = (words?: string) => ({ stays: words });
  const later = (minutes: number) => test.clock.set(new Date(Date.parse('2026-11-20T19:40:00Z') + minutes * 60_000));

  it('gathers the words of all exercises that ask, newest first, private ones for me alone', async () => {
    await sendAnswers({ test, room }, 'A5', { assumed: ['annoyed'], 'found-out': 'different', keep: 'Nobody looked at me.' }, { privateSteps: ['keep'] });
    later(1);
    await sendAnswers({ test, room }, 'C6', gratitude('Not a question about learning.'));
    later(2);
    const { id } = await sendAnswers({ test, room }, 'D6', stays('Silence is not anger.'));
    const { items, next } = await learned();
    expect(items.map(({ text, private: own }) => [text, own])).toEqual([['Silence is not anger.', false], ['Nobody looked at me.', true]]);
    expect(items[0]).toMatchObject({ responseId: id, localDate: '2026-11-20', step: 'stays', prompt: { en: expect.any(String), es: expect.any(String) }, exercise: { en: expect.any(String) } });
    expect(next).toBeNull();
  });

  it('says what an entry says now, once', async () => {
    const { id, assignmentId } = await sendAnswers({ test, room }, 'D6', stays('At first.'));
    later(1);
    await room.asClient.put(`/responses/${newId()}`, { assignmentId, startedAt: '2026-11-20T19:40:00.000Z', corrects: id, answers: stays('On second thought.') });
    expect((await learned()).items.map(({ text }) => text)).toEqual(['On second thought.']);
  });

  it('goes on page by page, past entries that left the question open', async () => {
    const { id: assignmentId } = await createAssignment(test, room.client, room.therapist, 'D6');
    for (let i = 0; i < 9; i += 1) {
      later(i);
      await room.asClient.put(`/responses/${newId()}`, { assignmentId, startedAt: '2026-11-20T19:30:00.000Z', answers: stays(i % 4 === 0 ? `Nr ${i}` : undefined) });
    }
    const texts: string[] = [];
    let cursor = '';
    for (let pages = 0; pages < 9; pages += 1) {
      const { items, next } = await learned(`?limit=1${cursor}`);
      texts.push(...items.map(({ text }) => text));
      if (!next) break;
      cursor = `&cursor=${next}`;
    }
    expect(texts).toEqual(['Nr 8', 'Nr 4', 'Nr 0']);
  });

  it('is empty where nothing was asked', async () => {
    expect(await learned()).toEqual({ items: [], next: null });
  });
});
