import { useDates } from '../../../lib/dates';
import { Link } from '../../../lib/router';
import { useSession } from '../../../lib/session';
import { useLanguage, useText } from '../../../lib/texts';
import { Unreadable } from '../../../ui';
import type { SessionBrief } from '../api';
import styles from './brief.module.css';
import { Part } from './Part';

/** More messages are not counted. */
const MOST_COUNTED = 100;

/** What the client asked and nobody has answered: in an entry, by message, about a plan or a session. */
export function Asked({ clientId, brief: { asked, words } }: { clientId: string; brief: Pick<SessionBrief, 'asked' | 'words'> }) {
  const t = useText('brief');
  const language = useLanguage();
  const { date, time } = useDates();
  const zone = useSession().practice?.timeZone;
  const { messages, proposals, appointments, more } = asked;
  const entries = words.filter(({ why, waiting }) => why === 'ask' && waiting);
  const nothing = entries.length === 0 && messages === 0 && proposals.length === 0 && appointments.length === 0;
  return (
    <Part title={t('asked.title')} none={nothing && t('asked.none')}>
      <ul className={styles.list}>
        {entries.map(({ responseId, title, localDate }) => (
          <li key={responseId}>
            <Link to={`/clients/${clientId}/responses/${responseId}`}>{t('asked.entry', { title: title[language], date: date(localDate, 'short') })}</Link>
          </li>
        ))}
        {messages > 0 && (
          <li>
            <Link to={`/clients/${clientId}/messages`}>{t(messages < MOST_COUNTED ? 'asked.messages' : 'asked.manyMessages', { count: messages })}</Link>
          </li>
        )}
        {appointments.map(({ id, kind, startsAt }) => (
          <li key={id}>
            <Link to="/calendar">{t(`asked.session.${kind}`, { when: `${date(startsAt, 'day', zone)}, ${time(startsAt, zone)}` })}</Link>
          </li>
        ))}
        {proposals.map(({ id, kind, title, text, assignmentId, unreadable }) => (
          <li key={id}>
            <Link to={`/clients/${clientId}/assignments/${assignmentId}`}>{t(`asked.proposal.${kind}`, { title: title[language] })}</Link>
            <Unreadable is={unreadable ?? false} />
            {text && <blockquote className={`own ${styles.quote}`}>“{text}”</blockquote>}
          </li>
        ))}
        {more > 0 && <li className="faint">{t('asked.more', { count: more })}</li>}
      </ul>
    </Part>
  );
}
