/** What was, what is and what was taken back, each whole. */
export interface History<T> {
  past: readonly T[];
  present: T;
  future: readonly T[];
  /** The name of the edit that goes on while the same thing is being typed; null once it rests. */
  as: string | null;
}

export type HistoryAct<T> =
  /** Edits of one name that follow each other are taken back together. */
  | { type: 'edit'; next: T; as?: string }
  /** The typing rests: what is typed next is an edit of its own. */
  | { type: 'rest' }
  | { type: 'undo' }
  | { type: 'redo' };

/** How many edits can be taken back. */
export const KEPT_EDITS = 200;

export const begun = <T>(present: T): History<T> => ({ past: [], present, future: [], as: null });

/** One act on a history; an act that changes nothing answers the same object. */
export function history<T>(state: History<T>, act: HistoryAct<T>): History<T> {
  const { past, present, future } = state;
  switch (act.type) {
    case 'edit': {
      if (act.next === present) return state;
      const goesOn = act.as !== undefined && act.as === state.as;
      return {
        past: goesOn ? past : [...past, present].slice(-KEPT_EDITS),
        present: act.next,
        future: [],
        as: act.as ?? null,
      };
    }
    case 'rest':
      return state.as === null ? state : { ...state, as: null };
    case 'undo': {
      const last = past.at(-1);
      if (last === undefined) return state;
      return { past: past.slice(0, -1), present: last, future: [present, ...future], as: null };
    }
    case 'redo': {
      const [next, ...later] = future;
      if (next === undefined) return state;
      return { past: [...past, present], present: next, future: later, as: null };
    }
  }
}
