import { assignTo, newClient, newId, Person, type NewClient } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { daysLater } from '../support/clock.js';
import { Doing } from '../support/doing.js';
import { choose, follow, press, type } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page } from '../support/test.js';

/** What was closed answers 404, and the browser's console says so. */
const CLOSED = [/status of 404 .*\/partner-links\/look/];

/** The rows of the partner's page, such as `Done`. */
const told = (page: Page) => page.getByRole('listitem').locator('b').allTextContents();

/** Opens a link as somebody without an account does, and notes what their phone sends and keeps. */
async function openLink(page: Page, address: string): Promise<{ nothingKept: () => Promise<void> }> {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/')) asked.push(`${request.method()} ${pathname}${request.headers()['cookie'] ? ' with a cookie' : ''}`);
  });
  await page.goto(address);
  return {
    nothingKept: async () => {
      expect([...new Set(asked)]).toEqual(['POST /api/v1/partner-links/look']);
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    },
  };
}

/** Notes a check-in without a page, on the day that the server's clock shows. */
async function note(someone: NewClient, assignmentId: string, how: string): Promise<void> {
  const person = await Person.signedIn(someone.email);
  await person.send('put', `/responses/${newId()}`, { assignmentId, startedAt: new Date().toISOString(), answers: { stage: 'check-in', how, pressure: 1 } });
  await person.leave();
}

test('somebody is invited by keyboard on a phone, sees done and not today and nothing else, and the link is ended at once', async ({ visit }) => {
  test.setTimeout(120_000);
  const someone = await newClient('Marlo Finchley');
  const assignmentId = await assignTo(someone, 'C4', { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true });
  const partner = await visit({ phone: true, dark: true, spanish: true, expects: CLOSED });
  let address = '';

  await test.step('what is likely comes first, and unsafe leads to no link', async () => {
    await signIn(client, someone.email);
    await follow(client, client.getByRole('link', { name: 'My path' }), 'My path');
    await follow(client, client.getByRole('link', { name: /^Someone who may know/ }), 'Someone who may know');
    await expectAccessible(client);
    await press(client, client.getByRole('button', { name: 'Prepare a link' }));
    await choose(client, client.getByRole('radio', { name: 'I could get hurt, punished or watched' }));
    await expect(client.getByText('Thank you for saying so.')).toBeVisible();
    await expect(client.getByRole('button', { name: 'Make the link' })).toBeHidden();
    await expectAccessible(client);
  });

  await test.step('it says exactly what is seen, and is made with consent alone', async () => {
    await choose(client, client.getByRole('radio', { name: 'It would be fine' }));
    await type(client, client.getByRole('textbox', { name: 'Name on their page' }), 'M.');
    await expect(client.getByText('The name “M.”.')).toBeVisible();
    await expect(client.getByText(/^What the goal is, what you write, at what hour, your therapist, your practice, or that this has to do with therapy\.$/)).toBeVisible();
    await press(client, client.getByRole('button', { name: 'Make the link' }));
    const agree = client.getByRole('checkbox', { name: 'I have read this, and I want it' });
    await expect(agree).toBeFocused();
    await expectAccessible(client);
    await choose(client, agree);
    await press(client, client.getByRole('button', { name: 'Make the link' }));
    await expect(client.getByRole('heading', { name: 'The link is ready' })).toBeFocused();
    await expectAccessible(client);
    address = await client.getByRole('textbox', { name: 'The link' }).inputValue();
    expect(new URL(address).pathname).toBe('/with/');
    expect(new URL(address).hash).toMatch(/^#[\w-]{43}$/);
    await press(client, client.getByRole('button', { name: 'Done', exact: true }));
    await expect(client.getByText('Not opened yet')).toBeVisible();
  });

  await test.step('the page is empty at first, in the language of the link', async () => {
    // What a messenger reads for its preview, before any script runs.
    expect(await (await partner.request.get('/with/')).text()).not.toMatch(/>[^<]*(attune|therap)|content="[^"]*(attune|therap)/i);
    const phone = await openLink(partner, address);
    await expect(partner.getByRole('heading', { level: 1, name: 'M.' })).toBeVisible();
    await expect(partner.getByText('Nothing to show yet.')).toBeVisible();
    await expect(partner).toHaveTitle('Done, or not today');
    await expectAccessible(partner);
    await phone.nothingKept();
  });

  await test.step('a check-in is noted, and the page says done', async () => {
    const doing = new Doing(client);
    await follow(client, client.getByRole('link', { name: 'Today', exact: true }), /Marlo/);
    await press(client, client.getByRole('link', { name: 'Begin' }));
    await doing.begin();
    await doing.next();
    await doing.pick('Where are you with this?', 'We had a check-in');
    await doing.writePrivately('What would you like someone to know about?', 'I open one letter a week.');
    await doing.pick('What did you tell them this time?', 'Done');
    await doing.leaveOpen('And what did they do?');
    await doing.rate('How much pressure did it bring?', 2);
    await press(client, client.getByRole('button', { name: /^Send to/ }));
    await doing.at('Someone saw it');
    await partner.reload();
    await expect(partner.getByText('Done', { exact: true })).toBeVisible();
    expect(await told(partner)).toEqual(['Done']);
    await expectAccessible(partner);
    await expect(partner.locator('body')).not.toContainText(/letter|Marlo|Attune|Riverbend|therap|check in with/i);
  });

  await test.step('the next day it says not today; the client sees that it was opened', async () => {
    await daysLater(1, async () => {
      await note(someone, assignmentId, 'not-today');
      await partner.reload();
      await expect(partner.getByText('Not today', { exact: true })).toBeVisible();
      expect(await told(partner)).toEqual(['Not today', 'Done']);
      await expectAccessible(partner);
    });
    await client.goto('/path/partner');
    await expect(client.getByText('Not opened yet')).toBeHidden();
    await expectAccessible(client);
  });

  await test.step('one press ends it, and the very next look finds nothing', async () => {
    await press(client, client.getByRole('button', { name: 'End it now' }));
    await expect(client.getByText('Nobody is invited.')).toBeVisible();
    await partner.reload();
    await expect(partner.getByRole('heading', { level: 1, name: 'Nothing is shown here.' }).or(partner.getByRole('heading', { level: 1, name: 'Aquí no se muestra nada.' }))).toBeVisible();
    await expect(partner.locator('body')).not.toContainText('M.');
    await expectAccessible(partner);
    await press(client, client.getByText('Earlier links'));
    await expect(client.getByText(/You ended it on .* Last opened on /)).toBeVisible();
  });

  await test.step('the therapist reads how the consent stands, and the check-ins', async () => {
    const therapist = await visit({ keyboard: true });
    await signIn(therapist, THERAPIST);
    await therapist.goto(`/clients/${someone.id}/responses`);
    await therapist.getByRole('link', { name: /Someone to check in with/ }).first().press('Enter');
    const card = therapist.locator('.card').filter({ hasText: 'Partner who may know' });
    await expect(card).toContainText(/Revoked.*Invited on .*, revoked by the client on /);
    await expect(card).toContainText(': done');
    await expectAccessible(therapist);
  });
});

