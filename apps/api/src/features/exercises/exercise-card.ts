import { allSteps, type ExerciseDefinition } from '@attune/exercise';
import { searchable } from '../../platform/http/searchable.js';

/** What lists and the client's Today show of a definition. Kept beside it, because a definition may be 80 kB. */
export interface ExerciseCard {
  title: ExerciseDefinition['title'];
  quietTitle: ExerciseDefinition['quietTitle'];
  purpose: ExerciseDefinition['purpose'];
  minutes: number;
  smaller: { minutes: number; about: ExerciseDefinition['title'] } | null;
  kinds: string[];
}

export const cardOf = (definition: ExerciseDefinition): ExerciseCard => ({
  title: definition.title,
  quietTitle: definition.quietTitle,
  purpose: definition.purpose,
  minutes: definition.minutes,
  smaller: definition.smaller ? { minutes: definition.smaller.minutes, about: definition.smaller.about } : null,
  kinds: [...new Set(allSteps(definition).map((step) => step.kind))],
});

/** Everything that a search for an exercise looks through, in both languages: one line a text, the two titles first. */
export function searchTextOf({ title, purpose, needs, tags }: ExerciseDefinition): string {
  const parts = [title.en, title.es, purpose.en, purpose.es, ...(needs?.en ?? []), ...(needs?.es ?? []), ...tags];
  return searchable(parts.join('\n'));
}
