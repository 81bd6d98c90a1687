import { expectOk } from '../../../test/factories/answers.js';
import { createMember, signedIn } from '../../../test/factories/people.js';
import { gratitude, type Room } from '../../../test/factories/responses.js';
import { roomForEach, sendAnswers } from '../../../test/factories/room.js';
import type { TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('what a therapist has typed and not sent', () => {
  let test: TestApp;
  let room: Room;
  let id: string;

  roomForEach(async (here) => {
    ({ test, room } = here);
    ({ id } = await sendAnswers(here, 'C6', gratitude(), { privateSteps: [] }));
  });

  const keep = (body: object, revision?: number) => room.asTherapist.put(`/responses/${id}/review-draft`, body, revision === undefined ? {} : { 'if-match': `"${revision}"` });
  const kept = async () => (await room.asTherapist.get(`/responses/${id}`)).body.draft;

  it('is kept and opened on any device, and goes when it is sent', async () => {
    expect(await kept()).toBeNull();
    expect((await keep({ comment: 'I noticed', comments: { 'what-other': 'This li' } })).body).toMatchObject({ revision: 1 });
    const second = await keep({ comment: 'I noticed that', comments: { 'what-other': 'This line' } }, 1);
    expect([second.status, second.headers.get('etag')]).toEqual([200, '"2"']);
    expect(await kept()).toMatchObject({ comment: 'I noticed that', comments: { 'what-other': 'This line' }, revision: 2 });
    expectOk(await room.asTherapist.put(`/responses/${id}/review`, { comments: { 'what-other': 'This line.' } }));
    expect(await kept()).toMatchObject({ comment: 'I noticed that', comments: {}, revision: 3 });
    expectOk(await room.asTherapist.put(`/responses/${id}/review`, { skillRating: 4 }));
    expect(await kept()).toMatchObject({ comment: 'I noticed that', revision: 3 });
    expectOk(await room.asTherapist.put(`/responses/${id}/review`, { comment: 'I noticed that you stayed.' }));
    expect(await kept()).toBeNull();
    expect((await test.owner.query('select from review_draft where response_id = $1', [id])).rowCount).toBe(0);
  });

  it('is not overwritten by a device that saw an older one', async () => {
    await keep({ comment: 'one' });
    await keep({ comment: 'two' }, 1);
    for (const revision of [undefined, 1]) expect(await keep({ comment: 'three' }, revision)).toMatchObject({ status: 412, body: { code: 'review_draft.changed' } });
    expect(await keep({}, 1)).toMatchObject({ status: 412 });
    expect((await keep({}, 2)).body).toMatchObject({ revision: 0 });
    expect(await kept()).toBeNull();
    expect((await keep({})).body).toMatchObject({ revision: 0 });
  });

  it('is sealed, its author\'s alone, and no client sees that there is one', async () => {
    await keep({ comment: 'canary-draft' });
    const { rows } = await test.owner.query(`select encode(sealed, 'escape') as text from review_draft where response_id = $1`, [id]);
    expect(rows[0].text).not.toContain('canary');
    expect((await room.asClient.get(`/responses/${id}`)).body).not.toHaveProperty('draft');
    expect((await room.asClient.put(`/responses/${id}/review-draft`, { comment: 'x' })).status).toBe(403);
    const stranger = await signedIn(test, await createMember(test, room.practice));
    expect((await stranger.put(`/responses/${id}/review-draft`, { comment: 'x' })).status).toBe(404);
  });

  it('takes no word on a private answer, an unknown step, or an entry that is not there', async () => {
    const { id: other } = await sendAnswers({ test, room }, 'C6', gratitude(), { privateSteps: ['what-other'] });
    expect(await room.asTherapist.put(`/responses/${other}/review-draft`, { comments: { 'what-other': 'x' } })).toMatchObject({ status: 422, body: { code: 'review.private_step' } });
    expect(await keep({ comments: { nowhere: 'x' } })).toMatchObject({ status: 422 });
    expect(await keep({ comment: 'x'.repeat(4_001) })).toMatchObject({ status: 422 });
    expect((await room.asTherapist.put(`/responses/${newId()}/review-draft`, { comment: 'x' })).status).toBe(404);
  });
});
