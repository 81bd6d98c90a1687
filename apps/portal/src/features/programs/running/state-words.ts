import { useDates } from '../../../lib/dates';
import { useText } from '../../../lib/texts';
import type { TakenStep } from '../api';

/** Writes what became of a step that does not wait any more. */
export function useStateWords(timeZone: string): (step: Pick<TakenStep, 'state' | 'releasedAt'>) => string {
  const t = useText('programs');
  const { date } = useDates();
  return ({ state, releasedAt }) => {
    if (state === 'skipped') return t('skipped');
    return releasedAt ? t('openedOn', { date: date(releasedAt, 'weekday', timeZone) }) : t(`step.${state}`);
  };
}
