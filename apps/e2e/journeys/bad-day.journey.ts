import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../support/accessible.js';
import { assignTo, newClient, Person, type NewClient } from '../support/arrange.js';
import { Doing } from '../support/doing.js';
import { choose, follow, press, type } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page } from '../support/test.js';

/** The smallest phone that is still in hands. */
const SMALL = { width: 320, height: 568 };

const WORDS = {
  en: {
    name: 'Ilse Dunmore', not: 'Not this time, because…', keepOpen: 'Keep it open', leave: 'Leave it this time', left: 'Not this time. That is kept.',
    more: 'One more that is open', later: 'Remind me later', hour: 'In an hour', day: /Ilse/,
    reasons: {
      forgot: ['I forgot', 'That happens.', /^Begin now, /], fit: ['It didn\'t fit my day', 'Some days are full.', 'Propose another day or hour'],
      unclear: ['I wasn\'t sure what to do', 'Thanks for saying. That may be the words, not you.', 'Read what to do'],
      avoided: ['I didn\'t feel like facing it', 'That makes sense. Some things are heavy.', 'Breathe for two minutes'],
      unsafe: ['It didn\'t feel safe', 'Thank you for saying so.', 'Open Hard moment'], big: ['It was too big', 'Good to know. Shall we make it smaller?', 'Do the small one, 1 minute'],
    },
    ask: /^Ask /, send: 'Send the question', sent: /^This has been sent to .* It has not been opened yet\./, whoSees: /It alerts no one\.$/,
    title: 'Three kind sentences', going: 'In a few words, what is going on?', hard: /hard/i, tooBig: 'It is too big right now', shrink: 'Shall we make it smaller?',
    goOn: 'Go on with the small one, 1 minute', third: /^Third sentence/, review: 'Look it over before it goes', sendIt: /^Send to/, today: 'Back to today', done: /^The smaller version, sent at/,
    path: 'My path', learned: 'What I learned', own: 'Only for you', along: 'Take my answers along', page: 'As a page to read and print', file: 'As a file for programs',
    saved: 'The file is with your downloads.', wrote: '<h1>What I wrote</h1>', print: 'Print',
  },
  es: {
    name: 'Ilda Robledal', not: 'Esta vez no, porque…', keepOpen: 'Que siga abierto', leave: 'Dejarlo esta vez', left: 'Esta vez no. Queda guardado.',
    more: 'Una cosa más sigue abierta', later: 'Recordármelo más tarde', hour: 'En una hora', day: /Ilda/,
    reasons: {
      forgot: ['Se me olvidó', 'Pasa.', /^Empezar ahora, /], fit: ['No cabía en mi día', 'Hay días llenos.', 'Proponer otro día u otra hora'],
      unclear: ['No me quedó claro', 'Gracias por decirlo. Pueden ser las palabras, no tú.', 'Leer qué hacer'],
      avoided: ['No tuve ganas de enfrentarlo', 'Tiene sentido. Hay cosas que pesan.', 'Respirar dos minutos'],
      unsafe: ['No me sentí a salvo', 'Gracias por decirlo.', 'Abrir Momento difícil'], big: ['Era demasiado', 'Bueno saberlo. ¿Lo hacemos más pequeño?', 'Hacer la pequeña, 1 minuto'],
    },
    ask: /^Preguntarle a /, send: 'Enviar la pregunta', sent: /^Esto se envió a .* Todavía no se ha abierto\./, whoSees: /No avisa a nadie\.$/,
    title: 'Tres frases amables', going: 'En pocas palabras, ¿qué está pasando?', hard: /difícil/i, tooBig: 'Es demasiado por ahora', shrink: '¿Lo hacemos más pequeño?',
    goOn: 'Seguir con la pequeña, 1 minuto', third: /^Tercera frase/, review: 'Míralo antes de que salga', sendIt: /^Enviar a/, today: 'Volver a hoy', done: /^La versión pequeña, enviada a las/,
    path: 'Mi camino', learned: 'Lo que aprendí', own: 'Nada más para ti', along: 'Llevarme mis respuestas', page: 'Como página para leer e imprimir', file: 'Como archivo para programas',
    saved: 'El archivo está en tus descargas.', wrote: '<h1>Lo que escribí</h1>', print: 'Imprimir',
  },
};

