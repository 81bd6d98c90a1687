import { useDates } from '../../lib/dates';
import { usePages } from '../../lib/pages';
import { useText } from '../../lib/texts';
import { Button, Empty, Icon, Problem } from '../../ui';
import { LOG_KEY, readLog, type Reminder } from './api';
import { outcome, why } from './log-words';
import styles from './Reminders.module.css';

/** Every reminder that went out or did not, newest first, each with its reason. */
export function Log({ timeZone }: { timeZone: string }) {
  const t = useText('reminders');
  const { items, error, retry, more, loading } = usePages(LOG_KEY, readLog);
  return (
    <section className={styles.log} aria-labelledby="reminder-log">
      <h2 id="reminder-log">{t('log')}</h2>
      <Problem error={error} onRetry={retry} />
      {items?.length === 0 && <Empty title={t('log.none')}>{t('log.noneMore')}</Empty>}
      {items && items.length > 0 && (
        <ul className="card rows">
          {items.map((reminder) => (
            <Row key={reminder.id} reminder={reminder} timeZone={timeZone} />
          ))}
        </ul>
      )}
      {more && (
        <Button wide busy={loading} onClick={more}>
          {t('log.earlier')}
        </Button>
      )}
    </section>
  );
}

const SIGNS = { email: 'mail', push: 'device' } as const;

function Row({ reminder, timeZone }: { reminder: Reminder; timeZone: string }) {
  const t = useText('reminders');
  const { date, time } = useDates();
  const at = reminder.state === 'sent' ? (reminder.settledAt ?? reminder.dueAt) : reminder.dueAt;
  return (
    <li className={`row ${styles.decision}`}>
      <Icon name={reminder.channel ? SIGNS[reminder.channel] : 'minus'} />
      <span className="grow">
        {outcome(reminder, t)}
        <small>{why(reminder, t)}</small>
        <small>{t('log.at', { date: date(at, 'weekday', timeZone), time: time(at, timeZone) })}</small>
      </span>
    </li>
  );
}
