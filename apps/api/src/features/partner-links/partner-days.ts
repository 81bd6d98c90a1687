/** What is known of one civil day of a goal. */
export interface DayMarks {
  /** Civil date, `YYYY-MM-DD`. */
  date: string;
  /** It was done, all of it or a part. */
  done: boolean;
  /** Something of it can still be done. */
  open: boolean;
}

export interface PartnerDay {
  date: string;
  state: 'done' | 'not-today';
}

/** How many days a partner looks back at most. */
export const DAYS_BACK = 14;

/**
 * The days that a partner is told, the latest first. A day without a plan is not told. Today is told once it is done, or once
 * nothing of it is open any more; why something was not done makes no difference to anything.
 * @param today the client's own date
 */
export function partnerDays(marks: readonly DayMarks[], today: string): PartnerDay[] {
  return marks
    .filter(({ date, done, open }) => done || date < today || (date === today && !open))
    .map(({ date, done }): PartnerDay => ({ date, state: done ? 'done' : 'not-today' }))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, DAYS_BACK);
}
