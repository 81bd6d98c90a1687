import { expectAccessible } from '../support/accessible.js';
import { assignExercise, newClient, publishOwn } from '../support/arrange.js';
import { Doing } from '../support/doing.js';
import { choose, press, type } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test } from '../support/test.js';

const both = (en: string, es: string) => ({ en, es });
const AGREED = 'What do you agree with yourself?';

/** No exercise of the library asks for an agreement of one person; a therapist may write one. */
const definition = {
  title: both('A word with myself', 'Un acuerdo conmigo'),
  quietTitle: both('A few sentences', 'Unas frases'),
  purpose: both('Write down what you agree with yourself.', 'Escribir lo que acuerdas contigo.'),
  why: both('What is written can be read again.', 'Lo escrito se puede volver a leer.'),
  what: both('Choose sentences, or write your own, and sign.', 'Elige frases, o escribe las tuyas, y firma.'),
  minutes: 3,
  tags: ['self-nurture'],
  whenHard: both('Leave it for another day.', 'Déjalo para otro día.'),
  forTherapist: {
    fits: both('After a plan was made.', 'Después de hacer un plan.'),
    waitIf: both('Signing feels like a test.', 'Firmar se siente como un examen.'),
    inReview: both('The sentences and who signed.', 'Las frases y quién firmó.'),
  },
  steps: [
    {
      id: 'agreed',
      kind: 'agreement',
      prompt: both(AGREED, '¿Qué acuerdas contigo?'),
      sections: [
        {
          id: 'rest',
          label: both('Rest', 'Descanso'),
          canWriteOwn: true,
          clauses: [{ id: 'sunday', label: both('Sunday morning is mine.', 'La mañana del domingo es mía.') }],
        },
      ],
      roles: [{ id: 'me', label: both('Me', 'Yo') }],
    },
  ],
  endings: [{ title: both('It is written', 'Está escrito'), body: both('You can read it again.', 'Puedes volver a leerlo.') }],
};

test('an agreement with oneself is written and signed by keyboard on a phone, and read in review', async ({ visit }) => {
  const someone = await newClient('Alder Quillby');
  await assignExercise(someone, await publishOwn(definition), { repeat: 'once' });
  const client = await visit({ keyboard: true, phone: true });
  const doing = new Doing(client);
  await signIn(client, someone.email);
  await press(client, client.getByRole('link', { name: 'Begin' }));
  await doing.begin();
  await doing.at(AGREED);
  await choose(client, client.getByRole('checkbox', { name: 'Sunday morning is mine.' }));
  await type(client, client.getByRole('textbox', { name: 'A sentence of my own' }), 'The phone sleeps in the hall.');
  await client.keyboard.press('Enter');
  await type(client, client.getByRole('textbox', { name: 'Me: name' }), 'A.');
  await client.keyboard.press('Enter');
  await expect(client.getByText('Version 1, signed.')).toBeVisible();
  await expectAccessible(client);
  await doing.next();
  await press(client, client.getByRole('button', { name: /^Send to/ }));
  await expect(client.getByText(/^This has been sent to/)).toBeVisible();
  await expectAccessible(client);

  const therapist = await visit();
  await signIn(therapist, THERAPIST);
  await therapist.goto(`/clients/${someone.id}/responses`);
  await therapist.getByRole('link', { name: /A word with myself/ }).first().click();
  await expect(therapist.getByText('The phone sleeps in the hall.')).toBeVisible();
  await expect(therapist.getByText('Sunday morning is mine.')).toBeVisible();
  await expectAccessible(therapist);
});
