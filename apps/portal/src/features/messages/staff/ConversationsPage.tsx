import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type RefObject } from 'react';
import { useCoverOf } from '../../../lib/covering';
import { useKey } from '../../../lib/keys';
import { usePages } from '../../../lib/pages';
import { Link, NavLink, useNavigate, useParams } from '../../../lib/router';
import { useText } from '../../../lib/texts';
import { useTitle } from '../../../lib/title';
import { ButtonLink, Chip, Empty, Icon, Problem, Wait } from '../../../ui';
import { CoveringChip, More } from '../../../ui/staff';
import { listConversations, type ConversationItem } from '../api';
import styles from '../page.module.css';
import { Thread } from '../thread/Thread';
import { whenOf } from '../when';
import { clientNameQuery } from './client-name';
import { ReplyBox } from './ReplyBox';

/** Everybody who was written with, where something was said last first; one conversation open beside. j and k go on, r writes. */
export function ConversationsPage() {
  const t = useText('messages');
  const { clientId } = useParams();
  const navigate = useNavigate();
  const { items, error, retry, more, loading } = usePages(['conversations'], (cursor) => listConversations(cursor));
  const at = items?.findIndex(({ client }) => client.id === clientId) ?? -1;
  const go = (item: ConversationItem | undefined) => item && (() => void navigate(`/messages/${item.client.id}`));
  useKey('j', go(items?.[at + 1]));
  useKey('k', at > 0 ? go(items?.[at - 1]) : null);
  useKey('r', clientId ? () => document.querySelector<HTMLElement>('[data-composer]')?.focus() : null);
  useTitle(t('tab'));
  const side = useRef<HTMLElement>(null);
  useRowInView(side, clientId, items !== undefined);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('title')}</h1>
          <p className={styles.keys}>
            <span>
              <kbd>J</kbd> {t('key.next')}
            </span>
            <span>
              <kbd>K</kbd> {t('key.previous')}
            </span>
            <span>
              <kbd>R</kbd> {t('key.write')}
            </span>
            <span>
              <kbd>Ctrl</kbd> <kbd>Enter</kbd> {t('key.send')}
            </span>
          </p>
        </div>
      </div>
      <Problem error={error} onRetry={retry} />
      {!items && !error && <Wait />}
      {items?.length === 0 && !clientId && (
        <Empty title={t('none')} act={<ButtonLink to="/clients">{t('toClients')}</ButtonLink>}>
          {t('noneMore')}
        </Empty>
      )}
      {items && (items.length > 0 || clientId) && (
        <div className={styles.both} data-open={clientId ? '' : undefined}>
          <nav className={`card ${styles.side}`} aria-label={t('conversations')} ref={side}>
            <ul className="rows">
              {items.map((item) => (
                <li key={item.client.id}>
                  <ConversationRow item={item} />
                </li>
              ))}
            </ul>
            <More more={more} busy={loading} />
          </nav>
          <div className={styles.main}>{clientId ? <Opened key={clientId} clientId={clientId} /> : <Empty title={t('choose')}>{t('chooseMore')}</Empty>}</div>
        </div>
      )}
    </>
  );
}

/** Keeps the row of the conversation that is open in view, without moving the page. */
function useRowInView(list: RefObject<HTMLElement | null>, clientId: string | undefined, listed: boolean): void {
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (!list.current || !row) return;
    const [frame, at] = [list.current.getBoundingClientRect(), row.getBoundingClientRect()];
    if (at.top < frame.top) list.current.scrollBy({ top: at.top - frame.top });
    else if (at.bottom > frame.bottom) list.current.scrollBy({ top: at.bottom - frame.bottom });
  }, [list, clientId, listed]);
}

function ConversationRow({ item: { client, lastAt, lastFrom, unread } }: { item: ConversationItem }) {
  const t = useText('messages');
  const covered = useCoverOf(client.id);
  return (
    <NavLink className={`row ${unread > 0 ? styles.new : ''}`} to={`/messages/${client.id}`}>
      <span className="grow">
        <b>{client.name}</b> <CoveringChip of={covered} />
        <small>{t(lastFrom === 'client' ? 'lastClient' : 'lastTeam', { when: whenOf(lastAt) })}</small>
      </span>
      {unread > 0 && <Chip tone="amber">{t('newCount', { count: unread })}</Chip>}
    </NavLink>
  );
}

function Opened({ clientId }: { clientId: string }) {
  const t = useText('messages');
  const { data: name } = useQuery(clientNameQuery(clientId));
  const covered = useCoverOf(clientId);
  return (
    <>
      <Link className={`crumb ${styles.back}`} to="/messages">
        <Icon name="back" />
        {t('title')}
      </Link>
      <div className={styles.head}>
        <h2>{name ?? ' '}</h2>
        <Link to={`/clients/${clientId}`}>{t('toClient')}</Link> <CoveringChip of={covered} />
      </div>
      <Thread clientId={clientId} heading="h3" Box={ReplyBox} />
    </>
  );
}
