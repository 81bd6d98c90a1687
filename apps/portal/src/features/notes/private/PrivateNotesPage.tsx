import { useRef } from 'react';
import { useDates } from '../../../lib/dates';
import { useKey } from '../../../lib/keys';
import { usePages } from '../../../lib/pages';
import { Link, useNavigate } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { ButtonLink, Card, Empty, Icon, Problem, Wait } from '../../../ui';
import { More } from '../../../ui/staff';
import { listPrivate, privateNotesKey, type NotesOf } from '../api';
import { NoteKinds } from '../NotesFrame';
import styles from '../notes.module.css';
import { useRowKeys } from '../use-row-keys';

const POINTS = ['what', 'not', 'who', 'leave', 'key'] as const;

/** The reader's own psychotherapy notes about a client, with what such a note is beside them. */
export function PrivateNotesPage({ client }: NotesOf) {
  const t = useText('notes');
  const { date } = useDates();
  const navigate = useNavigate();
  const home = `/clients/${client.id}/notes/private`;
  const rows = useRef<HTMLUListElement>(null);
  const list = usePages(privateNotesKey(client.id), (cursor) => listPrivate(client.id, cursor));
  useTitle(t('tab', { name: client.name }));
  useKey('n', () => void navigate(`${home}/new`));
  useRowKeys(rows);
  const begin = (
    <ButtonLink kind="main" icon="pen" to={`${home}/new`} aria-keyshortcuts="n">
      {t('private.begin')} <kbd aria-hidden="true">N</kbd>
    </ButtonLink>
  );
  return (
    <>
      <NoteKinds client={client} begin={list.items?.length ? begin : null} />
      <div className="cols">
        <div className="stack">
          <Card title={t('private')}>
            <Problem error={list.error} onRetry={list.retry} />
            {!list.items && !list.error && <Wait />}
            {list.items?.length === 0 && (
              <Empty title={t('private.none')} act={begin}>
                {t('private.noneMore')}
              </Empty>
            )}
            <ul className="rows" ref={rows}>
              {list.items?.map((note) => (
                <li key={note.id}>
                  <Link className={`row ${styles.row}`} to={`${home}/${note.id}`}>
                    <span className={styles.when}>{date(note.date, 'day')}</span>
                    <span className={`grow ${styles.excerpt}`}>{note.text || t('nothing')}</span>
                    <Icon name="right" />
                  </Link>
                </li>
              ))}
            </ul>
            <More more={list.more} busy={list.loading} />
          </Card>
        </div>
        <aside className="stack">
          <Card title={t('private.about')} padded>
            <ul className="points">
              {POINTS.map((point) => (
                <li key={point}>
                  <Icon name="lock" />
                  <span>{t(`private.about.${point}`)}</span>
                </li>
              ))}
            </ul>
          </Card>
        </aside>
      </div>
    </>
  );
}
