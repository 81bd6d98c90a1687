import { useKey } from '../../../lib/keys';
import { useParams } from '../../../lib/router';
import { Thread } from '../thread/Thread';
import styles from '../page.module.css';
import { ReplyBox } from './ReplyBox';

/** The conversation with one client, on their own page. r writes. */
export function ClientMessagesPage() {
  const { clientId = '' } = useParams();
  useKey('r', () => document.querySelector<HTMLElement>('[data-composer]')?.focus());
  return (
    <div className={styles.main}>
      <Thread clientId={clientId} heading="h2" Box={ReplyBox} />
    </div>
  );
}
