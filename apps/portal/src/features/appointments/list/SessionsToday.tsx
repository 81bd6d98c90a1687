import { useQuery } from '@tanstack/react-query';
import { useDates } from '../../../lib/dates';
import { Link } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { civilOf } from '../../../lib/zone';
import { ButtonLink, Card, Chip, Icon, Problem } from '../../../ui';
import { marksOf, writeMinute } from '../calendar/words';
import styles from './list.module.css';
import { linesFrom, useDay } from './use-day';

/** One's sessions of today, each with the way to its brief. */
export function SessionsToday() {
  const t = useText('calendar');
  const brief = useText('brief');
  const { date } = useDates();
  const { data, error, refetch, zone, now, from } = useDay();
  // What a line says is one more thing to know of a session: where it cannot be read, the list stands without it.
  const lines = useQuery({ ...linesFrom(from), enabled: (data?.items.length ?? 0) > 0 });
  const lineOf = (id: string) => {
    const line = lines.data?.items.find(({ appointmentId }) => appointmentId === id);
    if (!line) return null;
    const done = line.due > 0 ? brief('line.done', { done: line.done, due: line.due, date: date(line.since, 'short', zone) }) : brief('line.nothing', { date: date(line.since, 'short', zone) });
    return line.waiting > 0 ? `${done} ${brief('line.waiting', { count: line.waiting })}` : done;
  };
  const over = (startsAt: string, minutes: number) => Date.parse(startsAt) + minutes * 60_000 < now;
  return (
    <Card
      title={t('day.title')}
      end={
        <ButtonLink kind="text" small to="/calendar">
          {t('day.calendar')}
        </ButtonLink>
      }
    >
      <Problem error={error} onRetry={() => void refetch()} />
      {data?.items.length === 0 && <p className="card-pad soft">{t('day.none.today')}</p>}
      <ul className="rows">
        {data?.items.map((session) => (
          <li key={session.id}>
            <Link className="row" to={`/clients/${session.clientId}`}>
              <time className={styles.time}>{writeMinute(civilOf(session.startsAt, zone).minute)}</time>
              <span className={`grow ${over(session.startsAt, session.minutes) ? 'faint' : ''}`}>
                <b className={session.state === 'cancelled' ? styles.off : undefined}>{session.client.name}</b>
                <span className={styles.chips}>
                  {marksOf(session).map((mark) => (
                    <Chip key={mark} tone={mark === 'asks' ? 'amber' : mark === 'confirmed' ? 'teal' : 'plain'}>
                      {t(`mark.${mark}`)}
                    </Chip>
                  ))}
                </span>
                {session.state === 'planned' && lineOf(session.id) && <span className={styles.below}>{lineOf(session.id)}</span>}
              </span>
              <Icon name="right" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
