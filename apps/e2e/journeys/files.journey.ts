import type { LaunchOptions } from '@playwright/test';
import { assignTo, newClient, newId, Person } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { Doing } from '../support/doing.js';
import { choose, press } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { photograph, PLACE } from '../support/picture.js';
import { fromStack } from '../support/stack.js';
import { expect, test, type Page } from '../support/test.js';

const launch = JSON.parse(fromStack('E2E_BROWSER')) as LaunchOptions;
// A microphone that hears a tone, and a person who lets the page use it.
test.use({ launchOptions: { ...launch, args: [...launch.args!, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] } });

/** A part that is cut off is said in the browser's console. */
const CUT = [/net::ERR_FAILED/];
const PARTS = '**/api/v1/me/files/*';
const PAGE = 'Take a picture of your page when it is written.';
const ON_ITS_WAY = /On its way|Kept on this phone. It goes on/;

/** The newest answer of a client, as the therapist opens it. */
async function newestOf(page: Page, clientId: string): Promise<void> {
  const therapist = await Person.signedIn(THERAPIST);
  const { items } = await therapist.read<{ items: { id: string }[] }>(`/clients/${clientId}/responses`);
  await therapist.leave();
  await page.goto(`/inbox/${items[0]!.id}`);
}

test('a photo goes out without what the camera noted, over a line that drops and a page that is closed', async ({ visit }) => {
  const someone = await newClient('Wren Hollybrook');
  await assignTo(someone, 'A3', { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true, expects: CUT });
  const doing = new Doing(client);
  await signIn(client, someone.email);
  await press(client, client.getByRole('link', { name: 'Begin' }));
  await doing.begin();
  await doing.next();
  await doing.pick('Who is it for?', 'Me, today');
  await doing.pick('How would you like to write it?', 'By hand, with a picture of the page');
  await doing.at(PAGE);
  await expectAccessible(client);

  let parts = 0;
  await client.route(PARTS, (route) => (route.request().method() === 'PATCH' && (parts += 1) > 1 ? route.abort() : route.continue()));
  const photo = await photograph(client);
  await client.locator('input[type=file]:not([capture])').setInputFiles(photo);
  await expect(client.getByRole('img', { name: 'Picture 1' })).toBeVisible();
  await expect(client.getByText('Kept on this phone. It goes on by itself when the line is back.')).toBeVisible();
  await expect(client.getByRole('progressbar', { name: 'How much has been sent' })).not.toHaveAttribute('value', '0');
  await expect(client.getByText(/^Saved\./)).toBeVisible();
  await expectAccessible(client);

  await client.reload();
  await doing.at(PAGE);
  await expect(client.getByText('Kept on this phone. It goes on by itself when the line is back.')).toBeVisible();
  await client.unroute(PARTS);
  await client.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(client.getByText(ON_ITS_WAY)).toBeHidden();
  const address = await client.getByRole('img', { name: 'Picture 1' }).getAttribute('src');
  expect(address).toMatch(/^blob:/);

  await doing.next();
  await doing.leaveOpen('Is there one line of it that may come back to you?');
  await doing.leaveOpen('What is there, now that it is written?');
  await press(client, client.getByRole('button', { name: /^Send to/ }));
  await expect(client.getByText(/^This has been sent to/)).toBeVisible();
  expect(await client.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.draft.')))).toEqual([]);

  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);
  const served = therapist.waitForResponse(/\/api\/v1\/files\//);
  await newestOf(therapist, someone.id);
  const response = await served;
  expect(response.headers()).toMatchObject({ 'content-type': 'image/jpeg', 'cache-control': 'no-store', 'content-disposition': 'inline; filename="photo.jpg"' });
  const bytes = await response.body();
  expect(photo.buffer.includes(PLACE)).toBe(true);
  expect(bytes.includes(PLACE) || bytes.includes('Exif')).toBe(false);
  const picture = therapist.getByRole('img', { name: 'Picture 1' });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight])).toEqual([2000, 1385]);
  await expectAccessible(therapist);
});

/** Records two seconds in the middle of an exercise that was begun elsewhere, and sends it. Answers the file's id. */
async function sendVoice(client: Page, email: string, assignmentId: string, how: 'shared' | 'private'): Promise<string> {
  const doing = new Doing(client);
  const responseId = newId();
  const person = await Person.signedIn(email);
  await person.send('put', `/me/drafts/${responseId}`, {
    assignmentId, startedAt: new Date().toISOString(), step: 'aloud',
    answers: { moment: 'group', 'safe-enough': 'fine', around: { before: 5 }, line: `My ${how} line.` },
  });
  await client.goto(`/do/${assignmentId}/${responseId}`);
  await doing.at('Say your line in your own way, as slowly as you like.');
  await expect(client.getByText(`My ${how} line.`)).toBeVisible();
  await press(client, client.getByRole('button', { name: 'Start recording' }));
  await expect(client.getByText('Recording. Your phone hears you now.')).toBeVisible();
  await expectAccessible(client);
  await expect(client.getByRole('timer')).toHaveText('0:02');
  await press(client, client.getByRole('button', { name: 'Stop recording' }));
  await expect(client.getByText(/^Recorded: /)).toBeVisible();
  await expect(client.getByText(ON_ITS_WAY)).toBeHidden();
  await expectAccessible(client);
  if (how === 'private') await choose(client, client.getByRole('switch', { name: 'Keep this one private' }));
  await doing.next();
  await doing.rate(/./, 3);
  for (const open of ['What did you notice?', 'Is there a line to keep?', 'Is there a moment for it?']) await doing.leaveOpen(open);
  await press(client, client.getByRole('button', { name: /^Send to/ }));
  await expect(client.getByText(/^This has been sent to/)).toBeVisible();
  const { answers } = await person.read<{ answers: { aloud: { file: string } } }>(`/responses/${responseId}`);
  await person.leave();
  return answers.aloud.file;
}

