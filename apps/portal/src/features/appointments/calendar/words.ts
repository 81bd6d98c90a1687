import { addDays } from '@attune/clinical/civil-date';
import { localeOf, useDates, writeCivilTime, writeDate } from '../../../lib/dates';
import { useText } from '../../../lib/texts';
import { civilOf, instantAt, timeOf, type Civil } from '../../../lib/zone';
import type { Session } from '../api';

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(localeOf(), { timeZone: 'UTC', ...options });
const dateOf = (date: string) => new Date(`${date}T00:00:00Z`);

/** The days that are shown, as a title: "November 23 – 29, 2026". */
export function writeRange(days: readonly string[]): string {
  const [first = '', last = first] = [days[0], days.at(-1)];
  if (first === last) return format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(dateOf(first));
  return format({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(dateOf(first), dateOf(last));
}

export const writeMonth = (date: string): string => format({ month: 'long', year: 'numeric' }).format(dateOf(date));

/** A zone as people say it: "Eastern Time". */
export function writeZone(zone: string): string {
  const parts = new Intl.DateTimeFormat(localeOf(), { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(new Date());
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** A civil time as the locale's clocks show it; midnight at the end of a day is midnight. */
export const writeMinute = (minute: number): string => writeCivilTime(timeOf(minute % 1440));

export const writeDay = (date: string): string => writeDate(date, 'weekday');

/** "Tuesday, November 24, 10:00 AM" in a zone. */
export const writeWhen = ({ date, minute }: Civil): string => `${writeDay(date)}, ${writeMinute(minute)}`;

/** What the clock of another zone shows at a civil time of this one. */
export function elsewhere(civil: Civil, zone: string, other: string): Civil {
  return civilOf(instantAt(civil, zone), other);
}

/** The day after the last of those that are shown, at its first minute: where reading ends. */
export const endOf = (days: readonly string[]): Civil => ({ date: addDays(days.at(-1) ?? '', 1), minute: 0 });

/** Everything that is to be known of a session at a glance, in one sentence for readers. */
export function useSessionWords() {
  const t = useText('calendar');
  useDates();
  return (session: Session, zone: string): string => {
    const { date, minute } = civilOf(session.startsAt, zone);
    const marks = marksOf(session).map((mark) => t(`mark.${mark}`));
    return [session.client.name, `${writeMinute(minute)} – ${writeMinute(minute + session.minutes)}`, writeDay(date), ...marks].join(', ');
  };
}

export type Mark = 'cancelled' | 'asks' | 'confirmed' | 'video' | 'phone' | 'repeats';

/** What is marked on a session, the most urgent first. */
export function marksOf({ state, ask, confirmedAt, kind, seriesId }: Session): Mark[] {
  if (state === 'cancelled') return ['cancelled'];
  const marks: [Mark, boolean][] = [
    ['asks', ask?.state === 'open'],
    ['confirmed', confirmedAt !== null],
    ['video', kind === 'video'],
    ['phone', kind === 'phone'],
    ['repeats', seriesId !== null],
  ];
  return marks.flatMap(([mark, holds]) => (holds ? mark : []));
}
