import { useDates } from '../../lib/dates';
import { usePages } from '../../lib/pages';
import { Link } from '../../lib/router';
import { useText } from '../../lib/texts';
import { Chip, Icon } from '../../ui';
import { listNotes, notesKey, type NoteItem, type NotesOf } from './api';
import { NotesList } from './NotesList';
import styles from './notes.module.css';

const POINTS = ['who', 'draft', 'signed', 'agreed', 'client'] as const;

/** A client's progress notes, the newest first. */
export function NotesPage({ client }: NotesOf) {
  const t = useText('notes');
  const home = `/clients/${client.id}/notes`;
  const list = usePages(notesKey(client.id), (cursor) => listNotes(client.id, cursor));
  return (
    <NotesList
      client={client}
      home={home}
      list={list}
      row={(note) => <NoteRow home={home} note={note} />}
      words={{ title: t('progress'), begin: t('begin'), none: t('none'), noneMore: t('none.more') }}
      about={{ title: t('about'), icon: 'check', points: POINTS.map((point) => t(`about.${point}`)) }}
    />
  );
}

function NoteRow({ home, note }: { home: string; note: NoteItem }) {
  const t = useText('notes');
  const { date } = useDates();
  const what = [note.amends ? t('amendment') : (note.templateTitle ?? t(`template.${note.template}`)), note.author.name];
  return (
    <Link className={`row ${styles.row}`} to={`${home}/${note.id}`}>
      <span className={styles.when}>{date(note.date, 'past')}</span>
      <span className="grow">
        <b className={styles.excerpt}>{note.unreadable ? t('unreadable') : note.excerpt || t('nothing')}</b>
        <span className={styles.below}>{what.join(' · ')}</span>
      </span>
      {note.amended && <Chip>{t('amended')}</Chip>}
      {note.state === 'draft' ? <Chip tone="amber">{t('draft')}</Chip> : <Chip icon="lock">{t('signed')}</Chip>}
      <Icon name="right" />
    </Link>
  );
}