const LEARNED = 'Waiting is not the same as being left.';
const MINE = 'I was afraid of the phone all day.';

/** The client's own answers, sent from another device: one about learning in private, one with a question of theirs answered. */
async function sendBefore({ email }: NewClient, assignmentId: string, answers: object, privateSteps: string[]): Promise<void> {
  const client = await Person.signedIn(email);
  const id = crypto.randomUUID().replace(/^(.{14})./, '$17');
  await client.send('put', `/responses/${id}`, { assignmentId, startedAt: new Date().toISOString(), answers, privateSteps });
  await client.leave();
}

async function occasion(assignmentId: string): Promise<{ state: string; reason: string | null }> {
  const therapist = await Person.signedIn(THERAPIST);
  const { occasions } = await therapist.read<{ occasions: { state: string; reason: string | null }[] }>(`/assignments/${assignmentId}`);
  await therapist.leave();
  return occasions[0]!;
}

/** What the page gives as a file when this button is pressed. */
async function taken(page: Page, button: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await press(page, page.getByRole('button', { name: button }));
  const file = await coming;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function expectFits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SMALL.width);
}

for (const language of ['en', 'es'] as const) {
  const words = WORDS[language];

  test(`a bad day on a small phone, in ${language}: every reason is understood, the exercise gets smaller midway, nothing is lost`, async ({ visit }) => {
    test.setTimeout(180_000);
    const someone = await newClient(words.name, language);
    const kind = await assignTo(someone, 'A10', { repeat: 'once' });
    const later: string[] = [];
    for (const catalogId of ['C6', 'A13', 'D6']) later.push(await assignTo(someone, catalogId, { repeat: 'once' }));
    const client = await visit({ keyboard: true, phone: true, dark: language === 'es', spanish: language === 'es' });
    await client.setViewportSize(SMALL);
    await signIn(client, someone.email);
    const card = client.getByRole('article', { name: words.title });
    const sheet = client.getByRole('dialog', { name: words.not });
    const because = async ([reason, kindly]: (string | RegExp)[]) => {
      await press(client, card.getByRole('button', { name: words.not }));
      await choose(client, sheet.getByRole('radio', { name: reason }));
      await expect(sheet.getByRole('heading', { name: kindly })).toBeVisible();
      await expectFits(client);
      await expectAccessible(client);
    };

    await test.step('three cards at most, the rest behind one tap', async () => {
      await expect(client.getByRole('article').filter({ visible: true })).toHaveCount(3);
      await press(client, client.locator('summary', { hasText: words.more }));
      await expect(client.getByRole('article').filter({ visible: true })).toHaveCount(4);
      await expectFits(client);
    });

    await test.step('forgotten: it begins from there, and is here when one comes back', async () => {
      await because(words.reasons.forgot);
      await follow(client, sheet.getByRole('link', { name: words.reasons.forgot[2] }), words.title);
      await client.goto('/today');
    });

    await test.step('it did not fit: another hour, or another day to be agreed', async () => {
      await because(words.reasons.fit);
      await expect(sheet.getByRole('link', { name: words.reasons.fit[2] })).toHaveAttribute('href', '/path/agreed');
      await press(client, sheet.getByRole('button', { name: words.later }));
      await expect(client.getByRole('dialog', { name: words.later }).getByRole('button', { name: words.hour })).toBeVisible();
      await client.keyboard.press('Escape');
    });

    await test.step('unclear: it can be read again, and the therapist can be asked', async () => {
      await because(words.reasons.unclear);
      await expect(sheet.getByRole('link', { name: words.reasons.unclear[2] })).toBeVisible();
      await type(client, sheet.getByRole('textbox', { name: words.ask }), 'Which three?');
      await press(client, sheet.getByRole('button', { name: words.send }));
      await expect(sheet.getByText(words.sent)).toBeVisible();
      await press(client, sheet.getByRole('button', { name: words.keepOpen }));
      const therapist = await Person.signedIn(THERAPIST);
      const { items } = await therapist.read<{ items: { assignmentId: string; kind: string; text: string }[] }>(`/clients/${someone.id}/proposals`);
      await therapist.leave();
      expect(items).toEqual([expect.objectContaining({ assignmentId: kind, kind: 'other', text: 'Which three?' })]);
    });

    await test.step('not faced: a breath first', async () => {
      await because(words.reasons.avoided);
      await press(client, sheet.getByRole('link', { name: words.reasons.avoided[2] }));
      await expect(client).toHaveURL(/hard-moment#breathe$/);
      await client.goto('/today');
    });

    await test.step('not safe: help first, the truth about who is told, and leaving it is kept', async () => {
      await because(words.reasons.unsafe);
      await expect(sheet.getByRole('link', { name: words.reasons.unsafe[2] })).toHaveAttribute('href', '/hard-moment');
      await expect(sheet.getByText(words.whoSees)).toBeVisible();
      await press(client, sheet.getByRole('button', { name: words.leave }));
      await expect(client.getByText(words.left)).toBeVisible();
      expect(await occasion(kind)).toMatchObject({ state: 'not-this-time', reason: 'not_safe' });
      await press(client, client.getByRole('button', { name: language === 'es' ? 'Deshacer' : 'Undo' }));
      await expect(card).toBeVisible();
      expect(await occasion(kind)).toMatchObject({ state: 'open', reason: null });
    });

    await test.step('too big: the smaller one is offered before it begins', async () => {
      await because(words.reasons.big);
      await expect(sheet.getByRole('link', { name: words.reasons.big[2] })).toBeVisible();
      await client.keyboard.press('Escape');
    });

    await test.step('too big in the middle: it goes on smaller, from where the smaller one is still open', async () => {
      const doing = new Doing(client, language);
      await press(client, card.getByRole('link', { name: language === 'es' ? /^(Empezar|Seguir)$/ : /^(Begin|Carry on)$/ }));
      await doing.begin();
      await doing.next();
      await doing.rate(words.hard, 7);
      await doing.at(words.going);
      await type(client, client.getByRole('textbox', { name: words.going }), MINE);
      await expectFits(client);
      await press(client, client.getByRole('button', { name: words.tooBig }));
      const smaller = client.getByRole('dialog', { name: words.shrink });
      await expect(smaller).toBeVisible();
      await expectAccessible(client);
      await press(client, smaller.getByRole('button', { name: words.goOn }));
      await doing.at(words.third);
      await type(client, client.getByRole('textbox'), 'A cup of something warm.');
      await doing.next();
      await doing.rate(words.hard, 5);
      await doing.at(words.review);
      await press(client, client.getByRole('button', { name: words.sendIt }));
      await press(client, client.getByRole('link', { name: words.today }));
      await expect(client.getByText(words.done)).toBeVisible();
      await expectFits(client);
    });

    await test.step('what was learned is gathered, private words for oneself', async () => {
      await sendBefore(someone, later[2]!, { stays: LEARNED }, ['stays']);
      await client.goto('/path');
      await follow(client, client.getByRole('link', { name: words.learned }), words.learned);
      await expect(client.getByText(LEARNED)).toBeVisible();
      await expect(client.getByText(words.own)).toBeVisible();
      await expectAccessible(client);
      await expectFits(client);
      await client.emulateMedia({ media: 'print' });
      await expect(client.getByRole('navigation')).toBeHidden();
      await expect(client.getByRole('button', { name: words.print })).toBeHidden();
      await expect(client.getByText(LEARNED)).toBeVisible();
      await client.emulateMedia({ media: 'screen' });
    });

    await test.step('all of it is taken along, to read and as data', async () => {
      await client.goto('/path');
      await follow(client, client.getByRole('link', { name: words.along }), words.along);
      await expectAccessible(client);
      await expectFits(client);
      const page = await taken(client, words.page);
      expect(page.name).toMatch(/^attune-\d{4}-\d\d-\d\d\.html$/);
      for (const each of [words.wrote, LEARNED, 'A cup of something warm.', words.own]) expect(page.text).toContain(each);
      await expect(client.getByText(words.saved)).toBeVisible();
      const file = await taken(client, words.file);
      const { entries, complete } = JSON.parse(file.text) as { entries: { smaller: boolean; privateSteps: string[] }[]; complete: boolean };
      expect(complete).toBe(true);
      expect(entries.map(({ smaller, privateSteps }) => [smaller, privateSteps])).toEqual([[true, []], [false, ['stays']]]);
    });
  });
}
