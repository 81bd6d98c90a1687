import { nextRung, rungsOf, smallestFirst, type LadderStep } from '@attune/exercise/on-demand';
import { useId, type CSSProperties } from 'react';
import { useLocalized } from '../../../../lib/localized';
import { useText } from '../../../../lib/texts';
import { Chip } from '../../../../ui';
import { ladderOf } from './ladder-edits';
import styles from './ladder.module.css';

interface Props {
  step: LadderStep;
  value: unknown;
  chosen: string | undefined;
  onChoose: (id: string) => void;
  labelId: string;
  describedBy?: string;
  invalid: boolean;
}

/** The ladder to choose from, the smallest first: what is written on a rung, how hard it seems, whether it was climbed. */
export function Rungs({ step, value, chosen, onChoose, labelId, describedBy, invalid }: Props) {
  const t = useText('ladder');
  const say = useLocalized();
  const name = useId();
  const { min, max } = step.distress;
  const done = ladderOf(value).climbed ?? [];
  const offered = chosen === undefined ? nextRung(step, value)?.id : undefined;
  return (
    <div
      className={styles.rungs}
      role="radiogroup"
      aria-labelledby={labelId}
      aria-describedby={[describedBy, `${name}-hint`].filter(Boolean).join(' ')}
      aria-invalid={invalid || undefined}
    >
      <p className="hint" id={`${name}-hint`}>
        {t('choose')}
      </p>
      {smallestFirst(rungsOf(step, value)).map(({ id, label, own, expected }) => {
        const hint = step.rungs.find((rung) => rung.id === id)?.hint;
        return (
          <label key={id} className={`choice ${styles.rung}`}>
            <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
            <span>
              <span className={styles.words}>
                <span className={own ? 'own' : undefined}>{say(label)}</span>
                {hint && <small>{say(hint)}</small>}
                {(done.includes(id) || offered === id) && (
                  <span className={styles.marks}>
                    {done.includes(id) && <Chip icon="check">{t('climbed')}</Chip>}
                    {offered === id && <Chip tone="teal">{t('offered')}</Chip>}
                  </span>
                )}
              </span>
              {expected !== undefined && (
                <>
                  <span className={styles.number}>{t('expected', { number: expected, max })}</span>
                  <span className={styles.height} style={{ '--at': (expected - min) / (max - min) } as CSSProperties} aria-hidden="true" />
                </>
              )}
            </span>
          </label>
        );
      })}
    </div>
  );
}
