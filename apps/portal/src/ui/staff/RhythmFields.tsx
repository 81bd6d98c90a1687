import { weekdayName } from '../../lib/schedule-words';
import { useText } from '../../lib/texts';
import { Choices, ManyChoices } from '../Choice';

type Repeat = 'once' | 'daily' | 'weekly';

interface Props {
  /** Unique on the page: it groups the choices. */
  name?: string;
  repeat: Repeat;
  weekdays: readonly number[];
  onRepeat: (repeat: Repeat) => void;
  onWeekdays: (weekdays: number[]) => void;
}

const WEEK = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** How often something is to be done, and on which days of a week (ISO weekdays, Monday 1). */
export function RhythmFields({ name = '', repeat, weekdays, onRepeat, onWeekdays }: Props) {
  const t = useText('assign');
  return (
    <>
      <Choices
        name={`${name}repeat`}
        legend={t('repeat')}
        value={repeat}
        onChoose={onRepeat}
        options={[
          { value: 'once', label: t('repeat.once') },
          { value: 'daily', label: t('repeat.daily') },
          { value: 'weekly', label: t('repeat.weekly') },
        ]}
      />
      {repeat === 'weekly' && (
        <ManyChoices
          name={`${name}weekdays`}
          legend={t('weekdays')}
          values={weekdays.map(String)}
          onChange={(days) => onWeekdays(days.map(Number))}
          options={WEEK.map((day) => ({ value: day, label: weekdayName(Number(day), 'short') }))}
        />
      )}
    </>
  );
}
