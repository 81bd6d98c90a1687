import type { DateWord } from './date-words.js';
import { minutesOf } from '../random-times.js';
import { TIME_OF_PART, WordsError, type ClockTime, type DayPart } from './said.js';

/** What a language calls numbers, days and times. All words are folded: lower case, without accents. */
export interface Lexicon {
  numbers: Record<string, number>;
  /** The first three letters of Monday to Sunday. */
  weekdays: readonly string[];
  /** The first three letters of January to December. */
  months: readonly string[];
  parts: readonly (readonly [RegExp, DayPart])[];
  noon: RegExp;
  midnight: RegExp;
  /** Minutes that are said in words, as in "half past". */
  minutes: readonly (readonly [RegExp, number])[];
  /** Days that are said by their distance from today. */
  near: Record<string, number>;
  /** Days that are said by what they begin or end. */
  bounds: readonly (readonly [RegExp, DateWord])[];
  /** Before a weekday: the one of next week. */
  nextWeek: RegExp;
}

/** Lower case and without accents, letter by letter, so that every place in the text stays where it is. */
export function fold(text: string): string {
  return [...text].map((letter) => (letter.length > 1 ? letter : (letter.normalize('NFD')[0] ?? letter).toLowerCase())).join('');
}

export function numberOf(words: string, { numbers }: Lexicon): number {
  return /^\d+$/.test(words) ? Number(words) : (numbers[words.replace(/\s+/g, ' ')] ?? NaN);
}

/** The weekdays named in a text, sorted, each once. */
export function weekdaysIn(text: string, { weekdays }: Lexicon): number[] {
  const found = [...text.matchAll(/[a-z]+/g)].map(([word]) => weekdays.indexOf(word.slice(0, 3)) + 1);
  return [...new Set(found.filter((day) => day > 0))].sort();
}

/** All weekdays from the first one named to the last, over the end of a week if need be. */
export function weekdayRangeIn(text: string, { weekdays }: Lexicon): number[] {
  const [first = 1, last = 1] = [...text.matchAll(/[a-z]+/g)].map(([word]) => weekdays.indexOf(word.slice(0, 3)) + 1).filter((day) => day > 0);
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, n) => ((first - 1 + n) % 7) + 1).sort();
}

/** The days of a month named in a text, sorted; `last` finds the words for the last one. */
export function monthDaysIn(text: string, last: RegExp): number[] {
  const days = [...text.matchAll(/\d+/g)].map(([n]) => Number(n));
  return [...new Set([...(last.test(text) ? [-1] : []), ...days])].sort((a, b) => a - b);
}

export function partIn(text: string, { parts }: Lexicon): DayPart | undefined {
  return parts.find(([words]) => words.test(text))?.[1];
}

/** The times that several parts of the day mean. */
export function partTimesIn(text: string, lexicon: Lexicon): ClockTime[] {
  const parts = [...text.matchAll(/[a-z]+/g)].flatMap(([word]) => partIn(word, lexicon) ?? []);
  return [...new Set(parts)].map((part) => ({ minutes: minutesOf(TIME_OF_PART[part]), exact: true }));
}

/** Every day of a week but those named. */
export function weekdaysBut(text: string, lexicon: Lexicon): number[] {
  const left = weekdaysIn(text, lexicon);
  return [1, 2, 3, 4, 5, 6, 7].filter((day) => !left.includes(day));
}

/** The date that a text names. */
export function dateIn(text: string, lexicon: Lexicon): DateWord {
  const near = lexicon.near[text.replace(/\s+/g, ' ')];
  if (near !== undefined) return { in: near };
  const bound = lexicon.bounds.find(([words]) => words.test(text))?.[1];
  if (bound) return bound;
  if (/^\d{4}-/.test(text)) return { iso: text };
  const [weekday] = weekdaysIn(text.replace(/^\D*\d.*$/, (whole) => whole.slice(0, whole.search(/\d/))), lexicon);
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0];
  const month = [...text.matchAll(/[a-z]+/g)].map(([word]) => lexicon.months.indexOf(word.slice(0, 3)) + 1).find((n) => n > 0);
  if (day === undefined || month === undefined) {
    return { weekday: weekday ?? 1, of: lexicon.nextWeek.test(text) ? 'next-week' : 'coming' };
  }
  const year = /\d{4}/.exec(text)?.[0];
  return { day: Number(day), month, ...(year && { year: Number(year) }), ...(weekday && { weekday }) };
}

/**
 * The time that a text names.
 * @throws WordsError `time_unclear` for one that no clock shows
 */
export function timeIn(text: string, at: number, lexicon: Lexicon): ClockTime {
  if (lexicon.noon.test(text)) return { minutes: 720, exact: true };
  if (lexicon.midnight.test(text)) return { minutes: 0, exact: true };
  const [, digits, past = '0'] = /(\d{1,2})(?:[:.](\d{2}))?/.exec(text) ?? [];
  const word = [...text.matchAll(/[a-z]+/g)].map(([name]) => lexicon.numbers[name]).find((n) => n !== undefined);
  const hour = digits === undefined ? (word ?? NaN) : Number(digits);
  const minute = lexicon.minutes.find(([words]) => words.test(text))?.[1] ?? Number(past);
  const half = /(?<=\d|\s)([ap])\.?m\b/.exec(text)?.[1];
  if (!(hour <= 23 && minute <= 59) || (half && (hour < 1 || hour > 12))) throw new WordsError('time_unclear', { at, length: text.length });
  if (half) return { minutes: ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute, exact: true };
  const part = partIn(text, lexicon);
  const time = { minutes: hour * 60 + minute, exact: part !== undefined };
  return part ? { ...time, minutes: inPart(time.minutes, part) } : time;
}

/** What a clock with twelve hours means in a part of the day: 8 in the evening is 20:00. */
export function inPart(minutes: number, part: DayPart): number {
  const isNoonHour = minutes >= 720 && minutes < 780;
  if (part === 'morning') return isNoonHour ? minutes - 720 : minutes;
  if (part === 'night' && isNoonHour) return minutes - 720;
  if (minutes >= 720 || (part === 'night' && minutes < 300)) return minutes;
  return minutes + 720;
}
