import { useDates } from '../../../lib/dates';
import { Link } from '../../../lib/router';
import { useLanguage, useText } from '../../../lib/texts';
import { useTrendWords } from '../../../lib/trend-words';
import type { SessionBrief } from '../api';
import styles from './brief.module.css';
import { Part } from './Part';
import { Spark } from './Spark';

/** Scales that moved beyond noise: the sentence, and the line it is about. */
export function Moved({ clientId, changes }: { clientId: string; changes: SessionBrief['changes'] }) {
  const t = useText('brief');
  const language = useLanguage();
  const trendWords = useTrendWords();
  const { date } = useDates();
  return (
    <Part title={t('moved.title')} none={changes.length === 0 && t('moved.none')}>
      <ul className={styles.moved}>
        {changes.map(({ exerciseId, code, label, at, min, max, better, points, lastResponseId }) => {
          const spoken = points.map(({ localDate, value }) => `${date(localDate, 'short')}: ${value}`).join(', ');
          return (
            <li key={`${exerciseId} ${code}`}>
              <div>
                <p>
                  <Link to={`/clients/${clientId}/responses/${lastResponseId}`}>{label[language]}</Link>
                  {at && <span className="faint">, {t(`moved.side.${at}`)}</span>}
                </p>
                <p>{trendWords(points, { min, max, better: better === 'neither' ? null : better })}</p>
              </div>
              <Spark min={min} max={max} points={points} label={t('moved.chart', { label: label[language], spoken })} />
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
