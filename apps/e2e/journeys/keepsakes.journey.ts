import { assignTo, newClient } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { daysPass } from '../support/days.js';
import { Doing } from '../support/doing.js';
import { choose, follow, press, type } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page } from '../support/test.js';

const CARD = 'Llaves, mochila, un respiro lento.';
const LETTER = 'By now the lake is warm. I hope that you went in.';

/** Sends what was done, reads the close, and goes back to the first page. */
async function send(page: Page, button: RegExp, close: string, back: string): Promise<void> {
  await press(page, page.getByRole('button', { name: button }));
  await new Doing(page).at(close);
  await press(page, page.getByRole('link', { name: back }));
}

test('in Spanish, a card is kept, lies on the first page, is opened, and put away', async ({ visit }) => {
  const someone = await newClient('Olmo Valdeluz', 'es');
  await assignTo(someone, 'A11', { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true, dark: true, spanish: true });
  const doing = new Doing(client, 'es');
  const atHand = client.getByRole('region', { name: 'Palabras que guardas' });
  await signIn(client, someone.email);
  await expect(atHand).toBeHidden();
  await press(client, client.getByRole('link', { name: 'Empezar' }));
  await doing.begin();
  await doing.leaveOpen('¿De dónde podrían venir las palabras?');
  await doing.write('¿Qué dice la tarjeta?', CARD);
  await doing.pick('Si alguien más viera la tarjeta, ¿estaría bien?', 'Sí, no hay problema');
  await doing.at('Arma la tarjeta y elige dónde te la vas a encontrar.');
  await choose(client, client.getByRole('radio', { name: CARD }));
  await choose(client, client.getByRole('checkbox', { name: 'En mi primera página' }));
  await expect(client.getByRole('region', { name: 'Tu tarjeta' })).toContainText(CARD);
  await expectAccessible(client);
  await doing.next();
  await doing.rate('¿Qué tan ciertas sientes ahora esas palabras?', 6);
  await send(client, /^Enviar a/, 'Ya tiene un lugar', 'Volver a hoy');

  await expect(atHand).toContainText(CARD);
  await expectAccessible(client);
  await follow(client, atHand.getByRole('link'), 'Tarjetas y cartas');
  await press(client, client.getByRole('region', { name: 'Tarjetas a mano' }).getByText(CARD).first());
  await expect(client.getByRole('button', { name: 'Imprimir esta tarjeta' })).toBeVisible();
  await expect(client.getByRole('link', { name: /^De Una tarjeta para después/ })).toBeVisible();
  await expectAccessible(client);
  await press(client, client.getByRole('button', { name: 'Guardarla aparte' }));
  await press(client, client.getByText('Una tarjeta guardada aparte'));
  await expect(client.getByRole('main').getByText(CARD).first()).toBeVisible();
  await follow(client, client.getByRole('link', { name: 'Hoy', exact: true }), /Olmo/);
  await expect(atHand).toBeHidden();

  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);
  await therapist.goto(`/clients/${someone.id}/progress`);
  const kept = therapist.getByRole('article', { name: 'What was kept, and opened again' });
  await expect(kept).toContainText(/Kept: one card\. Opened once\. The last time was on /);
  await expectAccessible(therapist);
  await press(therapist, kept.getByRole('row').getByRole('link'));
  await expect(therapist.getByText(/^Kept as a card\. Opened once, on /)).toBeVisible();
  await expectAccessible(therapist);
});

test('a letter to oneself waits, closed, and is there to be opened on its day', async ({ visit }) => {
  const someone = await newClient('Thea Lakemont');
  await assignTo(someone, 'A3', { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true });
  const doing = new Doing(client);
  const come = client.getByRole('link', { name: 'A letter from you has come back.' });
  await signIn(client, someone.email);
  await press(client, client.getByRole('link', { name: 'Begin' }));
  await press(client, client.getByRole('button', { name: 'Do the smaller one' }));
  await doing.begin();
  await doing.at('What would you like to say to yourself?');
  await type(client, client.getByRole('textbox', { name: 'What would you like to say to yourself?' }), LETTER);
  await choose(client, client.getByRole('radio', { name: 'In a week' }));
  await expectAccessible(client);
  await doing.next();
  await send(client, /^Send to/, 'Your letter is kept', 'Back to today');
  await expect(come).toBeHidden();

  const kept = client.waitForResponse(/\/me\/keepsakes$/);
  await client.goto('/cards');
  await expect(client.getByText(/^You wrote a letter on .* It comes back to you on /)).toBeVisible();
  expect(await (await kept).text()).not.toContain('lake');
  await expectAccessible(client);

  await daysPass(someone, 7);
  await client.goto('/today');
  await follow(client, come, 'Cards and letters');
  await press(client, client.locator('summary', { hasText: 'A letter from you, written on' }));
  await expect(client.getByText(LETTER)).toBeVisible();
  await expectAccessible(client);
  await follow(client, client.getByRole('link', { name: 'Today', exact: true }), /Thea/);
  await expect(client.getByRole('region', { name: 'Anything else' })).toBeVisible();
  await expect(come).toBeHidden();
});
