import { limits, type LadderAnswer, type LadderStep } from '@attune/exercise/on-demand';
import { useId, useState } from 'react';
import { useLocalized } from '../../../../lib/localized';
import { useText } from '../../../../lib/texts';
import { Choices, TextArea } from '../../../../ui';
import { ScaleField } from '../ScaleField';
import styles from './ladder.module.css';

interface Props {
  step: LadderStep;
  answer: LadderAnswer;
  onChange: (changes: Partial<LadderAnswer>) => void;
}

/** One climb: what is expected before it, and, once it was done, how it was. */
export function Climb({ step, answer, onChange }: Props) {
  const t = useText('ladder');
  const say = useLocalized();
  const id = useId();
  const { predicted, actual, outcome, note } = answer;
  // A climb that was begun another time, or told already, is open where it goes on.
  const [open] = useState(() => typeof predicted === 'number' || actual !== undefined || outcome !== undefined || note !== undefined);
  return (
    <>
      <section className={styles.part} aria-labelledby={`${id}-before`}>
        <h2 id={`${id}-before`}>{t('before')}</h2>
        <p className="hint">{t('beforeHint')}</p>
        <ScaleField scale={step.distress} prompt={step.distress.prompt} value={predicted} onChange={(number) => onChange({ predicted: number })} />
      </section>
      <details className={styles.after} open={open}>
        <summary>{t('after')}</summary>
        <div className={styles.part}>
          <ScaleField scale={step.distress} prompt={step.distress.prompt} value={actual} onChange={(number) => onChange({ actual: number })} />
          <p role="status" className={styles.compare}>
            {typeof predicted === 'number' && typeof actual === 'number' && t(compared(predicted, actual), { predicted, actual })}
          </p>
          {step.outcomes && (
            <Choices
              legend={t('outcome')}
              name={`${id}-outcome`}
              options={step.outcomes.map((each) => ({ value: each.id, label: say(each.label) }))}
              value={outcome ?? null}
              onChoose={(chosen) => onChange({ outcome: chosen })}
            />
          )}
          {step.note !== false && (
            <TextArea
              own
              rows={2}
              label={t('note')}
              maxLength={limits.note}
              value={note ?? ''}
              onChange={(event) => onChange({ note: event.target.value })}
            />
          )}
        </div>
      </details>
    </>
  );
}

const compared = (predicted: number, actual: number) =>
  predicted === actual ? 'compare.same' : actual < predicted ? 'compare.less' : 'compare.more';
