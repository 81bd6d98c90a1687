import type { Schedule } from '@attune/clinical/schedule-rules';
import { describeSchedule } from '@attune/clinical/schedule-words';
import { civilDate, localeOf } from './dates';
import { useLanguage } from './texts';

/** Writes a schedule as a sentence, of any kind: "Weekdays at 20:00 until our next session". */
export function useScheduleWords(): (schedule: Schedule) => string {
  const language = useLanguage();
  return (schedule) => {
    const words = describeSchedule(schedule, language, civilDate(new Date()));
    return words.slice(0, 1).toLocaleUpperCase(localeOf(language)) + words.slice(1);
  };
}
