import { useDates } from '../../../lib/dates';
import { usePages } from '../../../lib/pages';
import { Link } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { Icon } from '../../../ui';
import { listPrivate, privateNotesKey, type NotesOf } from '../api';
import { NotesList } from '../NotesList';
import styles from '../notes.module.css';

const POINTS = ['what', 'not', 'who', 'leave', 'key'] as const;

/** The reader's own psychotherapy notes about a client, with what such a note is beside them. */
export function PrivateNotesPage({ client }: NotesOf) {
  const t = useText('notes');
  const { date } = useDates();
  const home = `/clients/${client.id}/notes/private`;
  const list = usePages(privateNotesKey(client.id), (cursor) => listPrivate(client.id, cursor));
  return (
    <NotesList
      client={client}
      home={home}
      list={list}
      row={({ id, date: day, text, unreadable }) => (
        <Link className={`row ${styles.row}`} to={`${home}/${id}`}>
          <span className={styles.when}>{date(day, 'past')}</span>
          <span className={`grow ${styles.excerpt}`}>{unreadable ? t('unreadable') : text || t('nothing')}</span>
          <Icon name="right" />
        </Link>
      )}
      words={{ title: t('private'), begin: t('private.begin'), none: t('private.none'), noneMore: t('private.noneMore') }}
      about={{ title: t('private.about'), icon: 'lock', points: POINTS.map((point) => t(`private.about.${point}`)) }}
    />
  );
}
