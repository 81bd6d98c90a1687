import { useRef } from 'react';
import { useDates } from '../../lib/dates';
import { useKey } from '../../lib/keys';
import { usePages } from '../../lib/pages';
import { Link, useNavigate } from '../../lib/router';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { ButtonLink, Card, Chip, Empty, Icon, Problem, Wait } from '../../ui';
import { More } from '../../ui/staff';
import { listNotes, notesKey, type NoteItem, type NotesOf } from './api';
import { NoteKinds } from './NotesFrame';
import styles from './notes.module.css';
import { useRowKeys } from './use-row-keys';

/** A client's progress notes, the newest first. */
export function NotesPage({ client }: NotesOf) {
  const t = useText('notes');
  const home = `/clients/${client.id}/notes`;
  const navigate = useNavigate();
  const rows = useRef<HTMLUListElement>(null);
  const list = usePages(notesKey(client.id), (cursor) => listNotes(client.id, cursor));
  useTitle(t('tab', { name: client.name }));
  useKey('n', () => void navigate(`${home}/new`));
  useRowKeys(rows);
  const begin = (
    <ButtonLink kind="main" icon="pen" to={`${home}/new`} aria-keyshortcuts="n">
      {t('begin')} <kbd aria-hidden="true">N</kbd>
    </ButtonLink>
  );
  return (
    <>
      <NoteKinds client={client} begin={list.items?.length ? begin : null} />
      <div className="cols">
        <div className="stack">
          <Card title={t('progress')}>
            <Problem error={list.error} onRetry={list.retry} />
            {!list.items && !list.error && <Wait />}
            {list.items?.length === 0 && (
              <Empty title={t('none')} act={begin}>
                {t('none.more')}
              </Empty>
            )}
            <ul className="rows" ref={rows}>
              {list.items?.map((note) => (
                <li key={note.id}>
                  <NoteRow home={home} note={note} />
                </li>
              ))}
            </ul>
            <More more={list.more} busy={list.loading} />
          </Card>
        </div>
        <aside className="stack">
          <About points={['who', 'draft', 'signed', 'agreed', 'client']} />
        </aside>
      </div>
    </>
  );
}

function NoteRow({ home, note }: { home: string; note: NoteItem }) {
  const t = useText('notes');
  const { date } = useDates();
  const what = [note.amends ? t('amendment') : (note.templateTitle ?? t(`template.${note.template}`)), note.author.name];
  return (
    <Link className={`row ${styles.row}`} to={`${home}/${note.id}`}>
      <span className={styles.when}>{date(note.date, 'day')}</span>
      <span className="grow">
        <b className={styles.excerpt}>{note.excerpt || t('nothing')}</b>
        <span className={styles.below}>{what.join(' · ')}</span>
      </span>
      {note.amended && <Chip>{t('amended')}</Chip>}
      {note.state === 'draft' ? <Chip tone="amber">{t('draft')}</Chip> : <Chip icon="lock">{t('signed')}</Chip>}
      <Icon name="right" />
    </Link>
  );
}

function About({ points }: { points: readonly ('who' | 'draft' | 'signed' | 'agreed' | 'client')[] }) {
  const t = useText('notes');
  return (
    <Card title={t('about')} padded>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>
            <Icon name="check" />
            <span>{t(`about.${point}`)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
