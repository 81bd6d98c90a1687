import { addDays, isCivilDate } from '@attune/clinical/civil-date';
import { localOccasionsOf, type Recurrence } from '@attune/clinical/schedule-rules';
import { minuteOf } from '../../../lib/zone';
import { MOST_IN_SERIES } from '../api';

/** How a session repeats, as the form has it. */
export interface Rhythm {
  repeat: 'none' | 'weekly' | 'monthly';
  every: string;
  end: 'count' | 'date';
  count: string;
  untilDate: string;
}

export const ONCE: Rhythm = { repeat: 'none', every: '1', end: 'count', count: '10', untilDate: '' };

export type RhythmFault = 'every' | 'count' | 'countMost' | 'untilDate';

const MOST_EVERY = 52;
const whole = (text: string, most: number): number | null => (/^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : null);

/** What is wrong with a rhythm; nothing for a single session. */
export function faultOf(rhythm: Rhythm, startDate: string): RhythmFault | null {
  if (rhythm.repeat === 'none') return null;
  if (whole(rhythm.every, MOST_EVERY) === null) return 'every';
  if (rhythm.end === 'count') return whole(rhythm.count, MOST_IN_SERIES) === null ? 'count' : null;
  if (!isCivilDate(rhythm.untilDate) || rhythm.untilDate < startDate) return 'untilDate';
  return datesOf(rhythm, startDate, '00:00').length > MOST_IN_SERIES ? 'countMost' : null;
}

/** The recurrence that a well-formed rhythm means. */
export function recurrenceOf(rhythm: Rhythm, startDate: string, time: string): Recurrence {
  const repeat = rhythm.repeat as 'weekly' | 'monthly';
  const end = rhythm.end === 'count' ? { count: Number(rhythm.count) } : { untilDate: rhythm.untilDate };
  return { startDate, times: [time], repeat, every: Number(rhythm.every), ...end };
}

/** The days on which it takes place, one more than a series may have at most; one that is not well formed has none. */
export function datesOf(rhythm: Rhythm, startDate: string, time: string): string[] {
  if (rhythm.repeat === 'none' || !isCivilDate(startDate) || Number.isNaN(minuteOf(time)) || whole(rhythm.every, MOST_EVERY) === null) return [];
  if (rhythm.end === 'count' && whole(rhythm.count, MOST_IN_SERIES) === null) return [];
  if (rhythm.end === 'date' && (!isCivilDate(rhythm.untilDate) || rhythm.untilDate < startDate || rhythm.untilDate > addDays(startDate, 366 * 10))) return [];
  return localOccasionsOf(recurrenceOf(rhythm, startDate, time), MOST_IN_SERIES + 1).map(({ localDate }) => localDate);
}
