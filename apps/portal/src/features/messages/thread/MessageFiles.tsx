import { useText } from '../../../lib/texts';
import { Icon } from '../../../ui';
import type { Message } from '../api';
import styles from './thread.module.css';

const addressOf = (id: string): string => `/api/v1/files/${id}`;

/** What came with a message: pictures are shown, recordings play, documents are saved. */
export function MessageFiles({ files }: { files: Message['files'] }) {
  const t = useText('messages');
  if (files.length === 0) return null;
  return (
    <ul className={styles.files}>
      {files.map(({ id, kind, size }, i) => (
        <li key={id}>
          {kind === 'photo' && (
            <a href={addressOf(id)} target="_blank" rel="noreferrer" aria-label={t('openPicture', { n: i + 1 })}>
              <img src={addressOf(id)} alt={t('picture', { n: i + 1 })} loading="lazy" className={styles.picture} />
            </a>
          )}
          {kind === 'audio' && <audio controls preload="none" src={addressOf(id)} aria-label={t('recording', { n: i + 1 })} className={styles.sound} />}
          {kind === 'document' && (
            <a href={addressOf(id)} download className={styles.document}>
              <Icon name="save" />
              {t('document', { size: Math.max(1, Math.round(size / 1024)) })}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
