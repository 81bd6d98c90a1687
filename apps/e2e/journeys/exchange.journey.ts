import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../support/accessible.js';
import { follow, press, reach, type } from '../support/keyboard.js';
import { signIn, THERAPIST } from '../support/people.js';
import { expect, test, type Page } from '../support/test.js';

const inSpanish = (content: string) => ({
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/translation',
      extension: [
        { url: 'lang', valueCode: 'es' },
        { url: 'content', valueString: content },
      ],
    },
  ],
});
const said = (text: string, es: string) => ({ text, _text: inSpanish(es) });

/** A questionnaire of another program, with codes, a hidden item, a starting answer and a condition. */
const file = {
  resourceType: 'Questionnaire',
  url: 'http://forms.example/Questionnaire/evenings',
  status: 'active',
  language: 'en',
  title: 'About your evenings',
  _title: inSpanish('Sobre tus tardes'),
  description: 'A few questions about the last hours of the day.',
  _description: inSpanish('Unas preguntas sobre las últimas horas del día.'),
  purpose: 'Notice how evenings go.',
  _purpose: inSpanish('Notar cómo van las tardes.'),
  item: [
    {
      linkId: '/rest',
      type: 'choice',
      required: true,
      ...said('Was there rest?', '¿Hubo descanso?'),
      code: [{ system: 'urn:example:evening', code: 'rest' }],
      answerOption: ['Some', 'None'].map((display, index) => ({
        valueCoding: { system: 'urn:example:answers', code: `a${index}`, display, _display: inSpanish(index ? 'Nada' : 'Algo') },
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: index }],
      })),
    },
    {
      linkId: '/what',
      type: 'text',
      ...said('What got in the way?', '¿Qué se interpuso?'),
      enableWhen: [{ question: '/rest', operator: '=', answerCoding: { system: 'urn:example:answers', code: 'a1' } }],
    },
    { linkId: '/since', type: 'date', ...said('Since when?', '¿Desde cuándo?'), initial: [{ valueDate: '2026-01-01' }] },
    {
      linkId: '/office',
      type: 'string',
      text: 'Office use',
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true }],
    },
  ],
};

async function putIn(page: Page, text: string): Promise<void> {
  await type(page, page.getByRole('textbox', { name: 'The text of the file' }), text);
  await press(page, page.getByRole('button', { name: 'Read it' }));
}

/** Writes one text of the builder in both languages. */
async function inBoth(page: Page, name: string, en: string, es: string): Promise<void> {
  await type(page, page.getByRole('textbox', { name, exact: true }), en);
  await press(page, page.getByRole('button', { name: new RegExp(`^Spanish is missing ?: ${name}$`) }));
  await type(page, page.getByRole('textbox', { name: `${name}, in Spanish` }), es);
}

test('a questionnaire is brought in, mended, published and taken along again with all it came with', async ({ visit }) => {
  test.setTimeout(120_000);
  const therapist = await visit({ keyboard: true });
  await signIn(therapist, THERAPIST);

  await test.step('a file that cannot be read says where, and brings nothing in', async () => {
    await therapist.goto('/library/new');
    await follow(therapist, therapist.getByRole('link', { name: /^From a file/ }), 'Bring in an exercise');
    await reach(therapist, therapist.getByText('Or put in its text'));
    await therapist.keyboard.press('Enter');
    await putIn(therapist, JSON.stringify({ ...file, item: [{ linkId: 'a', type: 'slider' }] }));
    await expect(therapist.getByText('FHIR R4 does not know this here: slider')).toBeVisible();
    await expect(therapist.getByText('item[0].type')).toBeVisible();
    await expectAccessible(therapist);
  });

  await test.step('what cannot go along is told in plain words, question by question', async () => {
    await putIn(therapist, JSON.stringify(file));
    await expect(therapist.getByRole('heading', { name: 'About your evenings' })).toBeVisible();
    const asked = therapist.getByText(/^One question is answered in words/);
    await reach(therapist, asked);
    await therapist.keyboard.press('Enter');
    await expect(therapist.getByText('“Since when?”').first()).toBeVisible();
    await expect(therapist.getByText(/^One item is not asked/)).toBeVisible();
    await expect(therapist.getByText(/^One answer is not filled in beforehand/)).toBeVisible();
    await expectAccessible(therapist);
  });

  await test.step('it opens in the builder, and what no questionnaire says is written', async () => {
    await press(therapist, therapist.getByRole('button', { name: 'Open in the builder' }));
    await expect(therapist.getByRole('textbox', { name: 'Why it helps', exact: true })).toBeVisible();
    await inBoth(therapist, 'Why it helps', 'Evenings can be long.', 'Las tardes pueden ser largas.');
    await inBoth(therapist, 'When it fits', 'Before a first visit.', 'Antes de una primera visita.');
    await inBoth(therapist, 'When to wait', 'In a crisis.', 'En una crisis.');
    await inBoth(therapist, 'What to look at in review', 'What got in the way.', 'Qué se interpuso.');
    await expect(therapist.getByText(/^Saved at/)).toBeVisible();
  });

  await test.step('it is published', async () => {
    await press(therapist, therapist.getByRole('button', { name: 'Publish' }));
    await press(therapist, therapist.getByRole('dialog').getByRole('button', { name: /^Publish/ }));
    await expect(therapist.getByText('Version 1 is published.')).toBeVisible();
  });

  await test.step('it is taken along as it came, with what only Attune reads beside it', async () => {
    await follow(therapist, therapist.getByRole('link', { name: 'Take it along as a file' }), 'Take the exercise along as a file');
    await expectAccessible(therapist);
    const saving = therapist.waitForEvent('download');
    await press(therapist, therapist.getByRole('button', { name: 'Save as FHIR' }));
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('about-your-evenings.questionnaire.json');
    const { extension, ...written } = JSON.parse(await readFile(await saved.path(), 'utf8')) as Record<string, unknown>;
    expect(written).toEqual(file);
    expect(JSON.stringify(extension)).toContain('Evenings can be long.');
  });
});
