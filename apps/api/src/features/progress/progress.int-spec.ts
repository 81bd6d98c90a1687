import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { practiceOf, type PracticeWeek, progressOf } from '@attune/clinical/progress';
import { practiceSentence, rehearsalsSentence, shiftSentence, trendSentence } from '@attune/clinical/sentences';
import { expectOk } from '../../../test/factories/answers.js';
import { createMember, signedIn } from '../../../test/factories/people.js';
import { assign, createTreatment, exerciseId, type Treatment } from '../../../test/factories/work.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';
import type { ClientProgressDto } from './progress.dto.js';

/** Spaces and breaks of a page are no part of what it says. */
const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, '');

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
    return { answer, document: await getDocumentProxy(new Uint8Array(answer.bytes)) };
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
    const text = plain((await extractText(document, { mergePages: true })).text);
    const progress = await read();
    const all = progressOf({ ...progress, weeks: progress.weeks as PracticeWeek[] });
    const guilt = progress.series.find(({ code }) => code === 'guilt')!;
    const said = [
      practiceSentence(practiceOf(progress.weeks as PracticeWeek[]), language),
      trendSentence(guilt.points, { min: 0, max: 10 }, language),
      ...all.scales.map((one) => {
        if (one.kind === 'shift') return shiftSentence(one.pairs, one.better, language);
        const { points, min, max, better } = one.series;
        return trendSentence(points, { min: min!, max: max!, better: better === 'neither' ? null : better }, language);
      }),
      ...all.others.map(({ title }) => title[language]),
      ...all.rehearsals.map(({ of }) => rehearsalsSentence(of, language)),
      at.client.name,
    ];
    expect(said.length).toBeGreaterThan(3);
    for (const sentence of said) expect(text).toContain(plain(sentence));
    expect(text).not.toContain('Zwischenton');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
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
    expect(plain((await extractText(document, { mergePages: true })).text)).toContain(plain('pictures begin on March 5, 2026'));
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
