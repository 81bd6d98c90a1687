import { createMember, signedIn } from '../../../test/factories/people.js';
import { jpeg, pdf, program, sendPart, upload, uploadForClient, PART } from '../../../test/factories/files.js';
import { write } from '../../../test/factories/messages.js';
import type { Caller } from '../../../test/factories/caller.js';
import type { Room } from '../../../test/factories/responses.js';
import { roomForEach } from '../../../test/factories/room.js';
import type { TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('files that come with a message', () => {
  let test: TestApp;
  let room: Room;

  roomForEach((here) => {
    ({ test, room } = here);
  });

  const path = (more: string) => `/clients/${room.client.id}/messages/${more}`;
  const open = async (caller: Caller, id: string) => {
    const answer = await fetch(`${test.url}/api/v1/files/${id}`, { headers: { cookie: `attune=${caller.token}` } });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  const put = (caller: Caller, files: string[], id = newId()) => caller.put(path(id), { text: 'Here', files });

  it('go from the client to the team, byte for byte, in the order in which they were named', async () => {
    const photo = jpeg(700_000, 'canary');
    const ids = [await upload(room.asClient, 'photo', photo), await upload(room.asClient, 'document', pdf())];
    expect((await open(room.asTherapist, ids[0]!)).status).toBe(404);
    const sent = await write(room.asClient, room.client, 'Two', { files: ids });
    expect(sent.files).toEqual([
      { id: ids[0], kind: 'photo', type: 'image/jpeg', size: 700_000 }, { id: ids[1], kind: 'document', type: 'application/pdf', size: 2_000 },
    ]);
    const opened = await open(room.asTherapist, ids[0]!);
    expect(opened.bytes.equals(photo)).toBe(true);
    expect(opened.headers.get('content-disposition')).toBe('inline; filename="photo.jpg"');
    const colleague = await signedIn(test, await createMember(test, room.practice));
    expect((await open(colleague, ids[0]!)).status).toBe(404);
  });

  it('go from the team to the client, and are the uploader\'s alone until then', async () => {
    const sheet = pdf(600_000, 'canary');
    const id = await uploadForClient(room.asTherapist, room.client.id, 'document', sheet);
    expect([(await open(room.asClient, id)).status, (await open(room.asTherapist, id)).status]).toEqual([404, 200]);
    await write(room.asTherapist, room.client, 'A sheet', { files: [id] });
    const opened = await open(room.asClient, id);
    expect(opened.bytes.equals(sheet)).toBe(true);
    expect(opened.headers.get('content-disposition')).toBe('attachment; filename="document.pdf"');
    expect(opened.headers.get('content-security-policy')).toContain('sandbox');
    expect(await room.asTherapist.delete(`/clients/${room.client.id}/files/${id}`)).toMatchObject({ status: 409, body: { code: 'file.kept' } });
  });

  it('are known by their content, put there by whoever treats the client, and taken up part by part', async () => {
    const to = (id: string, client = room.client.id) => `/clients/${client}/files/${id}`;
    const part = (caller: Caller, at: string, bytes: Buffer, offset = 0) => caller.send('PATCH', at, bytes, { 'content-type': PART, 'upload-offset': String(offset) });
    const id = newId();
    const colleague = await signedIn(test, await createMember(test, room.practice));
    expect((await colleague.put(to(id), { kind: 'document', size: 2_000 })).body.code).toBe('client.not_found');
    expect((await room.asTherapist.put(to(id), { kind: 'document', size: 2_000 })).status).toBe(201);
    expect((await part(colleague, to(id), pdf())).body.code).toBe('client.not_found');
    expect(await part(room.asTherapist, to(id), program())).toMatchObject({ status: 422, body: { code: 'file.wrong_content' } });
    expect((await part(room.asTherapist, to(id), pdf().subarray(0, 1_200))).status).toBe(204);
    const head = await room.asTherapist.send('HEAD', to(id), undefined);
    expect([head.headers.get('upload-offset'), head.headers.get('upload-length')]).toEqual(['1200', '2000']);
    expect((await sendPart(room.asClient, id, 1_200, pdf().subarray(1_200))).body.code).toBe('file.not_found');
    expect(await put(room.asTherapist, [id])).toMatchObject({ status: 422, body: { errors: [{ field: 'files', code: 'file_not_found' }] } });
    expect((await part(room.asTherapist, to(id), pdf().subarray(1_200), 1_200)).status).toBe(204);
    expect((await put(room.asClient, [id])).status).toBe(422);
    expect((await put(room.asTherapist, [id])).status).toBe(201);
  });

  it('go with one message each, five at most', async () => {
    const files = await Promise.all(Array.from({ length: 6 }, () => upload(room.asClient, 'photo', jpeg())));
    expect((await put(room.asClient, files)).status).toBe(422);
    expect((await put(room.asClient, [files[0]!, files[0]!])).status).toBe(422);
    const id = newId();
    expect((await put(room.asClient, files.slice(0, 5), id)).status).toBe(201);
    expect((await put(room.asClient, files.slice(0, 5), id)).status).toBe(200);
    expect((await put(room.asClient, files.slice(1, 5), id)).body.code).toBe('message.known');
    expect((await put(room.asClient, files.slice(4))).status).toBe(422);
  });

  it('are taken back with it', async () => {
    const file = await upload(room.asClient, 'photo', jpeg());
    const { id } = await write(room.asClient, room.client, 'A photo', { files: [file] });
    expect((await room.asClient.delete(path(id))).status).toBe(204);
    expect([(await open(room.asClient, file)).status, (await open(room.asTherapist, file)).status]).toEqual([404, 404]);
    expect((await test.owner.query('select from file where id = $1', [file])).rowCount).toBe(0);
  });
});
