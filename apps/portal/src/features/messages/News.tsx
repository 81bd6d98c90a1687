import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSession } from '../../lib/session';
import { useText } from '../../lib/texts';
import { readConversation } from './api';
import { keepDelivering } from './outbox';
import styles from './page.module.css';

const LOOK_EVERY_MS = 60_000;

/** Marks that the care team wrote something new; while it is there, what the client wrote without a line goes out. */
export function News() {
  const t = useText('messages');
  const { clientId, person } = useSession();
  useEffect(() => keepDelivering(person.id), [person.id]);
  const { data } = useQuery({ queryKey: ['conversation', clientId], queryFn: () => readConversation(clientId ?? ''), refetchInterval: LOOK_EVERY_MS });
  if (!data?.unread) return null;
  return (
    <span className={styles.news}>
      <span className="vh">{t('news')}</span>
    </span>
  );
}
