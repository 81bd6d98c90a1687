import { addDays } from '@attune/clinical/civil-date';
import { useQuery } from '@tanstack/react-query';
import { Link } from '../../../lib/router';
import { useSession } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { civilOf, instantAt } from '../../../lib/zone';
import { ButtonLink, Card, Chip, Icon, Problem } from '../../../ui';
import { readCalendar } from '../api';
import { useNow } from '../calendar/use-view';
import { marksOf, writeMinute } from '../calendar/words';
import styles from './list.module.css';

/** One's sessions of today, each with the way to its brief. */
export function SessionsToday() {
  const t = useText('calendar');
  const zone = useSession().practice!.timeZone;
  const now = useNow();
  const { date } = civilOf(now, zone);
  const from = instantAt({ date, minute: 0 }, zone);
  const { data, error, refetch } = useQuery({ queryKey: ['appointments', from, 1], queryFn: () => readCalendar(from, instantAt({ date: addDays(date, 1), minute: 0 }, zone)) });
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
              </span>
              <Icon name="right" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
