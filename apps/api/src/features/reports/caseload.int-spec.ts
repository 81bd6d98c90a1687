import { createClient, createMember, createPractice, createSupervision, signedIn, type TestMember } from '../../../test/factories/people.js';
import { createAssignment, createRoom, gratitude, type Room } from '../../../test/factories/responses.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('the caseload report', () => {
  let test: TestApp;
  let room: Room;
  let supervisor: TestMember;
  const range = 'from=2026-11-16&to=2026-11-20';

  beforeAll(async () => {
    test = await startTestApp();
    test.clock.set('2026-11-20T12:00:00Z');
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    room = await createRoom(test);
    supervisor = await createMember(test, room.practice, { roles: ['supervisor'] });
    await createSupervision(test, supervisor, room.therapist);
  });

  const done = async (): Promise<string> => {
    const { id: assignmentId, occasions } = await createAssignment(test, room.client, room.therapist, 'C6', ['2026-11-18', '2026-11-19', '2026-11-25']);
    const id = newId();
    await room.asClient.put(`/responses/${id}`, { assignmentId, occasionId: occasions[0]!.id, startedAt: '2026-11-20T10:00:00Z', answers: gratitude() });
    await test.owner.query(`update occasion set state = 'not-this-time', reason = 'too_big', settled_at = $2 where id = $1`, [occasions[1]!.id, test.clock.now()]);
    return id;
  };

  it('sums whole weeks, and its lines are the sums of their clients', async () => {
    await done();
    const { status, body } = await (await signedIn(test, supervisor)).get(`/reports/caseload?${range}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ from: '2026-11-16', to: '2026-11-22' });
    expect(body.members).toEqual([
      {
        memberId: room.therapist.id, name: room.therapist.name, activeClients: 1, due: 2, done: 1, unprompted: 0, notThisTime: { too_big: 1 },
        waiting: 1, oldestWaitingAt: expect.any(String), medianHoursToAnswer: null, quiet: 0,
        clients: [{
          code: room.client.code, due: 2, done: 1, unprompted: 0, notThisTime: { too_big: 1 }, waiting: 1,
          oldestWaitingAt: expect.any(String), quiet: false, lastActivityAt: expect.any(String), current: true,
        }],
      },
    ]);
  });

  it('names nobody: neither name nor id of a client is in it', async () => {
    await done();
    const { text } = await (await signedIn(test, supervisor)).get(`/reports/caseload?${range}`);
    expect(text).not.toContain(room.client.name);
    expect(text).not.toContain(room.client.id);
  });

  it('knows how long answers took', async () => {
    const id = await done();
    test.clock.advance(3 * 3_600_000);
    await room.asTherapist.put(`/responses/${id}/review`, {});
    const { body } = await (await signedIn(test, supervisor)).get(`/reports/caseload?${range}`);
    expect(body.members[0]).toMatchObject({ waiting: 0, oldestWaitingAt: null, medianHoursToAnswer: 3 });
    test.clock.set('2026-11-20T12:00:00Z');
  });

  it('counts a client as gone quiet after more than 14 days', async () => {
    test.clock.set('2026-12-04T12:00:00Z');
    const fresh = await signedIn(test, supervisor);
    expect((await fresh.get(`/reports/caseload?${range}`)).body.members[0].quiet).toBe(0);
    test.clock.set('2026-12-06T12:00:00Z');
    expect((await fresh.get(`/reports/caseload?${range}`)).body.members[0].quiet).toBe(1);
    test.clock.set('2026-11-20T12:00:00Z');
  });

  it('shows nothing of anybody without a link today, not even in the sums', async () => {
    await done();
    const other = await createMember(test, room.practice, { roles: ['supervisor'] });
    const past = await createMember(test, room.practice, { roles: ['supervisor'] });
    const future = await createMember(test, room.practice, { roles: ['supervisor'] });
    await createSupervision(test, past, room.therapist, { until: '2026-11-19' });
    await createSupervision(test, future, room.therapist, { from: '2026-11-21' });
    for (const member of [other, past, future]) {
      const caller = await signedIn(test, member);
      expect((await caller.get(`/reports/caseload?${range}`)).body.members).toEqual([]);
      expect(await caller.get(`/reports/caseload?${range}&memberId=${room.therapist.id}`)).toMatchObject({ status: 404, body: { code: 'member.not_found' } });
    }
    expect((await room.asTherapist.get(`/reports/caseload?${range}`)).status).toBe(403);
  });

  it('keeps work where it was planned when a client moves to another therapist', async () => {
    await done();
    const next = await createMember(test, room.practice);
    await createSupervision(test, supervisor, next);
    await test.owner.query(`update care_team set until = $2 where client_id = $1`, [room.client.id, test.clock.now()]);
    await test.owner.query('insert into care_team (practice_id, client_id, member_id, since, is_primary) values ($1, $2, $3, $4, true)', [
      room.practice.id, room.client.id, next.id, new Date(test.clock.now().getTime() + 1000),
    ]);
    const { body } = await (await signedIn(test, supervisor)).get(`/reports/caseload?${range}`);
    const of = (id: string) => body.members.find((member: { memberId: string }) => member.memberId === id);
    expect(of(room.therapist.id)).toMatchObject({ activeClients: 0, due: 2, done: 1, clients: [{ current: false, code: room.client.code }] });
    expect(of(next.id)).toMatchObject({ activeClients: 1, due: 0, waiting: 1 });
  });

  it('is refused in words when the range cannot be', async () => {
    const caller = await signedIn(test, supervisor);
    for (const [query, field, code] of [
      ['from=2026-02-30&to=2026-03-01', 'from', undefined],
      ['from=2026-03-02&to=2026-03-01', 'to', 'before_from'],
      ['from=2020-01-01&to=2026-01-01', 'to', 'too_long'],
    ] as const) {
      const answer = await caller.get(`/reports/caseload?${query}`);
      expect(answer).toMatchObject({ status: 422, body: { errors: [code ? { field, code } : { field }] } });
    }
  });

  it('comes as a table that a spreadsheet cannot take for formulas', async () => {
    const practice = await createPractice(test);
    const boss = await createMember(test, practice, { roles: ['supervisor'] });
    const odd = await createMember(test, practice, { name: '=1+1' });
    await createClient(test, practice, { primary: odd });
    await createSupervision(test, boss, odd);
    const { headers, text } = await (await signedIn(test, boss)).get(`/reports/caseload?${range}&format=csv`);
    expect(headers.get('content-type')).toContain('text/csv');
    const [head, first] = text.replace('\uFEFF', '').trim().split('\r\n');
    expect(head).toMatch(/^from,to,therapist,client,due,done/);
    expect(first).toContain(`'=1+1`);
  });
});
