import { buffer } from 'node:stream/consumers';
import { addDays } from '@attune/clinical/civil-date';
import { type PracticeWeek, progressOf } from '@attune/clinical/progress';
import { getMeta } from 'unpdf';
import { expectOk } from '../../../test/factories/answers.js';
import { createMember, signedIn } from '../../../test/factories/people.js';
import { assign, createTreatment, exerciseId, type Treatment } from '../../../test/factories/work.js';
import { everythingIn, layoutFaults, openPdf, plain, textIn } from '../../../test/harness/pdf.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';
import { progressPdf } from './pdf/progress-pdf.js';
import type { ClientProgressDto } from './progress.dto.js';

/** The same numbers under texts that are longer than anybody should write. */
function overfull(progress: ClientProgressDto): ClientProgressDto {
  const long = (text: { en: string; es: string }) => {
    const more = ` — ${'and so it goes on, at length, '.repeat(9)}with-one-word-that-no-column-of-any-page-could-ever-hold-without-breaking-it`;
    return { en: text.en + more, es: text.es + more };
  };
  return {
    ...progress,
    series: progress.series.map((one) => ({ ...one, title: long(one.title), label: long(one.label), step: one.step && { ...one.step, prompt: long(one.step.prompt) } })),
    weeks: Array.from({ length: 104 }, (_, i) => ({ week: addDays('2024-03-04', i * 7), due: i % 9, done: i % 5, unprompted: i % 4, reasons: { forgot: 1, too_big: 2, unclear: 1, did_not_fit: 3, avoided: 1, not_safe: 1 } })),
  };
}

