import type { NotThisTimeReason } from '@attune/clinical/reasons';
import type { Rhythm } from './story.js';

/** What somebody says when it is not this time; the more often it stands here, the more likely. */
type Reasons = NotThisTimeReason[];

const otherwise = (reasons: Reasons, said: number, chance: number, pick: (items: Reasons) => NotThisTimeReason): NotThisTimeReason | 'open' =>
  reasons.length && chance < said ? pick(reasons) : 'open';

/** Done with this likelihood; else, mostly, a reason is given. */
export const steady = (share: number, reasons: Reasons = [], said = 0.7): Rhythm => (_day, random) =>
  random.next() < share ? 'done' : otherwise(reasons, said, random.next(), (items) => random.pick(items));

/** All of it, whatever comes. */
export const always: Rhythm = () => 'done';

/** On Saturdays and Sundays. */
export const weekends = (reasons: Reasons): Rhythm => (day, random) =>
  (day.weekday >= 6 ? steady(0.9) : steady(0.05, reasons, 0.35))(day, random);

/** Much at first, less and less after `from` days ago. */
export const fading = (from: number, reasons: Reasons): Rhythm => (day, random) =>
  steady(day.ago >= from ? 0.85 : 0.85 * (day.ago / from) ** 1.5, reasons, 0.5)(day, random);

/** Not at all between these days ago; before and after as `rest`. */
export const gap = (from: number, to: number, rest: Rhythm): Rhythm => (day, random) =>
  day.ago <= from && day.ago >= to ? 'open' : rest(day, random);

/** Nothing any more since so many days ago. */
export const untilAgo = (ago: number, before: Rhythm): Rhythm => (day, random) => (day.ago < ago ? 'open' : before(day, random));

/** Certain days as said; what is not named follows `rest`. Days are counted back from today. */
export const except = (days: Record<number, 'done' | 'open' | NotThisTimeReason>, rest: Rhythm): Rhythm => (day, random) =>
  days[day.ago] ?? rest(day, random);
