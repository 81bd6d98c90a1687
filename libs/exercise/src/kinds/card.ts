import { checkCard } from '../check/card.js';
import { checkSubset } from '../check/labelled.js';
import { checkText } from '../check/report.js';
import { limits } from '../limits.js';
import { cardLooks, cardPlaces, type CardAnswer, type CardStep, type Localized } from '../types/index.js';
import { isBlank } from '../values.js';
import { listField, oneOf, readRecord, recordFaults, textField, timeField, type Fields } from './fields.js';
import type { Kind, StepCheck } from './kind.js';
import { quoted } from './words.js';

const fieldsOf = ({ card, looks = [...cardLooks], places = [...cardPlaces] }: CardStep): Fields => ({
  text: textField(limits.shortText),
  from: oneOf(card.from, 'unknown_item'),
  look: oneOf(looks),
  places: listField(oneOf(places), places.length),
  at: card.returns === 'ask' ? timeField : () => 'unknown_field',
});

/** A card as far as it can be read. */
export const readCard = (step: CardStep, value: unknown): Partial<CardAnswer> =>
  readRecord<CardAnswer>(value, fieldsOf(step)) ?? {};

const placeWords: Record<(typeof cardPlaces)[number], Localized> = {
  phone: { en: 'on the start page', es: 'en la pantalla de inicio' },
  print: { en: 'on paper', es: 'en papel' },
};

/** A card made of earlier answers. Answer: `{text, from, look, places, at}`. */
export const card: Kind<CardStep> = {
  validate: (step, value) => recordFaults(step.id, value, fieldsOf(step)),
  isComplete: (step, value) => !isBlank(readCard(step, value).text),
  observations: (step, value) => (isBlank(readCard(step, value).text) ? [] : [{ code: `${step.id}.kept`, value: 1 }]),
  codes: (step) => [{ code: `${step.id}.kept`, label: { en: 'Cards kept', es: 'Tarjetas guardadas' } }],
  sentence(step, value, language) {
    const { text, places = [], at } = readCard(step, value);
    if (text === undefined) return '';
    const where = [...places.map((place) => placeWords[place][language]), at].filter(Boolean).join(', ');
    return where ? `${quoted(text)} (${where})` : quoted(text);
  },
  redact(step, value) {
    const { text: _text, ...rest } = readCard(step, value);
    return rest;
  },
  holdsFreeText: () => true,
  tokens(step, value) {
    const { look, places = [] } = readCard(step, value);
    return [...(look ? [look] : []), ...places];
  },
  carryOver(step, earlier) {
    const { text } = readCard(step, earlier);
    return text === undefined ? undefined : { text };
  },
};

/** What makes a step of this kind well formed. */
export const cardCheck: StepCheck = {
  fields: ['card', 'looks', 'places'],
  check(step, path, context) {
    const { report } = context;
    checkText(step.prompt, `${path}.prompt`, report);
    if (step.card === undefined) report(`${path}.card`, 'not_an_object');
    checkCard(step.card, `${path}.card`, context);
    checkSubset(step.looks, `${path}.looks`, report, cardLooks);
    checkSubset(step.places, `${path}.places`, report, cardPlaces, 0);
  },
  knownTokens: () => [...cardLooks, ...cardPlaces],
  mayHoldFreeText: () => true,
  carriesOver: true,
};
