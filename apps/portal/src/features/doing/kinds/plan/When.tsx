import { limits, type PlanAnswer } from '@attune/exercise/on-demand';
import { useId, useState } from 'react';
import { civilDate } from '../../../../lib/dates';
import { useText } from '../../../../lib/texts';
import { Choices, TextField } from '../../../../ui';
import styles from './plan.module.css';

interface Props {
  label: string;
  plan: PlanAnswer;
  missing: boolean;
  onChange: (part: Partial<PlanAnswer>) => void;
}

const A_DAY = 24 * 60 * 60 * 1000;

/** The day, the hour and a moment in words; any of them is enough. The two nearest days are one press away. */
export function When({ label, plan, missing, onChange }: Props) {
  const t = useText('plan');
  const id = useId();
  const [today] = useState(() => civilDate(new Date()));
  const [tomorrow] = useState(() => civilDate(new Date(Date.now() + A_DAY)));
  const near = plan.date === undefined ? 'open' : plan.date === today ? 'today' : plan.date === tomorrow ? 'tomorrow' : null;
  const dates = { today, tomorrow, open: undefined };
  return (
    <fieldset className={styles.when}>
      <legend className="label">{label}</legend>
      <Choices
        legend={t('day')}
        legendHidden
        name={`${id}-day`}
        options={(['today', 'tomorrow', 'open'] as const).map((each) => ({ value: each, label: t(`day.${each}`) }))}
        value={near}
        onChoose={(each) => onChange({ date: dates[each] })}
      />
      <div className={styles.dayAndHour}>
        <TextField label={t('date')} type="date" value={plan.date ?? ''} onChange={(event) => onChange({ date: event.target.value || undefined })} />
        <TextField label={t('time')} type="time" value={plan.time ?? ''} onChange={(event) => onChange({ time: event.target.value || undefined })} />
      </div>
      <TextField
        label={t('moment')}
        className="input-own"
        maxLength={limits.ownLabel}
        value={plan.moment ?? ''}
        error={missing ? t('missingWhen') : undefined}
        onChange={(event) => onChange({ moment: event.target.value })}
      />
    </fieldset>
  );
}