test('a voice is recorded, sent and heard by the therapist; a private one is not', async ({ visit }) => {
  const someone = await newClient('Ellis Marrow');
  const assignmentId = await assignTo(someone, 'B7', { repeat: 'daily' });
  const client = await visit({ keyboard: true, phone: true });
  const therapist = await visit({ keyboard: true });
  await signIn(client, someone.email);
  await signIn(therapist, THERAPIST);

  const shared = await sendVoice(client, someone.email, assignmentId, 'shared');
  await newestOf(therapist, someone.id);
  const sound = therapist.getByLabel('Listen to the recording');
  await expect(sound).toHaveAttribute('src', `/api/v1/files/${shared}`);
  const readable = await sound.evaluate(async (audio: HTMLAudioElement) => {
    audio.muted = true;
    await audio.play();
    await new Promise((resolve) => audio.addEventListener('timeupdate', resolve, { once: true }));
    return audio.error === null;
  });
  expect(readable).toBe(true);
  await expectAccessible(therapist);

  const own = await sendVoice(client, someone.email, assignmentId, 'private');
  await newestOf(therapist, someone.id);
  await expect(therapist.getByText('“My private line.”')).toBeVisible();
  await expect(therapist.getByLabel('Listen to the recording')).toBeHidden();
  const opened = await Promise.all([shared, own].map((file) => therapist.request.get(`/api/v1/files/${file}`)));
  expect(opened.map((answer) => answer.status())).toEqual([200, 404]);
  expect((await client.request.get(`/api/v1/files/${own}`)).status()).toBe(200);
});

test('a photo that is kept private is the client’s alone: the therapist sees that there is one', async ({ visit }) => {
  const someone = await newClient('Linnet Greenholt');
  await assignTo(someone, 'A3', { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true });
  const doing = new Doing(client);
  await signIn(client, someone.email);
  await press(client, client.getByRole('link', { name: 'Begin' }));
  await doing.begin();
  await doing.next();
  await doing.pick('Who is it for?', 'Me, today');
  await doing.pick('How would you like to write it?', 'By hand, with a picture of the page');
  await doing.at(PAGE);
  const stored = client.waitForResponse((answer) => answer.request().method() === 'PATCH' && answer.ok());
  await client.locator('input[type=file]:not([capture])').setInputFiles(await photograph(client));
  const file = new URL((await stored).url()).pathname.split('/').at(-1)!;
  await expect(client.getByRole('img', { name: 'Picture 1' })).toBeVisible();
  await expect(client.getByText(ON_ITS_WAY)).toBeHidden();
  await choose(client, client.getByRole('switch', { name: 'Keep this one private' }));
  await doing.next();
  await doing.leaveOpen('Is there one line of it that may come back to you?');
  await doing.leaveOpen('What is there, now that it is written?');
  await expect(client.getByText('Only for you')).toBeVisible();
  await press(client, client.getByRole('button', { name: /^Send to/ }));
  await expect(client.getByText(/^This has been sent to/)).toBeVisible();

  const therapist = await visit({ keyboard: true, expects: [/status of 404 .*\/files\//] });
  const asked: string[] = [];
  therapist.on('request', (request) => request.url().includes('/files/') && asked.push(request.url()));
  await signIn(therapist, THERAPIST);
  await newestOf(therapist, someone.id);
  const page = therapist.getByRole('listitem').filter({ has: therapist.getByRole('heading', { name: PAGE }) });
  await expect(page).toContainText('Private. Linnet Greenholt answered this and keeps it.');
  await expect(therapist.getByRole('main').getByRole('img', { name: /^Picture/ })).toBeHidden();
  await expectAccessible(therapist);
  expect(asked).toEqual([]);
  const address = `/api/v1/files/${file}`;
  const [forTherapist, forClient] = await Promise.all([therapist, client].map((who) => who.request.get(address)));
  expect([forTherapist!.status(), forClient!.status()]).toEqual([404, 200]);
  expect(forClient!.headers()['content-type']).toBe('image/jpeg');

  await client.goto('/path');
  await press(client, client.getByRole('main').getByRole('link', { name: /note to myself/i }).first());
  await expect(client.getByRole('img', { name: 'Picture 1' })).toBeVisible();
  await expectAccessible(client);
});
