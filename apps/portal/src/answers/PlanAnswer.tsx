import { filledFields, planLabel, type PlanAnswer as Planned, type PlanField, type PlanStep } from '@attune/exercise/on-demand';
import type { ReactNode } from 'react';
import { useDates } from '../lib/dates';
import { useLocalized } from '../lib/localized';
import { useText } from '../lib/texts';
import type { AnswerProps } from './';
import styles from './answers.module.css';

/** The parts of a plan that were filled in, each under its name; own words in the client's voice. */
export default function PlanAnswer({ step, value }: AnswerProps<PlanStep>) {
  const t = useText('plan');
  const say = useLocalized();
  const { date, civilTime } = useDates();
  const plan = value as Planned;
  return (
    <dl className={styles.parts}>
      {filledFields(step, value).map((field) => (
        <div key={field}>
          <dt>{say(planLabel(step, field))}</dt>
          <dd>{shown(field)}</dd>
        </div>
      ))}
    </dl>
  );

  function shown(field: PlanField): ReactNode {
    if (field === 'confidence') return t('answer.sure', { number: plan.confidence ?? 0 });
    if (field === 'when') {
      const fixed = [plan.date && date(plan.date, 'weekday'), plan.time && civilTime(plan.time)].filter(Boolean).join(', ');
      return (
        <>
          {fixed} {plan.moment && <span className="own">“{plan.moment}”</span>}
        </>
      );
    }
    if (field === 'if-then') {
      return (
        <>
          {plan.if && (
            <>
              {t('answer.if')} <span className="own">“{plan.if}”</span>{' '}
            </>
          )}
          {plan.then && (
            <>
              {t('answer.then')} <span className="own">“{plan.then}”</span>
            </>
          )}
        </>
      );
    }
    return <span className="own">“{plan[field]}”</span>;
  }
}
