import { assignTo, newClient, Person } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { Doing } from '../support/doing.js';
import { choose, press, type } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page } from '../support/test.js';

/** A line that is cut is said in the browser's console. */
const CUT = [/net::ERR_INTERNET_DISCONNECTED/];
/** So is a draft that another device has changed in between. */
const CHANGED = [/status of 412/];
const HOW_HARD = 'How hard is it for you right now?';
const SMALL = 'Third sentence: what would you like to hear, or to have, in the next ten minutes?';

/** The smaller version of the three sentences, up to its one sentence. */
async function beginSmall(page: Page): Promise<void> {
  const doing = new Doing(page);
  await press(page, page.getByRole('link', { name: 'Begin' }));
  await press(page, page.getByRole('button', { name: 'Do the smaller one' }));
  await doing.begin();
  await doing.rate(HOW_HARD, 6);
  await doing.at(SMALL);
}

test('without a line everything stays on the phone, and goes out by itself once, when the line is back', async ({ visit }) => {
  const someone = await newClient('Juniper Ashlow');
  await assignTo(someone, 'A10', { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true, expects: CUT });
  const doing = new Doing(client);
  await signIn(client, someone.email);
  await beginSmall(client);
  await client.context().setOffline(true);

  await type(client, client.getByRole('textbox', { name: SMALL }), 'I can leave the dishes.');
  await expect(client.getByText(/^Saved on this phone/)).toBeVisible();
  await doing.next();
  await doing.rate(HOW_HARD, 3);
  await press(client, client.getByRole('button', { name: /^Send to/ }));
  await expect(client.getByText('Saved on this phone. Imani Thornquill has not been told yet.')).toBeVisible();
  await expectAccessible(client);
  await press(client, client.getByRole('link', { name: 'Back to today' }));
  await expect(client.getByText(/kept on this phone. It goes out by itself/)).toBeVisible();
  expect(await responsesOf(someone.id)).toEqual([]);

  await client.context().setOffline(false);
  await expect(client.getByRole('region', { name: 'Done today' })).toContainText('Three kind sentences');
  await expect(client.getByText(/kept on this phone/)).toBeHidden();
  await client.reload();
  await expect(client.getByRole('region', { name: 'Done today' })).toContainText('Three kind sentences');
  expect(await responsesOf(someone.id)).toEqual(['I can leave the dishes.']);
  expect(await client.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('.draft.')))).toEqual([]);
  await expectAccessible(client);
});

test('whoever goes on while an answer is still on its way is not called back when it has come', async ({ visit }) => {
  const someone = await newClient('Fern Tarryall');
  await assignTo(someone, 'A10', { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true });
  const doing = new Doing(client);
  await signIn(client, someone.email);
  await beginSmall(client);
  await type(client, client.getByRole('textbox', { name: SMALL }), 'A slow evening.');
  await doing.next();
  await doing.rate(HOW_HARD, 3);

  let arrive: (() => void) | undefined;
  const slow = new Promise<void>((resolve) => (arrive = resolve));
  await client.route('**/api/v1/responses/*', (route) => slow.then(() => route.continue()));
  await press(client, client.getByRole('button', { name: /^Send to/ }));
  await expect(client.getByText('Saved on this phone. Imani Thornquill has not been told yet.')).toBeVisible();
  await press(client, client.getByRole('link', { name: 'Back to today' }));
  await expect(client.getByText(/kept on this phone. It goes out by itself/)).toBeVisible();
  arrive?.();
  await expect(client.getByText(/kept on this phone/)).toBeHidden();
  await expect(client.getByRole('region', { name: 'Done today' })).toContainText('Three kind sentences');
  await expect(client).toHaveURL(/\/today$/);
});

test('two devices wrote the same answer: both are shown, one is chosen, nothing is sent twice', async ({ visit }) => {
  const someone = await newClient('Lior Brackenside');
  await assignTo(someone, 'A10', { repeat: 'once' });
  const phone = await visit({ keyboard: true, phone: true, expects: CHANGED });
  const tablet = await visit({ keyboard: true, dark: true, expects: CHANGED });
  await signIn(phone, someone.email);
  await beginSmall(phone);
  await type(phone, phone.getByRole('textbox', { name: SMALL }), 'Words of the phone.');
  await expect(phone.getByText('Saved.')).toBeVisible();

  await signIn(tablet, someone.email);
  await expect(tablet.getByText(/^Kept/)).toBeVisible();
  await press(tablet, tablet.getByRole('link', { name: 'Carry on' }));
  await expect(tablet.getByRole('textbox', { name: SMALL })).toHaveValue('Words of the phone.');
  await type(tablet, tablet.getByRole('textbox', { name: SMALL }), 'Words of the tablet.');
  await expect(tablet.getByText('Saved.')).toBeVisible();

  await type(phone, phone.getByRole('textbox', { name: SMALL }), 'Later words of the phone.');
  await expect(phone.getByRole('heading', { name: 'Which one would you like to go on with?' })).toBeVisible();
  const here = phone.getByRole('region', { name: 'From this phone' });
  const there = phone.getByRole('region', { name: 'From the other device' });
  await expect(here).toContainText('Later words of the phone.');
  await expect(there).toContainText('Words of the tablet.');
  await expectAccessible(phone);
  await press(phone, there.getByRole('button', { name: 'Go on with the other one' }));
  await expect(phone.getByRole('textbox', { name: SMALL })).toHaveValue('Words of the tablet.');
  await choose(phone, phone.getByRole('switch', { name: 'Keep this one private' }));
  await new Doing(phone).next();
  await new Doing(phone).rate(HOW_HARD, 6);
  await press(phone, phone.getByRole('button', { name: /^Send to/ }));
  await expect(phone.getByRole('link', { name: 'Back to today' })).toBeVisible();
  expect(await responsesOf(someone.id)).toEqual([undefined]);
});

/** The third sentence of every response that reached the server; undefined where it is private. */
async function responsesOf(clientId: string): Promise<unknown[]> {
  const therapist = await Person.signedIn(THERAPIST);
  const { items } = await therapist.read<{ items: { answers: Record<string, unknown> }[] }>(`/clients/${clientId}/responses?opened=true`);
  await therapist.leave();
  return items.map(({ answers }) => answers['statement-3']);
}
