import { randomBytes } from 'node:crypto';
import type { ExerciseDefinition } from '@attune/exercise';
import { newId } from '../../src/platform/ids.js';
import type { TestApp } from '../harness/test-app.js';
import { expectOk } from './answers.js';
import type { Answer, Caller } from './caller.js';
import type { TestClient, TestMember } from './people.js';

export const PART = 'application/offset+octet-stream';
export const MOST = 512 * 1024;

const filled = (start: Buffer, size: number, words: string): Buffer => Buffer.concat([start, Buffer.alloc(Math.max(0, size - start.length), `${words} `)]);

/** Bytes that begin as a JPEG does, and hold `words` again and again. */
export const jpeg = (size = 2_000, words = 'a photo'): Buffer =>
  filled(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]), size, words);

/** Bytes that begin as a recording of sound in a WAV file does. */
export const wav = (size = 2_000, words = 'a voice'): Buffer =>
  filled(Buffer.concat([Buffer.from('RIFF'), Buffer.from([0, 8, 0, 0]), Buffer.from('WAVEfmt ')]), size, words);

/** Bytes that begin as a PDF does. */
export const pdf = (size = 2_000, words = 'a sheet'): Buffer => filled(Buffer.from('%PDF-1.7\n'), size, words);

/** Bytes of a program for Windows. */
export const program = (size = 2_000): Buffer => filled(Buffer.from('MZ\x90\0'), size, 'This program cannot be run in DOS mode.');

export const sendPart = (caller: Caller, id: string, offset: number, part: Buffer): Promise<Answer> =>
  caller.send('PATCH', `/me/files/${id}`, part, { 'content-type': PART, 'upload-offset': String(offset), 'tus-resumable': '1.0.0' });

/** Uploads a file as the portal does, part by part. @returns its id */
export async function upload(caller: Caller, kind: 'photo' | 'audio' | 'document', bytes: Buffer, id = newId()): Promise<string> {
  expectOk(await caller.put(`/me/files/${id}`, { kind, size: bytes.length }));
  for (let at = 0; at < bytes.length; at += MOST) expectOk(await sendPart(caller, id, at, bytes.subarray(at, at + MOST)));
  return id;
}

/** Uploads a file for a client as one of their care team does. @returns its id */
export async function uploadForClient(caller: Caller, clientId: string, kind: 'photo' | 'audio' | 'document', bytes: Buffer, id = newId()): Promise<string> {
  const path = `/clients/${clientId}/files/${id}`;
  expectOk(await caller.put(path, { kind, size: bytes.length }));
  for (let at = 0; at < bytes.length; at += MOST) {
    expectOk(await caller.send('PATCH', path, bytes.subarray(at, at + MOST), { 'content-type': PART, 'upload-offset': String(at) }));
  }
  return id;
}

const text = (words: string) => ({ en: words, es: words });

/** An exercise that asks for up to three photos and for a recording. */
const withFiles = {
  title: text('A place'), quietTitle: text('A place'), purpose: text('To look.'), why: [text('It helps.')], what: text('Photos and a recording.'),
  minutes: 5, tags: ['self-nurture'], whenHard: text('Stop at any time.'), forTherapist: [text('Look together.')],
  steps: [
    { id: 'place', kind: 'photo', prompt: text('A photo of the place.'), max: 3, optional: true },
    { id: 'sound', kind: 'audio', prompt: text('How it sounds.'), optional: true },
  ],
  endings: [{ title: text('Done'), body: text('Thank you.') }],
} as unknown as ExerciseDefinition;

/** An assignment of `withFiles`, straight into the tables. @returns its id */
export async function assignWithFiles(test: TestApp, client: TestClient, by: TestMember): Promise<string> {
  const [exerciseId, versionId, id] = [newId(), newId(), newId()];
  const now = test.clock.now();
  await test.owner.query('begin');
  await test.owner.query(
    `insert into exercise (practice_id, id, tags, search_text, current_version_id, created_at) values ($1, $2, '{}', 'a place', $3, $4)`,
    [client.practice.id, exerciseId, versionId, now]);
  await test.owner.query(
    `insert into exercise_version (practice_id, id, exercise_id, number, card, definition, digest, created_at) values ($1, $2, $3, 1, $4, $5, $6, $7)`,
    [client.practice.id, versionId, exerciseId, { title: withFiles.title, quietTitle: withFiles.quietTitle, purpose: withFiles.purpose, minutes: 5 }, withFiles, randomBytes(32), now]);
  await test.owner.query(
    `insert into assignment (practice_id, id, client_id, exercise_id, version_id, assigned_by, schedule, state, created_at) values ($1, $2, $3, $4, $5, $6, '{}', 'active', $7)`,
    [client.practice.id, id, client.id, exerciseId, versionId, by.id, now]);
  await test.owner.query('commit');
  return id;
}
