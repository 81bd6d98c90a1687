import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { createMember, signedIn } from '../../../test/factories/people.js';
import { gratitude } from '../../../test/factories/responses.js';
import { assign, createTreatment } from '../../../test/factories/work.js';
import { newId } from '../../platform/ids.js';
import type { BriefDto } from './brief.dto.js';

describe('the brief', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  it('says what happened over twelve weeks', async () => {
    test.clock.set('2026-03-02T12:00:00Z');
    const { client, asTherapist, asClient } = await createTreatment(test);
    const { id, occasions } = await assign(asTherapist, client, { schedule: { startDate: '2026-02-26', count: 12 } });
    const send = (occasionId?: string) =>
      asClient.put(`/responses/${newId()}`, { assignmentId: id, occasionId, startedAt: '2026-03-02T11:00:00Z', answers: gratitude() });
    await send(occasions[0].id);
    await send(occasions[4].id);
    await send();
    await asClient.put(`/occasions/${occasions[1].id}/not-this-time`, { reason: 'too_big' });
    await asClient.put(`/occasions/${occasions[5].id}/not-this-time`, { reason: 'too_big' });

    const answer = await asTherapist.get(`/clients/${client.id}/brief`);
    expect(answer.status).toBe(200);
    const brief = answer.body as BriefDto;
    expect(brief).toMatchObject({ quiet: false, waiting: 3, openItems: 2, lastActivityAt: expect.any(String), reasons: { too_big: 2 } });
    expect(brief.weeks).toHaveLength(12);
    expect(brief.weeks[0]).toEqual({ week: '2025-12-15', due: 0, done: 0, notThisTime: 0, unprompted: 0 });
    expect(brief.weeks.slice(-2)).toEqual([
      { week: '2026-02-23', due: 4, done: 1, notThisTime: 1, unprompted: 0 },
      { week: '2026-03-02', due: 7, done: 1, notThisTime: 1, unprompted: 1 },
    ]);
    expect((await asClient.get(`/clients/${client.id}/brief`)).body).toEqual(brief);
    const { rows } = await test.owner.query(`select actor_kind from audit_event where action = 'client.brief' and client_id = $1`, [client.id]);
    expect(rows).toEqual([{ actor_kind: 'member' }]);
  });

  it('belongs to the care team and the client', async () => {
    const { client, practice } = await createTreatment(test);
    const outside = await createTreatment(test);
    const colleague = await signedIn(test, await createMember(test, practice));
    for (const stranger of [colleague, outside.asTherapist, outside.asClient]) {
      expect((await stranger.get(`/clients/${client.id}/brief`)).body).toMatchObject({ status: 404, code: 'client.not_found' });
    }
    const owner = await signedIn(test, await createMember(test, practice, { roles: ['owner'] }));
    expect((await owner.get(`/clients/${client.id}/brief`)).status).toBe(403);
  });
});
