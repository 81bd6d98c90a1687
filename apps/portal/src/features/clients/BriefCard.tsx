import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Card, Icon, Rich } from '../../ui';
import type { Brief, ClientRecord, Series } from './api';
import styles from './BriefCard.module.css';
import { useBriefLines } from './brief-lines';
import { WeekBars } from './WeekBars';

/** The sixty-second brief: sentences first, the weeks beside them. */
export function BriefCard({ client, brief, series }: { client: ClientRecord; brief: Brief; series: readonly Series[] }) {
  const t = useText('clients');
  const lines = useBriefLines(brief, series);
  const strong = { b: (inside: string) => <b>{inside}</b> };
  return (
    <Card lead padded className={styles.card}>
      <h2>{t('brief.title')}</h2>
      <div className={styles.in}>
        <ul className="points">
          {lines.map(({ icon, text }) => (
            <li key={text}>
              <Icon name={icon} />
              <span>
                <Rich text={text} parts={strong} />
              </span>
            </li>
          ))}
          {brief.waiting > 0 && (
            <li>
              <Icon name="message" />
              <Link to={`/clients/${client.id}/responses`}>{t('brief.waiting', { count: brief.waiting })}</Link>
            </li>
          )}
        </ul>
        {brief.weeks.length > 0 && <WeekBars weeks={brief.weeks} />}
      </div>
    </Card>
  );
}
