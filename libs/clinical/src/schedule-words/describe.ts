import { addDays } from '../civil-date.js';
import type { RandomSchedule, Recurrence, Schedule, SessionSchedule } from '../schedule-kinds.js';
import { resolveDate } from './date-words.js';
import { englishWords } from './english-words.js';
import type { Language } from './language.js';
import { spanishWords } from './spanish-words.js';

/** The phrases that a language makes a schedule of. Dates come as words already, times as `HH:MM`. */
export interface Words {
  /** A date; without its year where that is clear. */
  date: (date: string, withYear: boolean) => string;
  /** One day only. */
  today: string;
  tomorrow: string;
  on: (date: string) => string;
  daily: (every: number) => string;
  weekly: (every: number, weekdays: readonly number[]) => string;
  monthly: (every: number, days: readonly number[]) => string;
  at: (times: readonly string[]) => string;
  minutesAround: (minutes: number) => string;
  dayAround: (days: number, at: string) => string;
  random: (perDay: number, from: string, to: string) => string;
  gap: (minutes: number) => string;
  onWeekdays: (weekdays: readonly number[]) => string;
  from: (date: string) => string;
  until: (date: string) => string;
  nextSession: string;
  count: (count: number) => string;
}

const languages: Record<Language, Words> = { en: englishWords, es: spanishWords };

/**
 * A well-formed schedule in words, which `parseSchedule` reads back; only a seed has none.
 * @param today when given, a start of today is not said, nor are years that are clear from it
 * @param date writes dates in another way, for a page that is only read
 */
export function describeSchedule(schedule: Schedule, language: Language, today?: string, date: Words['date'] = languages[language].date): string {
  const words = { ...languages[language], date };
  const { startDate, untilDate, count, until } = schedule;
  const isOnce = schedule.repeat === 'once';
  const dateFrom = (date: string, base: string | undefined): string => words.date(date, base === undefined || !isClear(date, base));
  const phrases = [
    ...(schedule.repeat === 'session' ? session(schedule, words) : schedule.repeat === 'random' ? random(schedule, words) : recurrence(schedule)),
    ...(isOnce || startDate === today ? [] : [words.from(dateFrom(startDate, today))]),
    ...(untilDate !== undefined && !isOnce ? [words.until(dateFrom(untilDate, today && startDate))] : []),
    ...(until ? [words.nextSession] : []),
  ];
  return phrases.join(' ') + (count === undefined ? '' : `, ${words.count(count)}`);

  function recurrence({ repeat, every = 1, weekdays = [], monthDays = [], times }: Recurrence): string[] {
    const at = words.at([...times].sort());
    if (repeat === 'daily') return [words.daily(every), at];
    if (repeat === 'weekly') return [words.weekly(every, [...weekdays].sort()), at];
    if (repeat === 'monthly') return [words.monthly(every, byPlace(monthDays)), at];
    return [dayOf(startDate), at];
  }

  function dayOf(date: string): string {
    if (date === today) return words.today;
    return today && date === addDays(today, 1) ? words.tomorrow : words.on(dateFrom(date, today));
  }
}

function session({ offsetMinutes, offsetDays = 0, at = '' }: SessionSchedule, words: Words): string[] {
  return [offsetMinutes === undefined ? words.dayAround(offsetDays, at) : words.minutesAround(offsetMinutes)];
}

function random({ window, perDay, weekdays, minGapMinutes }: RandomSchedule, words: Words): string[] {
  return [
    words.random(perDay, window.from, window.to),
    ...(weekdays?.length ? [words.onWeekdays([...weekdays].sort())] : []),
    ...(minGapMinutes === undefined ? [] : [words.gap(minGapMinutes)]),
  ];
}

/** Days in the order of the month, its last one at the end. */
const byPlace = (days: readonly number[]): number[] => [...days].sort((a, b) => (a === -1 ? 32 : a) - (b === -1 ? 32 : b));

/** True where a date without its year, read from a base, is this one. */
function isClear(date: string, base: string): boolean {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  return resolveDate({ month, day }, base, base, 1) === date;
}
