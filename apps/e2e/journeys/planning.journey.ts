import { expectAccessible } from '../support/accessible.js';
import { civilDate, newClient, Person, type NewClient } from '../support/arrange.js';
import { choose, follow, press, reach, slide, type } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page } from '../support/test.js';

interface Plan {
  id: string;
  state: string;
  whenWhere: string | null;
  confidence: number | null;
  schedule: Record<string, unknown>;
  occasions: { localDate: string; localTime: string; dueAt: string; state: string }[];
}

/** The only thing a client has on their plan, as the API tells it to their therapist. */
async function planOf(client: Pick<NewClient, 'id'>): Promise<Plan> {
  const therapist = await Person.signedIn(THERAPIST);
  const { items } = await therapist.read<{ items: { id: string }[] }>(`/clients/${client.id}/assignments`);
  expect(items).toHaveLength(1);
  const plan = await therapist.read<Plan>(`/assignments/${items[0]!.id}`);
  await therapist.leave();
  return plan;
}

const openDates = ({ occasions }: Plan): string[] => occasions.filter(({ state }) => state === 'open').map(({ localDate }) => localDate);
/** Those that have not begun: what was due this evening stays as it is, whatever becomes of the plan. */
const openAhead = (plan: Plan): string[] => openDates({ ...plan, occasions: plan.occasions.filter(({ dueAt }) => Date.parse(dueAt) > Date.now()) });
const words = (page: Page) => page.getByRole('textbox', { name: 'When, in a sentence' });

/** Goes to the client's assigning from wherever one is, by one key and their name. */
async function assignByKey(page: Page, name: string): Promise<void> {
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { level: 1, name: 'A practice for whom?' })).toBeVisible();
  const who = page.getByRole('combobox', { name: 'Client', exact: true });
  await expect(who).toBeFocused();
  await page.keyboard.type(name);
  await expect(page.getByRole('option', { name })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: `A practice for ${name}` })).toBeVisible();
}

async function pick(page: Page, search: string): Promise<void> {
  await type(page, page.getByRole('searchbox', { name: 'What is it for?' }), search);
  await press(page, page.getByRole('button', { name: new RegExp(search, 'i') }).first());
  await expect(page.getByRole('textbox', { name: /^Why, in the client/ })).toBeFocused();
}

test('a plan is talked through by keyboard, made smaller, rests and goes on', async ({ visit }) => {
  test.setTimeout(120_000);
  const someone = await newClient('Wren Hollyfield');
  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);

  await test.step('from anywhere by one key, in words that are read back as dates', async () => {
    await assignByKey(therapist, someone.name);
    await pick(therapist, 'weather');
    await therapist.keyboard.insertText('To know before the day asks.');
    await type(therapist, words(therapist), 'weekdays at 20:00 for two moons');
    await expect(therapist.getByText(/“for two.*”: This part wasn’t understood/)).toBeVisible();
    await type(therapist, words(therapist), 'every day at 20:00 for two weeks');
    await expect(therapist.getByText(/^14 times, at .* by the clock where Wren Hollyfield lives: /)).toBeVisible();
    await expectAccessible(therapist);
  });

  await test.step('Enter goes on, and what is said is seen as the client will see it', async () => {
    await reach(therapist, words(therapist));
    await therapist.keyboard.press('Enter');
    await type(therapist, therapist.getByRole('textbox', { name: 'Where, and next to what' }), 'at the window, after coffee');
    await therapist.keyboard.press('Enter');
    await expect(therapist.getByRole('textbox', { name: 'If', exact: true })).toBeFocused();
    await therapist.keyboard.insertText('the phone rings');
    await therapist.keyboard.press('Enter');
    await therapist.keyboard.insertText('look out for three breaths');
    await choose(therapist, therapist.getByRole('radio', { name: 'Agreed' }));
    const phone = therapist.getByRole('img', { name: /^What Wren Hollyfield and you agreed/ });
    for (const part of ['To know before the day asks.', 'at the window, after coffee', 'look out for three breaths']) await expect(phone).toContainText(part);
  });

  await test.step('under seven it is made smaller in one press, and put back in another', async () => {
    await slide(therapist, therapist.getByRole('slider', { name: /How sure is Wren Hollyfield/ }), 5);
    await press(therapist, therapist.getByRole('button', { name: 'Half as often' }));
    await expect(words(therapist)).toHaveValue(/every other day at 20:00/);
    await expectAccessible(therapist);
    await press(therapist, therapist.getByRole('button', { name: 'Put it back' }));
    await expect(words(therapist)).toHaveValue(/every day at 20:00/);
    await press(therapist, therapist.getByRole('button', { name: 'Half as often' }));
    await expect(therapist.getByText(/^7 times, at /)).toBeVisible();
    await therapist.keyboard.press('ControlOrMeta+Enter');
    await expect(therapist.getByText(/is assigned to Wren Hollyfield/)).toBeVisible();
    const plan = await planOf(someone);
    expect(plan).toMatchObject({ whenWhere: 'at the window, after coffee', confidence: 5 });
    expect(openDates(plan)).toEqual([0, 2, 4, 6, 8, 10, 12].map((day) => civilDate(day)));
  });

  await test.step('it rests until somebody lets it go on', async () => {
    await follow(therapist, therapist.getByRole('heading', { level: 3 }).getByRole('link', { name: /weather/i }), /weather/i);
    await press(therapist, therapist.getByRole('button', { name: 'Pause' }));
    await expectAccessible(therapist);
    await press(therapist, therapist.getByRole('dialog').getByRole('button', { name: 'Pause' }));
    await expect(therapist.getByText('resting', { exact: true })).toBeVisible();
    expect(openAhead(await planOf(someone))).toEqual([]);
    await press(therapist, therapist.getByRole('button', { name: 'Let it go on' }));
    await expect(therapist.getByText('resting', { exact: true })).toBeHidden();
    expect(openDates(await planOf(someone)).length).toBeGreaterThanOrEqual(6);
    await expectAccessible(therapist);
  });
});

