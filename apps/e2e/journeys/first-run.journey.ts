import { expectAccessible } from '../support/accessible.js';
import { choose, follow, press, select, type } from '../support/keyboard.js';
import { addClient, invitationLink } from '../support/main-job.js';
import { signIn } from '../support/people.js';
import { codeOf, enrol } from '../support/second-factor.js';
import { fromStack } from '../support/stack.js';
import { expect, test, type Page } from '../support/test.js';

const PASSWORD = 'seven herons over the marsh';
const OWNER = 'ottoline@quietwater.test';
const BOTH = { name: 'Sabine Thistlewood', email: 'sabine@quietwater.test' };
const THERAPIST = { name: 'Emrys Coldbrook', email: 'emrys@quietwater.test' };

test('the first run: a code opens the practice, people are invited, linked, and one leaves', async ({ visit }) => {
  test.setTimeout(120_000);
  const owner = await visit({ empty: true, keyboard: true, expects: [/status of 422/] });
  const therapist = await visit({ empty: true, keyboard: true, expects: [/status of 401/] });

  await test.step('the code of the console, and no other, opens the setup', async () => {
    await owner.goto('/setup');
    await expect(owner.getByRole('heading', { level: 1, name: 'Set up your practice' })).toBeVisible();
    await expectAccessible(owner);
    await type(owner, owner.getByRole('textbox', { name: 'One-time code' }), 'AAAA-AAAA-AAAA');
    await type(owner, owner.getByRole('textbox', { name: 'Its name' }), 'Quietwater');
    await select(owner, owner.getByRole('combobox', { name: 'Country' }), 'Ireland');
    await type(owner, owner.getByRole('textbox', { name: 'Your name' }), 'Ottoline Marshbanks');
    await type(owner, owner.getByRole('textbox', { name: 'Your email' }), OWNER);
    await type(owner, owner.getByLabel('A password', { exact: true }), PASSWORD);
    await press(owner, owner.getByRole('button', { name: 'Create the practice' }));
    await expect(owner.getByText('This code does not fit, or its day is over.')).toBeVisible();
    await type(owner, owner.getByRole('textbox', { name: 'One-time code' }), fromStack('E2E_SETUP_CODE'));
    await press(owner, owner.getByRole('button', { name: 'Create the practice' }));
  });

  const factor = await test.step('the owner sets up the second step that staff need', async () => {
    const enrolled = await enrol(owner, PASSWORD);
    expect(new Set(enrolled.recoveryCodes).size).toBeGreaterThanOrEqual(8);
    await expectAccessible(owner);
    await press(owner, owner.getByRole('button', { name: 'I have kept them' }));
    await expect(owner.getByRole('heading', { level: 1, name: 'Quietwater' })).toBeVisible();
    await expectAccessible(owner);
    return enrolled;
  });

  await test.step('a colleague with two roles and another with one are invited and accept', async () => {
    await inviteMember(owner, BOTH, ['Supervisor']);
    await inviteMember(owner, THERAPIST, []);
    const row = owner.getByRole('listitem').filter({ hasText: BOTH.email });
    await expect(row).toContainText('Therapist, Supervisor');
    const both = await visit({ empty: true, keyboard: true });
    await acceptAsMember(both, await invitationLink(owner, BOTH.email));
    await expect(both.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Supervision' })).toBeVisible();
    await acceptAsMember(therapist, await invitationLink(owner, THERAPIST.email));
    await expect(therapist.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Supervision' })).toBeHidden();
  });

  await test.step('one supervises the other from today on', async () => {
    await press(owner, owner.getByRole('navigation', { name: 'Practice' }).getByRole('link', { name: 'Supervision' }));
    await press(owner, owner.getByRole('button', { name: 'Add a link' }));
    await select(owner, owner.getByRole('combobox', { name: 'Supervisor' }), BOTH.name);
    await select(owner, owner.getByRole('combobox', { name: 'Therapist' }), THERAPIST.name);
    await expectAccessible(owner);
    await press(owner, owner.getByRole('dialog').getByRole('button', { name: 'Save' }));
    await expect(owner.getByText(`${BOTH.name} supervises ${THERAPIST.name}`)).toBeVisible();
  });

  await test.step('a membership ends once the clients have another primary therapist', async () => {
    await addClient(therapist, { name: 'Isolde Fairweather' });

    await press(owner, owner.getByRole('link', { name: 'People' }));
    await owner.reload();
    await press(owner, owner.getByRole('listitem').filter({ hasText: THERAPIST.email }).getByRole('button', { name: /^End membership/ }));
    const dialog = owner.getByRole('dialog', { name: `End the membership of ${THERAPIST.name}?` });
    await type(owner, dialog.getByRole('textbox'), THERAPIST.name);
    await press(owner, dialog.getByRole('button', { name: 'End membership' }));
    await expect(dialog.getByText('Please choose who is primary from now on.')).toBeVisible();
    await expectAccessible(owner);
    await select(owner, dialog.getByRole('combobox', { name: 'Isolde Fairweather' }), BOTH.name);
    await press(owner, dialog.getByRole('button', { name: 'End membership' }));
    await expect(owner.getByText(`The membership of ${THERAPIST.name} has ended.`)).toBeVisible();
    await press(owner, owner.getByRole('link', { name: 'Care teams' }));
    await expect(owner.getByText(`primary: ${BOTH.name}`)).toBeVisible();
    await therapist.reload();
    await expect(therapist.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  });

  await test.step('a recovery code opens the account once', async () => {
    await follow(owner, owner.getByRole('complementary', { name: 'Attune' }).getByRole('link', { name: /Your account/ }), 'Settings');
    await press(owner, owner.getByRole('button', { name: 'Sign out', exact: true }));
    await expect(owner.getByText('You are signed out.')).toBeVisible();
    await signIn(owner, OWNER, PASSWORD);
    await press(owner, owner.getByRole('button', { name: 'Use a recovery code instead' }));
    await type(owner, owner.getByRole('textbox', { name: 'Recovery code' }), factor.recoveryCodes[0]!);
    await press(owner, owner.getByRole('button', { name: 'Continue' }));
    await expect(owner.getByRole('heading', { level: 1, name: 'Quietwater' })).toBeVisible();

    const elsewhere = await visit({ empty: true, keyboard: true, dark: true, expects: [/status of 422/] });
    await signIn(elsewhere, OWNER, PASSWORD);
    await press(elsewhere, elsewhere.getByRole('button', { name: 'Use a recovery code instead' }));
    await type(elsewhere, elsewhere.getByRole('textbox', { name: 'Recovery code' }), factor.recoveryCodes[0]!);
    await press(elsewhere, elsewhere.getByRole('button', { name: 'Continue' }));
    await expect(elsewhere.getByText(/was used before. Nothing is locked/)).toBeVisible();
    await expectAccessible(elsewhere);
    await press(elsewhere, elsewhere.getByRole('button', { name: 'Use the app instead' }));
    await type(elsewhere, elsewhere.getByRole('textbox', { name: 'Six digits' }), codeOf(factor.secret, 1));
    await press(elsewhere, elsewhere.getByRole('button', { name: 'Continue' }));
    await expect(elsewhere.getByRole('heading', { level: 1, name: 'Quietwater' })).toBeVisible();
  });
});

/** Invites somebody as a therapist, and with further roles. */
async function inviteMember(owner: Page, { name, email }: { name: string; email: string }, more: readonly string[]): Promise<void> {
  await press(owner, owner.getByRole('button', { name: 'Invite someone' }));
  const dialog = owner.getByRole('dialog', { name: 'Invite someone' });
  await type(owner, dialog.getByRole('textbox', { name: 'Name' }), name);
  await type(owner, dialog.getByRole('textbox', { name: 'Email' }), email);
  for (const role of more) await choose(owner, dialog.getByRole('checkbox', { name: new RegExp(`^${role}`) }));
  await expectAccessible(owner);
  await press(owner, dialog.getByRole('button', { name: 'Send the invitation' }));
  await expect(owner.getByText(`An invitation goes to ${email}.`)).toBeVisible();
}

async function acceptAsMember(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByText(/invites you to work at Quietwater/)).toBeVisible();
  await type(page, page.getByLabel('New password', { exact: true }), PASSWORD);
  await press(page, page.getByRole('button', { name: 'Accept and go in' }));
  await enrol(page, PASSWORD);
  await press(page, page.getByRole('button', { name: 'I have kept them' }));
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}
