import { assignTo, newClient } from '../support/arrange.js';
import { expectAccessible } from '../support/accessible.js';
import { Doing } from '../support/doing.js';
import { choose, press, slide, type } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test } from '../support/test.js';

const NOTE = 'La casa estaba en silencio y se oía mejor.';

test('in Spanish and in the dark, feelings are found on the wheel by keyboard, and read by a therapist in English', async ({ visit }) => {
  const someone = await newClient('Marisol Riolimpio', 'es');
  await assignTo(someone, 'A1', { repeat: 'daily' });
  const client = await visit({ keyboard: true, phone: true, dark: true, spanish: true });
  const doing = new Doing(client, 'es');
  await signIn(client, someone.email);
  await press(client, client.getByRole('link', { name: 'Empezar' }));
  await doing.at('Un momento para ver cómo estás');
  await expectAccessible(client);
  await doing.begin();
  await doing.next();
  await doing.rate('¿Cuánta calma hay en ti ahora?', 3);

  await doing.at('¿Qué hay aquí ahora?');
  await press(client, client.getByRole('button', { name: 'Anhelo' }));
  await expect(client.getByRole('heading', { name: 'Palabras más cercanas a anhelo' })).toBeFocused();
  await choose(client, client.getByRole('checkbox', { name: 'Soledad' }));
  await slide(client, client.getByRole('slider', { name: 'Soledad' }), 6);
  await press(client, client.getByRole('button', { name: 'Una palabra mía' }));
  await client.keyboard.insertText('hueco');
  await client.keyboard.press('Enter');
  await expect(client.getByRole('slider', { name: 'hueco' })).toBeVisible();
  await expectAccessible(client);
  await doing.next();

  await doing.pick('Lo más fuerte, ¿responde a lo de ahora o te recuerda algo de antes?', 'Un poco de cada cosa');
  await doing.at('¿Lo notas en alguna parte del cuerpo?');
  await choose(client, client.getByRole('checkbox', { name: 'Pecho' }));
  await choose(client, client.getByRole('checkbox', { name: 'En otra parte' }));
  await type(client, client.getByRole('textbox'), 'detrás de los ojos');
  await doing.next();
  await doing.write('¿Quieres dejar una línea sobre esto?', NOTE);
  await doing.rate('¿Cuánta calma hay en ti ahora?', 5);
  await doing.rate('¿Cuánta energía tienes ahora?', 4);
  await expect(client.getByRole('heading', { name: 'Míralo antes de que salga' })).toBeFocused();
  await expect(client.getByText(NOTE)).toBeVisible();
  await expectAccessible(client);
  await press(client, client.getByRole('button', { name: 'Enviar a Imani Thornquill' }));
  await expect(client.getByRole('heading', { level: 1, name: 'Te detuviste a mirar' })).toBeVisible();
  await expect(client.getByText(/Tu calma pasó de 3 a 5/)).toBeVisible();
  await expectAccessible(client);

  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);
  await therapist.goto(`/clients/${someone.id}/responses`);
  await press(therapist, therapist.getByRole('link', { name: /Inner weather check-in/ }));
  await expect(therapist.getByRole('listitem').filter({ hasText: /^Lonely/ }).last()).toContainText('6 of 10');
  await expect(therapist.getByText('“hueco”')).toBeVisible();
  await expect(therapist.getByText('“detrás de los ojos”')).toBeVisible();
  await expect(therapist.getByText(`“${NOTE}”`)).toBeVisible();
  await expectAccessible(therapist);
});
