import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../../../lib/dates';
import { Link } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { Strip } from '../../../ui/Strip';
import { OWN_SESSIONS } from './api';
import { type Matter, matterOf } from './matter';

/** On Today: the session that is near, one to be confirmed within the week, or one that does not take place after all. */
export function SessionStrip() {
  const t = useText('ownSessions');
  const { data } = useQuery(OWN_SESSIONS);
  const [now] = useState(() => Date.now());
  const matter = data && matterOf(data, now);
  if (!matter) return null;
  const { said } = matter;
  return (
    <Strip icon="calendar">
      <Link to="/path/sessions">
        <NextSession {...matter} timeZone={data.timeZone} />
      </Link>
      {said !== 'off' && said !== 'begun' && <p>{t(`entry.${said}`)}</p>}
    </Strip>
  );
}

/** One session in a sentence: when it is, that it is now, or that it does not take place. */
export function NextSession({ session: { startsAt }, said, timeZone }: Matter & { timeZone: string }) {
  const t = useText('ownSessions');
  const { date, time } = useDates();
  return t(said === 'off' || said === 'begun' ? `entry.${said}` : 'entry', { date: date(startsAt, 'weekday', timeZone), time: time(startsAt, timeZone) });
}
