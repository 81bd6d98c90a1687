import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { anonymous, type Caller } from '../../test/factories/caller.js';
import { expectOk } from '../../test/factories/answers.js';
import { startTestApp, type TestApp } from '../../test/harness/test-app.js';
import { everythingIn, layoutFaults, openPdf, plain, textIn } from '../../test/harness/pdf.js';
import { AuditChain } from '../platform/audit/audit-chain.js';
import { AuditSealer } from '../platform/audit/audit-sealer.js';
import { ENV } from '../platform/config/config.module.js';
import { Identity } from '../platform/database/identity.js';
import type { ClientProgressDto } from '../features/progress/progress.dto.js';
import { DEMO_PASSWORD, riverbend } from './cast.js';
import { writeDemoIfEmpty } from './demo.js';

const ROLES: Record<string, string[]> = {
  'owner@demo.attune.test': ['owner'],
  'therapist@demo.attune.test': ['therapist'],
  'therapist2@demo.attune.test': ['therapist'],
  'supervisor@demo.attune.test': ['supervisor'],
  'client@demo.attune.test': ['client'],
  'client2@demo.attune.test': ['client'],
  'therapist@other.attune.test': ['owner', 'therapist'],
  'client@other.attune.test': ['client'],
};

async function signIn(test: TestApp, email: string): Promise<Caller> {
  const caller = anonymous(test);
  expect(expectOk(await caller.post('/session', { email, password: DEMO_PASSWORD })).body).toEqual({ next: 'done' });
  return caller;
}

async function everything(caller: Caller, address: string): Promise<unknown[]> {
  const items: unknown[] = [];
  let cursor = '';
  do {
    const { body } = expectOk(await caller.get(`${address}limit=200${cursor}`));
    items.push(...body.items);
    cursor = body.next ? `&cursor=${body.next}` : '';
  } while (cursor);
  return items;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
/** Without ids, and without the codes that are derived from them. */
const content = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'code' || (typeof inner === 'string' && UUID.test(inner)) ? undefined : inner)));

/** Plans made in one moment stand in the order of their ids, which no seed decides. */
const byContent = (items: unknown[]): unknown[] =>
  items.map((item) => JSON.stringify(content(item))).sort().map((text) => JSON.parse(text) as unknown);

/** What a therapist can read of everybody they treat, and what a client can read of themselves. */
async function story(test: TestApp): Promise<unknown> {
  const told: unknown[] = [];
  for (const email of ['therapist@demo.attune.test', 'therapist2@demo.attune.test', 'therapist@other.attune.test']) {
    const therapist = await signIn(test, email);
    const clients = (await everything(therapist, '/clients?')) as { id: string; name: string }[];
    for (const { id } of clients) {
      const [record, responses, assignments, series, messages] = await Promise.all([
        therapist.get(`/clients/${id}`),
        everything(therapist, `/clients/${id}/responses?opened=true&`),
        everything(therapist, `/clients/${id}/assignments?`),
        therapist.get(`/clients/${id}/observations`),
        everything(therapist, `/clients/${id}/messages?`),
      ]);
      told.push({ record: record.body, responses, assignments: byContent(assignments), series: series.body, messages });
    }
  }
  const client = await signIn(test, 'client@demo.attune.test');
  const own = (await client.get('/session')).body.clientId as string;
  const responses = (await everything(client, `/clients/${own}/responses?`)) as { id: string }[];
  for (const { id } of responses) told.push((await client.get(`/responses/${id}`)).body);
  const { items } = (await client.get('/me/today')).body;
  told.push((await client.get('/me/keepsakes')).body);
  told.push(items, (await client.get(`/me/drafts/${items.find(({ draft }: { draft: object | null }) => draft).draft.responseId}`)).body);
  return content(told);
}

