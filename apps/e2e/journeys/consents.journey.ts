import { expectAccessible } from '../support/accessible.js';
import { newClient, Person } from '../support/arrange.js';
import { signWhatIsAsked } from '../support/consents.js';
import { choose, follow, press, type } from '../support/keyboard.js';
import { OWNER, signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page } from '../support/test.js';

const WORDS = {
  en: {
    name: 'Rowan Thistlewood', today: /^There (is a text|are \d+ texts) to read and sign\.$/, mine: 'What you agreed to', read: /^Read it.*Video with me en/, title: 'Video with me en', box: 'I have read this and I agree.',
    field: 'Your name', sign: 'Sign', missing: 'Type your name to sign.', done: 'Signed. A copy is with what you agreed to.', signedBy: /^Signed by Rowan T\. on /, changed: 'There is a new version',
    note: /^You signed an earlier version\./, back: 'Take it back', ask: 'Take this back?', follows: /offers you sessions in another way/, backDone: /^Taken back\. /, nothing: 'Nothing to sign at the moment.', typed: 'Rowan T.',
    offline: /^We can't reach the server\. What you typed is still here\./,
  },
  es: {
    name: 'Lucía Carrizal', today: /^Hay (un texto|\d+ textos) para leer y firmar\.$/, mine: 'Lo que aceptaste', read: /^Leerlo.*Video conmigo es/, title: 'Video conmigo es', box: 'Lo leí y lo acepto.',
    field: 'Tu nombre', sign: 'Firmar', missing: 'Escribe tu nombre para firmar.', done: 'Firmado. La copia está con lo que aceptaste.', signedBy: /^Lo firmó Lucía C\. el /, changed: 'Hay una versión nueva',
    note: /^Firmaste una versión anterior\./, back: 'Retirarlo', ask: '¿Retirar tu acuerdo?', follows: /te ofrece sesiones de otra forma/, backDone: /^Retirado\. /, nothing: 'Por ahora no hay nada para firmar.', typed: 'Lucía C.',
    offline: /^No hay conexión con el servidor\. Lo que escribiste sigue aquí\./,
  },
} as const;

/** Fills in what stands in brackets, and names the text for this journey. */
async function adapt(page: Page, language: string, more = ''): Promise<void> {
  for (const name of ['Text in English', 'Text in Spanish']) {
    const field = page.getByLabel(name);
    await type(page, field, `${(await field.inputValue()).replace(/\[[^\]]+\]/g, 'so')}${more}`);
  }
  await type(page, page.getByLabel('Title in English'), `Video with me ${language}`);
  await type(page, page.getByLabel('Title in Spanish'), `Video conmigo ${language}`);
}

async function publish(page: Page, number: number): Promise<void> {
  await press(page, page.getByRole('button', { name: 'Save the draft' }));
  await expect(page.getByText('Draft saved.')).toBeVisible();
  await press(page, page.getByRole('button', { name: 'Publish', exact: true }));
  await expectAccessible(page);
  await press(page, page.getByRole('dialog').getByRole('button', { name: 'Publish' }));
  await expect(page.getByText(`Version ${number} is published.`)).toBeVisible();
}

