import pg from 'pg';
import type { Email } from 'postal-mime';
import { expectAccessible } from '../support/accessible.js';
import { assignTo, newClient, Person, type NewClient } from '../support/arrange.js';
import { Doing } from '../support/doing.js';
import { choose, follow, press, select } from '../support/keyboard.js';
import { mailTo } from '../support/mail.js';
import { signIn, THERAPIST } from '../support/people.js';
import { deliverPush, pressNotice, shownBy, withPushService } from '../support/push.js';
import { practice } from '../support/stack.js';
import { expect, test, type Page } from '../support/test.js';

const WORDS = 'You have a moment saved for today.';
const PALABRAS = 'Tienes un momento guardado para hoy.';
/** What a reminder never says: the practice, the therapist, an exercise, a feeling. */
const TELLING = /Harbor|Thornquill|kind sentences|frases|practice|therap|guilt|clinic/i;

const ANY_HOUR = { hours: 'at-time', times: [], leadMinutes: 0, quiet: null, maxPerDay: 4, language: 'en', pausedUntil: null };

/** Somebody to whom mail may come at any hour. */
async function allowMail(someone: NewClient): Promise<void> {
  const client = await Person.signedIn(someone.email);
  await client.send('put', '/me/reminders', { ...ANY_HOUR, email: true, push: false });
  await client.leave();
}

/** The address in a mail that ends in this path. */
function addressIn({ text }: Email, path: string): string {
  const found = [...(text ?? '').matchAll(/https?:\/\/\S+/g)].map(([address]) => address).find((address) => new URL(address).pathname === path);
  if (!found) throw new Error(`There is no ${path} in this mail.`);
  return found;
}

async function doSmallOne(page: Page): Promise<void> {
  const doing = new Doing(page);
  await press(page, page.getByRole('link', { name: 'Begin' }));
  await press(page, page.getByRole('button', { name: 'Do the smaller one' }));
  await doing.begin();
  await doing.rate('How hard is it for you right now?', 6);
  await doing.write('Third sentence: what would you like to hear, or to have, in the next ten minutes?', 'A quiet room.');
  await doing.rate('How hard is it for you right now?', 3);
  await press(page, page.getByRole('button', { name: /^Send to/ }));
  await follow(page, page.getByRole('link', { name: 'Back to today' }), /^(Good|Hello)/);
}

test('asked once after the first practice, said yes, and turned off by the link of a mail that says nothing', async ({ visit }) => {
  const someone = await newClient('Odell Fernbank');
  await assignTo(someone, 'A10', { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true });
  await signIn(client, someone.email);
  const ask = client.getByRole('region', { name: 'Would a reminder help?' });

  await test.step('nothing is asked before something was done, and once afterwards', async () => {
    await expect(ask).toBeHidden();
    await doSmallOne(client);
    await expect(ask).toBeVisible();
    await expectAccessible(client);
    await press(client, ask.getByRole('button', { name: 'Yes, by email' }));
    await expect(client.getByText('Reminders come by email, two a day at most.')).toBeVisible();
    await client.reload();
    await expect(client.getByRole('region', { name: 'Done today' })).toBeVisible();
    await expect(ask).toBeHidden();
  });

  await test.step('the page shows it on, and sends one to try', async () => {
    await follow(client, client.getByRole('link', { name: 'Settings' }), 'Settings');
    await follow(client, client.getByRole('link', { name: /^Choose/ }), 'Reminders');
    await expect(client.getByRole('switch', { name: 'Email' })).toBeChecked();
    await press(client, client.getByRole('button', { name: 'Send me one now' }));
    await expect(client.getByText('One is on its way to your email.')).toBeVisible();
    await expectAccessible(client);
  });

  const mail = await mailTo(someone.email, 2);
  expect(mail.subject).toBe('A small reminder');
  expect(mail.text).toContain(WORDS);
  expect(`${mail.subject} ${mail.text} ${mail.html ?? ''} ${mail.from?.name ?? ''}`).not.toMatch(TELLING);

  await test.step('opening the link changes nothing; one press turns mails off, without signing in', async () => {
    const anyone = await visit({ keyboard: true, phone: true, dark: true });
    await anyone.goto(addressIn(mail, '/unsubscribe'));
    await expect(anyone.getByRole('heading', { level: 1, name: 'Turn off reminder emails?' })).toBeVisible();
    await expect(anyone).toHaveURL(/\/unsubscribe$/);
    await expectAccessible(anyone);
    expect(await settingsOf(someone)).toMatchObject({ email: true });
    await press(anyone, anyone.getByRole('button', { name: 'Turn them off' }));
    await expect(anyone.getByRole('heading', { level: 1, name: 'Reminder emails are off' })).toBeVisible();
    await expectAccessible(anyone);
    expect(await settingsOf(someone)).toMatchObject({ email: false, mailStopped: 'unsubscribed' });
  });

  await client.reload();
  await expect(client.getByText('You turned these emails off with the link in one of them.')).toBeVisible();
  await expect(client.getByRole('switch', { name: 'Email' })).not.toBeChecked();
  await expect(client.getByText('You tried it out.')).toBeVisible();
  await expectAccessible(client);
});