test('a plan goes by sessions and moves along with them', async ({ visit }) => {
  const someone = await newClient('Sorrel Ainsley');
  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);

  await test.step('a session is planned on the client’s page', async () => {
    await therapist.goto(`/clients/${someone.id}`);
    await press(therapist, therapist.getByRole('button', { name: 'Add a session' }));
    const form = therapist.getByRole('form', { name: 'Session' });
    await form.getByLabel('Day').fill(civilDate(10));
    await type(therapist, form.getByLabel('Minutes'), '4');
    await press(therapist, form.getByRole('button', { name: 'Plan it' }));
    await expect(therapist.getByText('Please give whole minutes, from 5 to 600.')).toBeVisible();
    await expectAccessible(therapist);
    await type(therapist, form.getByLabel('Minutes'), '45');
    await press(therapist, form.getByRole('button', { name: 'Plan it' }));
    await expect(therapist.getByText(/45 minutes/)).toBeVisible();
  });

  await test.step('the evening before it, and before any that is planned later', async () => {
    await therapist.keyboard.press('a');
    await expect(therapist.getByRole('heading', { level: 1, name: 'A practice for Sorrel Ainsley' })).toBeVisible();
    await pick(therapist, 'weather');
    await press(therapist, therapist.getByRole('button', { name: 'the evening before each session at 20:00' }));
    await expect(therapist.getByText(/^Once, at .* by the clock where Sorrel Ainsley lives: /)).toBeVisible();
    await therapist.keyboard.press('ControlOrMeta+Enter');
    await expect(therapist.getByText(/is assigned to Sorrel Ainsley/)).toBeVisible();
    expect(openDates(await planOf(someone))).toEqual([civilDate(9)]);
  });

  await test.step('the session moves, and the evening with it', async () => {
    await press(therapist, therapist.getByRole('button', { name: 'Change', exact: true }));
    const form = therapist.getByRole('form', { name: 'Session' });
    await form.getByLabel('Day').fill(civilDate(12));
    await press(therapist, form.getByRole('button', { name: 'Save' }));
    await expect(therapist.getByText(/^Moved to /)).toBeVisible();
    expect(openDates(await planOf(someone))).toEqual([civilDate(11)]);
  });

  await test.step('it is called off, and nothing is left of it', async () => {
    await press(therapist, therapist.getByRole('button', { name: 'Call off' }));
    await expectAccessible(therapist);
    await press(therapist, therapist.getByRole('dialog').getByRole('button', { name: 'Call off' }));
    await expect(therapist.getByText(/is called off\.$/)).toBeVisible();
    expect(openDates(await planOf(someone))).toEqual([]);
    await expectAccessible(therapist);
  });
});

