import { assignTo, newClient } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { Doing } from '../support/doing.js';
import { choose, press, slide, type } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page } from '../support/test.js';

const OWN_LINE = 'I like being with you, and tonight I am going to be by myself.';

/** Answers the line that stands, and waits until the other person has spoken. */
async function say(page: Page, reply: string): Promise<void> {
  await press(page, page.getByRole('region', { name: 'What do you say?' }).getByRole('button', { name: reply }));
}

async function feelings(page: Page, doing: Doing, guilt: number, discomfort: number): Promise<void> {
  await slide(page, page.getByRole('slider', { name: 'How guilty does it feel?' }), guilt);
  await slide(page, page.getByRole('slider', { name: 'How uncomfortable is it?' }), discomfort);
  await doing.next();
}

test('a role-play with a line of one’s own, rewound and tried again, reaches the therapist as its transcript', async ({ visit }) => {
  const someone = await newClient('Orla Fernhollow');
  await assignTo(someone, 'B1', { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true });
  const doing = new Doing(client);
  await signIn(client, someone.email);

  await test.step('the scene is set', async () => {
    await press(client, client.getByRole('link', { name: 'Begin' }));
    await doing.begin();
    await doing.next();
    await doing.pick('Picture asking the real person for this. What is likely afterwards?', 'It would be hard, and I would be safe');
    await doing.write('In one sentence, what would you like to ask for?', 'An evening alone.');
    await feelings(client, doing, 6, 5);
    await choose(client, client.getByRole('radio', { name: /^Warm/ }));
    await expectAccessible(client);
    await press(client, client.getByRole('button', { name: 'Start the scene' }));
  });

  await test.step('no kind of reply is named while it runs, and any turn can be taken back', async () => {
    await say(client, 'Sure, if you want to.');
    await expect(client.getByRole('log')).toContainText('You sound a bit flat.');
    await expect(client.getByText('Gives way')).toBeHidden();
    await expectAccessible(client);
    await press(client, client.getByRole('button', { name: 'Rewind to here' }));
    await expect(client.getByText('You tried another reply here first.')).toBeVisible();
    await press(client, client.getByRole('button', { name: 'Say it my way' }));
    await type(client, client.getByRole('textbox', { name: 'Your words' }), OWN_LINE);
    await choose(client, client.getByRole('radio', { name: /^Clear and warm/ }));
    await expectAccessible(client);
    await press(client, client.getByRole('button', { name: 'Say it', exact: true }));
    await expect(client.getByRole('log')).toContainText(OWN_LINE);
    await say(client, 'Not between us.');
    await say(client, 'Not today.');
  });

  await test.step('afterwards the words are looked at, and a second attempt ends otherwise', async () => {
    await expect(client.getByRole('heading', { name: 'You kept your evening, and another time is set' })).toBeFocused();
    await press(client, client.getByText('Look at the words again'));
    await expect(client.getByText('Clear and warm.').first()).toBeVisible();
    await expectAccessible(client);
    await press(client, client.getByRole('button', { name: 'Try it again' }));
    await choose(client, client.getByRole('radio', { name: /^Warm/ }));
    await press(client, client.getByRole('button', { name: 'Start the scene' }));
    await say(client, 'Sure, if you want to.');
    await say(client, 'It’s fine, really.'.replace('’', "'"));
    await expect(client.getByRole('heading', { name: 'This time the evening went to Dani' })).toBeFocused();
    await doing.next();
  });

  await test.step('it is sent', async () => {
    await feelings(client, doing, 5, 5);
    await doing.rate('How easy was your wish to hear?', 7);
    await doing.rate('How much warmth was in your words?', 8);
    await doing.leaveOpen('Is there a line you would like to keep?');
    await doing.leaveOpen('What did you notice about yourself?');
    await doing.leaveOpen('Would you like to try it for real? The rehearsal is complete without this.');
    await press(client, client.getByRole('button', { name: /^Send to/ }));
    await expect(client.getByRole('heading', { name: 'You gave your wish a voice' })).toBeVisible();
    await expectAccessible(client);
  });

  const therapist = await visit({ keyboard: true, dark: true });
  await signIn(therapist, THERAPIST);
  await therapist.goto(`/clients/${someone.id}/responses`);
  await press(therapist, therapist.getByRole('link', { name: /role-play|Asking for/i }));
  await expect(therapist.getByRole('heading', { name: /^Attempt 1/ })).toBeVisible();
  await expect(therapist.getByRole('heading', { name: /^Attempt 2/ })).toBeVisible();
  const taken = therapist.getByRole('listitem').filter({ hasText: 'taken back' }).last();
  await expect(taken).toContainText('Sure, if you want to.');
  const own = therapist.getByRole('listitem').filter({ hasText: 'their own line' }).last();
  await expect(own).toContainText(`“${OWN_LINE}”`);
  await expect(own).toContainText('Clear and warm');
  await expect(therapist.getByText('This time the evening went to Dani').first()).toBeVisible();
  await expectAccessible(therapist);
});
