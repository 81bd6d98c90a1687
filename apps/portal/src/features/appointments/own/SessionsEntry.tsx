import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates } from '../../../lib/dates';
import { Link } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { Icon } from '../../../ui/Icon';
import { OWN_SESSIONS } from './api';
import { saidOf } from './matter';
import styles from './own.module.css';

/** The next session, and the way to all there is to it. Nothing where none is planned or was called off. */
export function SessionsEntry() {
  const t = useText('ownSessions');
  const { date, time } = useDates();
  const { data } = useQuery(OWN_SESSIONS);
  const [now] = useState(() => Date.now());
  const next = data?.items[0];
  if (!data || (!next && data.calledOff.length === 0)) return null;
  const said = next && saidOf(next, now);
  return (
    <div className="card rows no-print">
      <Link className={`row ${styles.entry}`} to="/path/sessions">
        <Icon name="calendar" />
        <span className="grow">
          {next ? t(said === 'begun' ? 'entry.begun' : 'entry', { date: date(next.startsAt, 'weekday', data.timeZone), time: time(next.startsAt, data.timeZone) }) : t('title')}
          {said !== 'begun' && <small>{t(said ? `entry.${said}` : 'calledOff')}</small>}
        </span>
        <Icon name="right" />
      </Link>
    </div>
  );
}
