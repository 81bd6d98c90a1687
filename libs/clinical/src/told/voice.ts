import type { Localized } from '../localized.js';
import { languageOf, type Locale } from '../locale.js';
import { plain, writeDay } from '../sentences/write.js';
import { WORDS, type Words } from './words.js';

/** Everything that telling needs to know of its reader. */
export interface Voice {
  locale: Locale;
  words: Words;
  say: (text: Localized) => string;
  /** A number with one decimal at most. */
  number: (value: number) => string;
  /** A civil date with its year. */
  day: (civil: string) => string;
  /** So many times, in words. */
  times: (count: number) => string;
}

export function voiceOf(locale: Locale): Voice {
  const language = languageOf(locale);
  const words = WORDS[language];
  const number = (value: number): string => plain(value, locale);
  return { locale, words, say: (text) => text[language], number, day: (civil) => writeDay(civil, locale), times: (count) => words.times(count, number(count)) };
}
