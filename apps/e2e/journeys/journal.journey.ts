import { assignTo, newClient } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { daysPass } from '../support/days.js';
import { Doing } from '../support/doing.js';
import { follow, press } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page } from '../support/test.js';

interface Note {
  kind: string;
  /** What there is to say about why: what helped, or what pulled the other way. */
  why: string;
  guilt: number;
  /** What the close says, once it is sent. */
  ends: string;
}

/** Writes a note on a limit and sends it. */
async function write(page: Page, { kind, why, guilt, ends }: Note): Promise<void> {
  const doing = new Doing(page);
  await doing.begin();
  await doing.next();
  await doing.pick('What happened to your limit?', kind);
  await doing.leaveOpen('What was the limit about?');
  await doing.leaveOpen('What happened, in a few lines?');
  await doing.leaveOpen('Did your body tell you first? Where?');
  await doing.leaveOpen(why);
  await doing.rate('How much guilt is here now?', guilt);
  await doing.leaveOpen('What would you like to remember for next time?');
  await doing.leaveOpen('Your list of strategies. Did you use any of them?');
  await press(page, page.getByRole('button', { name: /^Send to/ }));
  await doing.at(ends);
  await press(page, page.getByRole('link', { name: 'Back to today' }));
}

test('a journal over several days, on the day and whenever it suits, becomes pictures with a sentence each', async ({ visit }) => {
  const someone = await newClient('Wren Castleby');
  await assignTo(someone, 'B4', { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true });
  await signIn(client, someone.email);

  await test.step('three notes over six days', async () => {
    await press(client, client.getByRole('link', { name: 'Begin' }));
    await write(client, { kind: 'I felt it, and let it go', why: 'What pulled you the other way?', guilt: 7, ends: 'You noticed' });
    await expect(client.getByRole('region', { name: 'Done today' })).toContainText('A note on limits');
    const anytime = client.getByRole('region', { name: 'Anything else' }).getByRole('link');
    await daysPass(someone, 4);
    await press(client, anytime);
    await write(client, { kind: 'I kept it', why: 'What helped?', guilt: 5, ends: 'A limit had its place' });
    await daysPass(someone, 2);
    await press(client, anytime);
    await write(client, { kind: 'I kept it', why: 'What helped?', guilt: 3, ends: 'A limit had its place' });
  });

  await test.step('the client finds each day on the path, and what they come to', async () => {
    await follow(client, client.getByRole('link', { name: 'My path' }), 'My path');
    await expect(client.getByRole('main').getByRole('region')).toHaveCount(3);
    await expectAccessible(client);
    await follow(client, client.getByRole('link', { name: 'My numbers' }), 'My numbers');
    const kinds = client.getByRole('article', { name: 'What happened to your limit?' });
    await expect(kinds).toContainText('Most often you chose “I kept it”: 2 of 3 times.');
    await expect(client.getByRole('article', { name: 'How much guilt is here now?' }).getByRole('img')).toHaveAccessibleName(/: 7, .*: 5, .*: 3$/);
    await expectAccessible(client);
  });

  const therapist = await visit({ keyboard: true, dark: true });
  await signIn(therapist, THERAPIST);
  await therapist.goto(`/clients/${someone.id}/progress`);
  await expect(therapist.getByRole('article', { name: 'What happened to your limit?' })).toContainText('Most often “I kept it”: 2 of 3 answers.');
  const guilt = therapist.getByRole('article', { name: 'How much guilt is here now?' });
  await press(therapist, guilt.getByText('The numbers as a table'));
  await expect(guilt.getByRole('row')).toHaveCount(4);
  await expectAccessible(therapist);
});
