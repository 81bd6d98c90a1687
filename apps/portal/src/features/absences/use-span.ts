import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';

/** Two civil days in words; one day where both are the same. */
export function useSpan(): (days: { from: string; until: string }) => string {
  const t = useText('absences');
  const { date } = useDates();
  return ({ from, until }) => (from === until ? date(from, 'weekday') : t('span', { from: date(from, 'day'), until: date(until, 'day') }));
}
