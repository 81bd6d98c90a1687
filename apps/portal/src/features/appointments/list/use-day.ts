import { addDays } from '@attune/clinical/civil-date';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../lib/session';
import { civilOf, instantAt } from '../../../lib/zone';
import { readCalendar } from '../api';
import { useNow } from '../calendar/use-view';

/** One's sessions of today, by the practice's clock. */
export function useDay() {
  const zone = useSession().practice!.timeZone;
  const now = useNow();
  const { date } = civilOf(now, zone);
  const from = instantAt({ date, minute: 0 }, zone);
  const day = useQuery({ queryKey: ['appointments', from, 1], queryFn: () => readCalendar(from, instantAt({ date: addDays(date, 1), minute: 0 }, zone)) });
  return { ...day, zone, now, from };
}
