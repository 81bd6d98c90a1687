import { newClient, newId, civilDate, Person } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { daysLater } from '../support/clock.js';
import { follow, press, select } from '../support/keyboard.js';
import { OTHER_THERAPIST, signIn, THERAPIST } from '../support/people.js';
import { expect, test } from '../support/test.js';

/** A record that is not theirs answers 404, and the browser's console says so. */
const CLOSED = [/status of 404 .*\/clients\//];
const COVER = 'Rafael Lindwater';

test('somebody goes away by keyboard, a colleague covers from the first day to the last, and the client reads it', async ({ visit }) => {
  test.setTimeout(150_000);
  const someone = await newClient('Elin Marrowby');

  await test.step('days away are entered, with who covers and a line for clients', async () => {
    const therapist = await visit({ keyboard: true });
    await signIn(therapist, THERAPIST);
    await follow(therapist, therapist.getByRole('link', { name: 'Your account' }), 'Settings');
    await follow(therapist, therapist.getByRole('link', { name: 'Away and cover' }), 'Away and cover');
    await expectAccessible(therapist);
    await press(therapist, therapist.getByRole('button', { name: 'Enter days away' }));
    const sheet = therapist.getByRole('dialog');
    await sheet.getByLabel('First day').fill(civilDate(1));
    await sheet.getByLabel('Last day').fill(civilDate(2));
    await select(therapist, sheet.getByRole('combobox', { name: 'Who covers' }), COVER);
    await sheet.getByLabel('A line for clients').fill('Back soon. Write as always.');
    await expect(sheet.getByText(`${COVER} reads and answers in your place.`)).toBeVisible();
    await expectAccessible(therapist);
    await press(therapist, sheet.getByRole('button', { name: 'Save' }));
    await expect(sheet).toBeHidden();
    await expect(therapist.getByText('Clients read: “Back soon. Write as always.”')).toBeVisible();
  });

  await test.step('nobody covers before the first day', async () => {
    const cover = await visit({ expects: CLOSED });
    await signIn(cover, OTHER_THERAPIST);
    await cover.goto(`/clients/${someone.id}`);
    await expect(cover.getByRole('heading', { name: 'There is no page here' })).toBeVisible();
  });

  await daysLater(1, async () => {
    await test.step('on the first day the worker lets the cover in', async () => {
      const cover = await visit({ expects: CLOSED });
      await signIn(cover, OTHER_THERAPIST);
      await expect(async () => {
        await cover.goto('/today');
        await expect(cover.getByRole('region', { name: 'You cover for' })).toBeVisible({ timeout: 2_000 });
      }).toPass({ timeout: 20_000 });
      await expectAccessible(cover);
      await cover.goto(`/clients/${someone.id}`);
      await expect(cover.getByRole('heading', { level: 1, name: someone.name })).toBeVisible();
      await expect(cover.getByText('for Imani Thornquill')).toBeVisible();
      await cover.goto(`/clients/${someone.id}/record`);
      await expect(cover.getByText(/covers for Imani Thornquill until/)).toBeVisible();
      await expectAccessible(cover);
    });

    await test.step('the client reads on Today who stands in, and among those who look after them', async () => {
      const client = await visit({ phone: true });
      await signIn(client, someone.email);
      await expect(client.getByText(`${COVER} reads and answers meanwhile.`)).toBeVisible();
      await expectAccessible(client);
      await client.goto('/privacy');
      const team = client.getByRole('region', { name: 'Who looks after you here' });
      await expect(team.getByText('“Back soon. Write as always.”')).toBeVisible();
      await expect(team.getByText(/in place of Imani Thornquill until/)).toBeVisible();
      await expectAccessible(client);
    });

    await test.step('whoever is back says so, and the cover ends at once', async () => {
      const therapist = await visit({ keyboard: true });
      await signIn(therapist, THERAPIST);
      await therapist.goto('/away');
      await press(therapist, therapist.getByRole('button', { name: /^I am back/ }));
      await expect(therapist.getByText('Welcome back. The cover has ended.')).toBeVisible();
      const cover = await visit({ expects: CLOSED });
      await signIn(cover, OTHER_THERAPIST);
      await cover.goto(`/clients/${someone.id}`);
      await expect(cover.getByRole('heading', { name: 'There is no page here' })).toBeVisible();
    });
  });
});

test('a client is handed over with a note, accepted, and told once who their therapist is', async ({ visit }) => {
  test.setTimeout(120_000);
  const someone = await newClient('Ansel Whitlock', 'es');

  await test.step('the primary therapist writes to the successor', async () => {
    const therapist = await visit({ keyboard: true });
    await signIn(therapist, THERAPIST);
    await therapist.goto(`/clients/${someone.id}/record`);
    await follow(therapist, therapist.getByRole('link', { name: 'Hand over' }), `Hand over ${someone.name}`);
    await expect(therapist.getByText('Nothing is open.')).toBeVisible();
    await expectAccessible(therapist);
    await press(therapist, therapist.getByRole('button', { name: 'Offer' }));
    await expect(therapist.getByText('Choose who takes over.')).toBeVisible();
    await select(therapist, therapist.getByRole('combobox', { name: 'New primary therapist' }), COVER);
    await therapist.getByLabel('What they should know').fill('Mornings are hard. Ask about the garden.');
    // What is written stays on the way to the record and back.
    await follow(therapist, therapist.getByRole('link', { name: someone.name, exact: true }), someone.name);
    await follow(therapist, therapist.getByRole('link', { name: 'Hand over' }), `Hand over ${someone.name}`);
    await expect(therapist.getByLabel('What they should know')).toHaveValue('Mornings are hard. Ask about the garden.');
    await press(therapist, therapist.getByRole('button', { name: 'Offer' }));
    await expect(therapist.getByText(`${COVER} has not answered yet.`)).toBeVisible();
    await therapist.goto('/hand-over');
    await expect(therapist.getByText(`Offered to ${COVER}`)).toBeVisible();
    await expectAccessible(therapist);
  });

  await test.step('the successor reads the note and accepts', async () => {
    const successor = await visit({ keyboard: true });
    await signIn(successor, OTHER_THERAPIST);
    const handed = successor.getByRole('region', { name: 'Clients handed to you' });
    await follow(successor, handed.getByRole('link', { name: new RegExp(someone.name) }), `Hand over ${someone.name}`);
    await expect(successor.getByText('Mornings are hard. Ask about the garden.')).toBeVisible();
    await expectAccessible(successor);
    await press(successor, successor.getByRole('button', { name: 'Accept' }));
    await expect(successor.getByRole('heading', { level: 1, name: someone.name })).toBeVisible();
    await expect(successor.getByText(`${someone.name} is yours now.`)).toBeVisible();
  });

  await test.step('the client is told once, in their language', async () => {
    const client = await visit({ phone: true, spanish: true, dark: true });
    await signIn(client, someone.email);
    await expect(client.getByText(`Tu terapeuta es ahora ${COVER}.`)).toBeVisible();
    await expectAccessible(client);
    await client.getByRole('button', { name: 'Está bien' }).click();
    await expect(client.getByText(`Tu terapeuta es ahora ${COVER}.`)).toBeHidden();
    await client.reload();
    await expect(client.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(client.getByText(`Tu terapeuta es ahora ${COVER}.`)).toBeHidden();
  });
});

test('an absence is entered for somebody who fell ill, and two who would cover for each other are told', async ({ visit }) => {
  const [owner, other] = [await Person.signedIn('owner@demo.attune.test'), await Person.signedIn(OTHER_THERAPIST)];
  const { memberId } = await other.read<{ memberId: string }>('/session');
  const id = newId();
  await owner.send('put', `/members/${memberId}/absences/${id}`, { from: civilDate(10), until: civilDate(12), note: 'Unwell.' });
  try {
    const page = await visit({ spanish: true, dark: true });
    await signIn(page, THERAPIST);
    await page.goto('/away');
    const [enter, save] = [/^(Anotar días de ausencia|Enter days away)$/, /^(Guardar|Save)$/];
    await page.getByRole('button', { name: enter }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel(/^(Primer día|First day)$/).fill(civilDate(11));
    await sheet.getByLabel(/^(Último día|Last day)$/).fill(civilDate(11));
    await sheet.getByRole('combobox', { name: /^(Quién suple|Who covers)$/ }).selectOption({ label: COVER });
    await sheet.getByRole('button', { name: save }).click();
    await expect(sheet.getByText(new RegExp(`^${COVER} (también se ausenta|is away too)`))).toBeVisible();
    await expectAccessible(page);
  } finally {
    await owner.send('post', `/absences/${id}/end`, {});
    await owner.leave();
    await other.leave();
  }
});
