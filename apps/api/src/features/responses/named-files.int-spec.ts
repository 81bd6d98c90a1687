import { assignWithFiles, jpeg, sendPart, upload, wav } from '../../../test/factories/files.js';
import { createClient, createMember, createSupervision, signedIn } from '../../../test/factories/people.js';
import type { Room } from '../../../test/factories/responses.js';
import { roomForEach } from '../../../test/factories/room.js';
import type { TestApp } from '../../../test/harness/test-app.js';
import { FileSweeper, UNNAMED_FOR } from '../../platform/files/file-sweeper.js';
import { newId } from '../../platform/ids.js';

describe('files that a response names', () => {
  let test: TestApp;
  let room: Room;
  let assignmentId: string;

  roomForEach(async (here) => {
    ({ test, room } = here);
    assignmentId = await assignWithFiles(test, room.client, room.therapist);
  });

  const send = (answers: object, given: object = {}, id = newId()) =>
    room.asClient.put(`/responses/${id}`, { assignmentId, startedAt: '2026-11-20T19:30:00.000Z', answers, ...given });
  const rows = async (sql: string, params: unknown[] = []) => (await test.owner.query(sql, params)).rows;
  const status = async (caller: Room['asClient'], id: string): Promise<number> => (await caller.get(`/files/${id}`)).status;

  it('may be opened by the care team from then on, and the client is told', async () => {
    const file = await upload(room.asClient, 'photo', jpeg());
    expect(await status(room.asTherapist, file)).toBe(404);
    const responseId = newId();
    expect((await send({ place: [{ file, caption: 'My chair.' }] }, {}, responseId)).status).toBe(201);
    expect(await status(room.asTherapist, file)).toBe(200);
    expect((await room.asTherapist.get(`/responses/${responseId}`)).body.answers).toEqual({ place: [{ file, caption: 'My chair.' }] });
    const stranger = await createMember(test, room.practice);
    expect(await status(await signedIn(test, stranger), file)).toBe(404);
    const { items } = (await room.asClient.get('/me/openings')).body;
    expect(items).toContainEqual(expect.objectContaining({ action: 'file.open', memberName: room.therapist.name, responseId }));
    expect(await rows(`select client_id from audit_event where action = 'file.open' and subject_id = $1`, [file])).toEqual([{ client_id: room.client.id }]);
  });

  it('stay the client\'s own where the answer is private', async () => {
    const [photo, sound] = [await upload(room.asClient, 'photo', jpeg()), await upload(room.asClient, 'audio', wav())];
    const kept = await send({ place: [{ file: photo }], sound: { file: sound, seconds: 4 } }, { privateSteps: ['sound'] });
    expect(kept.status).toBe(201);
    expect([await status(room.asTherapist, photo), await status(room.asTherapist, sound)]).toEqual([200, 404]);
    const supervisor = await createMember(test, room.practice, { roles: ['supervisor'] });
    await createSupervision(test, supervisor, room.therapist);
    expect([await status(await signedIn(test, supervisor), photo), await status(await signedIn(test, supervisor), sound)]).toEqual([403, 403]);
    expect([await status(room.asClient, photo), await status(room.asClient, sound)]).toEqual([200, 200]);
  });

  it('are there, whole, of the right kind and the client\'s own, or nothing is kept', async () => {
    const other = await signedIn(test, await createClient(test, room.practice, { primary: room.therapist }));
    const unfinished = newId();
    await room.asClient.put(`/me/files/${unfinished}`, { kind: 'photo', size: 2_000 });
    await sendPart(room.asClient, unfinished, 0, jpeg(1_000));
    const removed = await upload(room.asClient, 'photo', jpeg());
    await room.asClient.delete(`/me/files/${removed}`);
    const wrong = { elsewhere: await upload(other, 'photo', jpeg()), unfinished, removed, nowhere: newId(), sound: await upload(room.asClient, 'audio', wav()) };
    const good = await upload(room.asClient, 'photo', jpeg());
    for (const file of Object.values(wrong)) {
      const answer = await send({ place: [{ file: good }, { file }] });
      expect(answer).toMatchObject({ status: 422, body: { code: 'response.invalid', errors: [{ field: 'answers.place', code: 'file_not_found' }] } });
    }
    expect(await rows('select from response where assignment_id = $1', [assignmentId])).toEqual([]);
    expect(await rows('select state from file where id = $1', [good])).toEqual([{ state: 'complete' }]);
  });

  it('stay, also when nobody named them for a week before', async () => {
    const file = await upload(room.asClient, 'photo', jpeg());
    const responseId = newId();
    await send({ place: [{ file }] }, {}, responseId);
    expect(await room.asClient.delete(`/me/files/${file}`)).toMatchObject({ status: 409, body: { code: 'file.kept' } });
    test.clock.advance(UNNAMED_FOR + 1);
    await test.app.get(FileSweeper).sweep();
    expect(await status(room.asClient, file)).toBe(200);
    // The same again, and a correction that names the same file.
    expect((await send({ place: [{ file }] }, {}, responseId)).status).toBe(200);
    expect((await send({ place: [{ file, caption: 'Corrected.' }] }, { corrects: responseId })).status).toBe(201);
    expect(await rows('select private from response_file where file_id = $1', [file])).toEqual([{ private: false }, { private: false }]);
  });
});
