import { MAX_TIMES_A_DAY, type ScheduleFault } from '@attune/clinical/schedule-rules';
import { useText, type Texts } from '../../lib/texts';
import { Choices, TextField } from '../../ui';
import { RhythmFields } from '../../ui/staff/RhythmFields';
import { TimesField } from '../../ui/staff/TimesField';
import styles from './Assign.module.css';
import { withRepeat, type PlanFields } from './plan';
import { ScheduleSentence } from './ScheduleSentence';

interface Props {
  plan: PlanFields;
  /** Whose clock the times are read on. */
  name: string;
  faults: Partial<Record<string, string>>;
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
};

/** When: the first day, the rhythm, the times, the end, and all of it read back as a sentence. */
export function ScheduleFields({ plan, name, faults, onChange }: Props) {
  const t = useText('assign');
  const fault = (field: ScheduleFault['field']) => {
    const code = faults[field] as ScheduleFault['code'] | undefined;
    return code && t(FAULTS[code] ?? 'fault.other');
  };
  return (
    <section className={`card ${styles.part}`} aria-label={t('when')}>
      <RhythmFields
        repeat={plan.repeat}
        weekdays={plan.weekdays}
        onRepeat={(repeat) => onChange(withRepeat(plan, repeat))}
        onWeekdays={(weekdays) => onChange({ ...plan, weekdays })}
      />
      <div className="pair">
        <TextField
          label={t('firstDay')}
          type="date"
          value={plan.startDate}
          error={fault('startDate')}
          onChange={(event) => onChange({ ...plan, startDate: event.target.value })}
        />
        <TimesField
          times={plan.times}
          error={fault('times')}
          most={MAX_TIMES_A_DAY}
          onChange={(times) => onChange({ ...plan, times })}
        />
      </div>
      {plan.repeat !== 'once' && (
        <div className="pair">
          <Choices
            name="end"
            legend={t('end')}
            value={plan.end}
            onChoose={(end) => onChange({ ...plan, end })}
            options={[
              { value: 'date', label: t('end.date') },
              { value: 'count', label: t('end.count') },
            ]}
          />
          <div className={styles.end}>
            {plan.end === 'date' ? (
              <TextField
                label={t('end.lastDay')}
                type="date"
                value={plan.untilDate}
                error={fault('untilDate')}
                onChange={(event) => onChange({ ...plan, untilDate: event.target.value })}
              />
            ) : (
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
      )}
      <ScheduleSentence plan={plan} name={name} />
    </section>
  );
}
