import type { SimpleRecurrence } from '@attune/clinical/schedule-rules';
import { localeOf, writeCivilTime, writeDate } from './dates';
import { useText } from './texts';

// A Monday; the weekdays of its week are named from it.
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** The name of an ISO weekday (Monday 1), as the locale writes it. */
export function weekdayName(day: number, weekday: 'long' | 'short' = 'long'): string {
  const date = new Date(MONDAY + (day - 1) * DAY_MS);
  return new Intl.DateTimeFormat(localeOf(), { weekday, timeZone: 'UTC' }).format(date);
}

/** Words as a list is read: "Monday, Wednesday and Friday". */
export function writeList(words: readonly string[]): string {
  return new Intl.ListFormat(localeOf()).format(words);
}

/** Writes a schedule as a sentence: "Every week on Monday and Friday at 20:00, until 10 December". */
export function useScheduleWords(): (schedule: SimpleRecurrence) => string {
  const t = useText('clinical');
  return ({ startDate, repeat, weekdays, times, untilDate, count }) => {
    const at = writeList([...times].sort().map(writeCivilTime));
    const days = weekdays?.length ? [...weekdays].sort() : [weekdayOf(startDate)];
    const when = {
      once: () => t('schedule.once', { date: writeDate(startDate, 'weekday'), at }),
      daily: () => t('schedule.daily', { at }),
      weekly: () => t('schedule.weekly', { days: writeList(days.map((day) => weekdayName(day))), at }),
    }[repeat]();
    if (repeat === 'once') return when;
    if (untilDate) return t('schedule.until', { when, date: writeDate(untilDate) });
    return count ? t('schedule.count', { when, count }) : when;
  };
}

function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}
