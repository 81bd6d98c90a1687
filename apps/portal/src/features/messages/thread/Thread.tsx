import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, type ComponentType } from 'react';
import { useDates } from '../../../lib/dates';
import { usePages } from '../../../lib/pages';
import { useSession } from '../../../lib/session';
import { useText } from '../../../lib/texts';
import { Button, Empty, Problem, Wait } from '../../../ui';
import { listMessages, markRead, type Message, readConversation, touched } from '../api';
import { useOutgoing } from '../outbox';
import { dayOf } from '../when';
import { Bubble } from './Bubble';
import { Composer, type BoxProps } from './Composer';
import { Leaving } from './Leaving';
import { ReadingPromise } from './ReadingPromise';
import styles from './thread.module.css';
import { useLook } from './use-look';
import { usePlace } from './use-place';

interface Props {
  clientId: string;
  /** Under which the page has it: a heading level below. */
  heading: 'h2' | 'h3';
  /** Where one writes, if not a plain field. */
  Box?: ComponentType<BoxProps>;
}

/** What was written between a client and their care team, and the box to go on. The same on both sides. */
export function Thread({ clientId, heading: Heading, Box }: Props) {
  const t = useText('messages');
  const { date } = useDates();
  const { person } = useSession();
  const { items, error, retry, more, loading } = usePages(['messages', clientId], (cursor) => listMessages(clientId, cursor));
  const conversation = useQuery({ queryKey: ['conversation', clientId], queryFn: () => readConversation(clientId) });
  const leaving = useOutgoing(person.id, clientId);
  const arrived = new Set(items?.map(({ id }) => id));
  const outside = leaving.filter(({ id }) => !arrived.has(id));
  const thread = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const place = usePlace(thread, foot, {
    oldest: items?.at(-1)?.id ?? null,
    newest: items?.[0]?.id ?? null,
    sent: outside.at(-1)?.id ?? null,
    stands: conversation.data !== undefined,
  });
  // What came in below whoever reads further up is on the page, and is not read yet.
  const unread = place.atEnd ? (conversation.data?.unread ?? 0) : 0;
  useLook(clientId, conversation.data && { mark: conversation.data.mark, unread });
  useReading(clientId, items, unread);
  const days = useMemo(() => byDay(items ?? []), [items]);
  return (
    <div className={styles.thread} ref={thread}>
      <Problem error={error ?? conversation.error} onRetry={retry} />
      {!items && !error && <Wait />}
      {more && (
        <Button
          small
          busy={loading}
          className={styles.earlier}
          onClick={() => {
            place.hold();
            more();
          }}
        >
          {t('earlier')}
        </Button>
      )}
      {items?.length === 0 && outside.length === 0 && <Empty title={t('empty')}>{t('emptyMore')}</Empty>}
      {days.map(({ day, messages }) => (
        <section key={day} aria-label={date(day, 'weekday')} className={styles.day}>
          <Heading className={styles.date}>{date(day, 'weekday')}</Heading>
          <ol className={styles.list}>
            {messages.map((message) => (
              <li key={message.id} className={message.mine ? styles.mine : styles.theirs}>
                <Bubble message={message} clientId={clientId} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {outside.length > 0 && (
        <ol className={styles.list} aria-label={t('leaving')}>
          {outside.map((entry) => (
            <li key={entry.id} className={styles.mine}>
              <Leaving entry={entry} personId={person.id} />
            </li>
          ))}
        </ol>
      )}
      {place.newBelow && (
        <Button kind="main" small className={styles.below} onClick={place.goToEnd}>
          {t('newBelow')}
        </Button>
      )}
      {conversation.data && (
        <div className={styles.foot} ref={foot}>
          <ReadingPromise conversation={conversation.data} />
          {conversation.data.open ? <Composer key={clientId} clientId={clientId} Box={Box} /> : <p className="soft">{t('closed')}</p>}
        </div>
      )}
    </div>
  );
}

/** Says that what is shown was read, once somebody looks at the end of it. */
function useReading(clientId: string, items: readonly Message[] | undefined, unread: number): void {
  const queries = useQueryClient();
  const newest = items?.[0]?.id;
  useEffect(() => {
    if (!newest || unread === 0) return undefined;
    const say = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', say);
      // Not answered: the next look says it again.
      markRead(clientId, newest).then(
        () => touched(clientId).slice(1).forEach((queryKey) => void queries.invalidateQueries({ queryKey })),
        () => undefined,
      );
    };
    document.addEventListener('visibilitychange', say);
    say();
    return () => document.removeEventListener('visibilitychange', say);
  }, [queries, clientId, newest, unread]);
}

/** The messages of each day, the oldest first. */
function byDay(items: readonly Message[]): { day: string; messages: Message[] }[] {
  const days: { day: string; messages: Message[] }[] = [];
  for (const message of [...items].reverse()) {
    const day = dayOf(message.sentAt);
    const last = days.at(-1);
    if (last?.day === day) last.messages.push(message);
    else days.push({ day, messages: [message] });
  }
  return days;
}