for (const language of ['en', 'es'] as const) {
  const words = WORDS[language];
  test(`a text is written, asked, signed, changed and taken back, by keyboard alone (${language})`, async ({ visit }) => {
    const someone = await newClient(words.name, language);
    await signWhatIsAsked(someone.email, words.typed, language);
    const owner = await visit({ keyboard: true });
    await signIn(owner, OWNER);
    await owner.goto('/practice/consents/new');
    await press(owner, owner.getByRole('button', { name: 'Sessions by video or phone' }));
    await expect(owner.getByText(/^Still to be filled in: /)).toBeVisible();
    await press(owner, owner.getByRole('button', { name: 'Publish', exact: true }));
    await expect(owner.getByText('It is published once everything in [ ] is filled in.').first()).toBeVisible();
    await expect(owner.getByRole('dialog')).toBeHidden();
    await expectAccessible(owner);
    await adapt(owner, language);
    // Nothing is lost on the way to another page and back.
    await press(owner, owner.getByRole('link', { name: 'All texts' }));
    await press(owner, owner.getByRole('link', { name: 'Write a text' }));
    await expect(owner.getByLabel('Title in Spanish')).toHaveValue(`Video conmigo ${language}`);
    await publish(owner, 1);
    const address = new URL(owner.url()).pathname;
    await expectAccessible(owner);

    const therapist = await visit({ keyboard: true });
    await signIn(therapist, THERAPIST);
    await therapist.goto(`/clients/${someone.id}/record`);
    await press(therapist, therapist.getByRole('button', { name: new RegExp(`^Ask.*Video with me ${language}`) }));
    await expect(therapist.getByText('The text waits on the client’s Today.')).toBeVisible();
    await expectAccessible(therapist);

    const client = await visit({ keyboard: true, phone: true, spanish: language === 'es', expects: [/net::ERR_(INTERNET_DISCONNECTED|FAILED)/] });
    await signIn(client, someone.email);
    await follow(client, client.getByRole('link', { name: words.today }), words.mine);
    await expectAccessible(client);
    await follow(client, client.getByRole('link', { name: words.read }), words.title);
    await press(client, client.getByRole('button', { name: words.sign, exact: true }));
    await expect(client.getByText(words.missing)).toBeVisible();
    await expectAccessible(client);
    await choose(client, client.getByRole('checkbox', { name: words.box }));
    await type(client, client.getByLabel(words.field), words.typed);
    await client.context().setOffline(true);
    await press(client, client.getByRole('button', { name: words.sign, exact: true }));
    await expect(client.getByText(words.offline)).toBeVisible();
    await client.context().setOffline(false);
    await press(client, client.getByRole('button', { name: words.sign, exact: true }));
    await expect(client.getByText(words.done)).toBeVisible();
    await expectAccessible(client);

    await therapist.reload();
    await press(therapist, therapist.getByRole('link', { name: `Video with me ${language}` }));
    await expect(therapist.getByText(words.typed, { exact: true })).toBeVisible();
    await expectAccessible(therapist);
    await therapist.emulateMedia({ media: 'print' });
    await expect(therapist.getByRole('button', { name: 'Print' })).toBeHidden();
    await expect(therapist.getByText(words.typed, { exact: true })).toBeVisible();
    await therapist.emulateMedia({ media: 'screen' });

    await owner.goto(address);
    await adapt(owner, language, '\n\nAnd one thing more.');
    await publish(owner, 2);

    await client.goto('/today');
    await follow(client, client.getByRole('link', { name: words.today }), words.mine);
    await expect(client.getByText(words.changed)).toBeVisible();
    await follow(client, client.getByRole('link', { name: words.read }), words.title);
    await expect(client.getByText(words.note)).toBeVisible();
    await expect(client.getByText('And one thing more.')).toBeVisible();
    await choose(client, client.getByRole('checkbox', { name: words.box }));
    await type(client, client.getByLabel(words.field), words.typed);
    await press(client, client.getByRole('button', { name: words.sign, exact: true }));
    await expect(client.getByText(words.nothing)).toBeVisible();

    await press(client, client.getByRole('link', { name: words.title }).first());
    // In the practice's time, which is named, wherever it is read.
    await expect(client.getByText(words.signedBy)).toContainText('(America/New York)');
    await expectAccessible(client);
    await press(client, client.getByRole('button', { name: words.back }));
    const sheet = client.getByRole('dialog', { name: words.ask });
    await expect(sheet.getByText(words.follows)).toBeVisible();
    await expectAccessible(client);
    await press(client, sheet.getByRole('button', { name: words.back }));
    await expect(client.getByText(words.backDone)).toBeVisible();

    const asTherapist = await Person.signedIn(THERAPIST);
    const { standing, signed } = await asTherapist.read<{ standing: { title: { en: string }; state: string }[]; signed: { title: { en: string } }[] }>(`/clients/${someone.id}/consents`);
    await asTherapist.leave();
    expect([standing.find(({ title }) => title.en === `Video with me ${language}`)?.state, signed.filter(({ title }) => title.en === `Video with me ${language}`).length]).toEqual(['withdrawn', 2]);
  });
}
