import { useDates } from '../../lib/dates';
import { usePages } from '../../lib/pages';
import { Link } from '../../lib/router';
import { useText, type Translate } from '../../lib/texts';
import { Button, Empty, Icon, Problem } from '../../ui';
import { listOpenings, type Opening } from './api';
import styles from './Privacy.module.css';

/** Who opened my answers, and when: the practice's own record, newest first. */
export function Openings() {
  const t = useText('privacy');
  const { items, error, retry, more, loading } = usePages(['openings', 'pages'], listOpenings);
  return (
    <section className={styles.openings} aria-labelledby="openings">
      <h2 id="openings">{t('openings')}</h2>
      <Problem error={error} onRetry={retry} />
      {items?.length === 0 && <Empty title={t('none')}>{t('noneMore')}</Empty>}
      {items && items.length > 0 && (
        <ul className="card rows">
          {items.map((opening, index) => (
            <li key={index}>
              <OpeningRow opening={opening} />
            </li>
          ))}
        </ul>
      )}
      {more && (
        <Button wide busy={loading} onClick={more}>
          {t('earlier')}
        </Button>
      )}
    </section>
  );
}

function OpeningRow({ opening }: { opening: Opening }) {
  const t = useText('privacy');
  const { date, time } = useDates();
  const inside = (
    <>
      <span className="grow">
        <b>{opening.memberName}</b> {didWhat(opening.action, t)}
        <small>{t('when', { date: date(opening.at, 'weekday'), time: time(opening.at) })}</small>
      </span>
      {opening.responseId && <Icon name="right" />}
    </>
  );
  if (!opening.responseId) return <div className={`row ${styles.row}`}>{inside}</div>;
  return (
    <Link className={`row ${styles.row}`} to={`/path/${opening.responseId}`}>
      {inside}
    </Link>
  );
}

function didWhat(action: string, t: Translate<'privacy'>): string {
  switch (action) {
    case 'response.open':
      return t('did.response');
    case 'response.list_opened':
      return t('did.list');
    case 'observation.list':
    case 'client.progress':
    case 'client.progress_pdf':
      return t('did.numbers');
    case 'assignment.open':
      return t('did.plan');
    case 'client.session_brief':
      return t('did.brief');
    case 'message.list':
      return t('did.messages');
    case 'file.open':
      return t('did.file');
    case 'partner-link.list':
      return t('did.partner');
    case 'hand-over.open':
      return t('did.handOver');
    case 'safety-plan.open':
      return t('did.safetyPlan');
    case 'consent.open':
      return t('did.consent');
    default:
      return t('did.record');
  }
}
