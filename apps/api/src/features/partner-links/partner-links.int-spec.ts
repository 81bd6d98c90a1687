import { expectOk } from '../../../test/factories/answers.js';
import { Caller } from '../../../test/factories/caller.js';
import { checkIn, linkBody, look, makeLink } from '../../../test/factories/partner-links.js';
import { gratitude } from '../../../test/factories/responses.js';
import { assign, createTreatment, exerciseId, type Treatment } from '../../../test/factories/work.js';
import { countWaits } from '../../../test/harness/round-trips.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

const DAY_MS = 86_400_000;
/** A Monday, noon in Madrid. */
const START = '2026-03-02T11:00:00Z';

describe('a link for somebody who may know', () => {
  let test: TestApp;
  let on: Treatment;
  /** The plan in which a partner is asked. */
  let asked: string;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.clock.set(START);
    // The clock goes back, and with it what is counted by the hour.
    await test.owner.query('delete from identity.throttle');
    on = await createTreatment(test);
    asked = (await assign(on.asTherapist, on.client, { exerciseId: exerciseId('C4'), schedule: { repeat: 'weekly', weekdays: [7], count: 4 } })).id;
  });

  const send = async (assignmentId: string, answers: object, more: object = {}): Promise<string> => {
    const id = newId();
    expectOk(await on.asClient.put(`/responses/${id}`, { assignmentId, startedAt: new Date(test.clock.now()).toISOString(), answers, ...more }));
    return id;
  };
  const days = async (token: string): Promise<string[]> => {
    const { days: told } = expectOk(await look(test, token)).body;
    return told.map(({ date, state }: { date: string; state: string }) => `${date.slice(5)} ${state}`);
  };
  const places = async () => expectOk(await on.asClient.get('/me/partner-links')).body;
  const gone = async (token: string): Promise<void> => {
    const answer = await look(test, token);
    expect([answer.status, answer.body.code]).toEqual([404, 'partner_link.not_found']);
  };
  const newDaily = (given: Parameters<typeof assign>[2] = {}) => assign(on.asTherapist, on.client, given);

  it('shows a name, and the check-ins of that goal as done or not today, by day', async () => {
    await send(asked, checkIn('done'));
    const { token, address } = await makeLink(on.asClient, asked, { label: ' Sam ', language: 'es' });
    expect(address).toMatch(/^http:\/\/localhost:3000\/with\/#[\w-]{43}$/);
    expect((await look(test, token)).body).toEqual({ label: 'Sam', language: 'es', days: [{ date: '2026-03-02', state: 'done' }] });
    test.clock.advance(DAY_MS);
    await send(asked, checkIn('not-today'));
    test.clock.advance(DAY_MS);
    await send(asked, checkIn('other'));
    await send(asked, { stage: 'thinking', goal: 'I go outside.' });
    test.clock.advance(DAY_MS);
    await send(asked, checkIn('not-today'));
    await send(asked, checkIn('part'));
    expect(await days(token)).toEqual(['03-05 done', '03-03 not-today', '03-02 done']);
  });

  it('takes a corrected check-in as corrected', async () => {
    const { token } = await makeLink(on.asClient, asked);
    const first = await send(asked, checkIn('done'));
    await send(asked, checkIn('not-today'), { corrects: first });
    expect(await days(token)).toEqual(['03-02 not-today']);
  });

  it('shows of another plan on which of its days it was done, and nothing from before the consent', async () => {
    const daily = await newDaily();
    const occasion = (i: number): string => daily.occasions[i].id;
    await send(daily.id, gratitude(), { occasionId: occasion(0) });
    test.clock.advance(DAY_MS);
    const { token } = await makeLink(on.asClient, asked, { goalId: daily.id });
    expect(await days(token)).toEqual([]);
    expectOk(await on.asClient.put(`/occasions/${occasion(1)}/not-this-time`, { reason: 'not_safe' }));
    expect(await days(token)).toEqual(['03-03 not-today']);
    test.clock.advance(DAY_MS);
    expect(await days(token)).toEqual(['03-03 not-today']);
    await send(daily.id, gratitude(), { occasionId: occasion(2) });
    test.clock.advance(DAY_MS);
    expect(await days(token)).toEqual(['03-04 done', '03-03 not-today']);
    test.clock.advance(DAY_MS);
    expect(await days(token)).toEqual(['03-05 not-today', '03-04 done', '03-03 not-today']);
  });

  it('looks back two weeks, on the client’s own calendar, and stops telling with its last day', async () => {
    const daily = await newDaily({ schedule: { count: 60 } });
    const { token } = await makeLink(on.asClient, asked, { goalId: daily.id, weeks: 4 });
    test.clock.set('2026-03-26T23:30:00Z');
    const told = await days(token);
    expect(told).toHaveLength(14);
    // Half past midnight in Madrid: its 27th has begun.
    expect(told[0]).toBe('03-26 not-today');
    test.clock.set('2026-03-29T21:59:59Z');
    expect((await days(token))[0]).toBe('03-28 not-today');
    test.clock.set('2026-03-29T22:00:00Z');
    await gone(token);
  });

  it('is one byte for byte, whatever else the client does, writes and keeps private', async () => {
    const daily = await newDaily({ why: 'Because of my father', smallestDose: 'One word' });
    const { token } = await makeLink(on.asClient, asked, { goalId: daily.id });
    await send(daily.id, gratitude(), { occasionId: daily.occasions[0].id });
    // A day on which nothing of this plan is done.
    test.clock.advance(2 * DAY_MS);
    const bytes = async (): Promise<string> => {
      const { text, headers, status } = await look(test, token);
      const told = [...headers].filter(([name]) => name !== 'date').sort();
      return JSON.stringify([status, text, told]);
    };
    const before = await bytes();
    expect(before).not.toMatch(/cookie/i);
    expect(before).toContain('not-today');
    await send(daily.id, { ...gratitude(), who: 'Somebody' }, { privateSteps: ['who'], occasionId: daily.occasions[0].id });
    await send(asked, checkIn('done'));
    const other = await newDaily();
    for (const { id } of other.occasions.slice(0, 3)) await send(other.id, gratitude(), { occasionId: id });
    expectOk(await on.asClient.put(`/me/drafts/${newId()}`, { assignmentId: daily.id, startedAt: START, answers: { direction: 'self' }, step: 'direction' }));
    expectOk(await on.asTherapist.get(`/clients/${on.client.id}`));
    expect(await bytes()).toBe(before);
    expectOk(await on.asTherapist.post(`/assignments/${other.id}/end`));
    expect(await bytes()).toBe(before);
    expect(before).not.toMatch(new RegExp(`${on.client.name}|${on.therapist.name}|${on.practice.name}|${on.client.id}|${daily.id}|appreciat`, 'i'));
  });

  it('is taken back at once, and stays so', async () => {
    const { token, id } = await makeLink(on.asClient, asked);
    expectOk(await look(test, token));
    expect((await on.asClient.delete(`/me/partner-links/${id}`)).status).toBe(204);
    await gone(token);
    expect((await on.asClient.delete(`/me/partner-links/${id}`)).status).toBe(204);
    expect((await places()).places[0]).toMatchObject({ shown: null, links: [{ id, state: 'revoked', overAt: expect.any(String), openedAt: expect.any(String) }] });
    const tokens = await test.owner.query(`select 1 from identity.one_time_token where kind = 'partner' and subject_id = $1`, [id]);
    expect(tokens.rowCount).toBe(0);
  });

  it('gives way to a new one, of which there is never more than one', async () => {
    const first = await makeLink(on.asClient, asked);
    const second = await makeLink(on.asClient, asked, { label: 'S.' });
    await gone(first.token);
    expect((await look(test, second.token)).body.label).toBe('S.');
    expect((await places()).places[0].links.map(({ state }: { state: string }) => state)).toEqual(['open', 'replaced']);
    const tries = await Promise.all(Array.from({ length: 5 }, () => on.asClient.copy().post('/me/partner-links', linkBody(asked))));
    const made = tries.filter(({ status }) => status === 201);
    expect(tries.every(({ status }) => status === 201 || status === 429)).toBe(true);
    const seen: number[] = [];
    for (const { body } of made) seen.push((await look(test, body.address.split('#')[1])).status);
    expect(seen.filter((status) => status === 200)).toHaveLength(1);
  });

  it('ends with either plan, with the client’s leaving, and with the erasure of their record', async () => {
    const daily = await newDaily();
    const goal = await makeLink(on.asClient, asked, { goalId: daily.id });
    expectOk(await on.asTherapist.post(`/assignments/${daily.id}/end`));
    await gone(goal.token);
    expect((await places()).places[0].links[0]).toMatchObject({ state: 'ended', overAt: expect.any(String) });

    const home = await makeLink(on.asClient, asked, { goalId: (await newDaily()).id });
    expectOk(await on.asTherapist.post(`/assignments/${asked}/end`));
    await gone(home.token);
    expect((await places()).places[0]).toMatchObject({ active: false, shown: null });

    asked = (await assign(on.asTherapist, on.client, { exerciseId: exerciseId('C4') })).id;
    const left = await makeLink(on.asClient, asked);
    expectOk(await look(test, left.token));
    expectOk(await on.asTherapist.post(`/clients/${on.client.id}/discharge`));
    await gone(left.token);
    expectOk(await on.asTherapist.post(`/clients/${on.client.id}/readmission`));
    await gone(left.token);

    asked = (await assign(on.asTherapist, on.client, { exerciseId: exerciseId('C4') })).id;
    const erased = await makeLink(on.asClient, asked);
    await test.owner.query('delete from client_key where client_id = $1', [on.client.id]);
    await gone(erased.token);
  });

  it('goes with a plan that is undone before anybody worked on it', async () => {
    const batch = newId();
    const made = expectOk(await on.asTherapist.put(`/assignment-batches/${batch}`, {
      clientIds: [on.client.id],
      items: [{ exerciseId: exerciseId('C4'), schedule: { startDate: '2026-03-02', repeat: 'once', times: ['18:00'] } }],
    })).body;
    const { token } = await makeLink(on.asClient, made.assignments[0].id);
    expectOk(await look(test, token));
    expectOk(await on.asTherapist.post(`/assignment-batches/${batch}/undo`));
    await gone(token);
    expect((await on.asClient.get('/me/partner-links')).status).toBe(200);
  });

  it('answers one way, after the same steps, for what was revoked, replaced, over and never was', async () => {
    const [revoked, replaced, ended, expired] = [newId(), newId(), newId(), newId()];
    const tokens: Record<string, string> = { unknown: 'A'.repeat(43), short: 'x' };
    const link = await makeLink(on.asClient, asked);
    tokens[replaced] = link.token;
    const second = await makeLink(on.asClient, asked);
    tokens[revoked] = second.token;
    await on.asClient.delete(`/me/partner-links/${second.id}`);
    // Its token is still known: what it led to has ended.
    const elsewhere = await assign(on.asTherapist, on.client, { exerciseId: exerciseId('C4') });
    tokens[ended] = (await makeLink(on.asClient, elsewhere.id, { weeks: 12 })).token;
    expectOk(await on.asTherapist.post(`/assignments/${elsewhere.id}/end`));
    tokens[expired] = (await makeLink(on.asClient, asked, { weeks: 1 })).token;
    test.clock.advance(7 * DAY_MS);
    // Once without counting, so that every statement is prepared.
    for (const token of Object.values(tokens)) await look(test, token);
    const told = new Set<string>();
    for (const token of Object.values(tokens)) {
      const { result, waits } = await countWaits(() => look(test, token));
      const { correlationId: _, ...said } = result.body;
      told.add(JSON.stringify([result.status, said, waits, [...result.headers.keys()].sort()]));
    }
    expect([...told]).toHaveLength(1);
  });

  it('is looked at only so often within an hour, known or not', async () => {
    const { token } = await makeLink(on.asClient, asked);
    const until429 = async (of: string): Promise<number> => {
      for (let tries = 1; tries < 100; tries += 1) {
        const answer = await look(test, of);
        if (answer.status !== 429) continue;
        expect([answer.body.code, Number(answer.headers.get('retry-after')) > 0]).toEqual(['partner_link.too_often', true]);
        return tries;
      }
      throw new Error('it was never too often');
    };
    const known = await until429(token);
    expect(await until429('B'.repeat(43))).toBe(known);
    expect(known).toBeGreaterThan(20);
    test.clock.advance(3_600_000);
    expect((await look(test, token)).status).toBe(200);
  });

  it('keeps its token as a digest and its name under seal', async () => {
    const { token } = await makeLink(on.asClient, asked, { label: 'Quillwort' });
    expectOk(await look(test, token));
    const tables = await test.owner.query(`select schemaname || '.' || quote_ident(tablename) as name from pg_tables where schemaname in ('public', 'identity', 'graphile_worker')`);
    for (const needle of [token, Buffer.from(token).toString('hex'), Buffer.from(token, 'base64url').toString('hex'), 'Quillwort']) {
      for (const { name } of tables.rows) {
        expect((await test.owner.query(`select 1 from ${name} t where t::text like $1 limit 1`, [`%${needle}%`])).rowCount).toBe(0);
      }
    }
  });

  it('is made by the client alone, of plans of their own that go on, and with consent', async () => {
    const daily = await newDaily();
    const refused = async (body: object, as: Caller = on.asClient): Promise<unknown[]> => {
      const answer = await as.post('/me/partner-links', body);
      return [answer.status, answer.body.code, answer.body.errors?.map(({ field }: { field: string }) => field)];
    };
    expect(await refused(linkBody(asked), on.asTherapist)).toEqual([403, 'access.denied', undefined]);
    expect(await refused(linkBody(asked, { consent: 'partner-0' }))).toEqual([422, 'request.invalid', ['consent']]);
    expect(await refused(linkBody(asked, { consent: undefined }))).toEqual([422, 'request.invalid', ['consent']]);
    expect(await refused(linkBody(asked, { label: '  ', weeks: 3, language: 'de' }))).toEqual([422, 'request.invalid', ['label', 'language', 'weeks']]);
    // Only from where a partner is asked.
    expect(await refused(linkBody(daily.id))).toEqual([404, 'assignment.not_found', undefined]);
    const other = await createTreatment(test);
    const theirs = await assign(other.asTherapist, other.client, { exerciseId: exerciseId('C4') });
    expect(await refused(linkBody(asked, { goalId: theirs.id }))).toEqual([404, 'assignment.not_found', undefined]);
    expect(await refused(linkBody(theirs.id))).toEqual([404, 'assignment.not_found', undefined]);
    expectOk(await on.asTherapist.post(`/assignments/${daily.id}/end`));
    expect(await refused(linkBody(asked, { goalId: daily.id }))).toEqual([409, 'assignment.ended', undefined]);
    const { id } = await makeLink(on.asClient, asked);
    expect((await other.asClient.delete(`/me/partner-links/${id}`)).status).toBe(404);
    for (let tries = 0; tries < 12; tries += 1) await on.asClient.post('/me/partner-links', linkBody(asked));
    expect(await refused(linkBody(asked))).toEqual([429, 'session.slow_down', undefined]);
  });

  it('tells the client what is shown, since when, and when it was opened; and the audit each act', async () => {
    const daily = await newDaily();
    const { id, token } = await makeLink(on.asClient, asked, { goalId: daily.id });
    const before = await places();
    expect(before.places[0].links[0]).toMatchObject({ id, state: 'open', openedAt: null, since: '2026-03-02', until: '2026-03-29', label: 'Sam' });
    expect(before.goals.map(({ assignmentId, tells }: { assignmentId: string; tells: string }) => [assignmentId, tells])).toEqual([
      [daily.id, 'days'], [asked, 'check-ins'],
    ]);
    await send(daily.id, gratitude(), { occasionId: daily.occasions[0].id });
    const { body: shown } = await look(test, token);
    const { places: [place] } = await places();
    expect(place.shown).toEqual(shown);
    expect(Math.abs(Date.parse(place.links[0].openedAt) - test.clock.now().getTime())).toBeLessThan(60_000);
    expect(JSON.stringify(place)).not.toContain(token);
    await on.asClient.delete(`/me/partner-links/${id}`);
    const { rows } = await test.owner.query(`select action, actor_kind from audit_event where subject_id = $1 order by at, action`, [id]);
    expect(rows).toEqual([
      { action: 'partner-link.make', actor_kind: 'client' },
      { action: 'partner-link.open', actor_kind: 'system' },
      { action: 'partner-link.revoke', actor_kind: 'client' },
    ]);
  });

  it('tells the therapist how the consent stands, and the check-ins, without the partner’s page or the chosen name', async () => {
    const consents = async () => expectOk(await on.asTherapist.get(`/clients/${on.client.id}/partner-links`)).body.items;
    expect(await consents()).toEqual([{ assignmentId: asked, exerciseId: exerciseId('C4'), state: 'never', madeAt: null, overAt: null, until: null, goal: null, checkIns: [] }]);
    const { id } = await makeLink(on.asClient, asked, { label: 'Quillwort' });
    const said = [await send(asked, checkIn('part')), await send(asked, checkIn('other'))];
    const [open] = await consents();
    expect(open).toMatchObject({ state: 'open', madeAt: expect.any(String), until: '2026-03-29', goal: { assignmentId: asked, tells: 'check-ins' } });
    expect(open.checkIns.map(({ responseId, said: what }: { responseId: string; said: string }) => [responseId, what])).toEqual([
      [said[1], 'other'], [said[0], 'part'],
    ]);
    expect(JSON.stringify(open)).not.toContain('Quillwort');
    await on.asClient.delete(`/me/partner-links/${id}`);
    expect((await consents())[0]).toMatchObject({ state: 'revoked', overAt: expect.any(String) });
    const { rows } = await test.owner.query(`select count(*)::int as read from audit_event where action = 'partner-link.list' and client_id = $1`, [on.client.id]);
    expect(rows).toEqual([{ read: 3 }]);
    const stranger = await createTreatment(test);
    expect((await stranger.asTherapist.get(`/clients/${on.client.id}/partner-links`)).status).toBe(404);
  });
});
