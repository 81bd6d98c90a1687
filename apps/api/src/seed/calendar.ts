import { addDays, weekdayOf } from '@attune/clinical/civil-date';
import { occasionsOf } from '@attune/clinical/schedule';

const FRIDAY = 5;

/** The days of the story, counted back from today. */
export class Calendar {
  /** @param today the civil date on which the story ends, in the zone of the first practice */
  constructor(readonly today: string) {}

  /** The civil date so many days before today; negative is after it. */
  daysAgo(days: number): string {
    return addDays(this.today, -days);
  }

  /** How many days ahead the `n`th working day after today is. */
  workingDayAhead(n: number): number {
    let days = 0;
    for (let found = 0; found < n; ) {
      days += 1;
      if (weekdayOf(this.daysAgo(-days)) <= FRIDAY) found += 1;
    }
    return days;
  }

  /** The instant at which clocks in `zone` show `time`, so many days ago. */
  at(days: number, time: string, zone: string): Date {
    const [occasion] = occasionsOf({ startDate: this.daysAgo(days), repeat: 'once', times: [time] }, zone);
    return new Date(occasion!.dueAt);
  }
}
