import { assignTo, newClient, Person } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { choose, press } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test } from '../support/test.js';

const REASONS = [
  'I forgot',
  'It was too big',
  'I wasn\'t sure what to do',
  'It didn\'t fit my day',
  'I didn\'t feel like facing it',
  'It didn\'t feel safe',
];

test('not this time: six reasons, a smaller version when it was too big, and a way back', async ({ visit }) => {
  const someone = await newClient('Ansel Reedmore');
  const assignment = await assignTo(someone, 'A10', { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true, dark: true });
  await signIn(client, someone.email);
  const leave = client.getByRole('button', { name: 'Not this time, because…' });
  const sheet = client.getByRole('dialog', { name: 'Not this time, because…' });

  await test.step('all six are offered, and none is asked for twice', async () => {
    await press(client, leave);
    await expect(sheet.getByRole('radio')).toHaveCount(REASONS.length);
    for (const reason of REASONS) await expect(sheet.getByRole('radio', { name: reason })).toBeAttached();
    await expectAccessible(client);
    await choose(client, sheet.getByRole('radio', { name: 'It didn\'t feel safe' }));
    await expect(sheet.getByText('Hard moment has people to call')).toBeVisible();
    await client.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(leave).toBeFocused();
  });

  await test.step('left for today, and taken back', async () => {
    await press(client, leave);
    await choose(client, sheet.getByRole('radio', { name: 'I forgot' }));
    await press(client, sheet.getByRole('button', { name: 'Leave it this time' }));
    await expect(client.getByText('Not this time. That is kept.')).toBeVisible();
    await expect(leave).toBeHidden();
    expect(await occasion(assignment)).toMatchObject({ state: 'not-this-time', reason: 'forgot' });
    await press(client, client.getByRole('button', { name: 'Undo' }));
    await expect(leave).toBeVisible();
    await expectAccessible(client);
    expect(await occasion(assignment)).toMatchObject({ state: 'open', reason: null });
  });

  await test.step('too big: the smaller one is at hand, and counts', async () => {
    await press(client, leave);
    await choose(client, sheet.getByRole('radio', { name: 'It was too big' }));
    await expect(sheet.getByRole('heading', { name: 'Good to know. Shall we make it smaller?' })).toBeVisible();
    await expectAccessible(client);
    await press(client, sheet.getByRole('link', { name: 'Do the small one, 1 minute' }));
    await expect(client.getByText('This is the smaller one. It counts as much.')).toBeVisible();
    await expectAccessible(client);
  });
});

async function occasion(assignmentId: string): Promise<unknown> {
  const therapist = await Person.signedIn(THERAPIST);
  const { occasions } = await therapist.read<{ occasions: unknown[] }>(`/assignments/${assignmentId}`);
  await therapist.leave();
  return occasions[0];
}
