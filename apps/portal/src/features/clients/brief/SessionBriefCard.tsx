import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useDates } from '../../../lib/dates';
import { Link } from '../../../lib/router';
import { useSession } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { Card, Icon, Problem, Rich, Wait } from '../../../ui';
import { readSessionBrief, type ClientRecord, type SessionBrief } from '../api';
import { Agreed } from './Agreed';
import { Asked } from './Asked';
import styles from './brief.module.css';
import { Moved } from './Moved';
import { StandsOut } from './StandsOut';
import { usePracticeLines } from './use-practice-lines';

/** What a therapist reads in the minute before a session: everything since the last one, on one screen; `next` leads on to the next. */
export function SessionBriefCard({ client, next }: { client: ClientRecord; next?: ReactNode }) {
  const { data, error, refetch } = useQuery({ queryKey: ['client', client.id, 'session-brief'], queryFn: () => readSessionBrief(client.id) });
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Wait />;
  return <Opened client={client} brief={data} quietSince={client.quiet && client.state === 'active' ? client.lastActivityAt : null} next={next} />;
}

function Opened({ client, brief, quietSince, next }: { client: ClientRecord; brief: SessionBrief; quietSince: string | null; next: ReactNode }) {
  const t = useText('brief');
  const { date, time, ago } = useDates();
  const lines = usePracticeLines(brief);
  const strong = { b: (inside: string) => <b>{inside}</b> };
  const zone = useSession().practice?.timeZone;
  const { since, session } = brief;
  return (
    <Card lead padded className={styles.card}>
      <header className={styles.head}>
        <h2>{t(`since.${since.from}`, { date: date(since.localDate, 'weekday') })}</h2>
        {session && <p className="soft">{t('next', { when: `${date(session.startsAt, 'weekday', zone)}, ${time(session.startsAt, zone)}` })}</p>}
        {!session && since.from === 'fortnight' && <p className="soft">{t('since.none')}</p>}
      </header>
      <ul className={`points ${styles.lines}`}>
        {quietSince && (
          <li>
            <Icon name="clock" />
            <span>
              <Rich text={t('quiet', { when: ago(quietSince) })} parts={strong} />
            </span>
          </li>
        )}
        {lines.map(({ icon, text }) => (
          <li key={text} className={icon === 'minus' ? styles.wide : undefined}>
            <Icon name={icon} />
            <span>
              <Rich text={text} parts={strong} />
            </span>
          </li>
        ))}
        {brief.entries > 0 && (
          <li>
            <Icon name="right" />
            <Link to={`/clients/${client.id}/responses`}>{t('entries', { count: brief.entries })}</Link>
          </li>
        )}
      </ul>
      <div className={styles.parts}>
        <StandsOut clientId={client.id} words={brief.words} />
        <Moved clientId={client.id} changes={brief.changes} scales={brief.scales} />
        <Asked clientId={client.id} brief={brief} />
        <Agreed clientId={client.id} agreed={brief.agreed} />
      </div>
      {next}
    </Card>
  );
}
