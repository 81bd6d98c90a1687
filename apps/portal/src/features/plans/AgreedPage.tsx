import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../../lib/dates';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { ButtonLink, Empty, Icon, Problem, Wait } from '../../ui';
import { AgreedCard } from './AgreedCard';
import { AGREED, SESSIONS, type Agreed } from './api';
import styles from './plans.module.css';
import { ProposeSheet } from './ProposeSheet';

/** What was agreed, each with its days, and the way to ask for something else. */
export function AgreedPage() {
  const t = useText('plans');
  const { therapist } = useSession();
  const { data, error, refetch } = useQuery(AGREED);
  const [changing, setChanging] = useState<Agreed | null>(null);
  const quiet = data?.items.filter((agreed) => !isAhead(agreed)) ?? [];
  const card = (agreed: Agreed) => <AgreedCard key={agreed.id} agreed={agreed} onChange={() => setChanging(agreed)} />;
  useTitle(t('tab'));
  return (
    <div className={styles.page}>
      <ButtonLink kind="text" icon="back" small className={styles.back} to="/path">
        {t('back')}
      </ButtonLink>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        {data && data.items.length > 0 && <p>{t('lead', { name: therapist?.name ?? t('yourTherapist') })}</p>}
      </div>
      <Session />
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {data?.items.length === 0 && <Empty title={t('empty')}>{t('emptyMore')}</Empty>}
      {data?.items.filter(isAhead).map(card)}
      {quiet.length > 0 && (
        <details className={styles.quiet}>
          <summary>
            <Icon name="down" />
            {t('quiet', { count: quiet.length })}
          </summary>
          <div className={styles.page}>{quiet.map(card)}</div>
        </details>
      )}
      {changing && <ProposeSheet agreed={changing} onClose={() => setChanging(null)} />}
    </div>
  );
}

/** Whether it still has something to come, rests until later, or waits for an answer; the rest is behind one tap. */
const isAhead = ({ next, state, proposal }: Agreed): boolean => next.length > 0 || state === 'paused' || proposal?.state === 'open';

/** When the two meet next; nothing where no day is set. */
function Session() {
  const t = useText('plans');
  const { date, time } = useDates();
  const { data } = useQuery(SESSIONS);
  const next = data?.items[0];
  if (!next) return null;
  return (
    <p className={styles.session}>
      <Icon name="calendar" />
      <span>{t('session', { date: date(next.startsAt, 'weekday', data.timeZone), time: time(next.startsAt, data.timeZone) })}</span>
    </p>
  );
}
