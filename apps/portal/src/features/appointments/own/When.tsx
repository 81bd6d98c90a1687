import { useDates } from '../../../lib/dates';
import { useText } from '../../../lib/texts';
import { civilOf, deviceZone } from '../../../lib/zone';
import type { OwnSession } from './api';
import styles from './own.module.css';

/** When a session is by the client's own clock, with whom and how; what this device shows where that is something else. */
export function When({ session, timeZone }: { session: OwnSession; timeZone: string }) {
  const t = useText('ownSessions');
  const { date, time } = useDates();
  const { startsAt, minutes, kind, place } = session;
  const moment = (instant: string, zone: string) => t('moment', { date: date(instant, 'weekday', zone), time: time(instant, zone) });
  const [own, device] = [civilOf(startsAt, timeZone), civilOf(startsAt, deviceZone())];
  return (
    <div className={styles.when}>
      <p className={styles.moment}>{moment(startsAt, timeZone)}</p>
      <p>
        {session.with.length > 0 ? t('with', { minutes, names: session.with.join(', ') }) : t('minutes', { minutes })} · {t(`kind.${kind}`)}
      </p>
      {place && <p className={styles.place}>{place}</p>}
      {own.minute !== device.minute && <p className={styles.small}>{t('device', { when: moment(startsAt, deviceZone()) })}</p>}
      {session.movedFrom && session.state === 'planned' && <p className={styles.small}>{t('movedFrom', { when: moment(session.movedFrom, timeZone) })}</p>}
    </div>
  );
}
