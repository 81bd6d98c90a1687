import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDates } from '../../../lib/dates';
import { useText } from '../../../lib/texts';
import { Button, Problem, Unreadable } from '../../../ui';
import { type Message, takeBack, touched } from '../api';
import { whenOf } from '../when';
import { MessageFiles } from './MessageFiles';
import styles from './thread.module.css';

/** One message: who, when, what; and of one's own, who read it, or a way to take it back. */
export function Bubble({ message, clientId }: { message: Message; clientId: string }) {
  const t = useText('messages');
  useDates();
  const { text, mine, files, readBy, unreadable } = message;
  return (
    <article className={`${styles.bubble} ${mine ? styles.own : ''}`}>
      <p className={styles.who}>
        <b>{mine ? t('you') : message.authorName}</b> <time dateTime={message.sentAt}>{whenOf(message.sentAt)}</time>
      </p>
      {unreadable ? <Unreadable /> : text === null ? <p className="soft">{t('takenBack')}</p> : <p className={`own ${styles.text}`}>{text}</p>}
      <MessageFiles files={files} />
      {mine && text !== null && (
        <div className={styles.state}>
          {readBy.length > 0 ? (
            <p>{readBy.map(({ name, at }) => t('readBy', { name, when: whenOf(at) })).join(' · ')}</p>
          ) : (
            <>
              <p>{t('unread')}</p>
              <TakeBack id={message.id} clientId={clientId} />
            </>
          )}
        </div>
      )}
    </article>
  );
}

function TakeBack({ id, clientId }: { id: string; clientId: string }) {
  const t = useText('messages');
  const queries = useQueryClient();
  const renew = () => Promise.all(touched(clientId).map((queryKey) => queries.invalidateQueries({ queryKey })));
  const { mutate, isPending, error } = useMutation({ mutationFn: () => takeBack(clientId, id), onSettled: renew });
  return (
    <>
      <Button kind="text" small icon="undo" busy={isPending} onClick={() => mutate()}>
        {t('takeBack')}
      </Button>
      <Problem error={error} />
    </>
  );
}
