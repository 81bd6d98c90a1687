import type { Item, Questionnaire } from '../exchange/fhir.js';

export const ordinal = (valueDecimal: number) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue',
  valueDecimal,
});
export const control = (code: string) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code }] },
});
export const whole = (name: string, valueInteger: number) => ({
  url: `http://hl7.org/fhir/StructureDefinition/${name}`,
  valueInteger,
});
const translated = (content: string) => ({
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
const system = 'urn:example:how-often';

/** How often, from not at all to nearly every day, each with what it counts. */
const often = ['never', 'some-days', 'most-days', 'nearly-daily'].map((code, index) => ({
  extension: [ordinal(index)],
  valueCoding: { system, code, display: `Answer ${index}` },
}));

const scored = (linkId: string, text: string): Item => ({
  linkId,
  type: 'choice',
  text,
  code: [{ system: 'urn:example:items', code: linkId.slice(1) }],
  required: true,
  answerOption: often,
});

/** Nine items of four valued answers and their sum, in the form scored questionnaires are published in. */
export const scoredQuestionnaire: Questionnaire = {
  resourceType: 'Questionnaire',
  url: 'http://forms.example/Questionnaire/nine-items',
  version: '2.1',
  status: 'active',
  title: 'Nine items about two weeks',
  publisher: 'An example practice',
  copyright: 'Written for tests',
  item: [
    { linkId: '/intro', type: 'display', text: 'Think of the last two weeks.' },
    ...Array.from({ length: 9 }, (_, index) => scored(`/item-${index + 1}`, `Placeholder statement ${index + 1}`)),
    {
      linkId: '/sum',
      type: 'decimal',
      text: 'Sum',
      readOnly: true,
      extension: [
        {
          url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
          valueExpression: {
            language: 'text/fhirpath',
            expression: "%resource.item.where(linkId != '/intro').answer.value.ordinal().sum()",
          },
        },
      ],
    },
    {
      linkId: '/how-hard',
      type: 'choice',
      text: 'How hard did this make your days?',
      enableBehavior: 'any',
      enableWhen: Array.from({ length: 9 }, (_, index) => ({
        question: `/item-${index + 1}`,
        operator: '!=' as const,
        answerCoding: { system, code: 'never' },
      })),
      answerValueSet: '#hardness',
    },
  ],
  contained: [
    {
      resourceType: 'ValueSet',
      id: 'hardness',
      status: 'active',
      compose: {
        include: [
          {
            system: 'urn:example:hardness',
            concept: [
              { code: 'h0', display: 'Not hard' },
              { code: 'h1', display: 'Hard' },
            ],
          },
        ],
      },
    },
  ],
};

/** An intake: groups in groups, a list of entries, starting answers, files, and texts in two languages. */
export const intakeQuestionnaire: Questionnaire = {
  resourceType: 'Questionnaire',
  language: 'en',
  status: 'draft',
  title: 'First visit',
  _title: translated('Primera visita'),
  description: 'What is good to know before we meet.',
  item: [
    {
      linkId: '1',
      prefix: 'A.',
      type: 'group',
      text: 'About you',
      _text: translated('Sobre ti'),
      item: [
        {
          linkId: '1.1',
          type: 'string',
          text: 'What should we call you?',
          _text: translated('¿Cómo te llamamos?'),
          required: true,
          maxLength: 80,
        },
        { linkId: '1.2', type: 'date', text: 'Date of birth' },
        {
          linkId: '1.3',
          type: 'group',
          text: 'Where you live',
          item: [
            { linkId: '1.3.1', type: 'boolean', text: 'Do you live alone?', initial: [{ valueBoolean: false }] },
            {
              linkId: '1.3.2',
              type: 'integer',
              text: 'How many people live with you?',
              enableWhen: [{ question: '1.3.1', operator: '=', answerBoolean: false }],
              extension: [whole('minValue', 1), whole('maxValue', 12)],
              item: [
                { linkId: '1.3.2/low', type: 'display', text: 'Just one', extension: [control('lower')] },
                { linkId: '1.3.2/help', type: 'display', text: 'Count children too.', extension: [control('help')] },
              ],
            },
          ],
        },
      ],
    },
    {
      linkId: '2',
      type: 'group',
      text: 'Medicines',
      repeats: true,
      extension: [whole('questionnaire-maxOccurs', 8)],
      item: [
        { linkId: '2.name', type: 'string', text: 'Name', required: true },
        {
          linkId: '2.often',
          type: 'choice',
          text: 'How often',
          answerOption: [{ valueString: 'Daily' }, { valueString: 'When needed' }],
        },
        {
          linkId: '2.note',
          type: 'text',
          text: 'Anything else',
          enableWhen: [{ question: '2.often', operator: '=', answerString: 'When needed' }],
        },
      ],
    },
    {
      linkId: '3',
      type: 'open-choice',
      text: 'What brings you here?',
      repeats: true,
      answerOption: [
        { valueCoding: { code: 'sleep', display: 'Sleep' } },
        { valueCoding: { code: 'worry', display: 'Worry' } },
      ],
      item: [{ linkId: '3.1', type: 'text', text: 'Tell us a little more.' }],
    },
    { linkId: '4', type: 'string', text: 'Other names you go by', repeats: true },
    { linkId: '5', type: 'attachment', text: 'A photo of a referral' },
    {
      linkId: '6',
      type: 'string',
      text: 'Office use',
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true }],
    },
    {
      linkId: '7',
      type: 'quantity',
      text: 'Weight',
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
          valueCoding: { code: 'kg', display: 'kg' },
        },
      ],
    },
    { linkId: '8', type: 'choice', text: 'Country', answerValueSet: 'http://forms.example/ValueSet/countries' },
  ],
};

