import { away, coverRound, coversOf } from '../../../test/factories/absences.js';
import { expectOk } from '../../../test/factories/answers.js';
import type { Caller } from '../../../test/factories/caller.js';
import { createClient, createMember, createPractice, inPractice, signedIn, type TestClient, type TestMember, type TestPractice } from '../../../test/factories/people.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';
import { Absences } from './absences.js';

describe('absences', () => {
  let test: TestApp;
  let practice: TestPractice;
  let [ana, ben, cleo]: TestMember[] = [];
  let [asAna, asBen, asOwner]: Caller[] = [];
  let client: TestClient;
  let asClient: Caller;
  beforeAll(async () => {
    test = await startTestApp();
    test.clock.stop();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    // Noon in Madrid, where a day begins an hour before UTC's.
    test.clock.set('2026-11-02T11:00:00Z');
    practice = await createPractice(test);
    [ana, ben, cleo] = [await createMember(test, practice, { name: 'Ana' }), await createMember(test, practice, { name: 'Ben' }), await createMember(test, practice, { name: 'Cleo' })];
    [asAna, asBen] = [await signedIn(test, ana), await signedIn(test, ben)];
    asOwner = await signedIn(test, await createMember(test, practice, { roles: ['owner'] }));
    client = await createClient(test, practice, { primary: ana, name: 'Mia' });
    asClient = await signedIn(test, client);
  });

  const mayOpen = async (as: Caller): Promise<boolean> => (await as.get(`/clients/${client.id}`)).status === 200;
  const at = async (instant: string): Promise<void> => {
    test.clock.set(instant);
    await coverRound(test);
  };
  const line = (who: TestMember, when: 'now' | 'before', whom = ana): string => `${who!.id} ${whom!.id} ${when}`;

  it('let the cover in on the first day and out after the last, by the practice’s calendar', async () => {
    const entered = await away(asAna!, '2026-11-04', '2026-11-05', ben!.id, { note: 'Back on Friday.' });
    expect([entered.status, entered.body]).toEqual([201, {
      id: expect.any(String), member: { memberId: ana!.id, name: 'Ana' }, from: '2026-11-04', until: '2026-11-05', cover: { memberId: ben!.id, name: 'Ben' },
      note: 'Back on Friday.', state: 'coming', endedAt: null, setBy: { memberId: ana!.id, name: 'Ana' },
    }]);
    await at('2026-11-03T22:59:59Z');
    expect([await mayOpen(asBen!), await coversOf(test, client.id)]).toEqual([false, []]);
    await at('2026-11-03T23:00:00Z');
    await coverRound(test);
    expect([await mayOpen(asBen!), await coversOf(test, client.id)]).toEqual([true, [line(ben!, 'now')]]);
    expect((await asBen!.get('/me/covered-clients')).body.items).toEqual([{ clientId: client.id, member: { memberId: ana!.id, name: 'Ana' }, until: '2026-11-05' }]);
    await at('2026-11-05T22:59:59Z');
    expect(await mayOpen(asBen!)).toBe(true);
    await at('2026-11-05T23:00:00Z');
    await coverRound(test);
    expect([await mayOpen(asBen!), await coversOf(test, client.id)]).toEqual([false, [line(ben!, 'before')]]);
    const { rows } = await test.owner.query(`select action, actor_kind, detail from audit_event where client_id = $1 and action like 'care-team.cover%' order by id`, [client.id]);
    const detail = { memberId: ben!.id, absenceId: entered.body.id };
    expect(rows).toEqual(['begin', 'end'].map((act) => ({ action: `care-team.cover-${act}`, actor_kind: 'system', detail })));
  });

  it('begin and end at once when today is one of their days', async () => {
    const { id } = expectOk(await away(asAna!, '2026-11-02', '2026-11-09', ben!.id)).body;
    expect(await mayOpen(asBen!)).toBe(true);
    expect((await asBen!.get(`/clients/${client.id}`)).body.careTeam).toEqual([
      { memberId: ana!.id, name: 'Ana', primary: true, coveringFor: null },
      { memberId: ben!.id, name: 'Ben', primary: false, coveringFor: { memberId: ana!.id, name: 'Ana', until: '2026-11-09' } },
    ]);
    const changed = await away(asAna!, '2026-11-02', '2026-11-09', cleo!.id, { id });
    expect([changed.status, await mayOpen(asBen!), await coversOf(test, client.id)]).toEqual([200, false, [line(ben!, 'before'), line(cleo!, 'now')]]);
    expect((await asAna!.post(`/absences/${id}/end`)).body).toMatchObject({ state: 'over', endedAt: '2026-11-02T11:00:00.000Z' });
    expect((await asAna!.post(`/absences/${id}/end`)).body).toMatchObject({ state: 'over' });
    expect(await coversOf(test, client.id)).toEqual([line(ben!, 'before'), line(cleo!, 'before')]);
    expect((await away(asAna!, '2026-11-02', '2026-11-08', cleo!.id, { id })).body.code).toBe('absence.over');
    expect((await away(asAna!, '2026-11-02', '2026-11-09', undefined)).status).toBe(201);
  });

  it('leave the primary who they are, and the team to those who set it', async () => {
    const other = await createMember(test, practice, { name: 'Dan' });
    expectOk(await away(asAna!, '2026-11-02', '2026-11-09', ben!.id));
    const team = async () => (await asOwner!.get(`/clients/${client.id}/care-team`)).body.items as { memberId: string; primary: boolean; until: string | null; coveringFor: unknown }[];
    expectOk(await asOwner!.put(`/clients/${client.id}/care-team`, { members: [{ memberId: ana!.id, primary: true }, { memberId: other.id, primary: false }] }));
    expect((await team()).filter((m) => !m.until).map((m) => [m.memberId, m.primary, m.coveringFor !== null])).toEqual(
      expect.arrayContaining([[ana!.id, true, false], [other.id, false, false], [ben!.id, false, true]]),
    );
    // Named for good, the cover is on the team like anybody else, and stays after the absence.
    expectOk(await asOwner!.put(`/clients/${client.id}/care-team`, { members: [{ memberId: ana!.id, primary: true }, { memberId: ben!.id, primary: false }] }));
    expect((await team()).filter((m) => !m.until).map((m) => [m.memberId, m.coveringFor])).toEqual([[ana!.id, null], [ben!.id, null]]);
    await at('2026-11-20T11:00:00Z');
    expect(await mayOpen(asBen!)).toBe(true);
    // Who stops treating while the other is away covers again.
    expectOk(await away(asAna!, '2026-11-20', '2026-11-21', ben!.id));
    expectOk(await asOwner!.put(`/clients/${client.id}/care-team`, { members: [{ memberId: ana!.id, primary: true }] }));
    expect(await coversOf(test, client.id)).toContain(line(ben!, 'now'));
    const members = (await asOwner!.get('/members')).body.items as { id: string; activeClients: number }[];
    expect(members.find((m) => m.id === ben!.id)!.activeClients).toBe(0);
  });

  it('cover new clients, and let go of discharged ones', async () => {
    expectOk(await away(asAna!, '2026-11-02', '2026-11-09', ben!.id));
    const late = newId();
    expectOk(await asAna!.put(`/clients/${late}`, { name: 'Late', timeZone: 'Europe/Madrid', language: 'en' }));
    expectOk(await asAna!.post(`/clients/${client.id}/discharge`));
    await coverRound(test);
    expect([await coversOf(test, late), await coversOf(test, client.id)]).toEqual([[line(ben!, 'now')], [line(ben!, 'before')]]);
  });

  it('name an active therapist who is there', async () => {
    const supervisor = await createMember(test, practice, { roles: ['supervisor'] });
    const stranger = await createMember(test, await createPractice(test));
    const refused = async (answer: ReturnType<typeof away>) => {
      const { status, body } = await answer;
      return [status, body.errors?.[0]?.field ?? body.code, body.errors?.[0]?.code];
    };
    for (const cover of [supervisor.id, stranger.id, newId()]) expect(await refused(away(asAna!, '2026-11-04', '2026-11-05', cover))).toEqual([422, 'coverMemberId', 'not_a_therapist']);
    expect(await refused(away(asAna!, '2026-11-04', '2026-11-05', ana!.id))).toEqual([422, 'coverMemberId', 'same_person']);
    expect(await refused(away(asAna!, '2026-11-05', '2026-11-04'))).toEqual([422, 'until', 'before_from']);
    expect(await refused(away(asAna!, '2026-11-01', '2026-11-01'))).toEqual([422, 'until', 'in_the_past']);
    expect(await refused(away(asAna!, '2026-09-01', '2026-11-04'))).toEqual([422, 'from', 'too_long_ago']);
    expect(await refused(away(asAna!, '2026-11-04', '2027-11-05'))).toEqual([422, 'until', 'too_long']);
    expect(await refused(away(asAna!, '2026-11-04', '2026-02-31'))).toEqual([422, 'until', expect.any(String)]);
    expect((await asAna!.get('/me/absences')).body.items).toEqual([]);
  });

  it('never meet: nobody is away twice, and no two cover for each other', async () => {
    const first = expectOk(await away(asAna!, '2026-11-04', '2026-11-10', ben!.id)).body;
    const code = async (answer: ReturnType<typeof away>) => {
      const { status, body } = await answer;
      return [status, body.code, body.errors?.[0]?.detail];
    };
    const days = '2026-11-04/2026-11-10';
    expect(await code(away(asAna!, '2026-11-10', '2026-11-12'))).toEqual([409, 'absence.overlaps', days]);
    expect(await code(away(asBen!, '2026-11-10', '2026-11-12', cleo!.id))).toEqual([409, 'absence.covers_then', days]);
    expect(await code(away(asBen!, '2026-11-11', '2026-11-12', ana!.id))).toEqual([201, undefined, undefined]);
    expect(await code(away(await signedIn(test, cleo!), '2026-11-08', '2026-11-09', ana!.id))).toEqual([409, 'absence.cover_away', days]);
    expect(await code(away(asAna!, '2026-11-04', '2026-11-11', ben!.id, { id: first.id }))).toEqual([409, 'absence.covers_then', '2026-11-11/2026-11-12']);
    // Whoever covers can step back, and is free to be away.
    expect((await asBen!.delete(`/absences/${first.id}/cover`)).body).toMatchObject({ cover: null });
    expect(await code(away(asBen!, '2026-11-04', '2026-11-05', cleo!.id))).toEqual([201, undefined, undefined]);
  });

  it('entered by several at once leave no ring of covers', async () => {
    const people = [ana!, ben!, cleo!];
    for (let round = 0; round < 5; round += 1) {
      const from = `2026-12-${String(1 + round * 3).padStart(2, '0')}`;
      const callers = await Promise.all(people.map((who) => signedIn(test, who)));
      const answers = await Promise.all(callers.map((as, i) => away(as, from, from, people[(i + 1) % people.length]!.id)));
      for (const { status } of answers) expect([201, 409]).toContain(status);
      expect(answers.some(({ status }) => status === 201)).toBe(true);
      const { rows } = await test.owner.query(
        `select from absence a join absence b on b.practice_id = a.practice_id and b.member_id = a.cover_id and b.from_date <= a.until_date and b.until_date >= a.from_date
         where a.practice_id = $1 and a.ended_at is null and b.ended_at is null`, [practice.id]);
      expect(rows).toHaveLength(0);
    }
  });

  it('of two whom one person covers leave one place on a shared client’s team, until both are back', async () => {
    const shared = await createClient(test, practice, { primary: ana, others: [cleo!] });
    expectOk(await away(asAna!, '2026-11-02', '2026-11-03', ben!.id));
    expectOk(await away(await signedIn(test, cleo!), '2026-11-02', '2026-11-05', ben!.id));
    expect(await coversOf(test, shared.id)).toEqual([line(ben!, 'now')]);
    await at('2026-11-04T11:00:00Z');
    expect(await coversOf(test, shared.id)).toEqual([line(ben!, 'before'), line(ben!, 'now', cleo!)]);
    await at('2026-11-06T11:00:00Z');
    expect(await coversOf(test, shared.id)).toEqual([line(ben!, 'before'), line(ben!, 'before', cleo!)]);
  });

  it('are entered for somebody who fell ill by those who run the practice, and by nobody else', async () => {
    const id = newId();
    const body = { from: '2026-11-01', until: '2026-11-06', coverMemberId: ben!.id, note: 'Ana is unwell.' };
    expect((await asBen!.put(`/members/${ana!.id}/absences/${id}`, body)).status).toBe(403);
    const entered = await asOwner!.put(`/members/${ana!.id}/absences/${id}`, body);
    expect([entered.status, entered.body]).toMatchObject([201, { state: 'now', member: { name: 'Ana' } }]);
    expect((await asOwner!.put(`/members/${ana!.id}/absences/${id}`, body)).status).toBe(200);
    const { rows } = await test.owner.query(`select count(*) from audit_event where subject_id = $1`, [id]);
    expect(Number(rows[0].count)).toBe(1);
    expect(await mayOpen(asBen!)).toBe(true);
    // The same absence is nobody else's, and its first day stays once it has begun.
    expect((await asOwner!.put(`/members/${ben!.id}/absences/${id}`, body)).body.code).toBe('absence.not_found');
    expect((await asBen!.put(`/me/absences/${id}`, body)).body.code).toBe('absence.not_found');
    expect((await asBen!.post(`/absences/${id}/end`)).body.code).toBe('absence.not_found');
    expect((await (await signedIn(test, cleo!)).delete(`/absences/${id}/cover`)).body.code).toBe('absence.not_found');
    expect((await asAna!.put(`/me/absences/${id}`, { ...body, from: '2026-11-02' })).body.errors).toMatchObject([{ field: 'from', code: 'fixed' }]);
    expect((await asAna!.get('/me/absences')).body.items.map((a: { id: string }) => a.id)).toEqual([id]);
    expect((await asBen!.get('/absences')).body.items.map((a: { id: string }) => a.id)).toEqual([id]);
    const stranger = await signedIn(test, await createMember(test, await createPractice(test), { roles: ['owner'] }));
    expect((await stranger.put(`/members/${ana!.id}/absences/${newId()}`, body)).body.code).toBe('member.not_found');
    expect((await stranger.get('/absences')).body.items).toEqual([]);
    expect((await asClient.get('/absences')).status).toBe(403);
    expect((await asOwner!.post(`/absences/${id}/end`)).body.state).toBe('over');
    expect(await mayOpen(asBen!)).toBe(false);
  });

  it('end with a membership, of whoever is away and of whoever covers', async () => {
    expectOk(await away(asAna!, '2026-11-02', '2026-11-09', ben!.id));
    expectOk(await asOwner!.post(`/members/${ben!.id}/end`, {}));
    expect(await coversOf(test, client.id)).toEqual([line(ben!, 'before')]);
    expect((await asAna!.get('/me/absences')).body.items).toMatchObject([{ state: 'now', cover: null }]);
    const other = await signedIn(test, cleo!);
    expectOk(await asOwner!.post(`/members/${ana!.id}/end`, { primaries: { [client.id]: cleo!.id } }));
    expect((await other.get('/absences')).body.items).toEqual([]);
  });

  it('tell other features who is away today, and the client on Today and among those who may read', async () => {
    expectOk(await away(asAna!, '2026-11-03', '2026-11-05', ben!.id, { note: 'Walking in the hills.' }));
    const told = () => inPractice(test, practice, (tx) => test.app.get(Absences).away(tx, [ana!.id, ben!.id]));
    const today = async () => (await asClient.get('/me/today')).body.therapist;
    expect([await told(), await today()]).toEqual([new Map(), { name: 'Ana', isNew: false, away: null }]);
    await at('2026-11-03T11:00:00Z');
    expect(await told()).toEqual(new Map([[ana!.id, { from: '2026-11-03', until: '2026-11-05', cover: { memberId: ben!.id, name: 'Ben' } }]]));
    expect(await today()).toEqual({ name: 'Ana', isNew: false, away: { until: '2026-11-05', cover: 'Ben', note: 'Walking in the hills.' } });
    const team = (await asClient.get('/me/care-team')).body;
    expect(team).toEqual({ next: null, items: [
      { memberId: ana!.id, name: 'Ana', primary: true, since: expect.any(String), until: null, coveringFor: null,
        away: { from: '2026-11-03', until: '2026-11-05', cover: 'Ben', note: 'Walking in the hills.' } },
      { memberId: ben!.id, name: 'Ben', primary: false, since: '2026-11-03T11:00:00.000Z', until: null, coveringFor: { memberId: ana!.id, name: 'Ana', until: '2026-11-05' }, away: null },
    ] });
    await at('2026-11-06T11:00:00Z');
    const after = (await asClient.get('/me/care-team?limit=1')).body;
    expect(after.items.map((m: { name: string }) => m.name)).toEqual(['Ana']);
    expect((await asClient.get(`/me/care-team?limit=1&cursor=${after.next}`)).body).toMatchObject({ items: [{ name: 'Ben', until: '2026-11-06T11:00:00.000Z' }], next: null });
  });

  it('keep what is written for clients sealed', async () => {
    const { id } = expectOk(await away(asAna!, '2026-11-03', '2026-11-05', undefined, { note: 'Walking in the hills.' })).body;
    const { rows } = await test.owner.query('select sealed_note from absence where id = $1', [id]);
    expect(rows[0].sealed_note.toString('latin1')).not.toContain('Walking');
  });
});
