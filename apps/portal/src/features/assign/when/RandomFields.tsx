import { useText } from '../../../lib/texts';
import { TextField } from '../../../ui';
import type { FieldsProps } from './PickFields';

/** At times drawn by chance: how many a day, and between which hours. */
export function RandomFields({ plan, fault, onChange }: FieldsProps) {
  const t = useText('assign');
  return (
    <div className="pair">
      <TextField
        label={t('random.perDay')}
        type="number"
        inputMode="numeric"
        min={1}
        max={6}
        value={plan.perDay}
        error={fault('perDay')}
        onChange={({ target }) => onChange({ ...plan, perDay: target.value })}
      />
      <TextField label={t('random.from')} type="time" value={plan.from} error={fault('window')} onChange={({ target }) => onChange({ ...plan, from: target.value })} />
      <TextField label={t('random.to')} type="time" value={plan.to} onChange={({ target }) => onChange({ ...plan, to: target.value })} />
    </div>
  );
}
