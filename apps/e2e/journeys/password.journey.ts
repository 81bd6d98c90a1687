import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import { newClient } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { follow, press, type } from '../support/keyboard.js';
import { signIn } from '../support/people.js';
import { practice } from '../support/stack.js';
import { expect, test } from '../support/test.js';

const NEW_PASSWORD = 'a lantern on the second stair';

/** Runs `npm run reset-link -- <email>` on the server. Answers what it printed. */
async function resetLink(email: string): Promise<string> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'reset-link', '--', email], {
    cwd: root,
    env: { ...process.env, DATA_DIR: practice.dataDir, DEMO: '0', TEST_CLOCK_FILE: practice.clockFile },
  });
  return stdout;
}

test('a forgotten password: the same answer for anyone, a link from the server, and a new start everywhere', async ({ visit }) => {
  const someone = await newClient('Hollis Emberlane');
  const before = await visit({ phone: true, keyboard: true, expects: [/status of 401/] });
  await signIn(before, someone.email);

  const client = await visit({ phone: true, keyboard: true, dark: true, expects: [/status of 422/] });
  await client.goto('/sign-in');
  await follow(client, client.getByRole('link', { name: 'Forgotten your password?' }), 'A new password');
  for (const email of ['nobody@demo.attune.test', someone.email]) {
    await type(client, client.getByRole('textbox', { name: 'Email' }), email);
    await press(client, client.getByRole('button', { name: 'Send me a link' }));
    await expect(client.getByText(`If ${email} belongs to someone here, a link is on its way.`)).toBeVisible();
    await expectAccessible(client);
    await press(client, client.getByRole('button', { name: 'Use another email' }));
  }

  const link = /https?:\/\/\S+\/reset#\S+/.exec(await resetLink(someone.email))?.[0];
  await client.goto(link!);
  await expect(client.getByRole('heading', { name: 'Choose a new password' })).toBeVisible();
  await expect(client).toHaveURL(/\/reset$/);
  await type(client, client.getByLabel('New password', { exact: true }), 'password1234');
  await press(client, client.getByRole('button', { name: 'Keep this password' }));
  await expect(client.getByText(/among the first to be guessed/)).toBeVisible();
  await expectAccessible(client);
  await type(client, client.getByLabel('New password', { exact: true }), NEW_PASSWORD);
  await press(client, client.getByRole('button', { name: 'Keep this password' }));
  await expect(client.getByRole('heading', { name: 'Your new password is set' })).toBeVisible();

  await before.reload();
  await expect(before.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  await signIn(client, someone.email, NEW_PASSWORD);
  await client.goto('about:blank');
  await client.goto(link!);
  await type(client, client.getByLabel('New password', { exact: true }), 'another lantern on the stair');
  await press(client, client.getByRole('button', { name: 'Keep this password' }));
  await expect(client.getByRole('heading', { name: 'This link no longer works' })).toBeVisible();
  await expectAccessible(client);
});

test('somebody signed in twice sees both, and signs the other one out', async ({ visit }) => {
  const someone = await newClient('Marlow Tidewell');
  const phone = await visit({ phone: true, keyboard: true, expects: [/status of 401/] });
  const laptop = await visit({ keyboard: true });
  await signIn(phone, someone.email);
  await signIn(laptop, someone.email);
  await follow(laptop, laptop.getByRole('link', { name: 'Settings' }), 'Settings');
  await expect(laptop.getByText('This device', { exact: true })).toBeVisible();
  await expectAccessible(laptop);
  await press(laptop, laptop.getByRole('button', { name: 'Sign out everywhere else' }));
  await expect(laptop.getByText('Your other devices are signed out.')).toBeVisible();
  await expect(laptop.getByRole('button', { name: 'Sign out everywhere else' })).toBeHidden();
  await phone.reload();
  await expect(phone.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  await laptop.reload();
  await expect(laptop.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});
