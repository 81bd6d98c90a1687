import { useId } from 'react';
import { useText } from '../../lib/texts';
import styles from './Assign.module.css';
import type { PlanWords } from './fields';

interface Props {
  /** What ties an input to one of the plan's words. */
  words: (field: keyof PlanWords) => { value: string; onChange: (event: { target: { value: string } }) => void };
}

/** What may get in the way, and what the client does then: one sentence with two gaps. */
export function IfThenFields({ words }: Props) {
  const t = useText('assign');
  const id = useId();
  return (
    <fieldset className="field">
      <legend className="label">{t('obstacle.part')}</legend>
      <div className={styles.ifthen}>
        <label htmlFor={`${id}-if`}>{t('obstacle')}</label>
        <input id={`${id}-if`} className="input" type="text" autoComplete="off" maxLength={500} {...words('obstacle')} />
        <label htmlFor={`${id}-then`}>{t('ifThen')}</label>
        <input id={`${id}-then`} className="input" type="text" autoComplete="off" maxLength={500} {...words('ifThen')} />
      </div>
    </fieldset>
  );
}
