import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../../../lib/dates';
import { Link } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { Strip } from '../../../ui/Strip';
import { OWN_SESSIONS, type OwnSession } from './api';
import { matterOf } from './matter';

/** On Today: the session that is near, one to be confirmed within the week, or one that does not take place after all. */
export function SessionStrip() {
  const t = useText('ownSessions');
  const { date, time } = useDates();
  const { data } = useQuery(OWN_SESSIONS);
  const [now] = useState(() => Date.now());
  if (!data) return null;
  const matter = matterOf(data, now);
  if (!matter) return null;
  const { session, said } = matter;
  const when = ({ startsAt }: OwnSession) => ({ date: date(startsAt, 'weekday', data.timeZone), time: time(startsAt, data.timeZone) });
  return (
    <Strip icon="calendar">
      <Link to="/path/sessions">{t(said === 'off' || said === 'begun' ? `entry.${said}` : 'entry', when(session))}</Link>
      {said !== 'off' && said !== 'begun' && <p>{t(`entry.${said}`)}</p>}
    </Strip>
  );
}
