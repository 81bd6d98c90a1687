import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Conversation } from '../api';

const LOOK_EVERY_MS = 20_000;

/**
 * Looks again while the page is looked at: there is nothing that would call. The messages themselves are read only once the
 * conversation's mark is another one, or something in it is still unread that the page should have shown, since the record says of
 * each reading who it was.
 */
export function useLook(clientId: string, conversation: Pick<Conversation, 'mark' | 'unread'> | undefined): void {
  const queries = useQueryClient();
  const mark = conversation?.mark;
  const seen = useRef(mark);
  const unread = useRef(0);
  useEffect(() => {
    unread.current = conversation?.unread ?? 0;
  });
  useEffect(() => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      for (const noun of unread.current > 0 ? ['conversation', 'messages'] : ['conversation']) void queries.invalidateQueries({ queryKey: [noun, clientId] });
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [queries, clientId]);
  useEffect(() => {
    if (seen.current !== undefined && mark !== seen.current) void queries.invalidateQueries({ queryKey: ['messages', clientId] });
    seen.current = mark;
  }, [queries, clientId, mark]);
}
