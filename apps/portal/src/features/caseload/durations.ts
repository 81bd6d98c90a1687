import { useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';

const DAY_MS = 86_400_000;
const HOURS_A_DAY = 24;
/** Below two days an answer is counted in hours. */
const HOURS_SHOWN = 48;
/** The last bucket of the histogram behind the median: 28 days or more. */
const LONGEST = 672;

/** Whole days from an instant (ISO 8601) to now. */
export function daysSince(at: string, now: Date = new Date()): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / DAY_MS));
}

/** Writes a time to answer: hours below two days, then days; a dash where nothing was answered. */
export function useHours(): (hours: number | null) => string {
  const t = useText('caseload');
  const { number } = useDates();
  return (hours) => {
    if (hours === null) return '–';
    if (hours >= LONGEST) return t('time.most');
    if (hours < HOURS_SHOWN) return t('time.hours', { hours: number(hours, { maximumFractionDigits: 0 }) });
    return t('time.days', { days: number(hours / HOURS_A_DAY, { maximumFractionDigits: 1 }) });
  };
}
