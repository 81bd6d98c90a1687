import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, at, read } from '../lib/api';
import { useSession } from '../lib/session';

/** The page first, and a while to look at it; then what is new. */
const ASKS_AFTER_MS = 2_500;

/** Whether the care team wrote something that the client has not read. */
export function useNews(): boolean {
  const { clientId } = useSession();
  const [stands, setStands] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setStands(true), ASKS_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useQuery({
    queryKey: ['conversation', clientId],
    queryFn: () => read(api.GET('/clients/{id}/conversation', at(clientId ?? ''))),
    enabled: stands && clientId !== null,
  });
  return (data?.unread ?? 0) > 0;
}
