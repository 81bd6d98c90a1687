import { civilDate, newClient } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { daysLater } from '../support/clock.js';
import { choose, follow, press, reach, type } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { newProgram } from '../support/programs.js';
import { expect, test, type Page } from '../support/test.js';
import { answer, arrive, goOn } from '../support/walk.js';

const TITLE = 'Small steps in the evening';
const STEPS = [
  { id: 'breath', catalogId: 'A2', release: { rule: 'at-once' } },
  { id: 'weather', catalogId: 'A1', release: { rule: 'after-previous' } },
  { id: 'kind', catalogId: 'A10', release: { rule: 'by-therapist' } },
  { id: 'ally', catalogId: 'A14', release: { rule: 'after-previous' } },
  { id: 'again', catalogId: 'A2', release: { rule: 'weekly', week: 3 } },
];
const [BREATH, WEATHER, KIND, ALLY] = ['Breath check-in', 'Inner weather check-in', 'Three kind sentences', 'From harsh to kind'] as const;
const DAY_MS = 86_400_000;
/** What is done under a name that no draft has yet is asked for in vain. */
const NO_DRAFT = [/status of 404 .*\/me\/drafts\//];
const MOST_SCREENS = 40;

/** Goes through the exercise that was just opened, from its first screen to its end. */
async function doAll(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/do\//);
  await expect(page.locator('.foot-do')).toBeVisible();
  for (let count = 0; count < MOST_SCREENS; count += 1) {
    const { screen, faults } = await arrive(page);
    expect(faults).toEqual([]);
    if (screen === 'end') return;
    if (!['intro', 'review'].includes(screen)) await answer(page, 'first', 'A few words.');
    await goOn(page, 'first');
  }
  throw new Error('The exercise has no end.');
}

/** A step on the therapist's page, by its place. */
const stepOf = (page: Page, place: number) => page.getByRole('list').filter({ hasText: BREATH }).getByRole('listitem').nth(place - 1);

/** What the worker opens is there within seconds: the page is read anew until it is. */
async function appears(page: Page, look: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.reload();
    await look();
  }).toPass({ timeout: 20_000 });
}

