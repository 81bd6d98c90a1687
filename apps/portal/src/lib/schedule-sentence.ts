import type { Schedule } from '@attune/clinical/schedule-rules';
import { describeSchedule } from '@attune/clinical/schedule-words';
import { civilDate, localeOf, writeCivilTime, writeDate } from './dates';
import { useLanguage } from './texts';

/**
 * Writes a schedule as a sentence, of any kind: "Weekdays at 8:00 PM until our next session", dates and times as the locale has them. Where it repeats and has begun, the
 * day on which it did is left out.
 */
export function useScheduleWords(): (schedule: Schedule) => string {
  const language = useLanguage();
  return (schedule) => {
    const today = civilDate(new Date());
    const hasBegun = schedule.repeat !== 'once' && schedule.startDate < today;
    const words = asTheLocaleSays(describeSchedule(schedule, language, hasBegun ? schedule.startDate : today, writeDay));
    return words.slice(0, 1).toLocaleUpperCase(localeOf(language)) + words.slice(1);
  };
}

const writeDay = (date: string, withYear: boolean): string => writeDate(date, withYear ? 'full' : 'day');

/** Times as the clocks of the region show them; in Spanish the article goes with the hour that is read. */
const asTheLocaleSays = (words: string): string =>
  words.replace(/\b(las? )?(\d\d:\d\d)\b/g, (_, article: string | undefined, clock: string) => {
    const time = writeCivilTime(clock);
    return `${article ? (/^0?1:/.test(time) ? 'la ' : 'las ') : ''}${time}`;
  });
