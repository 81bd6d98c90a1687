import type { Schedule } from '@attune/clinical/schedule-rules';
import { describeSchedule } from '@attune/clinical/schedule-words';
import { civilDate, localeOf } from './dates';
import { useLanguage } from './texts';

/**
 * Writes a schedule as a sentence, of any kind: "Weekdays at 20:00 until our next session". Where it repeats and has begun, the
 * day on which it did is left out.
 */
export function useScheduleWords(): (schedule: Schedule) => string {
  const language = useLanguage();
  return (schedule) => {
    const today = civilDate(new Date());
    const hasBegun = schedule.repeat !== 'once' && schedule.startDate < today;
    const words = describeSchedule(schedule, language, hasBegun ? schedule.startDate : today);
    return words.slice(0, 1).toLocaleUpperCase(localeOf(language)) + words.slice(1);
  };
}
