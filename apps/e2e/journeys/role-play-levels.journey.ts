import { assignTo, newClient } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { Doing } from '../support/doing.js';
import { choose, press, slide } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page } from '../support/test.js';

/** Says lines of the other levels one after the other, each when its turn has come. */
async function say(page: Page, ...replies: string[]): Promise<void> {
  for (const reply of replies) await press(page, page.getByRole('region', { name: '¿Qué le dices?' }).getByRole('button', { name: reply }));
}

async function feelings(page: Page, doing: Doing): Promise<void> {
  await slide(page, page.getByRole('slider', { name: '¿Cuánta culpa sientes?' }), 4);
  await slide(page, page.getByRole('slider', { name: '¿Cuánta incomodidad sientes?' }), 4);
  await doing.next();
}

test('in Spanish, a clear run is offered a harder one, and giving way there a lighter one; each attempt is kept apart', async ({ visit }) => {
  const someone = await newClient('Nieves Altozano', 'es');
  await assignTo(someone, 'B1', { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true, dark: true, spanish: true });
  const doing = new Doing(client, 'es');
  const start = () => press(client, client.getByRole('button', { name: 'Empezar la escena' }));
  await signIn(client, someone.email);
  await press(client, client.getByRole('link', { name: 'Empezar' }));
  await doing.begin();
  await doing.next();
  await doing.pick('Imagina pedírselo a la persona real. ¿Qué es probable que pase después?', 'Sería difícil, y estaría a salvo');
  await doing.leaveOpen('En una frase, ¿qué te gustaría pedir?');
  await feelings(client, doing);

  await test.step('clear and warm to the end: the harder level is offered', async () => {
    await expect(client.getByRole('group', { name: '¿Qué nivel?' })).toBeHidden();
    await start();
    await say(client, 'El viernes me encantaría.', 'Entre tú y yo, nada.', 'Mañana desayuno contigo');
    await expect(client.getByRole('heading', { name: 'Te quedaste con tu noche' })).toBeFocused();
    await expect(client.getByRole('button', { name: 'Probar uno más ligero' })).toBeHidden();
    await press(client, client.getByRole('button', { name: 'Probar uno más difícil' }));
    await expect(client.getByRole('radio', { name: '2, más difícil' })).toBeChecked();
    await choose(client, client.getByRole('radio', { name: /^Con silencio/ }));
    await expectAccessible(client);
  });

  await test.step('giving way there: the lighter one is offered, and nothing is lost', async () => {
    await start();
    await say(client, '¿Te molestó?', 'Voy poniendo la mesa.');
    await expect(client.getByRole('heading', { name: 'Esta vez la noche fue para Dani' })).toBeFocused();
    await press(client, client.getByText('El intento anterior'));
    await expect(client.getByText('Te quedaste con tu noche, y hay otro momento para compartir')).toBeVisible();
    await expectAccessible(client);
    await press(client, client.getByRole('button', { name: 'Probar uno más ligero' }));
    await expect(client.getByRole('radio', { name: '1, el más ligero' })).toBeChecked();
    await expect(client.getByText('Se guardaron 2 intentos, cada uno aparte.')).toBeVisible();
    await press(client, client.getByRole('button', { name: 'Dejarlo así' }));
    await doing.next();
  });

  await test.step('it is sent', async () => {
    await feelings(client, doing);
    await doing.rate('¿Qué tan fácil era oír tu deseo?', 6);
    await doing.rate('¿Cuánta calidez había en tus palabras?', 6);
    for (const heading of ['¿Hay una frase que quieras guardar?', '¿Qué notaste de ti?', /^¿Quieres intentarlo de verdad\?/]) await doing.leaveOpen(heading);
    await press(client, client.getByRole('button', { name: 'Enviar a Imani Thornquill' }));
    await expect(client.getByText(/^Esto se envió a Imani Thornquill/)).toBeVisible();
  });

  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);
  await therapist.goto(`/clients/${someone.id}/responses`);
  await press(therapist, therapist.getByRole('link', { name: /Asking for/i }));
  await expect(therapist.getByRole('heading', { name: /^Attempt 1 .*Warm/ })).toBeVisible();
  await expect(therapist.getByRole('heading', { name: /^Attempt 2 .*Silence/ })).toBeVisible();
  await expectAccessible(therapist);
});
