import { useDates } from '../../../lib/dates';
import { Link } from '../../../lib/router';
import { useLanguage, useText } from '../../../lib/texts';
import { Unreadable } from '../../../ui';
import type { SessionBrief } from '../api';
import styles from './brief.module.css';
import { Part } from './Part';

/** What was agreed: in the newest signed note, and what was assigned since. */
export function Agreed({ clientId, agreed }: { clientId: string; agreed: SessionBrief['agreed'] }) {
  const t = useText('brief');
  const language = useLanguage();
  const { date } = useDates();
  const { note, plans, more } = agreed;
  return (
    <Part title={t('agreed.title')} none={!note && plans.length === 0 && t('agreed.none')}>
      {note && (
        <div>
          {note.unreadable ? <Unreadable /> : <p className={styles.quote}>{note.text}</p>}
          <p>
            <Link to={`/clients/${clientId}/notes/${note.noteId}`}>{t('agreed.note', { date: date(note.date), author: note.author })}</Link>
          </p>
        </div>
      )}
      <ul className={styles.list}>
        {plans.map(({ assignmentId, title, createdAt, ended }) => (
          <li key={assignmentId}>
            <Link to={`/clients/${clientId}/assignments/${assignmentId}`}>{t('agreed.plan', { title: title[language], date: date(createdAt) })}</Link>
            {ended && <span className="faint"> · {t('agreed.ended')}</span>}
          </li>
        ))}
        {more > 0 && <li className="faint">{t('agreed.more', { count: more })}</li>}
      </ul>
    </Part>
  );
}
