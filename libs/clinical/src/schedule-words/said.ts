import type { DateWord } from './date-words.js';

/** Parts of a day, as far as words tell them apart. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** The time of day that a part of the day means when no time is said. */
export const TIME_OF_PART: Record<DayPart, string> = { morning: '09:00', afternoon: '15:00', evening: '20:00', night: '21:00' };

/** One thing that a text says about when, in no language any more. A clause may say several. */
export type Said =
  | { say: 'rhythm'; repeat: 'daily' | 'weekly' | 'monthly'; every: number }
  /** `single`: one weekday named as one day ("on Monday") and not as a habit ("on Mondays"). */
  | { say: 'weekdays'; weekdays: number[]; single: boolean }
  | { say: 'monthDays'; monthDays: number[] }
  | { say: 'date'; date: DateWord }
  | { say: 'times'; times: ClockTime[] }
  | { say: 'part'; part: DayPart }
  /** Around a session: minutes from its start. */
  | { say: 'minutes'; minutes: number }
  /** Around a session: days from its date; `loose` when no time of day is meant ("one day before"). */
  | { say: 'days'; days: number; loose: boolean }
  | { say: 'perDay'; perDay: number }
  | { say: 'random' }
  | { say: 'window'; from: ClockTime; to: ClockTime }
  | { say: 'gap'; minutes: number }
  | { say: 'start'; date: DateWord }
  | { say: 'untilDate'; date: DateWord }
  | { say: 'until' }
  | { say: 'span'; amount: number; unit: 'day' | 'week' | 'month' }
  | { say: 'count'; count: number };

/** A time read off a text; without `exact`, a part of the day said elsewhere may still mean its second half. */
export interface ClockTime {
  minutes: number;
  exact: boolean;
}

/** Where in the text something was said. */
export interface Place {
  at: number;
  length: number;
}

export type Placed = Said & Place;

export type WordsFaultCode =
  | 'empty'
  | 'not_understood'
  | 'time_unclear'
  | 'date_unclear'
  | 'said_twice'
  | 'does_not_fit'
  | 'rhythm_missing'
  | 'times_do_not_match'
  | 'ends_before_start'
  | 'no_occasion'
  | 'too_many'
  | 'out_of_range';

/** Stops the reading of a text at what cannot be read. */
export class WordsError extends Error {
  constructor(
    readonly code: WordsFaultCode,
    readonly place: Place,
  ) {
    super(code);
  }
}
