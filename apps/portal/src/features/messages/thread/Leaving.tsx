import { useSyncExternalStore } from 'react';
import { useText } from '../../../lib/texts';
import { Button } from '../../../ui';
import { deliverAll, type Outgoing, send, withdraw } from '../outbox';
import styles from './thread.module.css';

/** A message that is still on this device: it is going out, waits for the line, or was refused. */
export function Leaving({ entry, personId }: { entry: Outgoing; personId: string }) {
  const t = useText('messages');
  const online = useSyncExternalStore(whenTheLineChanges, () => navigator.onLine);
  const again = () => {
    send(personId, { id: entry.id, clientId: entry.clientId, text: entry.text, files: entry.files });
    void deliverAll(personId);
  };
  return (
    <article className={`${styles.bubble} ${styles.own} ${styles.leaving}`}>
      <p className={styles.who}>
        <b>{t('you')}</b>
      </p>
      <p className={`own ${styles.text}`}>{entry.text}</p>
      {entry.files.length > 0 && <p className="soft">{t('filesCount', { count: entry.files.length })}</p>}
      <div className={styles.state} role="status">
        <p>{t(entry.refusal ? 'refused' : online ? 'goingOut' : 'waiting')}</p>
        {entry.refusal && (
          <>
            <Button kind="text" small icon="rewind" onClick={again}>
              {t('again')}
            </Button>
            <Button kind="text" small icon="close" onClick={() => withdraw(personId, entry.id)}>
              {t('remove')}
            </Button>
          </>
        )}
      </div>
    </article>
  );
}

function whenTheLineChanges(tell: () => void): () => void {
  for (const event of ['online', 'offline']) window.addEventListener(event, tell);
  return () => {
    for (const event of ['online', 'offline']) window.removeEventListener(event, tell);
  };
}
