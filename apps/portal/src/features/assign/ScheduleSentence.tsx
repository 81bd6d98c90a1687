import { localOccasionsOf, MAX_OCCASIONS } from '@attune/clinical/schedule-rules';
import { writeDate } from '../../lib/dates';
import { useScheduleWords, writeList } from '../../lib/schedule-words';
import { useText } from '../../lib/texts';
import { Icon } from '../../ui';
import styles from './Assign.module.css';
import { planFaults, scheduleOf, type PlanFields } from './plan';

const DAYS_NAMED = 3;

/** The plan read back: the rhythm in a sentence, then how often and on which first days. */
export function ScheduleSentence({ plan, name }: { plan: PlanFields; name: string }) {
  const t = useText('assign');
  const scheduleWords = useScheduleWords();
  return (
    <p className={styles.read} role="status">
      <Icon name="calendar" />
      <span>{sentence()}</span>
    </p>
  );

  function sentence(): string {
    if (Object.keys(planFaults(plan)).length > 0) return t('sentence.open');
    const schedule = scheduleOf(plan);
    const occasions = localOccasionsOf(schedule, MAX_OCCASIONS);
    const days = [...new Set(occasions.map((occasion) => occasion.localDate))];
    const first = days.slice(0, DAYS_NAMED).map((day) => writeDate(day, 'day'));
    const named = days.length > DAYS_NAMED ? `${first.join(', ')}…` : writeList(first);
    return t('sentence', { when: scheduleWords(schedule), count: occasions.length, days: named, name });
  }
}
