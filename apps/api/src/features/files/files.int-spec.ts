import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { jpeg, MOST, PART, program, sendPart, upload, wav } from '../../../test/factories/files.js';
import { createClient, signedIn } from '../../../test/factories/people.js';
import type { Room } from '../../../test/factories/responses.js';
import { roomForEach } from '../../../test/factories/room.js';
import type { TestApp } from '../../../test/harness/test-app.js';
import { newId } from '../../platform/ids.js';

describe('files', () => {
  let test: TestApp;
  let room: Room;

  roomForEach((here) => {
    ({ test, room } = here);
  });

  const rows = async (sql: string, params: unknown[] = []) => (await test.owner.query(sql, params)).rows;
  const bytesOf = async (caller: Room['asClient'], id: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${test.url}/api/v1/files/${id}`, { headers: { cookie: `attune=${caller.token}`, ...headers } });
    return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
  };

  /** Announces a part, sends a hundred bytes of it, and hangs up once they have left. */
  const sendHalf = (id: string, offset: number, part: Buffer): Promise<void> =>
    new Promise((resolve) => {
      const sending = request(`${test.url}/api/v1/me/files/${id}`, {
        method: 'PATCH',
        headers: { cookie: `attune=${room.asClient.token}`, 'content-type': PART, 'content-length': part.length, 'upload-offset': offset },
      });
      sending.on('error', () => resolve());
      sending.write(part.subarray(0, 100), () => sending.destroy(new Error('the line dropped')));
    });

  describe('an upload', () => {
    it('is taken part by part and comes back byte for byte', async () => {
      const photo = jpeg(MOST * 2 + 777);
      const id = newId();
      const declared = await room.asClient.put(`/me/files/${id}`, { kind: 'photo', size: photo.length });
      expect(declared).toMatchObject({ status: 201, body: { id, kind: 'photo', size: photo.length, received: 0, state: 'uploading', type: null } });
      for (const at of [0, MOST, MOST * 2]) {
        const sent = await sendPart(room.asClient, id, at, photo.subarray(at, at + MOST));
        expect(sent.status).toBe(204);
        expect(sent.headers.get('upload-offset')).toBe(String(Math.min(at + MOST, photo.length)));
        expect(sent.headers.get('tus-resumable')).toBe('1.0.0');
      }
      const opened = await bytesOf(room.asClient, id);
      expect(opened.status).toBe(200);
      expect(opened.bytes.equals(photo)).toBe(true);
      const again = await room.asClient.put(`/me/files/${id}`, { kind: 'photo', size: photo.length });
      expect(again).toMatchObject({ status: 200, body: { received: photo.length, state: 'complete', type: 'image/jpeg' } });
    });

    it('goes on where a dropped connection left it', async () => {
      const photo = jpeg(MOST + 5_000);
      const id = newId();
      await room.asClient.put(`/me/files/${id}`, { kind: 'photo', size: photo.length });
      await sendPart(room.asClient, id, 0, photo.subarray(0, MOST));
      await sendHalf(id, MOST, photo.subarray(MOST));
      const head = await room.asClient.send('HEAD', `/me/files/${id}`, undefined);
      expect(head.status).toBe(200);
      expect([head.headers.get('upload-offset'), head.headers.get('upload-length')]).toEqual([String(MOST), String(photo.length)]);
      expect((await sendPart(room.asClient, id, MOST, photo.subarray(MOST))).status).toBe(204);
      expect((await bytesOf(room.asClient, id)).bytes.equals(photo)).toBe(true);
    });

    it('tells a part that begins elsewhere where the file goes on, and counts a part that came twice once', async () => {
      const photo = jpeg(6_000);
      const id = newId();
      await room.asClient.put(`/me/files/${id}`, { kind: 'photo', size: photo.length });
      const both = await Promise.all([1, 2].map(() => sendPart(room.asClient, id, 0, photo.subarray(0, 4_000))));
      expect(both.map(({ status }) => status).sort()).toEqual([204, 409]);
      const wrong = await sendPart(room.asClient, id, 5_000, photo.subarray(5_000));
      expect(wrong).toMatchObject({ status: 409, body: { code: 'file.wrong_offset' } });
      expect(wrong.headers.get('upload-offset')).toBe('4000');
      expect((await sendPart(room.asClient, id, 4_000, photo.subarray(4_000))).status).toBe(204);
      expect((await bytesOf(room.asClient, id)).bytes.equals(photo)).toBe(true);
    });

    it('is refused when it is larger than it may be, or than it said', async () => {
      const declare = (kind: string, size: number) => room.asClient.put(`/me/files/${newId()}`, { kind, size });
      expect(await declare('photo', 10 * 1024 * 1024 + 1)).toMatchObject({ status: 413, body: { code: 'file.too_large' } });
      expect((await declare('audio', 25 * 1024 * 1024)).status).toBe(201);
      expect(await declare('audio', 25 * 1024 * 1024 + 1)).toMatchObject({ status: 413 });
      const id = newId();
      await room.asClient.put(`/me/files/${id}`, { kind: 'photo', size: 1_000 });
      expect(await sendPart(room.asClient, id, 0, jpeg(1_001))).toMatchObject({ status: 413, body: { code: 'file.too_large' } });
      await room.asClient.put(`/me/files/${id}`, { kind: 'photo', size: 1_000 });
      const large = newId();
      await room.asClient.put(`/me/files/${large}`, { kind: 'photo', size: MOST * 2 });
      expect(await sendPart(room.asClient, large, 0, jpeg(MOST + 1))).toMatchObject({ status: 413, body: { code: 'request.too_large' } });
      expect(await rows('select received from file where id = any ($1)', [[id, large]])).toEqual([{ received: 0 }, { received: 0 }]);
    });

    it('is known by its content, not by what it is called', async () => {
      for (const [kind, bytes] of [['photo', program()], ['photo', wav()], ['audio', jpeg()], ['photo', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')]] as const) {
        const id = newId();
        await room.asClient.put(`/me/files/${id}`, { kind, size: bytes.length });
        expect(await sendPart(room.asClient, id, 0, bytes)).toMatchObject({ status: 422, body: { code: 'file.wrong_content' } });
        expect((await bytesOf(room.asClient, id)).status).toBe(404);
      }
    });

    it('takes parts as bytes only, and bytes nowhere else', async () => {
      const id = newId();
      await room.asClient.put(`/me/files/${id}`, { kind: 'photo', size: 10 });
      expect(await room.asClient.patch(`/me/files/${id}`, {}, { 'upload-offset': '0' })).toMatchObject({ status: 415, body: { code: 'file.part_expected' } });
      expect(await room.asClient.send('PUT', `/me/files/${id}`, jpeg(), { 'content-type': PART })).toMatchObject({ status: 415, body: { code: 'request.json_only' } });
      expect(await room.asClient.send('PATCH', `/me/files/${id}`, jpeg(10), { 'content-type': PART })).toMatchObject({ status: 422, body: { errors: [{ field: 'Upload-Offset' }] } });
    });

    it('keeps its kind, its size and its owner', async () => {
      const id = await upload(room.asClient, 'photo', jpeg());
      expect(await room.asClient.put(`/me/files/${id}`, { kind: 'audio', size: 2_000 })).toMatchObject({ status: 409, body: { code: 'file.known' } });
      const other = await signedIn(test, await createClient(test, room.practice, { primary: room.therapist }));
      expect(await other.put(`/me/files/${id}`, { kind: 'photo', size: 2_000 })).toMatchObject({ status: 404, body: { code: 'file.not_found' } });
      expect((await other.send('HEAD', `/me/files/${id}`, undefined)).status).toBe(404);
      expect((await sendPart(other, id, 2_000, jpeg())).status).toBe(404);
      expect((await other.delete(`/me/files/${id}`)).status).toBe(204);
      expect((await bytesOf(other, id)).status).toBe(404);
      expect((await bytesOf(room.asClient, id)).status).toBe(200);
    });

    it('is one of twenty that no response names', async () => {
      const declare = () => room.asClient.put(`/me/files/${newId()}`, { kind: 'photo', size: 10 });
      const first = (await declare()).body.id;
      for (let i = 1; i < 20; i += 1) expect((await declare()).status).toBe(201);
      expect(await declare()).toMatchObject({ status: 409, body: { code: 'file.too_many' } });
      expect((await room.asClient.delete(`/me/files/${first}`)).status).toBe(204);
      expect((await declare()).status).toBe(201);
    });
  });

  describe('the bytes', () => {
    const blobs = async (): Promise<Buffer[]> => {
      const names = await readdir(path.join(test.dataDir, 'files'), { recursive: true, withFileTypes: true });
      return Promise.all(names.filter((entry) => entry.isFile()).map((entry) => readFile(path.join(entry.parentPath, entry.name))));
    };

    it('lie sealed: nothing of them is readable in the store', async () => {
      const words = 'cnry-in-a-photo';
      await upload(room.asClient, 'photo', jpeg(MOST + 4_000, words));
      const found = await blobs();
      expect(found.length).toBeGreaterThanOrEqual(2);
      expect(found.some((blob) => blob.includes(words) || blob.includes('JFIF'))).toBe(false);
    });

    it('are served as what they are, to this origin alone, and may do nothing', async () => {
      const { headers } = await bytesOf(room.asClient, await upload(room.asClient, 'audio', wav()));
      expect(Object.fromEntries(['content-type', 'content-length', 'content-disposition', 'x-content-type-options', 'cross-origin-resource-policy', 'cache-control', 'accept-ranges']
        .map((name) => [name, headers.get(name)]))).toEqual({
        'content-type': 'audio/wav', 'content-length': '2000', 'content-disposition': 'inline; filename="audio.wav"', 'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin', 'cache-control': 'no-store', 'accept-ranges': 'bytes',
      });
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    });

    it('come in the range that is asked for, across parts', async () => {
      const sound = wav(MOST * 2 + 100, 'words that are not all the same length');
      const id = await upload(room.asClient, 'audio', sound);
      const size = sound.length;
      for (const [range, first, last] of [['0-1', 0, 1], [`${MOST - 3}-${MOST + 3}`, MOST - 3, MOST + 3], ['-5', size - 5, size - 1], [`${MOST * 2}-`, MOST * 2, size - 1], ['7-99999999', 7, size - 1]] as const) {
        const found = await bytesOf(room.asClient, id, { range: `bytes=${range}` });
        expect(found.status).toBe(206);
        expect(found.headers.get('content-range')).toBe(`bytes ${first}-${last}/${size}`);
        expect(found.bytes.equals(sound.subarray(first, last + 1))).toBe(true);
      }
      const beyond = await bytesOf(room.asClient, id, { range: `bytes=${size}-` });
      expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${size}`]);
      for (const odd of ['bytes=5-2', 'bytes=a-b', 'bytes=0-1,4-5', 'lines=1-2']) expect((await bytesOf(room.asClient, id, { range: odd })).status).toBe(200);
    });

    it('are gone for good with the client\'s key', async () => {
      const id = await upload(room.asClient, 'photo', jpeg());
      await test.owner.query('delete from client_key where client_id = $1', [room.client.id]);
      expect((await bytesOf(room.asClient, id)).status).toBe(410);
      expect((await sendPart(room.asClient, id, 2_000, jpeg())).status).toBe(410);
    });

    it('do not open in the place of another file', async () => {
      const [mine, other] = [await upload(room.asClient, 'photo', jpeg()), await upload(room.asClient, 'photo', jpeg())];
      await test.owner.query('update file set blobs = (select blobs from file where id = $2) where id = $1', [mine, other]);
      expect((await bytesOf(room.asClient, mine)).status).toBe(500);
    });
  });

  it('goes when it is removed, bytes and row', async () => {
    const id = await upload(room.asClient, 'photo', jpeg());
    expect(await readdir(path.join(test.dataDir, 'files', room.practice.id, id))).toHaveLength(1);
    expect((await room.asClient.delete(`/me/files/${id}`)).status).toBe(204);
    expect((await room.asClient.delete(`/me/files/${id}`)).status).toBe(204);
    await expect(readdir(path.join(test.dataDir, 'files', room.practice.id, id))).rejects.toThrow();
    expect(await rows('select from file where id = $1', [id])).toEqual([]);
  });
});
