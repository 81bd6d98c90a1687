import { expectAccessible } from '../support/accessible.js';
import { newClient, newId, Person } from '../support/arrange.js';
import { press, type } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { photograph } from '../support/picture.js';
import { expect, test } from '../support/test.js';

/** A line that is cut is said in the browser's console. */
const CUT = [/net::ERR_INTERNET_DISCONNECTED/];
const BOX = 'Write a message';

test('a client writes without a line, the therapist answers by keyboard, and each sees who has read', async ({ visit }) => {
  const someone = await newClient('Wren Hollowell');
  const client = await visit({ keyboard: true, phone: true, expects: CUT });
  await signIn(client, someone.email);
  await press(client, client.getByRole('link', { name: 'Messages' }));
  await expect(client.getByText('Messages are not for emergencies: nobody watches them live.')).toBeVisible();
  await expect(client.getByRole('link', { name: 'Help for a hard moment' })).toBeVisible();
  await expectAccessible(client);

  // Begun, left, found again: then sent while the line is cut.
  await type(client, client.getByRole('textbox', { name: BOX }), 'May I move Thursday?');
  await expect(client.getByText('Draft kept on this device')).toBeVisible();
  await client.reload();
  await expect(client.getByRole('textbox', { name: BOX })).toHaveValue('May I move Thursday?');
  await client.context().setOffline(true);
  await press(client, client.getByRole('button', { name: 'Send' }));
  await expect(client.getByText(/goes out by itself when you're back online/)).toBeVisible();
  await client.context().setOffline(false);
  await expect(client.getByText('Not read yet')).toBeVisible();
  await expect(client.getByText(/goes out by itself/)).toBeHidden();

  const desk = await Person.signedIn(THERAPIST);
  await desk.send('put', `/me/saved-replies/${newId()}`, { title: 'See you then', text: 'See you then, {name}.' });
  await desk.leave();
  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);
  await therapist.goto('/messages');
  await expect(therapist.getByRole('link', { name: /Wren Hollowell.*1 new/ })).toBeVisible();
  await expectAccessible(therapist);
  // Whoever wrote in another journey may stand before them.
  await expect(async () => {
    await therapist.keyboard.press('j');
    await expect(therapist.getByText('May I move Thursday?')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await therapist.keyboard.press('r');
  await expect(therapist.getByRole('textbox', { name: 'Write to Wren Hollowell' })).toBeFocused();
  await therapist.keyboard.type('Yes. Friday at ten is free. ');
  // A saved reply, which speaks to the client by name.
  await therapist.keyboard.press('/');
  await expect(therapist.getByRole('searchbox', { name: 'Find a reply' })).toBeFocused();
  await therapist.keyboard.insertText('see you then');
  await expect(therapist.getByRole('dialog').getByRole('button', { name: /See you then, Wren\./ })).toBeVisible();
  await therapist.keyboard.press('Enter');
  await expect(therapist.getByRole('textbox', { name: 'Write to Wren Hollowell' })).toHaveValue('Yes. Friday at ten is free. See you then, Wren.');
  await expect(therapist.getByRole('textbox', { name: 'Write to Wren Hollowell' })).toBeFocused();
  await therapist.keyboard.press('Control+Enter');
  await expect(therapist.getByText('Not read yet')).toBeVisible();
  await expectAccessible(therapist);

  await client.goto('/today');
  await expect(client.getByRole('link', { name: /^Messages.*something new$/ })).toBeVisible();
  await press(client, client.getByRole('link', { name: /^Messages/ }));
  await expect(client.getByText('Yes. Friday at ten is free. See you then, Wren.')).toBeVisible();
  await expect(client.getByText(/^Read by Imani Thornquill, /)).toBeVisible();
  await expect(therapist.getByText(/^Read by Wren Hollowell, /)).toBeVisible({ timeout: 40_000 });
});

test('a message is taken back while nobody has read it, and a picture and a document come with one', async ({ visit }) => {
  const someone = await newClient('Sorrel Aldergate', 'es');
  const client = await visit({ phone: true, dark: true, spanish: true });
  await signIn(client, someone.email);
  await client.goto('/messages');
  await client.getByLabel('Añadir un archivo').setInputFiles([
    { name: 'cuaderno.jpg', mimeType: 'image/jpeg', buffer: (await photograph(client)).buffer },
    { name: 'hoja.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nA sheet of paper.') },
  ]);
  await expect(client.getByText('Listo para enviar')).toHaveCount(2);
  await client.getByRole('textbox', { name: 'Escribe un mensaje' }).fill('Mi cuaderno.');
  // A double press sends once, and asks for nothing more.
  await client.getByRole('button', { name: 'Enviar' }).dblclick();
  await expect(client.getByText('Aún sin leer')).toBeVisible();
  await expect(client.getByText('Escribe primero una o dos palabras.')).toBeHidden();
  await expectAccessible(client);

  const therapist = await Person.signedIn(THERAPIST);
  const { items } = await therapist.read<{ items: { id: string; files: { id: string; kind: string }[] }[] }>(`/clients/${someone.id}/messages`);
  expect(items).toHaveLength(1);
  expect(items[0]!.files.map(({ kind }) => kind)).toEqual(['photo', 'document']);
  await therapist.send('put', `/clients/${someone.id}/messages/${newId()}`, { text: 'Gracias. Lo leo el lunes.' });
  await therapist.leave();

  await client.getByRole('button', { name: 'Retirarlo' }).click();
  await expect(client.getByText('Este mensaje se retiró antes de que alguien lo leyera.')).toBeVisible();
  await expect(client.getByText('Gracias. Lo leo el lunes.')).toBeVisible({ timeout: 40_000 });
});

test('a long conversation keeps the place of whoever reads back in it, and what comes in meanwhile is not read before it is seen', async ({ visit }) => {
  const someone = await newClient('Briar Lowmeadow');
  const therapist = await Person.signedIn(THERAPIST);
  const write = (text: string) => therapist.send('put', `/clients/${someone.id}/messages/${newId()}`, { text });
  for (let i = 1; i <= 45; i += 1) await write(`Word ${i} of the week.`);
  const client = await visit({ phone: true });
  await signIn(client, someone.email);
  await client.goto('/messages');
  await expect(client.getByText('Word 45 of the week.')).toBeInViewport();

  // Looked back at from the very top, where no browser keeps the place by itself.
  const earliest = client.getByText('Word 16 of the week.');
  await earliest.scrollIntoViewIfNeeded();
  await client.evaluate(() => window.scrollTo(0, 0));
  const before = (await earliest.boundingBox())!.y;
  await client.getByRole('button', { name: 'Earlier messages' }).click();
  await expect(client.getByText('Word 1 of the week.')).toBeAttached();
  await expect.poll(async () => Math.abs((await earliest.boundingBox())!.y - before)).toBeLessThanOrEqual(2);

  await write('And one more thing.');
  const below = client.getByRole('button', { name: 'Something new below' });
  await expect(below).toBeVisible({ timeout: 40_000 });
  await expect(earliest).toBeInViewport();
  await expectAccessible(client);
  const readers = async () => (await therapist.read<{ items: { readBy: object[] }[] }>(`/clients/${someone.id}/messages`)).items[0]!.readBy.length;
  expect(await readers()).toBe(0);
  await below.click();
  await expect(client.getByText('And one more thing.')).toBeInViewport();
  await expect(below).toBeHidden();
  await expect.poll(readers).toBe(1);
  await therapist.leave();
});
