import { checkText } from '../check/report.js';
import { emotionCatalogue, emotionWord } from '../emotions/catalogue.js';
import { limits } from '../limits.js';
import type { EmotionStep, FieldErrorCode, Language, NamedFeeling } from '../types/index.js';
import { isBlank, isRecord, isWhole } from '../values.js';
import { joinWords, type Kind, type StepCheck } from './kind.js';

const inRange = (value: number): boolean => value >= 0 && value <= 10;

/** The feelings an answer names, in order; what cannot be read is left out. */
export function namedFeelings(value: unknown): NamedFeeling[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry) => {
    if (!isRecord(entry) || typeof entry.word !== 'string' || isBlank(entry.word)) return [];
    const intensity = isWhole(entry.intensity) && inRange(entry.intensity) ? entry.intensity : undefined;
    return [{ word: entry.word.trim(), ...(intensity === undefined ? {} : { intensity }) }];
  });
}

/** How many words of the client's own an answer names. No word of the catalogue has this id. */
export const OWN_FEELINGS = 'emotion.own';

/** The client's own words among the feelings named: the wheel grows with them, answer by answer. */
export const ownFeelings = (value: unknown): string[] =>
  namedFeelings(value).flatMap(({ word }) => (emotionWord(word) ? [] : [word]));

/** A feeling as it stands in a sentence: the catalogue's word in small letters, or the client's own as typed. */
const inSentence = (word: string, language: Language): string =>
  emotionWord(word)?.label[language].toLowerCase() ?? word;

/** The named feelings as one list in words: "longing and tired". */
const feelingsInWords = (value: unknown, language: Language): string =>
  joinWords(
    namedFeelings(value).map(({ word }) => inSentence(word, language)),
    language,
  );

function entryFault(entry: unknown): FieldErrorCode | null {
  if (!isRecord(entry) || typeof entry.word !== 'string' || isBlank(entry.word)) return 'not_a_feeling';
  if (entry.word.length > limits.ownWord) return 'too_long';
  if (entry.intensity === undefined || entry.intensity === null) return null;
  if (!isWhole(entry.intensity)) return 'not_a_number';
  return inRange(entry.intensity) ? null : 'out_of_range';
}

/**
 * Feelings by name. Answer: `[{word, intensity}]`, `word` an id of the catalogue or the client's own, `intensity`
 * a whole number from 0 to 10 or left out. Of a client's own words it is observed how many there were, never which.
 */
export const emotion: Kind<EmotionStep> = {
  validate(step, value) {
    if (!Array.isArray(value)) return [{ step: step.id, code: 'not_a_list' }];
    if (value.length > limits.feelings) return [{ step: step.id, code: 'too_many' }];
    if (step.multiple === false && value.length > 1) return [{ step: step.id, code: 'one_only' }];
    const code = value.map(entryFault).find((fault) => fault !== null);
    if (code) return [{ step: step.id, code }];
    const words = namedFeelings(value).map(({ word }) => word.toLowerCase());
    return new Set(words).size < words.length ? [{ step: step.id, code: 'repeated' }] : [];
  },
  isComplete: (_step, value) => namedFeelings(value).length > 0,
  observations(step, value) {
    const own = ownFeelings(value).length;
    const known = namedFeelings(value).flatMap(({ word, intensity }) => {
      if (!emotionWord(word)) return [];
      if (step.intensity === false || typeof intensity !== 'number')
        return [{ code: `emotion.${word}.named`, value: 1 }];
      return [{ code: `emotion.${word}`, value: intensity }];
    });
    return own > 0 ? [...known, { code: OWN_FEELINGS, value: own }] : known;
  },
  codes: (step) => [
    ...emotionCatalogue.flatMap(({ id, label }) => [
      ...(step.intensity === false ? [] : [{ code: `emotion.${id}`, label, min: 0, max: 10 }]),
      { code: `emotion.${id}.named`, label },
    ]),
    { code: OWN_FEELINGS, label: { en: 'Words of one’s own', es: 'Palabras propias' } },
  ],
  sentence(step, value, language) {
    const of = language === 'en' ? 'of' : 'de';
    const words = namedFeelings(value).map(({ word, intensity }) => {
      const label = inSentence(word, language);
      return step.intensity === false || intensity === undefined ? label : `${label} (${intensity} ${of} 10)`;
    });
    const list = joinWords(words, language);
    return list.charAt(0).toUpperCase() + list.slice(1);
  },
  redact: (_step, value) => namedFeelings(value).filter(({ word }) => emotionWord(word)),
  holdsFreeText: () => true,
  tokens: (_step, value) => namedFeelings(value).map(({ word }) => word),
  words: (_step, value, language) => feelingsInWords(value, language),
  count: (_step, value) => namedFeelings(value).length,
};

/** What makes a step of this kind well formed. */
export const emotionCheck: StepCheck = {
  fields: ['multiple', 'intensity'],
  check(step, path, context) {
    checkText(step.prompt, `${path}.prompt`, context.report);
  },
  mayHoldFreeText: () => true,
};
