import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Kept, Save } from '../../lib/keeper';
import { keeperOf } from './open-keepers';

/** What is written into a note, kept on the server while it is written; on leaving, what is left is sent. */
export function useWriting<T>(id: string, kept: Kept, start: T, save: Save<T>) {
  const [keeper] = useState(() => keeperOf(id, kept, save));
  const [draft, setDraft] = useState<T>(() => keeper.unsaved ?? start);
  const sent = useRef(draft);
  const keeping = useSyncExternalStore(keeper.subscribe, () => keeper.state);
  useEffect(() => {
    if (sent.current === draft) return;
    sent.current = draft;
    keeper.change(draft);
  }, [draft, keeper]);
  useEffect(() => () => void keeper.flush(), [keeper]);
  return {
    draft,
    keeper,
    keeping,
    edit: setDraft,
    /** Goes on with both: what was made of what the server has and what is here is saved in place of it. */
    join: (both: T, at: Kept): Promise<void> => {
      sent.current = both;
      setDraft(both);
      keeper.change(both);
      return keeper.keepMine(at.revision);
    },
    /** Throws it away: what is on its way arrives first, so that it is not made anew afterwards. @param drop takes it from the server */
    discard: async (drop: () => Promise<unknown>) => {
      await keeper.flush();
      keeper.takeTheirs(keeper.state);
      if (keeper.state.revision > 0) await drop();
    },
    /** Takes what the server has in place of what is here. */
    take: (theirs: T, at: Kept) => {
      sent.current = theirs;
      setDraft(theirs);
      keeper.takeTheirs(at);
    },
  };
}