describe('progress', () => {
  let test: TestApp;
  let at: Treatment;
  beforeAll(async () => {
    test = await startTestApp();
    test.clock.set('2026-03-02T08:00:00Z');
    at = await createTreatment(test, { timeZone: 'UTC' });
    const plan = (catalogId: string) => assign(at.asTherapist, at.client, { exerciseId: exerciseId(catalogId), schedule: { startDate: '2026-03-02', repeat: 'daily', times: ['09:00'], count: 14 } });
    const [mood, guilt] = [await plan('A9'), await plan('B4')];
    const send = async (plan: { id: string }, answers: object, more: object = {}): Promise<void> => {
      expectOk(await at.asClient.put(`/responses/${newId()}`, { assignmentId: plan.id, startedAt: test.clock.now().toISOString(), answers, ...more }));
    };
    for (let day = 0; day < 9; day += 1) {
      test.clock.set(`2026-03-${String(2 + day).padStart(2, '0')}T10:00:00Z`);
      await send(mood, { told: 'remembered', around: { before: 4, after: day % 3 ? 6 : 7 }, activity: day % 2 ? 'music' : 'outside', note: 'Zwischenton' }, { occasionId: mood.occasions[day].id });
      await send(guilt, { kind: day % 2 ? 'kept' : 'near', area: 'time', guilt: 8 - Math.floor(day / 2) });
    }
    expectOk(await at.asClient.put(`/occasions/${mood.occasions[9].id}/not-this-time`, { reason: 'too_big' }));
  });
  afterAll(() => test.close());

  const read = async (query = ''): Promise<ClientProgressDto> => expectOk(await at.asTherapist.get(`/clients/${at.client.id}/progress${query}`)).body as ClientProgressDto;
  const textOf = async (language: string) => {
    const answer = await at.asTherapist.bytes(`/clients/${at.client.id}/progress.pdf?language=${language}`);
    expect(answer.status).toBe(200);
    return { answer, document: await openPdf(answer.bytes) };
  };

  it('holds the numbers, the weeks with their reasons, and which exercise of the catalogue each comes from', async () => {
    const progress = await read();
    expect(progress).toMatchObject({ from: '2025-09-09', to: '2026-03-10' });
    expect(progress.weeks).toEqual([
      { week: '2026-03-02', due: 14, done: 7, unprompted: 7, reasons: {} },
      { week: '2026-03-09', due: 14, done: 2, unprompted: 2, reasons: { too_big: 1 } },
    ]);
    const guilt = progress.series.find(({ code }) => code === 'guilt')!;
    expect(guilt).toMatchObject({ catalogId: 'B4', min: 0, max: 10 });
    expect(guilt.points.map(({ value }) => value)).toEqual([8, 8, 7, 7, 6, 6, 5, 5, 4]);
    const { needs } = progressOf({ ...progress, weeks: progress.weeks as PracticeWeek[] });
    expect(needs).toMatchObject({ noticed: 9, voiced: 4, received: 0 });
    expect((await read('?from=2026-03-09&to=2026-03-09')).series.every(({ points }) => points.length === 1)).toBe(true);
    expect((await at.asTherapist.get(`/clients/${at.client.id}/progress?from=2026-03-09&to=2026-03-01`)).body).toMatchObject({ status: 422, errors: [{ field: 'to', code: 'before_from' }] });
  });

  it.each(['en', 'es'] as const)('is written as a PDF in %s, with every sentence that its numbers make', async (language) => {
    const { answer, document } = await textOf(language);
    expect(answer.headers.get('content-disposition')).toMatch(/filename="attune-2026-03-10\.pdf"/);
    const text = await textIn(document);
    const progress = await read();
    const said = [...everythingIn(progress, 'UTC', `${language}-${at.practice.country as 'ES'}`), at.client.name];
    expect(said.length).toBeGreaterThan(30);
    expect(said.filter((each) => !text.includes(plain(each)))).toEqual([]);
    expect(text).not.toContain('Zwischenton');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    expect(await layoutFaults(document)).toEqual([]);
  });

  it.each([['en', 'US', '+2.3'], ['es', 'MX', '+2.3'], ['es', 'ES', '+2,3'], ['en', 'ES', '+2,3']] as const)('writes decimals in %s as a practice in %s does: %s', async (language, country, mean) => {
    const owner = await signedIn(test, await createMember(test, at.practice, { roles: ['owner'] }));
    expectOk(await owner.patch('/practice', { country }));
    const text = await textIn((await textOf(language)).document);
    expectOk(await owner.patch('/practice', { country: 'ES' }));
    expect(text).toContain(mean);
    expect(text).not.toContain(mean.includes('.') ? mean.replace('.', ',') : mean.replace(',', '.'));
  });

  it('cuts nothing and lets nothing overlap, however long names and texts are', async () => {
    const head = {
      name: 'Wolfeschlegelsteinhausenbergerdorff-'.repeat(3), code: 'ABCDEFG', therapist: 'Featherstonehaugh '.repeat(6), practice: 'A practice at the river '.repeat(5),
      timeZone: 'UTC', madeOn: '2026-03-10', madeAt: test.clock.now(), by: 'Featherstonehaugh '.repeat(6),
    };
    const progress = overfull(await read());
    for (const locale of ['en-US', 'es-ES'] as const) {
      const document = await openPdf(await buffer(progressPdf({ head, progress, locale })));
      expect(await layoutFaults(document)).toEqual([]);
      const text = await textIn(document);
      for (const word of ['with-one-word-that-no', 'without-breaking-it', plain(head.by)]) expect(text).toContain(word);
    }
  });

  it('says of a client with nothing that there is nothing yet, and which time that is about', async () => {
    const nobody = await createTreatment(test, { timeZone: 'UTC' });
    const answer = await nobody.asTherapist.bytes(`/clients/${nobody.client.id}/progress.pdf?from=2026-01-01&to=2026-02-01&language=es`);
    const document = await openPdf(answer.bytes);
    expect(document.numPages).toBe(1);
    expect(await textIn(document)).toContain(plain('Del 1 de enero de 2026 al 1 de febrero de 2026.'));
    expect(await textIn(document)).toContain(plain('Todavía no hay imágenes.'));
  });

  it('is tagged, and says its language and title, so that it can be heard', async () => {
    const { answer, document } = await textOf('es');
    expect((await getMeta(document)).info).toMatchObject({ Title: expect.stringContaining('Evolución de'), Language: 'es' });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree());
    for (const role of ['H1', 'H2', 'P', 'Figure']) expect(tree).toContain(`"role":"${role}"`);
    expect(tree).toContain('"alt"');
    // Fonts of our own only: a viewer needs none of its own.
    expect(answer.bytes.toString('latin1')).not.toMatch(/Helvetica|Times-Roman/);
  });

  it('says from which day on it tells, where more was answered than is read at once', async () => {
    expect((await read()).since).toBeNull();
    await test.owner.query(
      `insert into observation (practice_id, response_id, code, client_id, at, local_date, value)
       select practice_id, response_id, 'filler.' || n, client_id, at, local_date, 1 from observation, generate_series(1, 19990) n where client_id = $1 and code = 'guilt' and local_date = '2026-03-04'`,
      [at.client.id],
    );
    const { since, series } = await read();
    expect(since).toBe('2026-03-05');
    expect(series.flatMap(({ points }) => points.map(({ localDate }) => localDate)).sort()[0]).toBe('2026-03-05');
    const { document } = await textOf('en');
    expect(await textIn(document)).toContain(plain('pictures begin on 5 March 2026'));
    await test.owner.query(`delete from observation where code like 'filler.%' and client_id = $1`, [at.client.id]);
  });

  it('belongs to the care team alone, and says in the audit who read and who printed it', async () => {
    const outside = await createTreatment(test);
    const colleague = await signedIn(test, await createMember(test, at.practice));
    const owner = await signedIn(test, await createMember(test, at.practice, { roles: ['owner'] }));
    for (const path of ['progress', 'progress.pdf']) {
      for (const stranger of [colleague, outside.asTherapist]) expect((await stranger.get(`/clients/${at.client.id}/${path}`)).body).toMatchObject({ status: 404, code: 'client.not_found' });
      for (const nobody of [owner, at.asClient]) expect((await nobody.get(`/clients/${at.client.id}/${path}`)).status).toBe(403);
    }
    const { rows } = await test.owner.query(`select distinct action from audit_event where action like 'client.progress%' and client_id = $1 and actor_id = $2 order by 1`, [at.client.id, at.therapist.id]);
    expect(rows.map(({ action }) => action)).toEqual(['client.progress', 'client.progress_pdf']);
  });
});
