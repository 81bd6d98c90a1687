import { useText } from '../../../lib/texts';
import { Choices, TextField } from '../../../ui';
import type { FieldsProps } from './PickFields';
import type { End } from './plan';
import styles from './when.module.css';

const ENDS: readonly End[] = ['session', 'date', 'count'];

/** Where it ends: with the next session, on a day, after so many times; or not, where it goes by sessions. */
export function EndFields({ name, plan, fault, onChange }: FieldsProps) {
  const t = useText('assign');
  const ends = plan.repeat === 'session' ? (['open', 'date', 'count'] as const) : ENDS;
  return (
    <div className="pair">
      <Choices
        name={`${name}end`}
        legend={t('end')}
        value={plan.end}
        onChoose={(end) => onChange({ ...plan, end })}
        options={ends.map((end) => ({ value: end, label: t(`end.${end}`) }))}
      />
      <div className={styles.end}>
        {plan.end === 'date' && (
          <TextField
            label={t('end.lastDay')}
            type="date"
            value={plan.untilDate}
            error={fault('untilDate')}
            onChange={(event) => onChange({ ...plan, untilDate: event.target.value })}
          />
        )}
        {plan.end === 'count' && (
          <TextField
            label={t('end.times')}
            type="number"
            inputMode="numeric"
            min={1}
            value={plan.count}
            error={fault('count')}
            onChange={(event) => onChange({ ...plan, count: event.target.value })}
          />
        )}
      </div>
    </div>
  );
}
