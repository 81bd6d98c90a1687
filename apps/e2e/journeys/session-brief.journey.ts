import { assignTo, newClient, newId, Person } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { press } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test } from '../support/test.js';

/** Plans a session of the demo's first therapist today, so many minutes from now. */
async function sessionIn(minutes: number, clientId: string): Promise<void> {
  const therapist = await Person.signedIn(THERAPIST);
  await therapist.send('put', `/appointments/${newId()}`, { clientId, startsAt: new Date(Date.now() + minutes * 60_000).toISOString(), minutes: 50 });
  await therapist.leave();
}

test('a therapist reads in a minute what happened, goes on to the next brief by one key, and hands progress over as a PDF', async ({ visit }) => {
  const someone = await newClient('Orla Fennimore');
  const other = await newClient('Ansel Quillbury');
  const mood = await assignTo(someone, 'A9', { repeat: 'daily' });
  const reading = await assignTo(someone, 'D6', { repeat: 'daily' });
  const client = await Person.signedIn(someone.email);
  const send = (assignmentId: string, answers: object, privateSteps: string[] = []) =>
    client.send('put', `/responses/${newId()}`, { assignmentId, startedAt: new Date().toISOString(), answers, privateSteps });
  await send(reading, { ask: 'write', question: 'Is it usual that mornings are harder?', stays: 'Only for my drawer.' }, ['stays']);
  for (const [before, after] of [[2, 3], [3, 4], [2, 8]]) await send(mood, { told: 'remembered', around: { before, after }, activity: 'music', note: 'The record player, again.' });
  await client.leave();
  await sessionIn(2, someone.id);
  await sessionIn(3, other.id);

  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);
  await therapist.goto('/today');
  const row = therapist.getByRole('link', { name: /Orla Fennimore/ }).filter({ hasText: 'responses to read' });
  await expect(row).toContainText('4 responses to read.');
  await therapist.goto(`/clients/${someone.id}`);
  const words = therapist.getByRole('region', { name: 'What stands out' });
  await expect(words).toContainText('“Is it usual that mornings are harder?”');
  await expect(words).toContainText('2 before, 8 after');
  await expect(words).toContainText('“The record player, again.”');
  await expect(therapist.getByText('Only for my drawer.')).toBeHidden();
  // One screen: nothing of the brief lies below it.
  await therapist.setViewportSize({ width: 1440, height: 900 });
  const agreed = therapist.getByRole('region', { name: 'What we agreed' });
  await expect(agreed).toBeVisible();
  expect(await agreed.evaluate((element) => element.getBoundingClientRect().bottom)).toBeLessThanOrEqual(900);
  await expectAccessible(therapist);

  await therapist.goto(`/clients/${someone.id}/progress`);
  await expect(therapist.getByRole('region', { name: 'Practice, week by week' })).toContainText(/Done \d+ of \d+ planned times|Nothing was planned/);
  await expect(therapist.getByRole('region', { name: 'Scales and measures' })).toContainText('3 pairs');
  await expectAccessible(therapist);
  const href = await therapist.getByRole('link', { name: 'Make a PDF' }).getAttribute('href');
  const pdf = await therapist.request.get(href ?? '');
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

  await therapist.goto(`/clients/${someone.id}`);
  await expect(therapist.getByRole('link', { name: /^Next brief: Ansel Quillbury/ })).toBeVisible();
  await therapist.keyboard.press('n');
  await expect(therapist.getByRole('heading', { level: 1, name: 'Ansel Quillbury' })).toBeVisible();

  const phone = await visit({ keyboard: true, phone: true, dark: true });
  await signIn(phone, THERAPIST);
  await phone.goto(`/clients/${someone.id}`);
  await press(phone, phone.getByRole('region', { name: 'What stands out' }).getByRole('link').first());
  await expect(phone).toHaveURL(/\/responses\//);
  await phone.goto(`/clients/${someone.id}/progress`);
  await expect(phone.getByRole('region', { name: 'Practice, week by week' })).toBeVisible();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
