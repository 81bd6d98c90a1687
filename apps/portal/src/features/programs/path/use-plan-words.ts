import type { StepPlan } from '@attune/clinical/programs';
import { writeCivilTime } from '../../../lib/dates';
import { weekdayName, writeList } from '../../../lib/schedule-words';
import { useText } from '../../../lib/texts';
import { spanWords } from './release-words';

/** Writes how often a step is to be done: "Every day at 20:00, for a week". */
export function usePlanWords(): (plan: StepPlan) => string {
  const t = useText('programs');
  const clinical = useText('clinical');
  return ({ repeat, times, weekdays, days, count }) => {
    const at = writeList([...times].filter(Boolean).sort().map(writeCivilTime));
    if (repeat === 'once') return t('plan.once', { at });
    const on = [...(weekdays ?? [])].sort().map((day) => weekdayName(day));
    const weekly = on.length ? clinical('schedule.weekly', { days: writeList(on), at }) : t('plan.weekly', { at });
    const when = repeat === 'daily' ? clinical('schedule.daily', { at }) : weekly;
    if (days !== undefined) return t('plan.for', { when, span: spanWords(days, t) });
    return count === undefined ? when : clinical('schedule.count', { when, count: Number.isFinite(count) ? count : 0 });
  };
}