describe('the demo practice', () => {
  let test: TestApp;
  let dataDir: string;
  /** When the last thing happened. */
  let latest: Date;

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(os.tmpdir(), 'attune-seed-'));
    test = await startTestApp({ DATA_DIR: dataDir });
    test.clock.set('2026-03-18T12:00:00Z');
    expect(await writeDemoIfEmpty(test.app)).toBe(true);
    const sealer = new AuditSealer(test.app.get(AuditChain, { strict: false }), test.app.get(Identity, { strict: false }), test.app.get(ENV, { strict: false }));
    while (await sealer.sealAll());
    latest = (await test.owner.query<{ at: Date }>('select max(at) as at from audit_event')).rows[0]!.at;
  });
  afterAll(async () => {
    await test.close();
    await rm(dataDir, { recursive: true });
  });

  it('is made on an empty database only', async () => {
    const before = await test.owner.query('select count(*) from response');
    expect(await writeDemoIfEmpty(test.app)).toBe(false);
    expect((await test.owner.query('select count(*) from response')).rows).toEqual(before.rows);
  });

  it('gives the clock back', () => {
    expect(test.clock.now().toISOString().slice(0, 10)).toBe('2026-03-18');
  });

  it.each(Object.entries(ROLES))('lets %s sign in as %j', async (email, roles) => {
    const { body } = expectOk(await (await signIn(test, email)).get('/session'));
    expect(body.roles.sort()).toEqual([...roles].sort());
    expect(body.practice).toMatchObject({ demo: true, secondFactorRequired: false, name: email.includes('@demo.') ? 'Riverbend' : 'Northlight' });
  });

  it('has somebody who is staff in one practice and a client in the other', async () => {
    const { body } = expectOk(await (await signIn(test, 'therapist@other.attune.test')).get('/session'));
    expect(body.memberships.map((m: { practiceName: string; kind: string }) => [m.practiceName, m.kind]).sort()).toEqual([
      ['Northlight', 'member'],
      ['Riverbend', 'client'],
    ]);
  });

  it('has three things open for client@ today, one of them begun, and words from the therapist', async () => {
    const { body } = expectOk(await (await signIn(test, 'client@demo.attune.test')).get('/me/today'));
    expect(body.date).toBe('2026-03-18');
    expect(body.items).toHaveLength(3);
    expect(body.items.filter(({ draft }: { draft: object | null }) => draft)).toHaveLength(1);
    expect(body.newComments).toBeGreaterThan(0);
    expect(body.therapist).toEqual({ name: 'Imani Thornquill', isNew: false, away: null });
    expect((await (await signIn(test, 'client2@demo.attune.test')).get('/me/today')).body.items.length).toBeGreaterThan(0);
  });

  it('keeps letters: one opened and one waiting for client@, one come back for somebody else', async () => {
    const maya = await signIn(test, 'client@demo.attune.test');
    const { letters } = expectOk(await maya.get('/me/keepsakes')).body;
    expect(letters.map(({ on, opened, text }: { on: string; opened: number; text: string | null }) => ({ on, opened, told: text !== null }))).toEqual([
      { on: '2026-03-09', opened: 1, told: true },
      { on: '2026-04-06', opened: 0, told: false },
    ]);
    expect((await maya.get('/me/today')).body.letters).toBe(0);
    const rosa = await signIn(test, 'rosa.almendrales@demo.attune.test');
    expect((await rosa.get('/me/today')).body.letters).toBe(1);
    expect((await rosa.get('/me/keepsakes')).body.cards).toContainEqual(expect.objectContaining({ at: '18:00', text: 'Se cayó un vaso. Tú no te caíste.' }));
  });

  it.each([
    ['A6', 6], ['A9', 6], ['B4', 10], ['C1', 2], ['D2', 5], ['D3', 6], ['B3', 2], ['A14', 2], ['A11', 1],
  ])('has answers to %s', async (row, count) => {
    const { rows } = await test.owner.query(
      `select count(*)::int as answers from response r
       join exercise_version v on v.practice_id = r.practice_id and v.id = r.version_id
       join exercise e on e.practice_id = v.practice_id and e.id = v.exercise_id
       where e.catalog_id = $1`, [row]);
    expect(rows).toEqual([{ answers: count }]);
  });

  it.each(['therapist@demo.attune.test', 'therapist2@demo.attune.test'])('has responses of different ages waiting for %s', async (email) => {
    const { body } = expectOk(await (await signIn(test, email)).get('/me/inbox'));
    expect(body.total).toBe(body.items.length);
    const days = new Set(body.items.map(({ submittedAt }: { submittedAt: string }) => submittedAt.slice(0, 10)));
    expect(days.size).toBeGreaterThan(2);
    expect(new Set(body.items.map(({ client }: { client: { id: string } }) => client.id)).size).toBeGreaterThan(2);
  });

  it('gives the supervisor a report with both therapists, and nobody else', async () => {
    const { body } = expectOk(await (await signIn(test, 'supervisor@demo.attune.test')).get('/reports/caseload?from=2026-01-19&to=2026-03-18'));
    expect(body.members.map(({ name }: { name: string }) => name).sort()).toEqual(['Imani Thornquill', 'Rafael Lindwater']);
    for (const member of body.members) {
      expect(member.activeClients).toBeGreaterThan(8);
      expect(member.done).toBeGreaterThan(80);
      expect(member.waiting).toBeGreaterThan(0);
      expect(member.quiet).toBeGreaterThan(0);
      expect(member.medianHoursToAnswer).toBeGreaterThan(1);
      expect(Object.values<number>(member.notThisTime).reduce((a, b) => a + b)).toBeGreaterThan(5);
    }
  });

  it('holds private entries, corrections, smaller versions, unprompted ones, rewinds and several attempts', async () => {
    const { rows } = await test.owner.query(`
      select count(*) filter (where private_steps <> '{}')::int as private, count(*) filter (where corrects is not null)::int as corrections,
        count(*) filter (where smaller)::int as smaller, count(*) filter (where unprompted)::int as unprompted,
        count(*) filter (where state = 'answered')::int as answered, count(*)::int as all from response`);
    for (const [what, count] of Object.entries(rows[0])) expect({ what, some: (count as number) > 1 }).toEqual({ what, some: true });
    const { rows: [attempts] } = await test.owner.query(`select max(value) as most from observation where code = 'rehearsal.attempts'`);
    expect(attempts.most).toBeGreaterThan(1);
  });

  it('has an exercise of a therapist\'s own, in two versions, and a rehearsal made for client@ that nobody else sees', async () => {
    const imani = await signIn(test, 'therapist@demo.attune.test');
    const { items } = expectOk(await imani.get('/exercises?shelf=mine')).body as { items: { id: string; number: number; clientId: string | null; title: { en: string } }[] };
    expect(items.map(({ title, number, clientId }) => [title.en, number, clientId !== null])).toEqual([['How the day ends', 2, false], ['Two days, not a week', 1, true]]);
    const [shared, made] = items;
    expect(expectOk(await imani.get(`/exercises/${shared!.id}/versions`)).body.items).toHaveLength(2);
    const { definition } = expectOk(await imani.get(`/exercises/${made!.id}`)).body;
    expect(JSON.stringify(definition)).not.toContain('Dani');
    // Whatever was typed was put into Spanish too.
    const both = JSON.stringify(definition).match(/"en":"([^"]+)","es":"\1"/g);
    expect(both).toBeNull();
    const rafael = await signIn(test, 'therapist2@demo.attune.test');
    const theirs = expectOk(await rafael.get('/exercises?limit=200')).body.items.map(({ id }: { id: string }) => id);
    expect([theirs.includes(shared!.id), theirs.includes(made!.id)]).toEqual([true, false]);
    const maya = await signIn(test, 'client@demo.attune.test');
    const own = expectOk(await maya.get('/session')).body.clientId as string;
    expect(made!.clientId).toBe(own);
    expect(expectOk(await maya.get(`/clients/${own}/assignments`)).body.items[0].exercise.title.en).toBe('Two days, not a week');
  });

  it('has kept weeks that add up to what happened', async () => {
    const { rows: weeks } = await test.owner.query(`
      with counted as (
        select practice_id, client_id, date_trunc('week', local_date)::date as week, attributed_to as member_id,
          count(*) filter (where state <> 'withdrawn')::int as due, count(*) filter (where state = 'done')::int as done,
          count(*) filter (where reason is not null)::int as reasons
        from occasion group by 1, 2, 3, 4)
      select coalesce(c.due, 0) = w.due and coalesce(c.done, 0) = w.done
        and coalesce(c.reasons, 0) = w.forgot + w.too_big + w.unclear + w.did_not_fit + w.avoided + w.not_safe as equal
      from client_week w full join counted c using (practice_id, client_id, week, member_id)`);
    expect(weeks.length).toBeGreaterThan(100);
    expect(weeks.filter(({ equal }) => equal !== true)).toEqual([]);
    const { rows: clients } = await test.owner.query(`
      select s.waiting, (select count(*)::int from response r where r.practice_id = s.practice_id and r.client_id = s.client_id and r.state = 'waiting') as counted
      from client_summary s`);
    expect(clients.filter(({ waiting, counted }) => waiting !== counted)).toEqual([]);
    const { rows: [answers] } = await test.owner.query(`
      select (select sum(n)::int from therapist_week, unnest(answer_times) n) as kept, (select count(*)::int from response where answered_at is not null) as counted`);
    expect(answers.kept).toBe(answers.counted);
  });

  it('has a safety plan that therapist and client wrote in turn', async () => {
    const maya = await signIn(test, 'client@demo.attune.test');
    const path = `/clients/${expectOk(await maya.get('/session')).body.clientId}/safety-plan`;
    const { items } = expectOk(await maya.get(`${path}/versions`)).body;
    expect(items.map(({ savedBy }: { savedBy: { kind: string } }) => savedBy.kind)).toEqual(['client', 'member']);
    expect(expectOk(await maya.get(path)).body.helps).toContain('Drums, with headphones.');
  });

  it('has sessions past and to come for everybody who is treated, no two in one hour', async () => {
    const { rows } = await test.owner.query<{ times: Date[] }>(`
      select coalesce(array_agg(p.starts_at) filter (where p.id is not null), '{}') as times
      from client c left join appointment p on p.practice_id = c.practice_id and p.client_id = c.id
      join identity.practice h on h.id = c.practice_id and h.name = 'Riverbend' where c.state = 'active' group by c.id`);
    const now = test.clock.now().getTime();
    const ahead = rows.map(({ times }) => times.map((at) => at.getTime() - now).filter((ms) => ms > 0));
    // Whoever comes today comes in a week, too; some have five weeks more.
    for (const each of ahead) expect([1, 2, 6, 7]).toContain(each.length);
    for (const each of ahead) expect(Math.min(...each)).toBeLessThan(8 * 86_400_000);
    const { rows: said } = await test.owner.query<{ count: number }>(`select count(*)::int from appointment_ask where state = 'open'
      union all select count(*)::int from appointment where confirmed_at is not null union all select count(*)::int from appointment where attendance = 'came'`);
    for (const { count } of said) expect(count).toBeGreaterThan(2);
    expect(rows.filter(({ times }, client) => times.length - ahead[client]!.length > 0).length).toBeGreaterThan(15);
    const all = rows.flatMap(({ times }) => times.map((at) => at.getTime()));
    expect(new Set(all).size).toBe(all.length);
  });

  it('has notes about sessions that took place, each of the day of its session', async () => {
    const { rows } = await test.owner.query(
      `select (p.starts_at at time zone $1)::date = n.note_date as same_day from progress_note n
       left join appointment p on p.practice_id = n.practice_id and p.id = n.appointment_id`,
      [riverbend.practice.timeZone],
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.every(({ same_day }) => same_day)).toBe(true);
  });

  it('has a template of the practice’s own, and a note that was written with it', async () => {
    const imani = await signIn(test, 'therapist@demo.attune.test');
    const [template] = expectOk(await imani.get('/note-templates')).body.items;
    const { rows } = await test.owner.query<{ id: string; client_id: string }>(`select id, client_id from progress_note where template = 'own'`);
    const note = expectOk(await imani.get(`/clients/${rows[0]!.client_id}/notes/${rows[0]!.id}`)).body;
    expect(note).toMatchObject({ templateTitle: template.title, state: 'signed', intact: true });
    expect(note.sections.slice(0, -1).map(({ title }: { title: string }) => ({ title }))).toEqual(template.sections);
    expect(note.sections.every(({ text }: { text: string }) => text)).toBe(true);
  });

  it('has somebody who was away and was covered, somebody who will be, and clients handed over with a note', async () => {
    const [imani, rafael] = [await signIn(test, 'therapist@demo.attune.test'), await signIn(test, 'therapist2@demo.attune.test')];
    expect((await imani.get('/me/absences')).body.items).toMatchObject([{ state: 'coming', cover: { name: 'Rafael Lindwater' }, note: expect.any(String) }]);
    expect((await rafael.get('/me/absences')).body.items).toMatchObject([{ state: 'over', cover: { name: 'Imani Thornquill' } }]);
    expect((await imani.get('/me/covered-clients')).body.items).toEqual([]);
    expect((await rafael.get('/me/hand-overs')).body.items).toEqual([]);
    expect((await imani.get('/me/hand-overs')).body.items).toMatchObject([{ client: { name: 'Inés Caminoblanco' }, from: { name: 'Rafael Lindwater' }, state: 'offered' }]);
    const { rows } = await test.owner.query(`select distinct state, sealed_note is not null as noted from hand_over order by 1`);
    expect(rows).toEqual([{ state: 'accepted', noted: true }, { state: 'offered', noted: true }]);
    const covers = await test.owner.query(`select count(*)::integer as n from care_team where kind = 'cover' and until is not null`);
    expect(covers.rows[0].n).toBeGreaterThan(0);
  });

  it('has plans around sessions, until the next one and every other week, with what may get in the way', async () => {
    const told = async (email: string): Promise<{ schedule: object; ifThen: string | null; state: string; nextDueAt: string | null }[]> => {
      const client = await signIn(test, email);
      return expectOk(await client.get(`/clients/${expectOk(await client.get('/session')).body.clientId}/assignments?limit=50`)).body.items;
    };
    const [maya, jonas] = [await told('client@demo.attune.test'), await told('client2@demo.attune.test')];
    const [evening, week] = [{ repeat: 'session', offsetDays: -1, at: '20:00' }, { repeat: 'weekly', until: 'next-session' }];
    for (const schedule of [evening, week]) {
      expect(maya).toContainEqual(expect.objectContaining({
        schedule: expect.objectContaining(schedule), whenWhere: expect.any(String), obstacle: expect.any(String), ifThen: expect.any(String),
        confidence: expect.any(Number), nextDueAt: expect.any(String),
      }));
    }
    expect(jonas).toContainEqual(expect.objectContaining({ schedule: expect.objectContaining({ repeat: 'weekly', every: 2 }), confidence: 6 }));
  });

  it('has a change that waits for therapist@, and somebody of therapist2@ on a program', async () => {
    const { items } = expectOk(await (await signIn(test, 'therapist@demo.attune.test')).get('/me/proposals')).body;
    expect(items).toEqual([expect.objectContaining({ kind: 'other-time', client: expect.objectContaining({ name: 'Theo Ashgrovely' }) })]);
    const rafael = await signIn(test, 'therapist2@demo.attune.test');
    const zuri = ((await everything(rafael, '/clients?')) as { id: string; name: string }[]).find(({ name }) => name === 'Zuri Lanternfield')!;
    const { items: paths } = expectOk(await rafael.get(`/clients/${zuri.id}/enrolments`)).body;
    expect(paths).toEqual([expect.objectContaining({ state: 'running', progress: expect.objectContaining({ open: 1 }) })]);
  });

  it('has conversations: one read on both sides, one in Spanish, and one with a question that nobody has read', async () => {
    const imani = await signIn(test, 'therapist@demo.attune.test');
    const { items } = expectOk(await imani.get('/me/conversations')).body as { items: { client: { id: string; name: string }; unread: number; lastFrom: string }[] };
    expect(items.map(({ client: { name }, unread, lastFrom }) => [name, unread, lastFrom])).toEqual([
      ['Theo Ashgrovely', 1, 'client'], ['Lucía Montealba', 0, 'team'], ['Maya Brightwater', 0, 'client'],
    ]);
    const said = async (of: number) => ((await everything(imani, `/clients/${items[of]!.client.id}/messages?`)) as { from: string; text: string; readBy: object[] }[]).reverse();
    expect((await said(0)).map(({ from, readBy }) => [from, readBy.length])).toEqual([['team', 1], ['client', 0]]);
    expect((await said(1)).map(({ text }) => text).join(' ')).toMatch(/¿Puedo escribir mis notas/);
    expect((await said(2)).map(({ from, readBy }) => [from, readBy.length])).toEqual([['client', 1], ['team', 1], ['client', 1]]);
    const shown = expectOk(await (await signIn(test, 'client@demo.attune.test')).get(`/clients/${items[2]!.client.id}/conversation`)).body;
    expect(shown).toMatchObject({ unread: 0, promise: { withinDays: 2, en: expect.stringMatching(/\w/), es: expect.stringMatching(/\w/) } });
  });

  it('has consents: signed in both languages, asked, of an older version, taken back, and a text that is being written', async () => {
    const owner = await signIn(test, 'owner@demo.attune.test');
    const { items: texts } = expectOk(await owner.get('/consent-texts')).body as { items: { kind: string; version: number | null; askedOf: string }[] };
    expect(texts.map(({ kind, askedOf, version }) => [kind, askedOf, version])).toEqual([
      ['treatment', 'everyone', 1], ['privacy', 'everyone', 2], ['messages', 'everyone', 1], ['telehealth', 'chosen', 1], ['recording', 'chosen', null],
    ]);
    const therapist = { imani: await signIn(test, 'therapist@demo.attune.test'), rafael: await signIn(test, 'therapist2@demo.attune.test') };
    const standing = async (as: Caller, name: string): Promise<string[]> => {
      const { id } = ((await everything(as, '/clients?')) as { id: string; name: string }[]).find((client) => client.name === name)!;
      return expectOk(await as.get(`/clients/${id}/consents`)).body.standing.map(({ state, why }: { state: string; why: string | null }) => why ?? state);
    };
    expect(await standing(therapist.imani, 'Maya Brightwater')).toEqual(['signed', 'signed', 'signed', 'new']);
    expect(await standing(therapist.imani, 'Amara Whitlocke')).toEqual(['signed', 'changed', 'signed', 'not-asked']);
    expect(await standing(therapist.rafael, 'Jonas Ferreira-Mossbank')).toEqual(['signed', 'signed', 'signed', 'withdrawn']);
    const { rows } = await test.owner.query(`select language, count(*) > 10 as many from client_consent group by 1 order by 1`);
    expect(rows).toEqual([{ language: 'en', many: true }, { language: 'es', many: true }]);
    expect((await (await signIn(test, 'client@demo.attune.test')).get('/me/today')).body.consents).toBe(1);
  });

  it.each([['therapist@demo.attune.test', 4, 2, 2], ['therapist2@demo.attune.test', 2, 1, 1]])('has saved replies, comments begun and questions for %s', async (email, replies, drafts, asking) => {
    const therapist = await signIn(test, email);
    expect(expectOk(await therapist.get('/me/saved-replies')).body.items).toHaveLength(replies);
    expect(expectOk(await therapist.get('/me/inbox')).body.asking).toBe(asking);
    const { memberId } = expectOk(await therapist.get('/session')).body;
    expect((await test.owner.query(`select count(*)::int as n from review_draft where member_id = $1`, [memberId])).rows).toEqual([{ n: drafts }]);
  });

  it.each(['en', 'es'] as const)('prints everything that a page of progress tells, for everybody, in %s, and cuts nothing', async (language) => {
    for (const email of ['therapist@demo.attune.test', 'therapist2@demo.attune.test']) {
      const therapist = await signIn(test, email);
      for (const { id, timeZone } of (await everything(therapist, '/clients?')) as { id: string; timeZone: string }[]) {
        const progress = expectOk(await therapist.get(`/clients/${id}/progress`)).body as ClientProgressDto;
        const document = await openPdf((await therapist.bytes(`/clients/${id}/progress.pdf?language=${language}`)).bytes);
        const text = await textIn(document);
        expect(everythingIn(progress, timeZone, `${language}-US`).filter((said) => !text.includes(plain(said)))).toEqual([]);
        expect(await layoutFaults(document)).toEqual([]);
      }
    }
  });

  it('happened before today began, and leaves an audit that verifies', async () => {
    expect(latest.toISOString() < '2026-03-18T04:00:00Z').toBe(true);
    expect(latest.toISOString() > '2026-03-17T20:00:00Z').toBe(true);
    for (const email of ['owner@demo.attune.test', 'therapist@other.attune.test']) {
      const { body } = expectOk(await (await signIn(test, email)).get('/audit/verification'));
      expect(body).toMatchObject({ verified: true, faults: [], unsealed: expect.any(Number) });
      expect(body.sealed).toBeGreaterThan(50);
    }
  });

  it('tells the same story twice on one day, whatever the hour', async () => {
    const first = await story(test);
    // From here on sign-ins belong to the younger application: passport knows one strategy of a name in a process.
    const again = await startTestApp();
    try {
      again.clock.set('2026-03-18T22:30:00Z');
      expect(await writeDemoIfEmpty(again.app)).toBe(true);
      // Read at the same hour: what is due next depends on it.
      again.clock.set(test.clock.now());
      const second = await story(again);
      expect(JSON.stringify(first).length).toBeGreaterThan(200_000);
      expect(second).toEqual(first);
    } finally {
      await again.close();
    }
    // Two whole demos are written meanwhile.
  }, 240_000);
});
