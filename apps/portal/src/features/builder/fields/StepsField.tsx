import type { Step } from '@attune/exercise';
import { useId, type ReactNode } from 'react';
import { useText } from '../../../lib/texts';
import { Checkbox, Icon } from '../../../ui';
import { listOf, type Part } from './part';
import { useProblem } from './problem-words';
import { stepWords } from './steps';
import styles from './fields.module.css';

interface Props extends Part<string[] | undefined> {
  label: string;
  hint?: ReactNode;
  /** The steps there are to choose from. */
  from: readonly Step[];
  /** What is said where there are none. */
  none: string;
  /** May be left out: gone when none is chosen. */
  optional?: boolean;
}

/** Some of the steps, by what they ask. One that is chosen but gone can still be taken out. */
export function StepsField({ label, hint, from, none, optional, value, onChange, problems, language }: Props) {
  const id = useId();
  const t = useText('builderKinds');
  const kinds = useText('builderWords');
  const chosen = listOf(value);
  const gone = chosen.filter((each) => !from.some((step) => step.id === each));
  // What is wrong with one of them is that it is not there, which its row says.
  const error = useProblem()(problems.filter(({ code }) => code !== 'unknown_step'));
  const toggle = (step: string) => {
    const next = chosen.includes(step) ? chosen.filter((each) => each !== step) : [...chosen, step];
    onChange(optional && next.length === 0 ? undefined : next);
  };
  return (
    <fieldset className={error ? 'field field-error' : 'field'} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="label">{label}</legend>
      {hint && <p className="hint">{hint}</p>}
      {from.length === 0 && <p className="hint">{none}</p>}
      <div className={styles.checks}>
        {from.map((step) => (
          <Checkbox
            key={step.id}
            label={stepWords(step, language) || kinds(`kind.${step.kind}`)}
            checked={chosen.includes(step.id)}
            onChange={() => toggle(step.id)}
          />
        ))}
        {gone.map((step) => (
          <Checkbox key={step} label={t('steps.gone')} aria-invalid checked onChange={() => toggle(step)} />
        ))}
      </div>
      {error && (
        <p className="error" id={`${id}-error`}>
          <Icon name="alert" />
          <span>{error}</span>
        </p>
      )}
    </fieldset>
  );
}
