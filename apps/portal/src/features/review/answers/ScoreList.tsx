import { scoresOf, type Answers, type ExerciseDefinition, type ScoreResult } from '@attune/exercise/on-demand';
import { useId, type CSSProperties } from 'react';
import { useDates } from '../../../lib/dates';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import styles from './Scores.module.css';

interface Props {
  definition: ExerciseDefinition;
  answers: Answers;
  privateSteps: readonly string[];
}

/** The numbers worked out from the answers: each with its range, its band in words and the side that is hoped for. */
export function ScoreList({ definition, answers, privateSteps }: Props) {
  const t = useText('review');
  const id = useId();
  const scores = scoresOf(definition, answers, privateSteps);
  if (scores.length === 0) return null;
  return (
    <section className={styles.scores} aria-labelledby={id}>
      <h2 id={id}>{t('scores')}</h2>
      <ul>
        {scores.map((result) => (
          <Score key={result.score.id} result={result} />
        ))}
      </ul>
    </section>
  );
}

function Score({ result: { score, value, band } }: { result: ScoreResult }) {
  const t = useText('review');
  const say = useLocalized();
  const { number } = useDates();
  const { label, min, max, better } = score;
  return (
    <li className={styles.score}>
      <h3>{say(label)}</h3>
      {value === undefined ? (
        <p className="soft">{t('scores.open')}</p>
      ) : (
        <>
          <p>
            <b className={styles.number}>{number(value)}</b> {t('scores.range', { min: number(min), max: number(max) })}
            {band && <span>, {say(band.label)}</span>}
            {(better === 'higher' || better === 'lower') && <span className="faint"> ({t(`scores.${better}`)})</span>}
          </p>
          <span className={styles.track} aria-hidden="true" style={{ '--at': `${((value - min) / (max - min)) * 100}%` } as CSSProperties} />
        </>
      )}
    </li>
  );
}
