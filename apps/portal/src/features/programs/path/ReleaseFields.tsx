import type { ReleaseRule } from '@attune/clinical/programs';
import { useState } from 'react';
import { useText } from '../../../lib/texts';
import { SelectField, TextField } from '../../../ui';
import type { PathStep } from '../api';
import { faultAt, useFaultWords, type StepFault } from './faults';
import { NumberInput } from './NumberInput';
import styles from './path.module.css';
import { SignalFields } from './SignalFields';

const WAYS = ['at-once', 'after-previous', 'delay-previous', 'delay-start', 'weekly', 'on-date', 'by-therapist', 'when'] as const;
type Way = (typeof WAYS)[number];

const wayOf = (release: ReleaseRule): Way => (release.rule === 'after-delay' ? `delay-${release.from}` : release.rule);
/** What only makes sense where a step stands before. */
const NEEDS_EARLIER: readonly Way[] = ['after-previous', 'delay-previous', 'when'];

interface Props {
  steps: readonly PathStep[];
  index: number;
  /** The first day, where there is one. */
  startsOn?: string;
  faults: readonly StepFault[];
  onChange: (release: ReleaseRule) => void;
}

/** When a step opens: one way of several in plain words, and what that way has to know. */
export function ReleaseFields({ steps, index, startsOn, faults, onChange }: Props) {
  const t = useText('programs');
  const words = useFaultWords();
  const { release } = steps[index]!;
  const way = wayOf(release);
  const offered = WAYS.filter((each) => index > 0 || each === way || !NEEDS_EARLIER.includes(each));
  const choose = (next: Way) => onChange(begun(next, steps, index, startsOn));
  return (
    <div className={styles.release}>
      <SelectField label={t('opens')} value={way} onChange={({ target }) => choose(target.value as Way)}>
        {offered.map((each) => (
          <option key={each} value={each}>
            {t(`way.${each}`)}
          </option>
        ))}
      </SelectField>
      {release.rule === 'after-delay' && (
        <Delay key={release.from} days={release.days} error={words(faultAt(faults, 'release'))} onChange={(days) => onChange({ ...release, days })} />
      )}
      {release.rule === 'weekly' && (
        <NumberInput label={t('week')} value={release.week} error={words(faultAt(faults, 'release'))} onChange={(week) => onChange({ ...release, week })} />
      )}
      {release.rule === 'on-date' && (
        <TextField
          label={t('date')}
          type="date"
          value={release.date}
          error={words(faultAt(faults, 'release'))}
          onChange={({ target }) => onChange({ ...release, date: target.value })}
        />
      )}
      {release.rule === 'when' && <SignalFields {...{ steps, index, faults, onChange }} any={release.any} />}
    </div>
  );
}

/** A rule as it begins, sound where it can be. */
function begun(way: Way, steps: readonly PathStep[], index: number, startsOn: string | undefined): ReleaseRule {
  const { release } = steps[index]!;
  switch (way) {
    case 'delay-previous':
    case 'delay-start':
      return { rule: 'after-delay', days: release.rule === 'after-delay' ? release.days : 7, from: way === 'delay-start' ? 'start' : 'previous' };
    case 'weekly':
      return { rule: way, week: Math.max(1, ...steps.slice(0, index).map((step) => (step.release.rule === 'weekly' ? step.release.week + 1 : 1))) };
    case 'on-date':
      return { rule: way, date: startsOn ?? '' };
    case 'when':
      return { rule: way, any: [{ of: steps[Math.max(0, index - 1)]!.id, reason: 'too_big' }] };
    default:
      return { rule: way };
  }
}

/** Days, or weeks as whole ones. */
function Delay({ days, error, onChange }: { days: number; error?: string; onChange: (days: number) => void }) {
  const t = useText('programs');
  const [weeks, setWeeks] = useState(days > 0 && days % 7 === 0);
  const size = weeks ? 7 : 1;
  return (
    <div className={styles.together}>
      <NumberInput label={t('span')} value={days / size} error={error} onChange={(number) => onChange(number * size)} />
      <SelectField
        label={t('unit')}
        labelHidden
        value={weeks ? 'weeks' : 'days'}
        onChange={({ target }) => {
          const next = target.value === 'weeks';
          setWeeks(next);
          onChange((days / size) * (next ? 7 : 1));
        }}
      >
        <option value="days">{t('unit.days')}</option>
        <option value="weeks">{t('unit.weeks')}</option>
      </SelectField>
    </div>
  );
}