test('a link that is not whole turns nothing off', async ({ visit }) => {
  const anyone = await visit({ keyboard: true, spanish: true, expects: [/status of 4\d\d .*unsubscribe/] });
  await anyone.goto('/unsubscribe#half-a-token');
  await press(anyone, anyone.getByRole('button', { name: 'Detenerlos' }));
  await expect(anyone.getByText('Este enlace ya no funciona.')).toBeVisible();
  await expectAccessible(anyone);
});

test('hours, silence, the most in a day, a rest and the language are kept, in Spanish and by keyboard', async ({ visit }) => {
  const someone = await newClient('Itziar Montalvo', 'es');
  const client = await visit({ keyboard: true, phone: true, dark: true, spanish: true });
  await signIn(client, someone.email);
  await client.goto('/account/reminders');
  await expect(client.getByText(PALABRAS)).toBeVisible();
  await expect(client.getByText('Todavía no se ha enviado nada.')).toBeVisible();

  await choose(client, client.getByRole('switch', { name: 'Correo' }));
  await choose(client, client.getByRole('radio', { name: 'A las horas que yo elija' }));
  await press(client, client.getByRole('button', { name: 'Otra hora' }));
  await expect(client.getByLabel('Hora 2')).toBeVisible();
  await select(client, client.getByRole('combobox', { name: 'Como mucho en un día' }), '3');
  await choose(client, client.getByRole('radio', { name: 'English' }));
  await expect(client.getByText(WORDS)).toBeVisible();
  await press(client, client.getByRole('button', { name: 'Una semana' }));
  await expect(client.getByText(/^Todos los recordatorios descansan/)).toBeVisible();
  await expect(client.getByText('Guardado.')).toBeVisible();
  await expectAccessible(client);

  const kept = { email: true, hours: 'chosen', times: ['09:00', '13:00'], maxPerDay: 3, language: 'en', quiet: { from: '21:30', to: '08:00' } };
  await expect.poll(() => settingsOf(someone)).toMatchObject(kept);
  await client.reload();
  await expect(client.getByRole('radio', { name: 'A las horas que yo elija' })).toBeChecked();
  await press(client, client.getByRole('button', { name: 'Empezar ya' }));
  await expect(client.getByRole('button', { name: 'Una semana' })).toBeVisible();
  await expect.poll(() => settingsOf(someone)).toMatchObject({ ...kept, pausedUntil: null });
});

test('on this phone: our own service worker shows a few neutral words, moves them by an hour, and goes when one signs out', async ({ visit }) => {
  const someone = await newClient('Tamsin Okonjo', 'es');
  const assignment = await assignTo(someone, 'A10', { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true, spanish: true, expects: [/status of 401/] });
  await withPushService(client);
  await signIn(client, someone.email);
  await client.goto('/account/reminders');
  const here = client.getByRole('switch', { name: 'Este dispositivo' });
  await expect(here).not.toBeChecked();
  await choose(client, here);
  await expect(here).toBeChecked();
  await expect.poll(() => settingsOf(someone)).toMatchObject({ push: true, email: false, devices: 1 });
  await expectAccessible(client);

  const [occasion] = await occasionsOf(assignment);
  const pushed = { language: 'es', tag: 'one', occasionIds: [occasion!.id] };
  const notice = await deliverPush(client, { ...pushed, title: 'Three kind sentences' });
  expect(notice).toMatchObject({ title: PALABRAS, body: 'Está aquí cuando quieras.', tag: 'one', actions: ['Más tarde'] });
  await pressNotice(client, 'later');
  expect(await shownBy(client)).toHaveLength(1);
  expect(await snoozesOf(someone)).toBe(1);

  await test.step('a later version of the worker takes over at once, and it keeps nothing', async () => {
    const active = await client.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      return { waiting: registration.waiting !== null, cached: (await caches.keys()).filter((name) => !name.startsWith('attune.help.')).length, through: registration.updateViaCache };
    });
    expect(active).toEqual({ waiting: false, cached: 0, through: 'none' });
  });

  await client.goto('/account');
  await press(client, client.getByRole('button', { name: 'Cerrar sesión', exact: true }));
  await expect(client.getByRole('form')).toBeVisible();
  expect(await client.evaluate(async () => (await navigator.serviceWorker.getRegistration('/')) === undefined)).toBe(true);
  expect(await client.evaluate(() => localStorage.getItem('attune.push'))).toBeNull();
  expect(await settingsOf(someone)).toMatchObject({ devices: 0 });
});

