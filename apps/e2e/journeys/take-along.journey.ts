import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { expectAccessible } from '../support/accessible.js';
import { assignTo, newClient, newId, Person, type NewClient } from '../support/arrange.js';
import { press } from '../support/keyboard.js';
import { signIn } from '../support/people.js';
import { photograph } from '../support/picture.js';
import { expect, test, type Page } from '../support/test.js';

const PART = 512 * 1024;
const LINES = ['The kettle, before anybody asks.', 'A walk around the block.'];
const PLAN = { signs: [], helps: [], people: [], places: [], professionals: [], safer: [], reasons: [] };

/** A note with a picture of its page, and a safety plan that was changed once. Answers the picture's id. */
async function arrange(someone: NewClient, bytes: Buffer): Promise<string> {
  const assignmentId = await assignTo(someone, 'A3', { repeat: 'once' });
  const client = await Person.signedIn(someone.email);
  const file = newId();
  await client.send('put', `/me/files/${file}`, { kind: 'photo', size: bytes.length });
  for (let at = 0; at < bytes.length; at += PART) {
    await client.send('patch', `/me/files/${file}`, bytes.subarray(at, at + PART), { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(at) });
  }
  await client.send('put', `/responses/${newId()}`, {
    assignmentId, startedAt: new Date().toISOString(), answers: { reader: 'now', form: 'paper', page: [{ file }] }, privateSteps: ['page'],
  });
  for (const [revision, line] of LINES.entries()) await client.send('put', `/clients/${someone.id}/safety-plan`, { ...PLAN, helps: [line] }, { 'if-match': `"${revision}"` });
  await client.leave();
  return file;
}

/** What the archive holds, by path, and the name it was given under. */
async function taken(page: Page, button: string): Promise<{ name: string; members: Record<string, Uint8Array> }> {
  const coming = page.waitForEvent('download');
  await press(page, page.getByRole('button', { name: button }));
  const file = await coming;
  return { name: file.suggestedFilename(), members: unzipSync(await readFile(await file.path())) };
}

for (const [language, words] of [
  ['en', { name: 'Marlow Pennfield', all: 'Everything in one archive', saved: 'The file is with your downloads.', picture: 'A picture', version: 'Version 1' }],
  ['es', { name: 'Alba Trigal', all: 'Todo en un archivo ZIP', saved: 'El archivo está en tus descargas.', picture: 'Una imagen', version: 'Versión 1' }],
] as const) {
  test(`everything is taken along in one archive, which opens without Attune (${language})`, async ({ visit }) => {
    const someone = await newClient(words.name, language);
    const client = await visit({ keyboard: true, phone: true });
    const photo = (await photograph(client)).buffer;
    const file = await arrange(someone, photo);
    await signIn(client, someone.email);
    await client.goto('/path/take-along');
    await expectAccessible(client);
    const { name, members } = await taken(client, words.all);
    await expect(client.getByText(words.saved)).toBeVisible();
    expect(name).toMatch(/^attune-\d{4}-\d\d-\d\d\.zip$/);
    expect(Object.keys(members)).toEqual(['answers.html', 'answers.json', `files/photo-${file}.jpg`]);
    expect(photo.equals(members[`files/photo-${file}.jpg`]!)).toBe(true);
    const { complete, safetyPlanVersions } = JSON.parse(Buffer.from(members['answers.json']!).toString()) as { complete: boolean; safetyPlanVersions: { helps: string[] }[] };
    expect([complete, safetyPlanVersions.map(({ helps }) => helps)]).toEqual([true, LINES.map((line) => [line])]);

    const folder = await mkdtemp(path.join(os.tmpdir(), 'attune-taken-'));
    await mkdir(path.join(folder, 'files'));
    for (const [member, bytes] of Object.entries(members)) await writeFile(path.join(folder, member), bytes);
    await client.context().setOffline(true);
    await client.goto(pathToFileURL(path.join(folder, 'answers.html')).href);
    const picture = client.getByRole('img', { name: words.picture });
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([2600, 1800]);
    await expect(client.getByRole('heading', { name: words.version })).toBeVisible();
    for (const line of LINES) await expect(client.getByText(line)).toBeVisible();
    expect(await client.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await rm(folder, { recursive: true });
  });
}
