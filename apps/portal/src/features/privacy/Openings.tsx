import { useDates } from '../../lib/dates';
import { usePages } from '../../lib/pages';
import { Link } from '../../lib/router';
import { useText, type Texts } from '../../lib/texts';
import { Button, Empty, Icon, Problem } from '../../ui';
import { listOpenings, type Opening } from './api';
import styles from './Privacy.module.css';

const DID: Record<Opening['action'], keyof Texts['privacy']> = {
  'assignment.open': 'did.plan',
  'client.open': 'did.record',
  'client.progress': 'did.numbers',
  'client.progress_pdf': 'did.numbers',
  'client.session_brief': 'did.brief',
  'consent.open': 'did.consent',
  'file.open': 'did.file',
  'hand-over.open': 'did.handOver',
  'message.list': 'did.messages',
  'observation.list': 'did.numbers',
  'partner-link.list': 'did.partner',
  'response.list_opened': 'did.list',
  'response.open': 'did.response',
  'safety-plan.open': 'did.safetyPlan',
};

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
        <b>{opening.memberName}</b> {t(DID[opening.action])}
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
