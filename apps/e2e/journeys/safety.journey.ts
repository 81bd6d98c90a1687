import { assignTo, newClient } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { Doing } from '../support/doing.js';
import { follow, press, type } from '../support/keyboard.js';
import { signIn } from '../support/people.js';
import { expect, test, type Page } from '../support/test.js';

/** Whom to call stands at the foot of a page, each line with where it was found and when. */
async function expectLines(page: Page): Promise<void> {
  const safety = page.getByRole('complementary', { name: 'Safety' });
  await expect(safety).toContainText('not an emergency service');
  await expect(safety.getByRole('link', { name: '911' })).toHaveAttribute('href', 'tel:911');
  await press(page, safety.getByText('People to call, day or night'));
  await expect(safety.getByRole('link', { name: /988/ }).first()).toBeVisible();
  await expect(safety.getByRole('link', { name: /Source/ }).first()).toBeVisible();
  await expect(safety.getByText(/^Checked on/).first()).toBeVisible();
}

test('help in a hard moment is one press away on every page of a client, and so are the crisis lines', async ({ visit }) => {
  const someone = await newClient('Wren Holloway');
  await assignTo(someone, 'A10', { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true });
  await signIn(client, someone.email);
  for (const path of ['/today', '/path', '/path/charts', '/privacy', '/account']) {
    await client.goto(path);
    await expectLines(client);
    await press(client, client.getByRole('banner').getByRole('link', { name: 'Hard moment' }));
    await expect(client.getByRole('heading', { level: 1, name: 'You came here. Good.' })).toBeVisible();
    await press(client, client.getByRole('button', { name: 'Back to where you were' }));
    await expect(client).toHaveURL(new RegExp(`${path}$`));
  }
  await client.goto('/today');
  await press(client, client.getByRole('link', { name: 'Begin' }));
  await expectLines(client);
  await press(client, client.getByRole('banner').getByRole('link', { name: 'Hard moment' }));
  await expect(client.getByRole('link', { name: 'Call 911' })).toHaveAttribute('href', 'tel:911');
  await expectAccessible(client);

  await press(client, client.getByRole('button', { name: 'Start' }));
  await expect(client.getByRole('dialog').getByRole('heading', { name: /Breathe in|and slowly out/ })).toBeVisible();
  await expectAccessible(client);
  await press(client, client.getByRole('button', { name: 'Stop here, that is enough' }));
  await press(client, client.getByRole('button', { name: 'I feel steadier' }));
  await new Doing(client).at('Three kind sentences');
});

test('help is there without signing in, for the country one is in', async ({ visit }) => {
  const anyone = await visit({ keyboard: true, phone: true, dark: true, spanish: true });
  await anyone.goto('/sign-in');
  await press(anyone, anyone.getByRole('contentinfo').getByRole('link'));
  await expect(anyone.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(anyone.getByRole('combobox')).toHaveValue('MX');
  await expect(anyone.getByRole('link', { name: / 911$/ }).first()).toHaveAttribute('href', 'tel:911');
  await expectAccessible(anyone);
});

test('signing out leaves nothing of what was begun on the phone', async ({ visit }) => {
  const someone = await newClient('Piper Duskwell');
  await assignTo(someone, 'A10', { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true });
  const doing = new Doing(client);
  const secret = 'Nobody else may find this on the phone.';
  await signIn(client, someone.email);
  await press(client, client.getByRole('link', { name: 'Begin' }));
  await doing.begin();
  await doing.read('Three kind sentences');
  await doing.rate('How hard is it for you right now?', 5);
  await doing.at('In a few words, what is going on?');
  await type(client, client.getByRole('textbox'), secret);
  await expect(client.getByText(/^Saved/)).toBeVisible();
  expect(await kept(client)).toContain(secret);

  await press(client, client.getByRole('link', { name: 'Stop for now' }));
  await follow(client, client.getByRole('link', { name: 'Settings' }), 'Settings');
  await press(client, client.getByRole('button', { name: 'Sign out', exact: true }));
  await expect(client.getByText('You are signed out. Nothing of yours is kept on this device.')).toBeVisible();
  expect(await kept(client)).not.toContain(secret);
  expect(await kept(client)).not.toContain('draft');
  await expectAccessible(client);

  await signIn(client, someone.email);
  await press(client, client.getByRole('link', { name: 'Carry on' }));
  await expect(client.getByRole('textbox')).toHaveValue(secret);
});

/** Everything this device holds for our address. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const cached = await caches.keys();
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, cached]);
  });
}
