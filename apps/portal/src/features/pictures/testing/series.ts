import { addDays } from '@attune/clinical/civil-date';
import { codeSources, observationCodes, observationsOf, type Answers, type ExerciseDefinition, type Localized } from '@attune/exercise';
import { library } from '@attune/exercise/library';
import type { Series } from '@attune/clinical/pictures';

/** The day of the first entry of every made-up story. */
export const START = '2026-09-21';

export const definitionOf = (catalogId: string): ExerciseDefinition => library.find((each) => each.catalogId === catalogId)!.definition;

/** The series the API gives of these entries of a library exercise, one every so many days. */
export function seriesOf(catalogId: string, entries: readonly Answers[], everyDays = 3): Series[] {
  const definition = definitionOf(catalogId);
  const sources = codeSources(definition);
  const found = new Map<string, Series['points']>();
  entries.forEach((answers, index) => {
    const localDate = addDays(START, index * everyDays);
    for (const { code, value } of observationsOf(definition, answers)) {
      const points = found.get(code) ?? [];
      points.push({ responseId: `r-${index}`, at: `${localDate}T10:00:00Z`, localDate, value });
      found.set(code, points);
    }
  });
  return observationCodes(definition).flatMap(({ code, label, at, min, max, better }): Series[] => {
    const points = found.get(code);
    const source = sources.get(code);
    if (!points) return [];
    const step = source && {
      id: source.step.id,
      kind: source.step.kind,
      prompt: ('prompt' in source.step && (source.step.prompt as Localized | undefined)) || label,
      multiple: 'multiple' in source.step && source.step.multiple === true,
      within: source.within ?? null,
    };
    const counts = Object.entries(definition.counts ?? {}).filter(([, codes]) => codes.includes(code));
    return [
      {
        code, label, points, exerciseId: catalogId, title: definition.title, step: step ?? null, counts: counts.map(([name]) => name),
        at: at ?? null, min: min ?? null, max: max ?? null, better: better ?? 'neither',
      },
    ];
  });
}
