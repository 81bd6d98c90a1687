import { addDays, daysBetween, weekdayOf } from '@attune/clinical/civil-date';
import { localDateOf } from '@attune/clinical/local-date';
import type { Calendar } from './calendar.js';
import type { Random } from './random.js';

/** When a therapist sits down to read: ISO weekdays, times of day, and how likely a response is left for the next time. */
interface Habit {
  weekdays: number[];
  times: string[];
  leaves: number;
}

const HABITS: Record<string, Habit> = {
  'therapist@demo.attune.test': { weekdays: [1, 2, 3, 4, 5, 6], times: ['07:35', '17:10'], leaves: 0.3 },
  'therapist2@demo.attune.test': { weekdays: [1, 3, 4, 6], times: ['12:20'], leaves: 0.2 },
};
const USUAL: Habit = { weekdays: [1, 2, 3, 4, 5], times: ['18:15'], leaves: 0.1 };
const HOUR_MS = 3_600_000;
const LONGEST_DAYS = 12;

/** When this therapist reads what was sent at `sent`: in one of their hours, not before an hour has passed. */
export function readingTime(therapist: string, sent: Date, { calendar, zone, random }: { calendar: Calendar; zone: string; random: Random }): Date {
  const { weekdays, times, leaves } = HABITS[therapist] ?? USUAL;
  const first = localDateOf(sent, zone);
  for (let day = 0; day < LONGEST_DAYS; day += 1) {
    const date = addDays(first, day);
    if (!weekdays.includes(weekdayOf(date))) continue;
    for (const time of times) {
      const at = new Date(calendar.at(daysBetween(date, calendar.today), time, zone).getTime() + random.between(0, 1_500) * 1_000);
      if (at.getTime() - sent.getTime() > HOUR_MS && random.next() >= leaves) return at;
    }
  }
  return new Date(sent.getTime() + LONGEST_DAYS * 24 * HOUR_MS);
}
