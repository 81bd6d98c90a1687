import { MAX_TIMES_A_DAY, type ScheduleFault } from '@attune/clinical/schedule-rules';
import { weekdayName } from '../../../lib/schedule-words';
import { useText, type Texts } from '../../../lib/texts';
import { Choices, ManyChoices, TextField } from '../../../ui';
import { TimesField } from '../../../ui/staff/TimesField';
import { EndFields } from './EndFields';
import { withRepeat, type PlanFaults, type PlanFields, type Repeat } from './plan';
import { RandomFields } from './RandomFields';
import { SessionFields } from './SessionFields';
import styles from './when.module.css';

export interface FieldsProps {
  /** Put before the names of choices: they are one group each on the page. */
  name: string;
  plan: PlanFields;
  fault: (field: ScheduleFault['field']) => string | undefined;
  onChange: (plan: PlanFields) => void;
}

interface Props {
  name?: string;
  plan: PlanFields;
  faults: PlanFaults;
  onChange: (plan: PlanFields) => void;
}

/** The sentence for what is wrong with a field. */
const FAULTS: Partial<Record<ScheduleFault['code'], keyof Texts['assign']>> = {
  required: 'fault.time',
  bad_time: 'fault.time',
  duplicate_time: 'fault.sameTime',
  bad_date: 'fault.date',
  before_start: 'fault.beforeStart',
  bad_count: 'fault.count',
  too_many: 'fault.tooMany',
  no_occasion: 'fault.noDay',
  end_required: 'fault.date',
  bad_every: 'fault.every',
  bad_window: 'fault.window',
  too_tight: 'fault.tight',
  bad_offset: 'fault.offset',
};

const REPEATS: readonly Repeat[] = ['once', 'daily', 'weekly', 'monthly', 'session', 'random'];
const WEEK = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** When, by fields: the rhythm, its first day, its times, its end. */
export function PickFields({ name = '', plan, faults, onChange }: Props) {
  const t = useText('assign');
  const fault = (field: ScheduleFault['field']) => {
    const code = faults[field];
    return code && t(FAULTS[code] ?? 'fault.other');
  };
  const inner: FieldsProps = { name, plan, fault, onChange };
  const byTheClock = plan.repeat !== 'session' && plan.repeat !== 'random';
  return (
    <>
      <Choices
        name={`${name}repeat`}
        legend={t('repeat')}
        value={plan.repeat}
        onChoose={(repeat) => onChange(withRepeat(plan, repeat))}
        options={REPEATS.map((repeat) => ({ value: repeat, label: t(`repeat.${repeat}`) }))}
      />
      {(plan.repeat === 'weekly' || plan.repeat === 'random') && (
        <ManyChoices
          name={`${name}weekdays`}
          legend={t('weekdays')}
          values={plan.weekdays.map(String)}
          onChange={(days) => onChange({ ...plan, weekdays: days.map(Number) })}
          options={WEEK.map((day) => ({ value: day, label: weekdayName(Number(day), 'short') }))}
        />
      )}
      <div className="pair">
        <TextField
          label={t('firstDay')}
          type="date"
          value={plan.startDate}
          error={fault('startDate')}
          onChange={(event) => onChange({ ...plan, startDate: event.target.value })}
        />
        {byTheClock && (
          <TimesField times={plan.times} error={fault('times')} most={MAX_TIMES_A_DAY} onChange={(times) => onChange({ ...plan, times })} />
        )}
      </div>
      {plan.repeat === 'session' && <SessionFields {...inner} />}
      {plan.repeat === 'random' && <RandomFields {...inner} />}
      {plan.repeat === 'monthly' && <MonthDays {...inner} />}
      {(plan.repeat === 'daily' || plan.repeat === 'weekly' || plan.repeat === 'monthly') && (
        <div className={styles.short}>
          <TextField
            label={t(`every.${plan.repeat}`)}
            type="number"
            inputMode="numeric"
            min={1}
            max={52}
            value={plan.every}
            error={fault('every')}
            onChange={(event) => onChange({ ...plan, every: event.target.value })}
          />
        </div>
      )}
      {plan.repeat !== 'once' && <EndFields {...inner} />}
    </>
  );
}

/** Usually the first day's own; or the last of each month, whatever its number. */
function MonthDays({ name, plan, onChange }: FieldsProps) {
  const t = useText('assign');
  return (
    <Choices
      name={`${name}monthDay`}
      legend={t('monthDay')}
      value={plan.monthDays.length === 0 ? 'own' : plan.monthDays.includes(-1) && plan.monthDays.length === 1 ? 'last' : 'chosen'}
      onChoose={(day) => day !== 'chosen' && onChange({ ...plan, monthDays: day === 'last' ? [-1] : [] })}
      options={[
        { value: 'own', label: t('monthDay.own') },
        { value: 'last', label: t('monthDay.last') },
        ...(plan.monthDays.some((day) => day > 0) ? [{ value: 'chosen', label: plan.monthDays.join(', ') }] : []),
      ]}
    />
  );
}
