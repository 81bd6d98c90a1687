import { useId } from 'react';
import { civilDate } from '../../../../lib/dates';
import { useText } from '../../../../lib/texts';
import { Choices, TextField } from '../../../../ui';
import styles from './returns.module.css';

interface Props {
  /** A letter comes back on a day, a card at an hour. */
  by: 'day' | 'hour';
  /** The day (`YYYY-MM-DD`) or the hour (`HH:MM`). */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

const AHEAD = { week: 7, month: 30, season: 91 } as const;
const HOURS = { morning: '08:00', evening: '18:00', night: '22:00' } as const;

/** Whether the words come back, and when. Some moments are one press away, any other can be entered; not at all is as good. */
export function Returns({ by, value, onChange }: Props) {
  const t = useText('returns');
  const id = useId();
  const near = by === 'day' ? daysAhead() : HOURS;
  const options = ['never', ...Object.keys(near)] as const;
  const chosen = value === undefined ? 'never' : (Object.entries(near).find(([, each]) => each === value)?.[0] ?? null);
  return (
    <div className={styles.returns}>
      <Choices
        legend={t(`${by}.ask`)}
        name={id}
        options={options.map((each) => ({ value: each, label: t(each as 'never') }))}
        value={chosen}
        onChoose={(each) => onChange(each === 'never' ? undefined : near[each as keyof typeof near])}
      />
      <TextField
        label={t(`${by}.other`)}
        type={by === 'day' ? 'date' : 'time'}
        min={by === 'day' ? inDays(1) : undefined}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
      <p className="hint">{t(`${by}.hint`)}</p>
    </div>
  );
}

function inDays(days: number): string {
  const then = new Date();
  then.setDate(then.getDate() + days);
  return civilDate(then);
}

function daysAhead(): Record<string, string> {
  return Object.fromEntries(Object.entries(AHEAD).map(([name, days]) => [name, inDays(days)]));
}
