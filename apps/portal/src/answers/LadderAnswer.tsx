import { rungsOf, smallestFirst, type LadderStep, type LadderAnswer as Told } from '@attune/exercise/on-demand';
import type { CSSProperties } from 'react';
import { useLocalized } from '../lib/localized';
import { useText } from '../lib/texts';
import { Chip } from '../ui';
import type { AnswerProps } from './';
import styles from './ladder.module.css';

/** One climb: the rung, what was expected beside how it was, how it went; and the whole ladder it stands on. */
export default function LadderAnswer({ step, value }: AnswerProps<LadderStep>) {
  const t = useText('ladder');
  const say = useLocalized();
  const { chosen, predicted, actual, outcome, note, climbed = [] } = value as Told;
  const { min, max, labels } = step.distress;
  const rungs = smallestFirst(rungsOf(step, value));
  const rung = rungs.find(({ id }) => id === chosen);
  const went = say(step.outcomes?.find(({ id }) => id === outcome)?.label);
  const guessed = typeof predicted === 'number' || typeof actual === 'number';
  return (
    <div className={styles.climb}>
      {rung && <p className={rung.own ? `own ${styles.rung}` : styles.rung}>{say(rung.label)}</p>}
      {guessed && (
        <dl className={styles.bars} aria-label={t('sum')}>
          <Bar kind="predicted" label={t('sum.predicted')} number={predicted} step={step} />
          <Bar kind="actual" label={t('sum.actual')} number={actual} step={step} open={t('sum.open')} />
        </dl>
      )}
      {guessed && <p className="faint">{t('sum.scale', { min, least: say(labels[min]), max, most: say(labels[max]) })}</p>}
      {went && <p>{went}</p>}
      {note && <p className="own">“{note.trim()}”</p>}
      <details className={styles.whole} open={!rung}>
        <summary>{t('sum.ladder')}</summary>
        <ol>
          {rungs.map(({ id, label, own, expected }) => (
            <li key={id}>
              <span className={own ? 'own' : undefined}>{say(label)}</span>
              <span className={styles.marks}>
                <span className="soft">{expected === undefined ? t('sum.noNumber') : t('expected', { number: expected, max })}</span>
                {id === chosen && <Chip tone="teal">{t('sum.chosen')}</Chip>}
                {climbed.includes(id) && id !== chosen && <Chip icon="check">{t('climbed')}</Chip>}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}

interface BarProps {
  kind: 'predicted' | 'actual';
  label: string;
  number: number | null | undefined;
  step: LadderStep;
  open?: string;
}

/** A number as a length; expected and real are told apart by their edge, and both are printed. */
function Bar({ kind, label, number, step: { distress }, open = '–' }: BarProps) {
  const at = typeof number === 'number' ? (number - distress.min) / (distress.max - distress.min) : 0;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <span className={styles.track} aria-hidden="true">
          <i data-kind={kind} style={{ '--at': at } as CSSProperties} />
        </span>
        <b>{typeof number === 'number' ? number : open}</b>
      </dd>
    </>
  );
}
