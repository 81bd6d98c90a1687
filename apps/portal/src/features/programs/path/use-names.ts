import { observationCodes } from '@attune/exercise/on-demand';
import { useQueries } from '@tanstack/react-query';
import { useLocalized } from '../../../lib/localized';
import { useText } from '../../../lib/texts';
import { openExercise, type PathStep } from '../api';
import type { Names } from './release-words';

/** A number that an exercise yields, as one chooses it. */
export interface NamedNumber {
  code: string;
  label: string;
  min?: number;
  max?: number;
}

/** The numbers of exercises by their ids; of one that is still being read, nothing yet. */
export function useNumbers(exerciseIds: readonly string[]): ReadonlyMap<string, NamedNumber[]> {
  const t = useText('programs');
  const say = useLocalized();
  const ids = [...new Set(exerciseIds)];
  const read = useQueries({ queries: ids.map((id) => ({ queryKey: ['exercise', id], queryFn: () => openExercise(id), staleTime: 5 * 60_000, retry: false })) });
  return new Map(
    ids.flatMap((id, index) => {
      const definition = read[index]?.data?.definition;
      if (!definition) return [];
      const numbers = observationCodes(definition).map(({ code, label, at, min, max }) => {
        const words = say(label);
        return { code, label: at ? t(`number.${at}`, { number: words }) : words, min, max };
      });
      return [[id, numbers] as const];
    }),
  );
}

/** How the ids in the rules of a path read. */
export function useNames(steps: readonly Pick<PathStep, 'id' | 'exerciseId' | 'exerciseTitle' | 'release'>[]): Names {
  const t = useText('programs');
  const clinical = useText('clinical');
  const say = useLocalized();
  const byId = new Map(steps.map((step) => [step.id, step]));
  const asked = steps.flatMap(({ release }) =>
    release.rule === 'when' ? release.any.flatMap((signal) => ('reason' in signal ? [] : (byId.get(signal.of)?.exerciseId ?? []))) : [],
  );
  const numbers = useNumbers(asked);
  return {
    step: (id) => (byId.has(id) ? say(byId.get(id)?.exerciseTitle ?? undefined) || t('exercise.gone') : t('step.gone')),
    number: (step, code) => numbers.get(byId.get(step)?.exerciseId ?? '')?.find((number) => number.code === code)?.label ?? t('number.unknown'),
    reason: (reason) => clinical(`reason.${reason}`),
  };
}
