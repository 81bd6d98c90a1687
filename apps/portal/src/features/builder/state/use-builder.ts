import type { ExerciseDefinition } from '@attune/exercise';
import { useCallback, useEffect, useReducer, useRef, useSyncExternalStore } from 'react';
import { useProblems } from '../checks/use-problems';
import { begun, history } from '../../../lib/history';
import type { BuilderKeeper } from './keeper';

/** After so long without a key, what is typed next is taken back by itself. */
const TYPING_RESTS_MS = 1_500;

/** An exercise being written: what it is now, what was done to it, what the server has of it, and what is wrong with it. */
export function useBuilder(start: ExerciseDefinition, keeper: BuilderKeeper) {
  const [state, act] = useReducer(history<ExerciseDefinition>, start, begun);
  const { past, present, future, as } = state;
  const kept = useRef(start);
  const latest = useRef(start);
  useEffect(() => {
    latest.current = present;
  });
  useEffect(() => {
    if (kept.current === present) return;
    kept.current = present;
    keeper.change(present);
  }, [present, keeper]);
  useEffect(() => {
    if (as === null) return undefined;
    const timer = setTimeout(() => act({ type: 'rest' }), TYPING_RESTS_MS);
    return () => clearTimeout(timer);
  }, [as, present]);
  return {
    definition: present,
    problems: useProblems(present),
    keeping: useSyncExternalStore(keeper.subscribe, () => keeper.state),
    edit: useCallback((next: ExerciseDefinition, name?: string) => act({ type: 'edit', next, as: name }), []),
    /** Edits what is there by the time it is called. */
    amend: useCallback((change: (now: ExerciseDefinition) => ExerciseDefinition) => act({ type: 'edit', next: change(latest.current) }), []),
    /** Takes what the server has, as an edit: what was here can be brought back. */
    take: useCallback((next: ExerciseDefinition) => {
      kept.current = next;
      act({ type: 'edit', next });
    }, []),
    before: past.at(-1),
    after: future[0],
    undo: useCallback(() => act({ type: 'undo' }), []),
    redo: useCallback(() => act({ type: 'redo' }), []),
  };
}

export type Builder = ReturnType<typeof useBuilder>;
