import { bodyQualities, bodyRegions, noPlaces } from '../body/catalogue.js';
import { checkFlags, checkLabelled, checkSubset } from '../check/labelled.js';
import { checkText } from '../check/report.js';
import { limits } from '../limits.js';
import type { BodyPlace, BodyStep, FieldError, Language, Localized } from '../types/index.js';
import { idsOf, isBlank } from '../values.js';
import { listFaults, listField, readList, textField, wholeField, type Field } from './fields.js';
import { joinWords, type Kind, type StepCheck } from './kind.js';
import { capital } from './words.js';

const none = noPlaces.map(({ id }) => id);
const isNone = (place: string): boolean => none.includes(place);

/** The places a step offers, from head to foot. */
export const placesOf = (step: BodyStep) => bodyRegions.filter(({ id }) => step.places?.includes(id) ?? true);

/** The qualities a step offers. */
export const qualitiesOf = (step: BodyStep) => step.qualities ?? bodyQualities;

const qualityField = (step: BodyStep): Field => {
  const known = qualitiesOf(step).map(({ id }) => id);
  const word = textField(limits.ownWord);
  return (value) => {
    if (known.includes(value as string)) return null;
    if (step.canWriteOwn === false) return 'unknown_option';
    return word(value) ?? (isBlank(value) ? 'not_text' : null);
  };
};

const rulesOf = (step: BodyStep) => {
  const known = [...placesOf(step).map(({ id }) => id), ...none];
  return {
    fields: {
      place: ((value) => (known.includes(value as string) ? null : 'unknown_place')) satisfies Field,
      qualities: listField(qualityField(step), limits.qualitiesOfOne),
      intensity: wholeField(0, 10),
    },
    max: limits.bodyPlaces,
    needs: ['place'],
  };
};

/** The places an answer names, in order; what cannot be read is left out. */
export const namedPlaces = (step: BodyStep, value: unknown): BodyPlace[] => readList<BodyPlace>(value, rulesOf(step));

const knownQualities = (step: BodyStep, { qualities = [] }: BodyPlace) =>
  qualitiesOf(step).filter(({ id }) => qualities.includes(id));

const labelOf = (id: string): Localized =>
  [...bodyRegions, ...noPlaces].find((each) => each.id === id)?.label ?? { en: id, es: id };

function placeInWords(step: BodyStep, { place, qualities = [], intensity }: BodyPlace, language: Language): string {
  const words = qualities.map(
    (word) =>
      qualitiesOf(step)
        .find(({ id }) => id === word)
        ?.label[language].toLowerCase() ?? word.trim(),
  );
  const strong = step.intensity === false || typeof intensity !== 'number';
  const list = joinWords(words, language);
  const strength = strong ? '' : ` (${intensity} ${language === 'en' ? 'of' : 'de'} 10)`;
  return `${labelOf(place)[language]}${list ? `: ${list}` : ''}${strength}`;
}

/** Where in the body something is felt, and how. Answer: `[{place, qualities, intensity}]`. */
export const body: Kind<BodyStep> = {
  validate(step, value) {
    const faults = listFaults(step.id, value, rulesOf(step));
    if (faults.length) return faults;
    const named = namedPlaces(step, value);
    const alone = named.findIndex(({ place }) => isNone(place));
    return alone >= 0 && named.length > 1
      ? [{ step: step.id, code: 'stands_alone', path: `${alone}` } satisfies FieldError]
      : [];
  },
  isComplete: (step, value) => namedPlaces(step, value).length > 0,
  observations(step, value) {
    const named = namedPlaces(step, value);
    const places = named.map(({ place, intensity }) =>
      step.intensity === false || typeof intensity !== 'number'
        ? { code: `${step.id}.${place}.named`, value: 1 }
        : { code: `${step.id}.${place}`, value: intensity },
    );
    const qualities = qualitiesOf(step).flatMap(({ id }) => {
      const count = named.filter((place) => place.qualities?.includes(id)).length;
      return count ? [{ code: `${step.id}.quality.${id}`, value: count }] : [];
    });
    return [...places, ...qualities];
  },
  codes: (step) => [
    ...[...placesOf(step), ...noPlaces].flatMap(({ id, label }) => [
      ...(step.intensity === false ? [] : [{ code: `${step.id}.${id}`, label, min: 0, max: 10 }]),
      { code: `${step.id}.${id}.named`, label },
    ]),
    ...qualitiesOf(step).map(({ id, label }) => ({ code: `${step.id}.quality.${id}`, label })),
  ],
  sentence: (step, value, language) =>
    namedPlaces(step, value)
      .map((place) => capital(placeInWords(step, place, language)))
      .join('; '),
  redact: (step, value) =>
    namedPlaces(step, value).map((place) => ({ ...place, qualities: knownQualities(step, place).map(({ id }) => id) })),
  holdsFreeText: (step) => step.canWriteOwn !== false,
  tokens: (step, value) =>
    namedPlaces(step, value).flatMap((place) => [place.place, ...knownQualities(step, place).map(({ id }) => id)]),
  words: (step, value, language) =>
    joinWords(
      namedPlaces(step, value).map(({ place }) => labelOf(place)[language].toLowerCase()),
      language,
    ),
  count: (step, value) => namedPlaces(step, value).filter(({ place }) => !isNone(place)).length,
};

/** What makes a step of this kind well formed. */
export const bodyCheck: StepCheck = {
  fields: ['places', 'qualities', 'canWriteOwn', 'intensity'],
  check(step, path, { report }) {
    checkText(step.prompt, `${path}.prompt`, report);
    checkSubset(
      step.places,
      `${path}.places`,
      report,
      bodyRegions.map(({ id }) => id),
    );
    if (step.qualities !== undefined) checkLabelled(step.qualities, `${path}.qualities`, report, { max: 40 });
    checkFlags(step, ['canWriteOwn', 'intensity'], path, report);
  },
  knownTokens: (step) => [
    ...(Array.isArray(step.places) ? step.places.map(String) : bodyRegions.map(({ id }) => id)),
    ...none,
    ...(step.qualities === undefined ? bodyQualities.map(({ id }) => id) : idsOf(step.qualities)),
  ],
  mayHoldFreeText: (step) => step.canWriteOwn !== false,
};
