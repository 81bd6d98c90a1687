import { weekdayOf } from '@attune/clinical/civil-date';
import { weekdayName } from '../../../lib/schedule-words';
import { useText } from '../../../lib/texts';
import { civilOf } from '../../../lib/zone';
import { Chip, Empty, Icon } from '../../../ui';
import type { Session } from '../api';
import styles from './DayList.module.css';
import type { ViewState } from './use-view';
import { marksOf, writeDay, writeMinute } from './words';

interface Props {
  view: ViewState;
  zone: string;
  sessions: readonly Session[];
  loaded: boolean;
  onOpen: (session: Session) => void;
}

/** On a phone: the week as seven days to press, and the sessions of the one that is chosen. */
export function DayList({ view, zone, sessions, loaded, onOpen }: Props) {
  const t = useText('calendar');
  const dayOf = (session: Session) => civilOf(session.startsAt, zone).date;
  const here = sessions.filter((session) => dayOf(session) === view.date);
  return (
    <>
      <ul className={styles.week}>
        {view.days.map((date) => {
          const count = sessions.filter((session) => dayOf(session) === date && session.state === 'planned').length;
          return (
            <li key={date}>
              <button
                type="button"
                aria-pressed={date === view.date}
                data-today={date === view.today.date || undefined}
                onClick={() => view.show({ date })}
              >
                <span>{weekdayName(weekdayOf(date), 'short').slice(0, 2)}</span>{' '}
                <b>{Number(date.slice(8))}</b>
                <i data-some={count > 0 || undefined} />
                <span className="vh">{t('day.count', { day: writeDay(date), count })}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <section className="card" aria-labelledby="calendar-day">
        <div className="card-head">
          <h2 id="calendar-day" className={styles.name}>
            {writeDay(view.date)}
          </h2>
        </div>
        {loaded && here.length === 0 && <Empty title={t('day.none')}>{t('day.noneMore')}</Empty>}
        <ul className="rows">
          {here.map((session) => (
            <li key={session.id}>
              <button type="button" className="row row-button" onClick={() => onOpen(session)}>
                <time className={styles.time}>{writeMinute(civilOf(session.startsAt, zone).minute)}</time>
                <span className="grow">
                  <b className={session.state === 'cancelled' ? styles.off : undefined}>{session.client.name}</b>
                  <span className={styles.below}>{t('minutes', { minutes: session.minutes })}</span>
                  <span className={styles.chips}>
                    {marksOf(session).map((mark) => (
                      <Chip key={mark} tone={mark === 'asks' ? 'amber' : mark === 'confirmed' ? 'teal' : 'plain'}>
                        {t(`mark.${mark}`)}
                      </Chip>
                    ))}
                  </span>
                </span>
                <Icon name="right" />
              </button>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
