import { expectOk } from '../../../test/factories/answers.js';
import { createMember, signedIn } from '../../../test/factories/people.js';
import type { Room } from '../../../test/factories/responses.js';
import { roomForEach } from '../../../test/factories/room.js';
import type { TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('saved replies', () => {
  let test: TestApp;
  let room: Room;
  roomForEach((here) => {
    ({ test, room } = here);
  });

  const list = async (as = room.asTherapist) => (await as.get('/me/saved-replies')).body.items;

  it('are kept, changed and let go', async () => {
    const id = newId();
    const first = await room.asTherapist.put(`/me/saved-replies/${id}`, { title: 'Stayed', text: '{name}, what stayed with me is ' });
    expect([first.status, first.body]).toEqual([201, expect.objectContaining({ id, title: 'Stayed', text: '{name}, what stayed with me is' })]);
    expect((await room.asTherapist.put(`/me/saved-replies/${id}`, { title: 'Stayed', text: 'Thank you, {name}.' })).status).toBe(200);
    expect(await list()).toEqual([expect.objectContaining({ id, text: 'Thank you, {name}.' })]);
    const kept = await list();
    test.clock.advance(60_000);
    expect((await room.asTherapist.put(`/me/saved-replies/${id}`, { title: 'Stayed', text: 'Thank you, {name}.' })).status).toBe(200);
    expect(await list()).toEqual(kept);
    for (const status of [204, 204]) expect((await room.asTherapist.delete(`/me/saved-replies/${id}`)).status).toBe(status);
    expect(await list()).toEqual([]);
    const { rows } = await test.owner.query(`select action from audit_event where subject_id = $1 order by at, id`, [id]);
    expect(rows.map(({ action }) => action)).toEqual(['saved_reply.write', 'saved_reply.write', 'saved_reply.remove']);
  });

  it('are sealed, and for their author alone', async () => {
    const id = newId();
    expectOk(await room.asTherapist.put(`/me/saved-replies/${id}`, { title: 'canary-title', text: 'canary-text' }));
    const { rows } = await test.owner.query(`select encode(sealed, 'escape') as text from saved_reply where id = $1`, [id]);
    expect(rows[0].text).not.toContain('canary');
    const colleague = await signedIn(test, await createMember(test, room.practice));
    expect(await list(colleague)).toEqual([]);
    expect(await colleague.put(`/me/saved-replies/${id}`, { title: 'Mine', text: 'Mine' })).toMatchObject({ status: 404, body: { code: 'saved_reply.not_found' } });
    expect((await colleague.delete(`/me/saved-replies/${id}`)).status).toBe(204);
    expect(await list()).toHaveLength(1);
    expect((await room.asClient.get('/me/saved-replies')).status).toBe(403);
  });

  it('are at most a hundred, also when two come at once', async () => {
    const put = () => room.asTherapist.put(`/me/saved-replies/${newId()}`, { title: 'One', text: 'More' });
    for (let i = 0; i < 99; i += 1) expectOk(await put());
    const last = await Promise.all([put(), put()]);
    expect(last.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await list()).toHaveLength(100);
  });

  it('say something, within bounds', async () => {
    for (const body of [{ title: ' ', text: 'x' }, { title: 'x', text: '' }, { title: 'x'.repeat(61), text: 'x' }, { title: 'x', text: 'x'.repeat(2_001) }, { title: 'x', text: 'a\0b' }]) {
      expect((await room.asTherapist.put(`/me/saved-replies/${newId()}`, body)).status).toBe(422);
    }
  });
});
