import { type ReactNode, useRef } from 'react';
import { useKey } from '../../lib/keys';
import type { Page, usePages } from '../../lib/pages';
import { useNavigate } from '../../lib/router';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import { ButtonLink, Card, Empty, Icon, type IconName, Problem, Wait } from '../../ui';
import { More } from '../../ui/staff';
import type { NotesOf } from './api';
import { NoteKinds } from './NotesFrame';
import { useRowKeys } from './use-row-keys';

interface Props<T> extends NotesOf {
  /** Where notes of this kind are. */
  home: string;
  list: ReturnType<typeof usePages<Page<T>>>;
  row: (note: T) => ReactNode;
  words: { title: string; begin: string; none: string; noneMore: string };
  /** What such a note is, beside them. */
  about: { title: string; icon: IconName; points: readonly string[] };
}

/** Notes of one kind about a client, the newest first: a key begins one, keys go from row to row. */
export function NotesList<T extends { id: string }>({ client, home, list, row, words, about }: Props<T>) {
  const t = useText('notes');
  const navigate = useNavigate();
  const rows = useRef<HTMLUListElement>(null);
  useTitle(t('tab', { name: client.name }));
  useKey('n', () => void navigate(`${home}/new`));
  useRowKeys(rows);
  const begin = (
    <ButtonLink kind="main" icon="pen" to={`${home}/new`} aria-keyshortcuts="n">
      {words.begin} <kbd aria-hidden="true">N</kbd>
    </ButtonLink>
  );
  return (
    <>
      <NoteKinds client={client} begin={list.items?.length ? begin : null} />
      <div className="cols">
        <div className="stack">
          <Card title={words.title}>
            <Problem error={list.error} onRetry={list.retry} />
            {!list.items && !list.error && <Wait />}
            {list.items?.length === 0 && (
              <Empty title={words.none} act={begin}>
                {words.noneMore}
              </Empty>
            )}
            <ul className="rows" ref={rows}>
              {list.items?.map((note) => (
                <li key={note.id}>{row(note)}</li>
              ))}
            </ul>
            <More more={list.more} busy={list.loading} />
          </Card>
        </div>
        <aside className="stack">
          <Card title={about.title} padded>
            <ul className="points">
              {about.points.map((point) => (
                <li key={point}>
                  <Icon name={about.icon} />
                  <span>{point}</span>
                </li>
              ))}
            </ul>
          </Card>
        </aside>
      </div>
    </>
  );
}
