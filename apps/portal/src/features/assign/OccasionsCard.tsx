import { Link } from '../../lib/router';
import { civilDate, useDates } from '../../lib/dates';
import { useText } from '../../lib/texts';
import { Card, Empty } from '../../ui';
import { Marks, type Mark } from '../../ui/Marks';
import type { Assignment, Occasion } from './api';
import styles from './OccasionsCard.module.css';

/** The plan's own words, every day so far with what became of it, the latest first, and the days to come. */
export function OccasionsCard({ assignment, timeZone }: { assignment: Assignment; timeZone: string }) {
  const t = useText('assign');
  const { date } = useDates();
  const today = civilDate(new Date(), timeZone);
  const shown = assignment.occasions.filter((occasion) => occasion.state !== 'withdrawn');
  const sofar = shown.filter((occasion) => occasion.localDate <= today).reverse();
  const ahead = shown.filter((occasion) => occasion.localDate > today);
  return (
    <div className="cols">
      <Card title={t('occasions.title')}>
        {shown.length === 0 && <Empty title={t('occasions.none')}>{t('occasions.noneMore')}</Empty>}
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
        <Card title={t('plan.title')} padded>
          <dl className={styles.plan}>
            <dt>{t('why')}</dt>
            <dd>{assignment.why ? <span className="own">“{assignment.why}”</span> : <span className="faint">{t('plan.open')}</span>}</dd>
            <dt>{t('smallest')}</dt>
            <dd>{assignment.smallestDose ?? <span className="faint">{t('plan.open')}</span>}</dd>
            <dt>{t('plan.by')}</dt>
            <dd>{[assignment.assignedBy?.name, date(assignment.createdAt, 'full')].filter(Boolean).join(', ')}</dd>
            {assignment.endedAt && (
              <>
                <dt>{t('plan.ended')}</dt>
                <dd>{date(assignment.endedAt, 'full')}</dd>
              </>
            )}
          </dl>
        </Card>
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
