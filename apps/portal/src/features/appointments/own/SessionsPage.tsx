import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { Card, Empty, Icon, Problem, Wait } from '../../../ui';
import { BackLink } from '../../../ui/BackLink';
import { FeedCard } from '../feed/FeedCard';
import { InvitationsSwitch } from '../feed/InvitationsSwitch';
import { OWN_SESSIONS } from './api';
import styles from './own.module.css';
import { SessionCard } from './SessionCard';
import { When } from './When';

/** A client's sessions to come, what they say to each, and the way into their own calendar. */
export function SessionsPage() {
  const t = useText('ownSessions');
  const { data, error, refetch } = useQuery(OWN_SESSIONS);
  useTitle(t('tab'));
  const [next, ...later] = data?.items ?? [];
  return (
    <div className={styles.page}>
      <BackLink to="/path">{t('back')}</BackLink>
      <h1>{t('title')}</h1>
      <Problem error={error} onRetry={() => void refetch()} />
      {!data && !error && <Wait />}
      {data && !next && <Empty title={t('empty')}>{t('emptyMore')}</Empty>}
      {data && next && <SessionCard key={next.id} session={next} timeZone={data.timeZone} lead />}
      {data && data.calledOff.length > 0 && (
        <section className={styles.off} aria-labelledby="called-off">
          <h2 id="called-off">{t('calledOff')}</h2>
          <ul className={styles.list}>
            {data.calledOff.map((session) => (
              <li key={session.id}>
                <When session={session} timeZone={data.timeZone} />
                {session.ask?.reply && <blockquote className={styles.reply}>{t('quoted', { words: session.ask.reply })}</blockquote>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {data && later.length > 0 && (
        <details className={styles.later}>
          <summary>
            <Icon name="down" />
            {t('later', { count: later.length })}
          </summary>
          <div className={styles.page}>
            {later.map((session) => (
              <SessionCard key={session.id} session={session} timeZone={data.timeZone} lead={false} />
            ))}
          </div>
        </details>
      )}
      <FeedCard client />
      <Card padded>
        <InvitationsSwitch client />
      </Card>
    </div>
  );
}
