import { useText } from '../../../lib/texts';
import { Choices, TextField } from '../../../ui';
import type { FieldsProps } from './PickFields';
import { endIn, type PlanFields } from './plan';
import styles from './when.module.css';

const ENDS: readonly PlanFields['end'][] = ['session', 'date', 'count'];
const SESSION_ENDS: readonly PlanFields['sessionEnd'][] = ['open', 'date', 'count'];

/** Where it ends: with the next session, on a day, after so many times; or not, where it goes by sessions. */
export function EndFields({ name, plan, fault, onChange }: FieldsProps) {
  const t = useText('assign');
  const end = endIn(plan);
  return (
    <div className="pair">
      {plan.repeat === 'session' ? (
        <Choices
          name={`${name}sessionEnd`}
          legend={t('end')}
          value={plan.sessionEnd}
          onChoose={(sessionEnd) => onChange({ ...plan, sessionEnd })}
          options={SESSION_ENDS.map((value) => ({ value, label: t(`end.${value}`) }))}
        />
      ) : (
        <Choices
          name={`${name}end`}
          legend={t('end')}
          value={plan.end}
          onChoose={(value) => onChange({ ...plan, end: value })}
          options={ENDS.map((value) => ({ value, label: t(`end.${value}`) }))}
        />
      )}
      <div className={styles.end}>
        {end === 'date' && (
          <TextField
            label={t('end.lastDay')}
            type="date"
            value={plan.untilDate}
            error={fault('untilDate')}
            onChange={(event) => onChange({ ...plan, untilDate: event.target.value })}
          />
        )}
        {end === 'count' && (
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
