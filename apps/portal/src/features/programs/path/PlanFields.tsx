import type { StepPlan } from '@attune/clinical/programs';
import { MAX_TIMES_A_DAY } from '@attune/clinical/schedule-rules';
import { useText } from '../../../lib/texts';
import { Choices } from '../../../ui';
import { RhythmFields, TimesField } from '../../../ui/staff';
import { faultAt, useFaultWords, type StepFault } from './faults';
import { withRepeat } from './model';
import { NumberInput } from './NumberInput';

interface Props {
  /** Unique on the page. */
  name: string;
  plan: StepPlan;
  faults: readonly StepFault[];
  onChange: (plan: StepPlan) => void;
}

/** How often a step is to be done from the day on which it opens. */
export function PlanFields({ name, plan, faults, onChange }: Props) {
  const t = useText('programs');
  const words = useFaultWords();
  const byCount = plan.count !== undefined;
  const { days: _days, count: _count, ...rest } = plan;
  return (
    <>
      <RhythmFields
        name={`${name}-`}
        repeat={plan.repeat}
        weekdays={plan.weekdays ?? []}
        onRepeat={(repeat) => onChange(withRepeat(plan, repeat))}
        onWeekdays={(weekdays) => onChange({ ...plan, weekdays: weekdays.length ? weekdays : undefined })}
      />
      <TimesField times={plan.times} error={words(faultAt(faults, 'plan.times'))} most={MAX_TIMES_A_DAY} onChange={(times) => onChange({ ...plan, times })} />
      {plan.repeat !== 'once' && (
        <div className="pair">
          <Choices
            name={`${name}-end`}
            legend={t('end')}
            value={byCount ? 'count' : 'days'}
            onChoose={(end) => onChange(end === 'count' ? { ...rest, count: 7 } : { ...rest, days: plan.repeat === 'daily' ? 7 : 14 })}
            options={[
              { value: 'days', label: t('end.days') },
              { value: 'count', label: t('end.count') },
            ]}
          />
          {byCount ? (
            <NumberInput label={t('end.howOften')} value={plan.count!} error={words(faultAt(faults, 'plan.count'))} onChange={(count) => onChange({ ...rest, count })} />
          ) : (
            <NumberInput
              label={t('end.howLong')}
              value={plan.days ?? Number.NaN}
              error={words(faultAt(faults, 'plan.days'))}
              onChange={(days) => onChange({ ...rest, days })}
            />
          )}
        </div>
      )}
    </>
  );
}
