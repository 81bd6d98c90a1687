import { useDates } from '../../../lib/dates';
import { useText } from '../../../lib/texts';
import type { PlannedOccasion } from '../api';

/** What a clock change makes of a time, in words; null where nothing happens. */
export function useNoteWords(): (occasion: PlannedOccasion) => string | null {
  const t = useText('assign');
  const { civilTime } = useDates();
  return ({ note, shownTime }) => note && t(`note.${note}`, { time: civilTime(shownTime) });
}
