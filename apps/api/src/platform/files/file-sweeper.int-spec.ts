import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { jpeg, upload } from '../../../test/factories/files.js';
import { createRoom, type Room } from '../../../test/factories/responses.js';
import { startTestApp, type TestApp } from '../../../test/harness/test-app.js';
import { BlobStore } from './blob-store.js';
import { FileSweeper } from './file-sweeper.js';

const DAY = 86_400_000;

describe('the sweeping of files', () => {
  let test: TestApp;
  let room: Room;

  beforeEach(async () => {
    test = await startTestApp();
    test.clock.stop();
    room = await createRoom(test);
  });
  afterEach(() => test.close());

  const sweep = (): Promise<void> => test.app.get(FileSweeper).sweep();
  const known = async (): Promise<string[]> => (await test.owner.query<{ id: string }>('select id from file order by id')).rows.map(({ id }) => id);
  const stored = async (): Promise<string[]> => (await readdir(path.join(test.dataDir, 'files', room.practice.id))).sort();

  it('removes what no response named for seven days, finished or not, and nothing younger or kept', async () => {
    const old = await upload(room.asClient, 'photo', jpeg());
    const unfinished = '01a20000-0000-7000-8000-00000000000a';
    await room.asClient.put(`/me/files/${unfinished}`, { kind: 'audio', size: 99 });
    const kept = await upload(room.asClient, 'photo', jpeg());
    await test.owner.query(`update file set state = 'kept' where id = $1`, [kept]);
    test.clock.advance(7 * DAY);
    const young = await upload(room.asClient, 'photo', jpeg());
    await sweep();
    expect(await known()).toEqual([old, unfinished, kept, young].sort());
    test.clock.advance(1);
    await sweep();
    expect(await known()).toEqual([kept, young].sort());
    expect(await stored()).toEqual([kept, young].sort());
  });

  it('finishes a removal that was cut short', async () => {
    const id = await upload(room.asClient, 'photo', jpeg());
    const store = test.app.get(BlobStore);
    const remove = store.remove.bind(store);
    store.remove = () => Promise.reject(new Error('the store is away'));
    expect((await room.asClient.delete(`/me/files/${id}`)).status).toBe(204);
    expect(await known()).toEqual([id]);
    expect((await room.asClient.get(`/files/${id}`)).status).toBe(404);
    store.remove = remove;
    await sweep();
    expect([await known(), await stored()]).toEqual([[], []]);
  });
});
