import { Link } from '../../lib/router';
import { civilDate, useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Card, Empty } from '../../ui';
import { Marks, type Mark } from '../../ui/Marks';
import type { Assignment, Occasion } from './api';
import styles from './OccasionsCard.module.css';
import { PlanCard } from './PlanCard';

/** Every day so far with what became of it, the latest first, and the days to come; the plan beside them. */
export function OccasionsCard({ assignment, timeZone }: { assignment: Assignment; timeZone: string }) {
  const t = useText('assign');
  const today = civilDate(new Date(), timeZone);
  const resting = assignment.state === 'paused';
  const shown = assignment.occasions.filter((occasion) => occasion.state !== 'withdrawn');
  const sofar = shown.filter((occasion) => occasion.localDate <= today).reverse();
  const ahead = shown.filter((occasion) => occasion.localDate > today);
  return (
    <div className="cols">
      <Card title={t('occasions.title')}>
        {shown.length === 0 && (
          <Empty title={t(resting ? 'occasions.restingTitle' : 'occasions.none')}>{t(resting ? 'occasions.resting' : 'occasions.noneMore')}</Empty>
        )}
        {shown.length > 0 && resting && <p className="card-pad soft">{t('occasions.resting')}</p>}
        <ol className="rows">
          {sofar.map((occasion) => (
            <OccasionRow key={occasion.id} clientId={assignment.clientId} occasion={occasion} />
          ))}
        </ol>
        {ahead.length > 0 && (
          <details className={styles.ahead} open={sofar.length === 0}>
            <summary>{t('occasions.ahead', { count: ahead.length })}</summary>
            <ol className="rows">
              {ahead.map((occasion) => (
                <OccasionRow key={occasion.id} clientId={assignment.clientId} occasion={occasion} />
              ))}
            </ol>
          </details>
        )}
      </Card>
      <aside className="stack">
        <PlanCard assignment={assignment} />
      </aside>
    </div>
  );
}

const MARKS: Record<Occasion['state'], Mark> = { done: 'done', 'not-this-time': 'not', open: 'open', withdrawn: 'open' };

function OccasionRow({ clientId, occasion }: { clientId: string; occasion: Occasion }) {
  const t = useText('assign');
  const clinical = useText('clinical');
  const { date, civilTime } = useDates();
  const word = t(`occasion.${occasion.state}`);
  return (
    <li className="row">
      <Marks marks={[MARKS[occasion.state]]} label={word} />
      <span className="grow">
        {date(occasion.localDate, 'weekday')}, {civilTime(occasion.localTime)}
        {occasion.reason && <span className={styles.because}>{clinical(`reason.${occasion.reason}`)}</span>}
      </span>
      {occasion.responseId ? (
        <Link to={`/clients/${clientId}/responses/${occasion.responseId}`}>{t('occasion.read')}</Link>
      ) : (
        <span className="faint" aria-hidden="true">
          {word}
        </span>
      )}
    </li>
  );
}