test('a program is given, walked, steered, rests, and comes to its end', async ({ visit }) => {
  test.setTimeout(240_000);
  const someone = await newClient('Robin Ashdown');
  await newProgram(TITLE, STEPS);
  const therapist = await visit({ keyboard: true });
  const client = await visit({ phone: true, expects: NO_DRAFT });
  let page = '';

  await test.step('given by keyboard, each step looked at with its dates', async () => {
    await signIn(therapist, THERAPIST);
    await therapist.goto(`/clients/${someone.id}`);
    await expect(therapist.getByText('No program is running')).toBeVisible();
    await follow(therapist, therapist.getByRole('link', { name: 'Give a program' }), 'A program for Robin Ashdown');
    await expectAccessible(therapist);
    await press(therapist, therapist.getByRole('button', { name: new RegExp(TITLE) }).first());
    await expect(therapist.getByText('When you open it')).toBeVisible();
    await expect(therapist.getByText(/^In week 3: /)).toBeVisible();
    await expect(therapist.getByText(/Opening that day: 1\. On later days: 1\. When something happens: 3\./)).toBeVisible();
    await expectAccessible(therapist);
    await press(therapist, therapist.getByRole('button', { name: 'Begin with Robin Ashdown' }));
    await expect(therapist.getByText(`“${TITLE}” has begun for Robin Ashdown.`)).toBeVisible();
    await expect(therapist.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
    await expect(stepOf(therapist, 1)).toContainText('open');
    await expect(stepOf(therapist, 2)).toContainText('When the step before is done');
    await expectAccessible(therapist);
    page = new URL(therapist.url()).pathname;
  });

  await test.step('the client finds it on their path, and does the first step', async () => {
    await signIn(client, someone.email);
    await client.goto('/path');
    const mine = client.getByRole('region', { name: TITLE });
    await expect(mine).toContainText(`Next: ${WEATHER}, once you have done the one before.`);
    await expectAccessible(client);
    await mine.getByRole('link', { name: BREATH }).click();
    await doAll(client);
    await client.goto('/path/program');
    await appears(client, () => expect(client.getByRole('link', { name: new RegExp(WEATHER) })).toBeVisible({ timeout: 500 }));
    await expect(client.getByRole('region', { name: 'What you did' })).toContainText(BREATH);
    await expect(client.getByRole('main')).not.toContainText(/\d+ (of|from|%)|missed|overdue/);
    await expectAccessible(client);
  });

  await test.step('the therapist opens one by hand, sets one aside, and lets the rest wait', async () => {
    await therapist.goto(page);
    await expect(stepOf(therapist, 1)).toContainText('done');
    await press(therapist, stepOf(therapist, 3).getByRole('button', { name: new RegExp(`^Open now.*${KIND}`) }));
    await expect(therapist.getByText(`“${KIND}” is open for Robin Ashdown now.`)).toBeVisible();
    await expect(stepOf(therapist, 3)).toContainText(/Opened on/);
    const aside = stepOf(therapist, 4).getByRole('button', { name: new RegExp(`^Set aside.*${ALLY}`) });
    await press(therapist, aside);
    await expectAccessible(therapist);
    await therapist.keyboard.press('Escape');
    await expect(aside).toBeFocused();
    await press(therapist, aside);
    await press(therapist, therapist.getByRole('dialog').getByRole('button', { name: 'Set aside' }));
    await expect(stepOf(therapist, 4)).toContainText('the path went on without it');
    await press(therapist, therapist.getByRole('button', { name: 'Let it rest' }));
    await expect(therapist.getByText(/^Resting since /)).toBeVisible();
    await expectAccessible(therapist);
  });

  await test.step('the client is told kindly, and what is open stays open', async () => {
    await client.goto('/path');
    const mine = client.getByRole('region', { name: TITLE });
    await expect(mine).toContainText('Your program is resting. What is open stays open, and the rest waits for you.');
    for (const title of [WEATHER, KIND]) {
      await client.goto('/path/program');
      await client.getByRole('link', { name: new RegExp(title) }).click();
      await doAll(client);
    }
  });

  await test.step('a week later it goes on, and what hangs on time has moved by that week', async () => {
    await daysLater(7, async () => {
      const nextWeek = await visit({ keyboard: true });
      await signIn(nextWeek, THERAPIST);
      await nextWeek.goto(page);
      await press(nextWeek, nextWeek.getByRole('button', { name: 'Go on' }));
      await expect(nextWeek.getByText('The program goes on.')).toBeVisible();
      const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatToParts(new Date(civilDate(21)));
      const [month, number] = ['month', 'day'].map((kind) => day.find(({ type: part }) => part === kind)!.value);
      await expect(stepOf(nextWeek, 5)).toContainText(new RegExp(`In week 3: .*(${month} ${number}|${number} ${month})`));
    });
  });

  await test.step('in its week the last step opens; with it the program is finished', async () => {
    await daysLater(21, async () => {
      const [client, therapist] = [await visit({ phone: true, expects: NO_DRAFT }), await visit({ keyboard: true })];
      for (const device of [client, therapist]) await device.clock.setSystemTime(Date.now() + 21 * DAY_MS);
      await signIn(client, someone.email);
      await client.goto('/path/program');
      await appears(client, () => expect(client.getByRole('region', { name: 'Open now' })).toContainText(BREATH, { timeout: 500 }));
      await client.getByRole('region', { name: 'Open now' }).getByRole('link').click();
      await doAll(client);
      await client.goto('/path/program');
      await appears(client, () => expect(client.getByText(/You have come to the end of this way\./)).toBeVisible({ timeout: 500 }));
      await expect(client.getByRole('region', { name: 'Left aside' })).toContainText(ALLY);
      await expectAccessible(client);
      await signIn(therapist, THERAPIST);
      await therapist.goto(page);
      await expect(therapist.getByText(/^Finished on /)).toBeVisible();
      await expect(therapist.getByRole('button', { name: 'Let it rest' })).toBeHidden();
      await expectAccessible(therapist);
    });
  });
});

test('what a client gets is changed for them alone, before it begins and after, and ended by its name', async ({ visit }) => {
  test.setTimeout(120_000);
  const title = 'Steps to be changed';
  const someone = await newClient('Linden Farrow');
  const programId = await newProgram(title, STEPS);
  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);
  await therapist.goto(`/clients/${someone.id}/programs/new?program=${programId}`);

  await test.step('one step is taken out before it begins', async () => {
    await press(therapist, therapist.getByRole('button', { name: `Take “${KIND}” out` }));
    await expect(therapist.getByText(`“${KIND}” was taken out.`)).toBeAttached();
    await press(therapist, therapist.getByRole('button', { name: 'Begin with Linden Farrow' }));
    await expect(therapist.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(therapist.getByRole('heading', { level: 2, name: '4 steps' })).toBeVisible();
    await expect(therapist.getByRole('main')).not.toContainText(KIND);
  });

  await test.step('what is to come is put in another order and done more often; what has begun stays', async () => {
    await press(therapist, therapist.getByRole('button', { name: 'Change what is to come' }));
    await expect(therapist.getByText('Has begun: it stays as it is')).toHaveCount(1);
    await reach(therapist, therapist.getByRole('button', { name: `Move “${ALLY}”` }));
    await therapist.keyboard.press('ArrowUp');
    await expect(stepOf(therapist, 2)).toContainText(ALLY);
    await press(therapist, stepOf(therapist, 2).getByRole('button', { name: /^Change/ }));
    await choose(therapist, therapist.getByRole('radio', { name: 'Daily' }));
    await expectAccessible(therapist);
    await press(therapist, therapist.getByRole('button', { name: 'Save', exact: true }));
    await expect(therapist.getByText('The steps to come are changed.')).toBeVisible();
    await expect(stepOf(therapist, 2)).toContainText(ALLY);
    await expect(stepOf(therapist, 2)).toContainText(/^2.*Every day at .*, for a week/);
  });

  await test.step('ended once its name is typed', async () => {
    await press(therapist, therapist.getByRole('button', { name: 'End it' }));
    const dialog = therapist.getByRole('dialog');
    await type(therapist, dialog.getByRole('textbox'), 'something else');
    await press(therapist, dialog.getByRole('button', { name: 'End it' }));
    await expect(dialog.getByText(`Please type ${title} as it stands.`)).toBeVisible();
    await expectAccessible(therapist);
    await type(therapist, dialog.getByRole('textbox'), title);
    await press(therapist, dialog.getByRole('button', { name: 'End it' }));
    await expect(therapist.getByText(/^Ended on /)).toBeVisible();
  });

  await test.step('the program itself is as it was', async () => {
    await therapist.goto(`/library/programs/${programId}`);
    await expect(therapist.getByRole('heading', { level: 2, name: '5 steps' })).toBeVisible();
    await expect(stepOf(therapist, 3)).toContainText(KIND);
  });
});

test('a program is built, put in order, mended and saved by keyboard, and nobody is overwritten', async ({ visit }) => {
  test.setTimeout(120_000);
  const name = 'A program built by keys';
  const therapist = await visit({ keyboard: true, expects: [/status of 412/] });
  const row = (place: number) => therapist.getByRole('list').filter({ hasText: BREATH }).getByRole('listitem').nth(place - 1);
  const save = therapist.getByRole('button', { name: 'Save', exact: true });
  await signIn(therapist, THERAPIST);
  await therapist.goto('/library');
  await follow(therapist, therapist.getByRole('link', { name: 'Programs', exact: true }), 'Programs');
  await expectAccessible(therapist);
  await follow(therapist, therapist.getByRole('link', { name: 'Make a program' }), 'Make a program');

  await test.step('steps come from the library, found by need', async () => {
    await press(therapist, therapist.getByRole('button', { name: 'Add an exercise' }));
    const sheet = therapist.getByRole('dialog');
    for (const title of [WEATHER, BREATH, KIND]) {
      await type(therapist, sheet.getByRole('searchbox'), title);
      await press(therapist, sheet.getByRole('button', { name: new RegExp(`^${title}`) }));
      await expect(sheet.getByRole('status')).toContainText(title);
    }
    await expectAccessible(therapist);
    await press(therapist, sheet.getByRole('button', { name: 'That is all' }));
    await expect(row(1)).toContainText(WEATHER);
  });

  await test.step('moved by the arrow keys, taken back and brought again', async () => {
    const handle = therapist.getByRole('button', { name: `Move “${BREATH}”` });
    await reach(therapist, handle);
    await therapist.keyboard.press('ArrowUp');
    await expect(row(1)).toContainText(BREATH);
    await expect(handle).toBeFocused();
    await therapist.keyboard.press('ControlOrMeta+z');
    await expect(row(1)).toContainText(WEATHER);
    await therapist.keyboard.press('ControlOrMeta+Shift+z');
    await expect(row(1)).toContainText(BREATH);
  });

  await test.step('a step waits for a number, another for two weeks', async () => {
    await press(therapist, row(2).getByRole('button', { name: /^Change/ }));
    await chooseOption(therapist, 'Opens', 'Some time after the start');
    await type(therapist, therapist.getByLabel('How long after'), '2');
    await expect(row(2)).toContainText('After the start, 2 weeks later');
    await press(therapist, row(2).getByRole('button', { name: /^Fold/ }));
    await press(therapist, row(3).getByRole('button', { name: /^Change/ }));
    await chooseOption(therapist, 'Opens', 'When an answer or a reason calls for it');
    await expect(row(3)).toContainText(`When it is said of “${WEATHER}” that it was too big`);
    await expectAccessible(therapist);
  });

  await test.step('what is missing is said in place, and the first of it has the focus', async () => {
    await press(therapist, save);
    await expect(therapist.getByRole('group', { name: 'What it is called' }).getByLabel('In English')).toBeFocused();
    await expect(therapist.getByText('4 things are not right yet.')).toBeVisible();
    await expectAccessible(therapist);
    for (const [group, words] of [['What it is called', name], ['What it is for', 'For the journey.']] as const) {
      await type(therapist, therapist.getByRole('group', { name: group }).getByLabel('In English'), words);
      await type(therapist, therapist.getByRole('group', { name: group }).getByLabel('In Spanish'), `${words} En español.`);
    }
    await press(therapist, save);
    await expect(therapist.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(therapist.getByText('After the start, 2 weeks later')).toBeVisible();
    await expectAccessible(therapist);
  });

  await test.step('somebody else saved meanwhile: both can be kept from being lost', async () => {
    const address = new URL(therapist.url()).pathname;
    await press(therapist, therapist.getByRole('link', { name: 'Edit' }));
    await expect(save).toBeVisible();
    await otherSaves(therapist, address.split('/').at(-1)!);
    await type(therapist, therapist.getByRole('group', { name: 'What it is called' }).getByLabel('In English'), `${name}, mine`);
    await press(therapist, save);
    await expect(therapist.getByText('Somebody saved this in the meantime.')).toBeVisible();
    await expectAccessible(therapist);
    await press(therapist, therapist.getByRole('button', { name: 'Keep mine' }));
    await expect(therapist.getByRole('heading', { level: 1, name: `${name}, mine` })).toBeVisible();
  });
});

/** Chooses an option of a native select by its words, as the arrow keys do. */
async function chooseOption(page: Page, label: string, option: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await reach(page, field);
  await page.keyboard.press('Home');
  for (let step = 0; step < 10; step += 1) {
    const shown = await field.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text);
    if (shown === option) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`There is no option “${option}”.`);
}

/** The same program saved from another place. */
async function otherSaves(page: Page, id: string): Promise<void> {
  const { origin } = new URL(page.url());
  const read = await page.request.get(`/api/v1/programs/${id}`);
  const program = (await read.json()) as { title: { en: string; es: string }; purpose: unknown; tags: unknown; visibility: unknown; revision: number; steps: Record<string, unknown>[] };
  const { title, purpose, tags, visibility, revision } = program;
  const steps = program.steps.map(({ id: step, exerciseId, release, plan, why }) => ({ id: step, exerciseId, release, plan, why }));
  const answered = await page.request.put(`/api/v1/programs/${id}`, {
    headers: { origin, 'if-match': `"${revision}"` },
    data: { title: { ...title, es: `${title.es} Otra vez.` }, purpose, tags, visibility, steps },
  });
  expect(answered.status()).toBe(200);
}
