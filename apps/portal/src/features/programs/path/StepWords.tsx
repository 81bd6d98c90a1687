import type { ReactNode } from 'react';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { Icon, Unreadable } from '../../../ui';
import type { PathStep } from '../api';
import styles from './path.module.css';
import { usePlanWords } from './use-plan-words';

interface Props {
  step: Pick<PathStep, 'exerciseTitle' | 'plan' | 'why'> & { minutes?: number | null; unreadable?: boolean };
  /** When it opens, in words. */
  opens: string;
  /** A chip or a date beside the title. */
  end?: ReactNode;
  /** The title, where it is more than words. */
  title?: ReactNode;
  /** Leaves out why. */
  short?: boolean;
}

/** A step in words: its exercise, when it opens, how often it is to be done, and why. */
export function StepWords({ step, opens, end, title, short }: Props) {
  const t = useText('programs');
  const say = useLocalized();
  const planWords = usePlanWords();
  const why = say(step.why ?? undefined);
  return (
    <div className={styles.words}>
      <p className={styles.title}>
        <b>{title ?? (say(step.exerciseTitle ?? undefined) || t('exercise.gone'))}</b>
        {step.minutes != null && <span className="faint">{t('minutes', { minutes: step.minutes })}</span>}
        {end}
      </p>
      <p className={styles.opens}>
        <Icon name="calendar" />
        <span>{opens}</span>
      </p>
      <p className="faint">{planWords(step.plan)}</p>
      <Unreadable is={step.unreadable ?? false} />
      {why && !short && <p className={`soft ${styles.why}`}>{t('quoted', { words: why })}</p>}
    </div>
  );
}
