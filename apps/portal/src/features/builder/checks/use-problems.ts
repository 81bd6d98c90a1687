import type { DefinitionProblem, ExerciseDefinition } from '@attune/exercise';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';

type Check = (definition: unknown) => DefinitionProblem[];

const NONE: DefinitionProblem[] = [];
let loaded: Check | null = null;

/** The checks know every kind of step: they come after the page, which can be written on meanwhile. */
const load = async (): Promise<Check> => (loaded ??= (await import('./check')).checkDefinition);

/** What is wrong with an exercise as it is now. Typing comes first: what is wrong may be said a moment later. */
export function useProblems(definition: ExerciseDefinition): readonly DefinitionProblem[] {
  const [check, setCheck] = useState<Check | null>(() => loaded);
  useEffect(() => {
    let current = true;
    if (!loaded) void load().then((found) => current && setCheck(() => found));
    return () => {
      current = false;
    };
  }, []);
  const settled = useDeferredValue(definition);
  return useMemo(() => check?.(settled) ?? NONE, [check, settled]);
}