test('in Spanish, the days of another exercise are told, a day that passed as not today, and it ends with the exercise', async ({ visit }) => {
  const someone = await newClient('Lía Robledal', 'es');
  await assignTo(someone, 'C4', { repeat: 'once' });
  const daily = await assignTo(someone, 'C6', { repeat: 'daily' });
  const client = await visit({ keyboard: true, phone: true, dark: true, spanish: true });
  await signIn(client, someone.email);
  await client.goto('/path/partner');
  await press(client, client.getByRole('button', { name: 'Preparar un enlace' }));
  await choose(client, client.getByRole('radio', { name: 'Estaría bien' }));
  await client.getByRole('combobox', { name: '¿Qué puede ver?' }).selectOption(daily);
  await choose(client, client.getByRole('checkbox', { name: 'Lo leí, y lo quiero así' }));
  await press(client, client.getByRole('button', { name: 'Crear el enlace' }));
  await expect(client.getByRole('heading', { name: 'El enlace está listo' })).toBeFocused();
  await expectAccessible(client);
  const address = await client.getByRole('textbox', { name: 'El enlace' }).inputValue();

  const partner = await visit({ phone: true, expects: CLOSED });
  const phone = await openLink(partner, address);
  await expect(partner.getByRole('heading', { level: 1, name: 'Lía' })).toBeVisible();
  await expect(partner.getByText('Todavía no hay nada que mostrar.')).toBeVisible();
  await daysLater(1, async () => {
    await partner.reload();
    await expect(partner.getByText('Hoy no', { exact: true })).toBeVisible();
  });
  await partner.getByRole('button', { name: 'English' }).click();
  await expect(partner.getByText('Not today', { exact: true }).or(partner.getByText('Nothing to show yet.'))).toBeVisible();
  await expect(partner).toHaveTitle('Done, or not today');
  await expectAccessible(partner);
  await phone.nothingKept();

  const therapist = await Person.signedIn(THERAPIST);
  await therapist.send('post', `/assignments/${daily}/end`, {});
  await therapist.leave();
  await partner.reload();
  await expect(partner.getByText('Nothing is shown here.')).toBeVisible();
});
