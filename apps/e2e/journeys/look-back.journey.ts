import { Person } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { Doing } from '../support/doing.js';
import { follow, press, type } from '../support/keyboard.js';
import { CLIENT, signIn } from '../support/people.js';
import { expect, test } from '../support/test.js';

const BEFORE = 'I went to bed with the dishes in the sink.';
const AFTER = 'I went to bed with the dishes in the sink, and slept.';

interface Entry {
  id: string;
  answers: Record<string, unknown>;
}

/** The client's own entry that says these words. */
async function entryOf(words: string): Promise<string> {
  const client = await Person.signedIn(CLIENT);
  const { clientId } = await client.read<{ clientId: string }>('/session');
  const found: Entry[] = [];
  let cursor = '';
  do {
    const page = await client.read<{ items: Entry[]; next: string | null }>(`/clients/${clientId}/responses?opened=true&limit=200${cursor}`);
    found.push(...page.items.filter(({ answers }) => Object.values(answers).includes(words)));
    cursor = page.next ? `&cursor=${page.next}` : '';
  } while (cursor);
  await client.leave();
  return found[0]!.id;
}

test('an earlier entry is corrected, and both versions are kept', async ({ visit }) => {
  const client = await visit({ keyboard: true, phone: true });
  const doing = new Doing(client);
  const before = await entryOf(BEFORE);
  await signIn(client, CLIENT);
  await client.goto(`/path/${before}`);
  await press(client, client.getByRole('button', { name: 'Change this entry' }));
  await doing.begin();
  await doing.next();
  await expect(client.getByRole('radio', { name: /^In me/ })).toBeChecked();
  await doing.next();
  await doing.at('What did you appreciate in yourself?');
  await expect(client.getByRole('textbox')).toHaveValue(BEFORE);
  await type(client, client.getByRole('textbox'), AFTER);
  await doing.next();
  for (const heading of ['What did it give you?', 'Is there a feeling that goes with it?', 'Who is this note for?']) await doing.read(heading);
  await doing.at('Look it over before it goes');
  await expectAccessible(client);
  await press(client, client.getByRole('button', { name: /^Send to/ }));
  await press(client, client.getByRole('link', { name: 'Read what you sent' }));
  await expect(client.getByText(AFTER)).toBeVisible();
  await expect(client.getByRole('region', { name: 'What it said before' })).toContainText(BEFORE);
  await expectAccessible(client);
  await client.goto(`/path/${before}`);
  await expect(client.getByText('You changed this entry later.')).toBeVisible();
  await expect(client.getByText(BEFORE, { exact: true })).toBeVisible();
  await press(client, client.getByRole('link', { name: 'See the newer one' }));
  await expect(client.getByText(AFTER)).toBeVisible();
});

test('one’s own days, and one’s numbers with a sentence each, also in Spanish, in the dark and on paper', async ({ visit }) => {
  const client = await visit({ keyboard: true, phone: true, dark: true, spanish: true });
  await signIn(client, 'rosa.almendrales@demo.attune.test');
  await follow(client, client.getByRole('link', { name: 'Mi camino' }), 'Mi camino');
  await expect(client.getByRole('region', { name: / de \p{L}+$/u }).first()).toBeVisible();
  await expectAccessible(client);
  await follow(client, client.getByRole('link', { name: 'Mis números' }), 'Mis números');
  const charts = client.getByRole('main').getByRole('img');
  await expect(charts.first()).toHaveAccessibleName(/\d/);
  await expect(client.getByRole('article').first().getByRole('paragraph').first()).toHaveText(/\d.*\.$/);
  await expectAccessible(client);

  await client.emulateMedia({ media: 'print' });
  await expect(client.getByRole('navigation')).toBeHidden();
  await expect(client.getByRole('button', { name: 'Imprimir' })).toBeHidden();
  await expect(charts.first()).toBeVisible();
  const paper = await client.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toMatch(/^(rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\))$/);
});
