import { daysBetween } from '@attune/clinical/civil-date';
import { checkSchedule, localOccasionsOf, localTimeOf, recompute, type Recurrence } from '@attune/clinical/schedule';
import { type FieldFault, invalid } from '../../platform/errors/domain-error.js';
import { type AppointmentSeriesBody, MOST_IN_SERIES, type SeriesRepeat, type SeriesRhythmDto } from './series.dto.js';

/** A recurrence with one time of the day. */
export type Rhythm = Recurrence & { repeat: SeriesRepeat };

/**
 * The rhythm that is asked for.
 * @throws DomainError `request.invalid` with one fault per field
 */
export function readRhythm(body: AppointmentSeriesBody): Rhythm {
  const { startDate, repeat, every, weekdays, time, untilDate, count } = body;
  const rhythm: Rhythm = {
    startDate, repeat, times: [time],
    ...(every !== undefined && every > 1 && { every }), ...(weekdays?.length && { weekdays: [...weekdays].sort((a, b) => a - b) }),
    ...(untilDate != null && { untilDate }), ...(count != null && { count }),
  };
  const faults: FieldFault[] = checkSchedule(rhythm).map(({ field, code }) => ({ field: field === 'times' ? 'time' : field, code }));
  if (!faults.length && localOccasionsOf(rhythm, MOST_IN_SERIES + 1).length > MOST_IN_SERIES) faults.push({ field: 'untilDate', code: 'too_many' });
  if (faults.length) throw invalid(...faults);
  return rhythm;
}

/** When each begins, in order: the same time on the clock of the zone, before and after the clocks change. */
export const startsOf = (rhythm: Rhythm, zone: string): string[] =>
  recompute(localOccasionsOf(rhythm, MOST_IN_SERIES), zone).map(({ dueAt }) => dueAt);

/**
 * The rhythm of what follows when one of a series is moved: from its new day and time on, in the same steps, as many as there
 * were. Chosen weekdays move along.
 * @param slot where the series had the one that is moved
 * @param startsAt where it is moved to
 */
export function movedRhythm(rhythm: Rhythm, zone: string, slot: string, startsAt: string, count: number): Rhythm {
  const [from, to] = [localTimeOf(Date.parse(slot), zone), localTimeOf(Date.parse(startsAt), zone)];
  const days = daysBetween(from.localDate, to.localDate);
  const weekdays = rhythm.weekdays?.map((day) => ((((day - 1 + days) % 7) + 7) % 7) + 1).sort((a, b) => a - b);
  const { repeat, every } = rhythm;
  return { startDate: to.localDate, repeat, times: [to.localTime], count, ...(every && { every }), ...(weekdays && { weekdays }) };
}

/** The first so many of a rhythm. */
export const firstOf = ({ untilDate: _, ...rhythm }: Rhythm, count: number): Rhythm => ({ ...rhythm, count });

export const toRhythm = ({ startDate, times, repeat, every, weekdays, untilDate, count }: Rhythm): SeriesRhythmDto => ({
  startDate, time: times[0]!, repeat, every: every ?? 1, weekdays: weekdays ?? [], untilDate: untilDate ?? null, count: count ?? null,
});
