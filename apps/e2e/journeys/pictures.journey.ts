import { assignTo, newClient, newId, Person } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { press } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test } from '../support/test.js';

/** Sends answers as a client does, one entry after the other. */
async function send(email: string, assignmentId: string, entries: readonly { answers: object; privateSteps?: string[] }[]): Promise<void> {
  const person = await Person.signedIn(email);
  for (const entry of entries) await person.send('put', `/responses/${newId()}`, { assignmentId, startedAt: new Date().toISOString(), ...entry });
  await person.leave();
}

const ways = (who: string, kept: number, limits: number) => ({ who, harm: 'no', share: 'no', 'word-kept': kept, 'no-stays': limits, 'stays-with-feelings': 2, 'asks-about-me': 2 });

test('entries about the same person stand together however the name was written, and a private name in none', async ({ visit }) => {
  const someone = await newClient('Perrin Aldergate');
  const assignmentId = await assignTo(someone, 'C2', { repeat: 'daily' });
  await send(someone.email, assignmentId, [
    { answers: ways('José', 1, 4) },
    { answers: ways('Wren', 2, 2) },
    { answers: ways(' JOSE', 3, 4) },
    { answers: ways('Someone kept private', 0, 0), privateSteps: ['who'] },
  ]);
  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);
  await therapist.goto(`/clients/${someone.id}/progress`);
  await test.step('prints light from a dark screen, with its numbers and without what is pressed', async () => {
    const table = therapist.locator('[data-paper] details table').first();
    const height = () => table.evaluate((element) => Math.round(element.getBoundingClientRect().height));
    await expect(therapist.getByRole('button', { name: 'Print' })).toBeVisible();
    await expect(therapist.getByText(/^Printed on /)).toBeHidden();
    await therapist.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(therapist.getByRole('heading', { level: 1, name: 'Perrin Aldergate' })).toBeVisible();
    await expect(therapist.getByText(/^Printed on /)).toBeVisible();
    await expect(therapist.getByRole('button').filter({ visible: true })).toHaveCount(0);
    expect(await height()).toBeGreaterThan(60);
    expect(await therapist.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
    await therapist.emulateMedia({ media: 'screen', colorScheme: null });
  });
  await press(therapist, therapist.getByRole('button', { name: 'Set entries side by side by whom they are about' }));
  const jose = therapist.getByRole('region', { name: 'JOSE' });
  await expect(jose).toContainText('2 entries, on ');
  await expect(jose).toContainText('Does what they say 1 of 4 at first, 3 in the latest; Respects limits 4 of 4 at first, 4 in the latest');
  await expect(therapist.getByRole('region', { name: 'Wren' })).toContainText(/One entry, on .*\. Does what they say 2 of 4/);
  await expect(therapist.getByText(/^One entry says nothing that can be read about whom it is about/)).toBeVisible();
  await expect(therapist.getByText('Someone kept private')).toBeHidden();
  await expectAccessible(therapist);

  const client = await visit({ keyboard: true, phone: true, dark: true });
  await signIn(client, someone.email);
  await client.goto('/path/charts');
  await press(client, client.getByRole('button', { name: 'Set entries side by side by whom they are about' }));
  await expect(client.getByRole('region', { name: 'Someone kept private' })).toBeVisible();
  await expectAccessible(client);
  expect(await client.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('a client’s own words for feelings are a row of the picture, and are read when asked for', async ({ visit }) => {
  const someone = await newClient('Sable Whitmarsh');
  const assignmentId = await assignTo(someone, 'A1', { repeat: 'daily' });
  const weather = (...words: string[]) => ({ answers: { around: { before: 3, after: 5 }, weather: words.map((word) => ({ word })), source: 'now' } });
  await send(someone.email, assignmentId, [weather('glad', 'like fog'), weather('glad', 'Like fog', 'unwound'), weather('longing')]);
  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);
  await therapist.goto(`/clients/${someone.id}/progress`);
  const feelings = therapist.getByRole('article').filter({ has: therapist.getByRole('rowheader', { name: 'Own words' }) });
  await expect(feelings).toContainText('2 words from the wheel in this time.');
  await expect(feelings).toContainText('2 entries have words of the client’s own.');
  await press(therapist, feelings.getByRole('button', { name: 'Read the own words' }));
  await expect(feelings.getByRole('row').filter({ hasText: 'Like fog' })).toContainText('2 times');
  await expect(feelings.getByRole('row').filter({ hasText: 'unwound' })).toContainText('once');
  await expectAccessible(therapist);
});
