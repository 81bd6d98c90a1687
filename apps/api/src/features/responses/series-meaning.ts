import { codeSources, type ExerciseDefinition, observationCodes, type Step } from '@attune/exercise';
import type { LocalizedDto } from '../../platform/http/localized.dto.js';
import type { ObservationSeriesDto, ObservationStepDto } from './observation.dto.js';

export type Meaning = Omit<ObservationSeriesDto, 'exerciseId' | 'catalogId' | 'points'>;

/** What every code of a definition means to whoever draws it. */
export function meaningsOf(definition: ExerciseDefinition): Map<string, Meaning> {
  const sources = codeSources(definition);
  const counts = Object.entries(definition.counts ?? {});
  return new Map(
    observationCodes(definition).map(({ code, label, at, min, max, better }) => {
      const source = sources.get(code);
      return [
        code,
        {
          code,
          title: definition.title,
          label,
          step: source ? stepOf(source.step, source.within, label) : null,
          counts: counts.filter(([, codes]) => codes.includes(code)).map(([name]) => name),
          at: at ?? null,
          min: min ?? null,
          max: max ?? null,
          better: better ?? 'neither',
        },
      ];
    }),
  );
}

const stepOf = (step: Step, within: string | undefined, label: LocalizedDto): ObservationStepDto => ({
  id: step.id,
  kind: step.kind,
  prompt: ('prompt' in step && step.prompt) || label,
  multiple: 'multiple' in step && step.multiple === true,
  within: within ?? null,
});
