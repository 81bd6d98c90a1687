import { useEffect, useState } from 'react';
import { neighbours, withNew } from './queue';
import { useInbox } from './use-inbox';

const HOME = '/inbox';

/** An entry read from the inbox, walked along all that waits or along one client's. */
export const entryAddress = (id: string, clientId?: string): string => `${HOME}/${id}${clientId ? `?client=${clientId}` : ''}`;

/**
 * The inbox, or one client's part of it, as a queue to walk through. What was read on the way keeps its place, so that one can go back to it; next
 * is always something that still waits.
 */
export function useInboxQueue(current: string, clientId?: string) {
  const inbox = useInbox(clientId);
  const waiting = inbox.items?.map((item) => item.responseId) ?? [];
  const [order, setOrder] = useState<readonly string[]>([]);
  const known = withNew(order, waiting);
  if (known !== order) setOrder(known);
  const { position, previous, next } = neighbours(known, waiting, current);

  const { more, loading } = inbox;
  const atTheEnd = next === null && more !== null && !loading;
  useEffect(() => {
    if (atTheEnd) more?.();
  }, [atTheEnd, more]);

  const to = (id: string | null) => id && entryAddress(id, clientId);
  const read = known.filter((id) => !waiting.includes(id)).length;
  return {
    position,
    total: (inbox.first?.total ?? waiting.length) + read,
    previous: to(previous),
    next: to(next),
    home: clientId ? `${HOME}?by=client` : HOME,
  };
}