const shown = (linkId: string, ...enableWhen: NonNullable<Item['enableWhen']>): Item => ({
  linkId,
  type: 'display',
  text: linkId,
  enableWhen,
  ...(enableWhen.length > 1 ? { enableBehavior: 'all' } : {}),
});

/** Every operator over every kind of answer it can be asked of; each text is named for when it shows. */
export const everyOperator: Questionnaire = {
  resourceType: 'Questionnaire',
  status: 'draft',
  title: 'When',
  item: [
    { linkId: 'number', type: 'integer', text: 'A number', extension: [whole('minValue', 0), whole('maxValue', 10)] },
    { linkId: 'yes-no', type: 'boolean', text: 'Yes or no' },
    {
      linkId: 'tea',
      type: 'choice',
      text: 'Which tea',
      repeats: true,
      answerOption: ['green', 'black', 'mint'].map((code) => ({ valueCoding: { system: 'urn:t', code } })),
    },
    {
      linkId: 'cups',
      type: 'choice',
      text: 'How many cups',
      answerOption: [1, 2, 3].map((valueInteger) => ({ valueInteger })),
    },
    { linkId: 'words', type: 'string', text: 'In words' },
    shown('number = 4', { question: 'number', operator: '=', answerInteger: 4 }),
    shown('number != 4', { question: 'number', operator: '!=', answerInteger: 4 }),
    shown('number > 4', { question: 'number', operator: '>', answerInteger: 4 }),
    shown('number < 4', { question: 'number', operator: '<', answerInteger: 4 }),
    shown('number >= 4', { question: 'number', operator: '>=', answerInteger: 4 }),
    shown('number <= 4', { question: 'number', operator: '<=', answerInteger: 4 }),
    shown('number > 3.5', { question: 'number', operator: '>', answerDecimal: 3.5 }),
    shown('number < 3.5', { question: 'number', operator: '<', answerDecimal: 3.5 }),
    shown('number exists', { question: 'number', operator: 'exists', answerBoolean: true }),
    shown(
      'number 3 to 6',
      { question: 'number', operator: '>=', answerInteger: 3 },
      { question: 'number', operator: '<=', answerInteger: 6 },
    ),
    shown('yes', { question: 'yes-no', operator: '=', answerBoolean: true }),
    shown('not yes', { question: 'yes-no', operator: '!=', answerBoolean: true }),
    shown('green', { question: 'tea', operator: '=', answerCoding: { system: 'urn:t', code: 'green' } }),
    shown('not green', { question: 'tea', operator: '!=', answerCoding: { system: 'urn:t', code: 'green' } }),
    shown('cups >= 2', { question: 'cups', operator: '>=', answerInteger: 2 }),
    shown('words given', { question: 'words', operator: 'exists', answerBoolean: true }),
    shown('no words', { question: 'words', operator: 'exists', answerBoolean: false }),
    {
      linkId: 'green or 9',
      type: 'display',
      text: 'green or 9',
      enableBehavior: 'any',
      enableWhen: [
        { question: 'tea', operator: '=', answerCoding: { system: 'urn:t', code: 'green' } },
        { question: 'number', operator: '=', answerInteger: 9 },
      ],
    },
    shown(
      'green and 9',
      { question: 'tea', operator: '=', answerCoding: { system: 'urn:t', code: 'green' } },
      { question: 'number', operator: '=', answerInteger: 9 },
    ),
  ],
};
