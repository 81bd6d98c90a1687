/**
 * When something is to be done, in civil time: the dates and times that a calendar and a clock on the client's wall
 * show. `repeat` tells the kinds apart. All run from `startDate` (that day included): no occasion lies before it.
 */
export type Schedule = Recurrence | SessionSchedule | RandomSchedule;

/** Where a schedule ends: one of the three at most. */
export interface ScheduleEnd {
  /** The last day, this one included. */
  untilDate?: string;
  /** So many occasions; each time of a day is one. */
  count?: number;
  /** When the client's next session begins (see `openEnd`). */
  until?: 'next-session';
}

/** On days of the calendar. `once` means the start date only. */
export interface Recurrence extends ScheduleEnd {
  startDate: string;
  repeat: 'once' | 'daily' | 'weekly' | 'monthly';
  /** Every so many days, weeks (Monday to Sunday) or months, counted from that of the first occasion; 1 when left out. */
  every?: number;
  /** With `weekly`: ISO weekdays, Monday 1 to Sunday 7; left out or empty, the start date's own. */
  weekdays?: number[];
  /**
   * With `monthly`: days 1 to 31, or -1 for a month's last; left out or empty, the start date's own. A month without that
   * day has no occasion.
   */
  monthDays?: number[];
  /** Times of day, `HH:MM`. */
  times: string[];
}

/** The recurrences that a step of a program has, and that rhythm fields can show. */
export type SimpleRecurrence = Recurrence & { repeat: 'once' | 'daily' | 'weekly' };

/**
 * Around each session of the client: either `offsetMinutes` from its start (negative: before), in hours that really pass,
 * or at a time of day (`at`, with `offsetDays` from its date, 0 when left out). Goes on with the sessions without an end.
 */
export interface SessionSchedule extends ScheduleEnd {
  startDate: string;
  repeat: 'session';
  offsetMinutes?: number;
  offsetDays?: number;
  at?: string;
}

/** At times drawn by chance within a window of each day; the same seed always draws the same. */
export interface RandomSchedule extends ScheduleEnd {
  startDate: string;
  repeat: 'random';
  /** First and last time that may be drawn, `HH:MM`, on one day. */
  window: { from: string; to: string };
  perDay: number;
  /** The least distance between two times of a day; left out, see `defaultGap`. */
  minGapMinutes?: number;
  /** ISO weekdays; left out or empty, every day. */
  weekdays?: number[];
  /** 0 to 4294967295; whoever keeps the schedule draws one. Left out it is 0. */
  seed?: number;
}

/** Every field that any kind has, as it may come in before `checkSchedule` has looked. */
export interface ScheduleFields extends ScheduleEnd {
  startDate: string;
  repeat: string;
  every?: number;
  weekdays?: number[];
  monthDays?: number[];
  times?: string[];
  offsetMinutes?: number;
  offsetDays?: number;
  at?: string;
  window?: { from: string; to: string };
  perDay?: number;
  minGapMinutes?: number;
  seed?: number;
}

/** One time on one day, before any zone is known. `slot` is the time's place among the day's sorted times, from 0. */
export interface LocalOccasion {
  localDate: string;
  localTime: string;
  slot: number;
}