test('two clients get the same at once, each by their own clock, and all of it is taken back', async ({ visit }) => {
  const people = [await newClient('Tamsin Rookwood'), await newClient('Ingo Fairweather')];
  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);
  await therapist.keyboard.press('a');
  await follow(therapist, therapist.getByRole('link', { name: 'Several clients or exercises at once' }), 'Assign to several at once');
  for (const { name } of people) {
    await reach(therapist, therapist.getByRole('combobox', { name: 'Clients' }));
    await therapist.keyboard.type(name);
    await expect(therapist.getByRole('option', { name })).toBeVisible();
    await therapist.keyboard.press('Enter');
  }
  await reach(therapist, therapist.getByRole('combobox', { name: 'Exercises' }));
  await therapist.keyboard.type('Breath check-in');
  await expect(therapist.getByRole('option', { name: 'Breath check-in' })).toBeVisible();
  await therapist.keyboard.press('Enter');
  await type(therapist, words(therapist), 'every other Sunday at 10:00, 4 times');
  for (const { name } of people) await expect(therapist.getByRole('row', { name: new RegExp(`^${name} 4 `) })).toBeVisible();
  await expectAccessible(therapist);
  await press(therapist, therapist.getByRole('button', { name: 'Assign 1 exercise to 2 clients' }));
  await expect(therapist.getByRole('heading', { level: 1, name: 'Assigned at once' })).toBeVisible();
  for (const person of people) expect(openDates(await planOf(person)).length).toBeGreaterThanOrEqual(3);
  await expectAccessible(therapist);
  await press(therapist, therapist.getByRole('button', { name: 'Take all of it back' }));
  await expect(therapist.getByRole('heading', { level: 1, name: 'Taken back' })).toBeVisible();
  const asked = await Person.signedIn(THERAPIST);
  for (const { id } of people) expect((await asked.read<{ items: unknown[] }>(`/clients/${id}/assignments`)).items).toEqual([]);
  await asked.leave();
});

test('a client asks for another time, and their therapist says yes', async ({ visit }) => {
  test.setTimeout(120_000);
  const someone = await newClient('Liv Ambersand');
  const therapist = await visit({ keyboard: true });
  const client = await visit({ phone: true });
  await signIn(therapist, THERAPIST);
  await therapist.goto(`/clients/${someone.id}/assign`);
  await pick(therapist, 'weather');
  await therapist.keyboard.insertText('To hear myself first.');
  await type(therapist, words(therapist), 'every day at 8:00 for a week');
  await expect(therapist.getByText(/^7 times/)).toBeVisible();
  await therapist.keyboard.press('ControlOrMeta+Enter');
  await expect(therapist.getByText(/is assigned to Liv Ambersand/)).toBeVisible();

  await test.step('the client reads what was agreed and asks', async () => {
    await signIn(client, someone.email);
    await client.goto('/path');
    await client.getByRole('link', { name: /What we agreed/ }).click();
    await expect(client.getByRole('heading', { level: 1, name: 'What we agreed' })).toBeVisible();
    await expect(client.getByText('“To hear myself first.”')).toBeVisible();
    await expectAccessible(client);
    await client.getByRole('button', { name: 'Propose a change' }).click();
    await client.getByRole('button', { name: 'Send to my therapist' }).click();
    await expect(client.getByText('Choose one that fits')).toBeVisible();
    await client.getByRole('radio', { name: 'Another time' }).check();
    await client.getByLabel('What time would suit you?').fill('18:30');
    await client.getByLabel('In your own words').fill('Mornings are loud here.');
    await expectAccessible(client);
    await client.getByRole('button', { name: 'Send to my therapist' }).click();
    await expect(client.getByText('It has been sent. There is no answer yet.')).toBeVisible();
    expect((await planOf(someone)).schedule).toMatchObject({ times: ['08:00'] });
  });

  await test.step('the therapist finds it on their day, and says yes with a word', async () => {
    await therapist.goto('/today');
    const asked = therapist.getByRole('region', { name: 'Clients propose a change' });
    await follow(therapist, asked.getByRole('link', { name: /Liv Ambersand/ }), /weather/i);
    const proposal = therapist.getByRole('region', { name: 'Liv Ambersand proposes a change' });
    await expect(proposal).toContainText('“Mornings are loud here.”');
    await expectAccessible(therapist);
    await type(therapist, proposal.getByLabel('A few words to Liv Ambersand'), 'Gladly.');
    await press(therapist, proposal.getByRole('button', { name: 'Accept' }));
    await expect(therapist.getByText('Accepted. Liv Ambersand sees your answer.')).toBeVisible();
    await expect(proposal).toBeHidden();
    expect((await planOf(someone)).schedule).toMatchObject({ times: ['18:30'] });
  });

  await test.step('the client reads the answer and the new time', async () => {
    await client.reload();
    await expect(client.getByText(/said yes to this\.$/)).toBeVisible();
    await expect(client.getByText('“Gladly.”')).toBeVisible();
    await expect(client.getByRole('definition').filter({ hasText: /6:30 PM until/ })).toBeVisible();
    await expectAccessible(client);
  });
});
