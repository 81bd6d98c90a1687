import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { useTitle } from '../../lib/title';
import styles from './page.module.css';
import { Thread } from './thread/Thread';

/** The client's messages with their care team. */
export function OwnMessagesPage() {
  const t = useText('messages');
  const { clientId } = useSession();
  useTitle(t('tab'));
  return (
    <div className={styles.own}>
      <h1>{t('title')}</h1>
      <Thread clientId={clientId ?? ''} heading="h2" />
    </div>
  );
}
