import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { Icon } from '../../../ui/Icon';
import { OWN_SESSIONS } from './api';
import { saidOf } from './matter';
import styles from './own.module.css';
import { NextSession } from './SessionStrip';

/** The next session, and the way to all there is to it. Nothing where none is planned or was called off. */
export function SessionsEntry() {
  const t = useText('ownSessions');
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
          {next && said ? <NextSession session={next} said={said} timeZone={data.timeZone} /> : t('title')}
          {said !== 'begun' && <small>{t(said ? `entry.${said}` : 'calledOff')}</small>}
        </span>
        <Icon name="right" />
      </Link>
    </div>
  );
}
