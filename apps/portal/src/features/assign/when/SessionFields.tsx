import { useText } from '../../../lib/texts';
import { Choices, TextField } from '../../../ui';
import type { FieldsProps } from './PickFields';
import styles from './when.module.css';

const HOUR = 60;
const DAYS = ['-1', '0', '1'] as const;
const DAY: Record<string, 'around.dayBefore' | 'around.sameDay' | 'around.dayAfter'> = { '-1': 'around.dayBefore', '0': 'around.sameDay', '1': 'around.dayAfter' };

/** Around each session: so many hours from its start, or at a time of the day before, of its own day or of the day after. */
export function SessionFields({ name, plan, fault, onChange }: FieldsProps) {
  const t = useText('assign');
  const after = plan.offsetMinutes > 0;
  const days = DAYS.includes(String(plan.offsetDays) as (typeof DAYS)[number]) ? DAYS : [String(plan.offsetDays), ...DAYS];
  return (
    <>
      <Choices
        name={`${name}around`}
        legend={t('around')}
        value={plan.around}
        onChoose={(around) => onChange({ ...plan, around })}
        options={[
          { value: 'hours', label: t('around.hours') },
          { value: 'clock', label: t('around.clock') },
        ]}
      />
      {plan.around === 'hours' ? (
        <div className="pair">
          <TextField
            label={t('around.howMany')}
            type="number"
            min={0}
            max={168}
            step={0.25}
            value={Math.abs(plan.offsetMinutes) / HOUR}
            error={fault('offsetMinutes')}
            onChange={({ target }) => onChange({ ...plan, offsetMinutes: Math.round(Number(target.value) * HOUR) * (after ? 1 : -1) })}
          />
          <Choices
            name={`${name}side`}
            legend={t('around.side')}
            value={after ? 'after' : 'before'}
            onChoose={(side) => onChange({ ...plan, offsetMinutes: Math.abs(plan.offsetMinutes) * (side === 'after' ? 1 : -1) })}
            options={[
              { value: 'before', label: t('around.before') },
              { value: 'after', label: t('around.after') },
            ]}
          />
        </div>
      ) : (
        <div className="pair">
          <Choices
            name={`${name}offsetDays`}
            legend={t('around.day')}
            value={String(plan.offsetDays)}
            onChoose={(day) => onChange({ ...plan, offsetDays: Number(day) })}
            options={days.map((day) => ({ value: day, label: DAY[day] ? t(DAY[day]) : t('around.days', { days: Number(day) }) }))}
          />
          <div className={styles.short}>
            <TextField
              label={t('times')}
              type="time"
              value={plan.at}
              error={fault('at')}
              onChange={({ target }) => onChange({ ...plan, at: target.value })}
            />
          </div>
        </div>
      )}
    </>
  );
}
