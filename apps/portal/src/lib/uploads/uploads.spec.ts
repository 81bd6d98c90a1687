/** @jest-environment jsdom */
import { renderHook, waitFor } from '@testing-library/react';
import { deliver } from '../outbox';
import { phone } from '../testing/phone';
import { onTheirWay } from './marks';
import { addFile, deliverFiles, dropFile, useFileAddress, useUpload } from './uploads';

function joined(bytes: Uint8Array, more: ArrayBuffer): Uint8Array {
  const all = new Uint8Array(bytes.length + more.byteLength);
  all.set(bytes);
  all.set(new Uint8Array(more), bytes.length);
  return all;
}

/** A server that takes files as ours does, and a line that can be cut. */
class Server {
  files = new Map<string, { size: number; bytes: Uint8Array }>();
  calls: string[] = [];
  /** The responses that were kept. */
  answers: string[] = [];
  /** How many more requests get through; then the line is down. */
  through = Infinity;
  refusal: { status: number; code: string } | null = null;
  /** What the next part's answer loses: the part arrives, its answer does not. */
  loseAnswer = false;

  answer = async (url: string, { method = 'GET', headers, body }: RequestInit): Promise<Response> => {
    this.through -= 1;
    if (this.through < 0) throw new TypeError('Failed to fetch');
    this.calls.push(method);
    const [noun, id] = url.split('/').slice(-2) as [string, string];
    if (noun === 'responses') return this.reply(201, { body: (this.answers.push(body as string), { id }) });
    if (this.refusal) return this.reply(this.refusal.status, { body: { code: this.refusal.code } });
    if (method === 'PUT') {
      const { size } = JSON.parse(body as string) as { size: number };
      const file = this.files.get(id) ?? { size, bytes: new Uint8Array() };
      this.files.set(id, file);
      return this.reply(200, { body: { id, received: file.bytes.length } });
    }
    const file = this.files.get(id);
    if (method === 'DELETE') return this.reply((this.files.delete(id), 204));
    const offset = Number((headers as Record<string, string>)['Upload-Offset']);
    const fits = file!.bytes.length === offset;
    if (fits) file!.bytes = joined(file!.bytes, body as ArrayBuffer);
    if (this.loseAnswer) {
      this.loseAnswer = false;
      throw new TypeError('Failed to fetch');
    }
    return this.reply(fits ? 204 : 409, { offset: file!.bytes.length, body: fits ? undefined : { code: 'file.wrong_offset' } });
  };

  private reply(status: number, { body, offset }: { body?: object; offset?: number } = {}): Response {
    const headers = { get: (name: string) => (name === 'Upload-Offset' && offset !== undefined ? String(offset) : null) };
    return { ok: status < 300, status, headers, json: async () => body, text: async () => (body ? JSON.stringify(body) : '') } as unknown as Response;
  }
}

const SIZE = 600_000;
const content = Uint8Array.from({ length: SIZE }, (_, i) => (i * 7) % 251);
const blob = () => ({ type: 'image/jpeg', size: SIZE, arrayBuffer: async () => content.slice().buffer }) as unknown as Blob;

let server: Server;
beforeEach(() => {
  // What happens by itself, such as a line that comes back, is waited for.
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  phone();
  server = new Server();
  globalThis.fetch = server.answer as typeof fetch;
  URL.createObjectURL = () => 'blob:here';
  URL.revokeObjectURL = () => undefined;
});

const stateOf = (id: string) => renderHook(() => useUpload('p', id)).result;
const arrived = (id: string) => waitFor(() => expect(onTheirWay('p', id)).toEqual([]));

it('goes in parts, tells how far it is, and is on the server byte for byte', async () => {
  const id = await addFile('p', 'photo', blob(), true);
  expect(onTheirWay('p', [{ file: id }])).toEqual([id]);
  const state = stateOf(id);
  expect(state.current).toMatchObject({ state: 'sending', size: SIZE });
  await arrived(id);
  await waitFor(() => expect(state.current).toBeNull());
  expect(Buffer.compare(server.files.get(id)!.bytes, content)).toBe(0);
  expect(server.calls).toEqual(['PUT', 'PATCH', 'PATCH', 'PATCH']);
});

it('waits when the line drops, keeps what has arrived, and goes on by itself when the line is back', async () => {
  server.through = 2;
  const id = await addFile('p', 'photo', blob(), true);
  const state = stateOf(id);
  await waitFor(() => expect(state.current).toMatchObject({ state: 'waiting', received: 262_144 }));
  await expect(deliverFiles('p', [id])).rejects.toMatchObject({ status: 0 });
  expect(renderHook(() => useFileAddress(id)).result.current).toBe('blob:here');
  server.through = Infinity;
  window.dispatchEvent(new Event('online'));
  await arrived(id);
  expect(Buffer.compare(server.files.get(id)!.bytes, content)).toBe(0);
});

it('goes on where the server says, when only an answer was lost', async () => {
  server.loseAnswer = true;
  const id = await addFile('p', 'photo', blob(), true);
  const state = stateOf(id);
  await waitFor(() => expect(state.current).toMatchObject({ state: 'waiting' }));
  await deliverFiles('p', [id]);
  expect(Buffer.compare(server.files.get(id)!.bytes, content)).toBe(0);
});

it('says what the server refuses, and does not ask again by itself', async () => {
  server.refusal = { status: 422, code: 'file.wrong_content' };
  const id = await addFile('p', 'photo', blob(), true);
  const state = stateOf(id);
  await waitFor(() => expect(state.current).toMatchObject({ state: 'refused', code: 'file.wrong_content' }));
  window.dispatchEvent(new Event('online'));
  expect(server.calls).toEqual(['PUT']);
});

it('is let go here and there', async () => {
  const id = await addFile('p', 'photo', blob(), true);
  await arrived(id);
  dropFile('p', id);
  await waitFor(() => expect(server.files.size).toBe(0));
  const waiting = await addFile('p', 'photo', blob(), true);
  dropFile('p', waiting);
  expect(onTheirWay('p', waiting)).toEqual([]);
  await waitFor(() => expect(server.calls.at(-1)).toBe('DELETE'));
  expect(server.files.size).toBe(0);
});

it('goes before the answer that names it, and the answer waits as long as it does', async () => {
  server.through = 1;
  const id = await addFile('p', 'photo', blob(), true);
  await waitFor(() => expect(stateOf(id).current).toMatchObject({ state: 'waiting' }));
  const body = { assignmentId: 'a', startedAt: '2026-11-22T10:00:00Z', answers: { place: [{ file: id }] } };
  expect(await deliver('p', { responseId: 'r', body })).toEqual({ state: 'waiting' });
  expect(server.answers).toEqual([]);
  server.through = Infinity;
  expect(await deliver('p', { responseId: 'r', body })).toMatchObject({ state: 'sent' });
  expect(Buffer.compare(server.files.get(id)!.bytes, content)).toBe(0);
  expect(server.answers).toEqual([JSON.stringify(body)]);
});

it('stays here alone in a trial', async () => {
  const id = await addFile('p', 'photo', blob(), false);
  expect(stateOf(id).current).toMatchObject({ state: 'here' });
  dropFile('p', id);
  expect(server.calls).toEqual([]);
  expect(onTheirWay('p', id)).toEqual([]);
});
