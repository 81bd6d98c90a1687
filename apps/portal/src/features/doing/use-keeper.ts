import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSession } from '../../lib/session';
import { findDraft, putDraft } from './api';
import { DraftKeeper, type KeeperState } from './keeper';
import type { Opened } from './open';

/** The keeper of the response on this page. Leaving the page, or the line coming back, saves at once. */
export function useKeeper(responseId: string, opened: Opened): { keeper: DraftKeeper; state: KeeperState } {
  const { person } = useSession();
  const [keeper] = useState(() => new DraftKeeper(person.id, responseId, { put: putDraft, find: findDraft }, opened));
  const state = useSyncExternalStore(keeper.subscribe, () => keeper.state);
  useEffect(() => {
    const save = () => void keeper.flush();
    keeper.arrive();
    window.addEventListener('online', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('online', save);
      document.removeEventListener('visibilitychange', save);
      keeper.leave();
    };
  }, [keeper]);
  return { keeper, state };
}
