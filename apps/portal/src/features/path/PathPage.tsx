import { useDates } from '../../lib/dates';
import { usePages } from '../../lib/pages';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { Button, ButtonLink, Empty, Problem, Wait } from '../../ui';
import { SessionsEntry } from '../appointments/own/SessionsEntry';
import { PartnerEntry } from '../partner/PartnerEntry';
import { AgreedEntry } from '../plans/AgreedEntry';
import { listEntries } from './api';
import { byDay } from './days';
import { EntryRow } from './EntryRow';
import styles from './Path.module.css';
import { ProgramCard } from './program/ProgramCard';

/** What I did and wrote, by day. */
export function PathPage() {
  const t = useText('path');
  const { date } = useDates();
  const { clientId } = useSession();
  const { items, error, retry, more, loading } = usePages(['path'], (cursor) => listEntries(clientId ?? '', cursor));
  useTitle(t('tab'));
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        {items && items.length > 0 && (
          <div className={`no-print ${styles.ways}`}>
            <ButtonLink icon="report" small to="/path/charts">
              {t('charts')}
            </ButtonLink>
            <ButtonLink icon="leaf" small to="/path/learned">
              {t('learned')}
            </ButtonLink>
            <ButtonLink icon="note" small to="/cards">
              {t('cards')}
            </ButtonLink>
            <Button icon="print" small onClick={() => window.print()}>
              {t('print')}
            </Button>
          </div>
        )}
      </div>
      <SessionsEntry />
      <ProgramCard />
      <AgreedEntry />
      <PartnerEntry />
      <Problem error={error} onRetry={retry} />
      {!items && !error && <Wait />}
      {items?.length === 0 && <Empty title={t('empty')}>{t('emptyMore')}</Empty>}
      {byDay(items ?? []).map((day) => (
        <section key={day.date} aria-labelledby={`day-${day.date}`}>
          <h2 id={`day-${day.date}`} className={styles.day}>
            {date(day.date, 'weekday')}
          </h2>
          <ul className="card rows">
            {day.entries.map((entry) => (
              <li key={entry.id}>
                <EntryRow entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {more && (
        <Button wide busy={loading} onClick={more} className="no-print">
          {t('earlier')}
        </Button>
      )}
      {items && items.length > 0 && (
        <ButtonLink kind="text" icon="save" wide className="no-print" to="/path/take-along">
          {t('along')}
        </ButtonLink>
      )}
    </div>
  );
}