test('a card on Today comes back later, and says so when no reminder would', async ({ visit }) => {
  const someone = await newClient('Bram Oldacre');
  await assignTo(someone, 'A10', { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true });
  await signIn(client, someone.email);
  const sheet = client.getByRole('dialog', { name: 'Remind me later' });
  await press(client, client.getByRole('button', { name: 'Later', exact: true }));
  await press(client, sheet.getByRole('button', { name: /^In an hour/ }));
  await expect(sheet.getByText('No reminder will come, as your settings are now.')).toBeVisible();
  await expectAccessible(client);
  await client.keyboard.press('Escape');
  await expect(client.getByRole('button', { name: 'Later', exact: true })).toBeFocused();

  await allowMail(someone);
  await press(client, client.getByRole('button', { name: 'Later', exact: true }));
  await expectAccessible(client);
  await press(client, sheet.getByRole('button', { name: /^Tomorrow/ }));
  await expect(client.getByText(/^A reminder comes .* at 9:00 AM, if this is still open\.$/)).toBeVisible();
  await expect(sheet).toBeHidden();
});

test('a therapist sees what a nudge would be, sends it once a day, and reads why each reminder went out', async ({ visit }) => {
  const someone = await newClient('Perrin Ashgrove');
  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);
  await therapist.goto(`/clients/${someone.id}`);
  const card = therapist.getByRole('region', { name: 'Reminders' });
  const dialog = therapist.getByRole('dialog', { name: 'Nudge Perrin Ashgrove?' });
  await expect(card.getByText('None has gone out yet.')).toBeVisible();
  await press(therapist, card.getByRole('button', { name: 'Nudge' }));
  await expect(dialog.getByText('so there is nothing to be reminded of')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Send the nudge' })).toBeHidden();
  await press(therapist, dialog.getByRole('button', { name: 'Not now' }));

  await assignTo(someone, 'A10', { repeat: 'once' });
  await allowMail(someone);
  await press(therapist, card.getByRole('button', { name: 'Nudge' }));
  await expect(dialog.getByText(WORDS)).toBeVisible();
  await expect(dialog.getByText('It goes out now, by email.')).toBeVisible();
  await expectAccessible(therapist);
  await press(therapist, dialog.getByRole('button', { name: 'Send the nudge' }));
  await expect(therapist.getByRole('status').getByText('It goes out now, by email.')).toBeVisible();
  await expect(card.getByText('A therapist sent it.')).toBeVisible();

  const mail = await mailTo(someone.email, 2);
  expect(mail.subject).toBe('A small reminder');
  expect(`${mail.subject} ${mail.text} ${mail.html ?? ''}`).not.toMatch(TELLING);
  await expect(async () => {
    await therapist.reload();
    await expect(card.getByText('Sent, by email. A nudge')).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await press(therapist, card.getByRole('button', { name: 'Nudge' }));
  await expect(dialog.getByText('A nudge has gone out today.')).toBeVisible();
  await expectAccessible(therapist);
});

async function settingsOf(someone: NewClient): Promise<Record<string, unknown>> {
  const client = await Person.signedIn(someone.email);
  return client.read<Record<string, unknown>>('/me/reminders').finally(() => client.leave());
}

async function occasionsOf(assignmentId: string): Promise<{ id: string }[]> {
  const therapist = await Person.signedIn(THERAPIST);
  const { occasions } = await therapist.read<{ occasions: { id: string }[] }>(`/assignments/${assignmentId}`);
  await therapist.leave();
  return occasions;
}

/** How many reminders a client has asked for later; no page lists them before they come. */
async function snoozesOf({ id }: NewClient): Promise<number> {
  const database = new pg.Client({ connectionString: practice.databaseUrl });
  await database.connect();
  const { rows } = await database.query<{ count: number }>('select count(*)::int as count from snooze where client_id = $1', [id]);
  await database.end();
  return rows[0]!.count;
}
