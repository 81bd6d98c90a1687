import { useState } from 'react';
import { useDates } from '../../lib/dates';
import { Link } from '../../lib/router';
import { usePermission, useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { Button, Card, Chip, Strip } from '../../ui';
import { AmendSheet } from './AmendSheet';
import type { Note, NotesOf } from './api';
import styles from './notes.module.css';
import { useSectionWords } from './section-words';

/** A signed note, as it stands on the screen and on paper. */
export function ReadNote({ client, note }: NotesOf & { note: Note }) {
  const t = useText('notes');
  const { date, time } = useDates();
  const { practice } = useSession();
  const mayWrite = usePermission('note.write');
  const wordsOf = useSectionWords();
  const [amending, setAmending] = useState(false);
  const home = `/clients/${client.id}/notes`;
  const later = note.amendments.filter(({ id, state }) => id !== note.id && state === 'signed');
  const newest = later.at(-1);
  return (
    <article className={styles.read}>
      <p className={styles.onPaper}>{t('paper', { practice: practice?.name ?? '', name: client.name })}</p>
      <div className={styles.head}>
        <div className="grow">
          <h2>{note.amends ? t('amendment.of', { date: date(note.date, 'full') }) : t('one.of', { date: date(note.date, 'full') })}</h2>
          <p className="soft">{[note.templateTitle ?? t(`template.${note.template}`), note.author.name].join(' · ')}</p>
        </div>
        <Chip icon="lock">{t('signed')}</Chip>
      </div>
      {newest && !isLaterThan(note, newest.signedAt) && (
        <Strip icon="history">
          <p>
            {t('amended.by', { name: newest.author.name, date: date(newest.signedAt ?? note.savedAt, 'full', practice?.timeZone) })}{' '}
            <Link to={`${home}/${newest.id}`}>{t('amended.read')}</Link>
          </p>
        </Strip>
      )}
      {note.amends && (
        <Strip icon="history">
          <p>
            <b>{t('reason')}:</b> {note.reason} <Link to={`${home}/${note.amends}`}>{t('amends.read')}</Link>
          </p>
        </Strip>
      )}
      <Card className={styles.sheet}>
        {note.sections
          .filter(({ text }) => text)
          .map((section) => (
            <section key={section.key}>
              <h3>{wordsOf(section).heading}</h3>
              <p className={styles.text}>{section.text}</p>
            </section>
          ))}
        <Signature note={note} when={{ date: date(note.signedAt ?? note.savedAt, 'full', practice?.timeZone), time: time(note.signedAt ?? note.savedAt, practice?.timeZone) }} />
      </Card>
      <div className={`no-print ${styles.acts}`}>
        <Button icon="print" onClick={() => window.print()}>
          {t('print')}
        </Button>
        {mayWrite && (
          <Button icon="pen" onClick={() => setAmending(true)}>
            {t('amend')}
          </Button>
        )}
      </div>
      <AmendSheet client={client} note={note} open={amending} onClose={() => setAmending(false)} />
    </article>
  );
}

function Signature({ note, when }: { note: Note; when: { date: string; time: string } }) {
  const t = useText('notes');
  return (
    <footer className={styles.signature}>
      <p>{t('signedBy', { name: note.signedName ?? note.author.name, ...when })}</p>
      {note.intact ? (
        <p className="soft">
          {t('intact')} <span className="num">{note.digest?.slice(0, 16)}</span>
        </p>
      ) : (
        <Strip tone="amber" icon="alert">
          <p>{t('notIntact')}</p>
        </Strip>
      )}
    </footer>
  );
}

const isLaterThan = (note: Note, signedAt: string | null): boolean => note.amends !== null && (note.signedAt ?? '') >= (signedAt ?? '');
