import { createAssignment, gratitude, type Room } from '../../../test/factories/responses.js';
import { createClient, signedIn } from '../../../test/factories/people.js';
import { roomForEach } from '../../../test/factories/room.js';
import type { TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('drafts', () => {
  let test: TestApp;
  let room: Room;
  let id: string;
  let body: object;

  roomForEach(async (here) => {
    ({ test, room } = here);
    const assignment = await createAssignment(test, room.client, room.therapist, 'C6', ['2026-11-20']);
    id = newId();
    body = { assignmentId: assignment.id, occasionId: assignment.occasions[0]!.id, startedAt: '2026-11-20T19:30:00Z', answers: { direction: 'other' }, step: 'what-other' };
  });

  it('are kept step by step and resumed on another device', async () => {
    const first = await room.asClient.put(`/me/drafts/${id}`, body);
    expect(first).toMatchObject({ status: 200, body: { responseId: id, revision: 1 } });
    const second = await room.asClient.put(`/me/drafts/${id}`, { ...body, answers: gratitude('half a sen') }, { 'if-match': first.headers.get('etag')! });
    expect(second.body.revision).toBe(2);
    const elsewhere = await signedIn(test, room.client);
    expect((await elsewhere.get(`/me/drafts/${id}`)).body).toMatchObject({ revision: 2, step: 'what-other', answers: gratitude('half a sen') });
  });

  it('are not overwritten by a device that saw an older one: both stay', async () => {
    await room.asClient.put(`/me/drafts/${id}`, body);
    await room.asClient.put(`/me/drafts/${id}`, { ...body, step: 'gave' }, { 'if-match': '"1"' });
    for (const header of [{ 'if-match': '"1"' }, {}] as Record<string, string>[]) {
      expect(await room.asClient.put(`/me/drafts/${id}`, body, header)).toMatchObject({ status: 412, body: { code: 'draft.changed' } });
    }
    expect((await room.asClient.get(`/me/drafts/${id}`)).body.step).toBe('gave');
  });

  it('end with the response they became', async () => {
    await room.asClient.put(`/me/drafts/${id}`, body);
    const { assignmentId, occasionId, startedAt } = body as Record<string, string>;
    expect((await room.asClient.put(`/responses/${id}`, { assignmentId, occasionId, startedAt, answers: gratitude() })).status).toBe(201);
    expect((await room.asClient.get(`/me/drafts/${id}`)).status).toBe(404);
    expect(await room.asClient.put(`/me/drafts/${id}`, body)).toMatchObject({ status: 409, body: { code: 'draft.sent' } });
  });

  it('are sealed, and for their author alone', async () => {
    await room.asClient.put(`/me/drafts/${id}`, { ...body, answers: gratitude('canary 51c2') });
    const { rows } = await test.owner.query(`select encode(sealed, 'escape') as text from draft where id = $1`, [id]);
    expect(rows[0].text).not.toContain('canary');
    const other = await signedIn(test, await createClient(test, room.practice, { primary: room.therapist }));
    expect((await other.get(`/me/drafts/${id}`)).status).toBe(404);
    expect((await other.put(`/me/drafts/${id}`, body, { 'if-match': '"1"' })).status).toBe(404);
    expect((await room.asTherapist.get(`/me/drafts/${id}`)).status).toBe(403);
  });

  it('of somebody else are not there, also for who names one with an assignment of their own', async () => {
    const sent = newId();
    await room.asClient.put(`/me/drafts/${id}`, body);
    const { step: _, ...answers } = body as Record<string, unknown>;
    expect((await room.asClient.put(`/responses/${sent}`, { ...answers, answers: gratitude() })).status).toBe(201);
    const otherClient = await createClient(test, room.practice, { primary: room.therapist });
    const other = await signedIn(test, otherClient);
    const own = await createAssignment(test, otherClient, room.therapist, 'C6');
    for (const known of [id, sent]) {
      const answer = await other.put(`/me/drafts/${known}`, { ...body, assignmentId: own.id, occasionId: undefined }, { 'if-match': '"1"' });
      expect(answer).toMatchObject({ status: 404, body: { code: 'draft.not_found' } });
    }
  });

  it('are refused in words when they are too large or belong to nothing', async () => {
    const large = await room.asClient.put(`/me/drafts/${id}`, { ...body, answers: { 'what-other': 'x'.repeat(70_000) } });
    expect(large).toMatchObject({ status: 413, body: { code: 'request.too_large' } });
    expect(await room.asClient.put(`/me/drafts/${id}`, { ...body, assignmentId: newId() })).toMatchObject({ status: 404, body: { code: 'assignment.not_found' } });
    expect(await room.asClient.put(`/me/drafts/${id}`, body, { 'if-match': 'yesterday' })).toMatchObject({ status: 422 });
  });
});
