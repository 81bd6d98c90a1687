import { describeTrend } from '@attune/clinical/trend';
import { useDates, writeNumber } from '../../../lib/dates';
import { Link } from '../../../lib/router';
import { useLanguage, useText } from '../../../lib/texts';
import { Rich } from '../../../ui';
import type { SessionBrief } from '../api';
import styles from './brief.module.css';
import { Part } from './Part';
import { Spark } from './Spark';

/** Scales that moved beyond noise: the sentence, and the line it is about. Without answers enough, nothing is said of noise. */
export function Moved({ clientId, changes, scales }: { clientId: string } & Pick<SessionBrief, 'changes' | 'scales'>) {
  const t = useText('brief');
  const language = useLanguage();
  const clinical = useText('clinical');
  const strong = { b: (inside: string) => <b>{inside}</b> };
  const moved = ({ points, min, max, better }: SessionBrief['changes'][number]) => {
    const trend = describeTrend(points, { min, max, better: better === 'neither' ? null : better });
    if (trend.key !== 'trend.up' && trend.key !== 'trend.down') return '';
    const { from, to, span, unit } = trend.values;
    const time = clinical(unit === 'day' ? 'trend.days' : 'trend.weeks', { span });
    const said = t(trend.key === 'trend.up' ? 'moved.up' : 'moved.down', { from: writeNumber(from), to: writeNumber(to), time });
    return trend.reading ? `${said} ${clinical(`trend.${trend.reading}`)}` : said;
  };
  const { date } = useDates();
  return (
    <Part title={t('moved.title')} none={changes.length === 0 && t(scales > 0 ? 'moved.none' : 'moved.few')}>
      <ul className={styles.moved}>
        {changes.map((change) => {
          const { exerciseId, code, label, at, min, max, points, lastResponseId } = change;
          const spoken = points.map(({ localDate, value }) => `${date(localDate, 'short')}: ${value}`).join(', ');
          return (
            <li key={`${exerciseId} ${code}`}>
              <div>
                <p>
                  <Link to={`/clients/${clientId}/responses/${lastResponseId}`}>{label[language]}</Link>
                  {at && <span className="faint"> ({t(`moved.side.${at}`)})</span>}
                </p>
                <p>
                  <Rich text={moved(change)} parts={strong} />
                </p>
              </div>
              <Spark min={min} max={max} points={points} label={t('moved.chart', { label: label[language], spoken })} />
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
