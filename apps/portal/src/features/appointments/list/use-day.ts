import { addDays } from '@attune/clinical/civil-date';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../lib/session';
import { civilOf, instantAt } from '../../../lib/zone';
import { readCalendar, readLines } from '../api';
import { useNow } from '../calendar/use-view';

/** One's sessions of the day on which an instant lies, by the practice's clock, and since when that day is. */
function dayAt(now: number, zone: string) {
  const { date } = civilOf(now, zone);
  const from = instantAt({ date, minute: 0 }, zone);
  return { from, query: { queryKey: ['appointments', from, 1], queryFn: () => readCalendar(from, instantAt({ date: addDays(date, 1), minute: 0 }, zone)) } };
}

/** What a line says of each of them. */
export const linesFrom = (from: string) => ({ queryKey: ['session-lines', from], queryFn: () => readLines(from) });

/** One's sessions of today, by the practice's clock. */
export function useDay() {
  const zone = useSession().practice!.timeZone;
  const now = useNow();
  const { from, query } = dayAt(now, zone);
  return { ...useQuery(query), zone, now, from };
}

/** What is read of today's sessions before they are drawn, so that they push nothing down that is being read. */
export function dayQueries(now: number, zone: string) {
  const { from, query } = dayAt(now, zone);
  return [query, linesFrom(from)] as const;
}
