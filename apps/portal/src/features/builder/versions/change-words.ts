import type { DefinitionDifference, ExerciseDefinition, PartChange, StepChange, Step } from '@attune/exercise';
import { nameOfStep, type Wording } from '../conditions';
import { pathInWords } from '../checks/path-words';
import { findStep } from '../state/place';
import { numbered } from '../step-words';

/** The two definitions that are set side by side. */
export interface Both {
  old: ExerciseDefinition;
  now: ExerciseDefinition;
}

const nameIn = (definition: ExerciseDefinition, id: string, wording: Wording): string => {
  const step = findStep(definition, id)?.step;
  return step ? wording.t('quoted', { words: nameOfStep(step, { ...wording, definition }) }) : '';
};

/** What became of a step, in a sentence. */
export function stepChangeInWords(change: StepChange, { old, now }: Both, wording: Wording): string {
  const { t } = wording;
  const name = nameIn(change.change === 'removed' ? old : now, change.step, wording);
  const kind = t(`kind.${change.kind}`);
  const number = numbered(now).get(change.step) ?? '';
  switch (change.change) {
    case 'added':
      return t('change.added', { number, name, kind });
    case 'removed':
      return t('change.removed', { number: numbered(old).get(change.step) ?? '', name, kind });
    case 'moved':
      return t(change.parts.length ? 'change.movedChanged' : 'change.moved', { number, name, was: numbered(old).get(change.step) ?? '' });
    case 'changed':
      return t('change.changed', { number, name });
  }
}

/** The thing a change is in: a step, or the exercise around its steps. */
const rootOf = (definition: ExerciseDefinition, step: string | undefined): Step | ExerciseDefinition | undefined =>
  step === undefined ? definition : findStep(definition, step)?.step;

/** Which part a change is about: "option 2 “Tea”, the words". */
export function placeInWords({ path, change }: PartChange, step: string | undefined, { old, now }: Both, { language, t }: Wording): string {
  const there = rootOf(change === 'removed' ? old : now, step);
  const words = pathInWords(there, path, language, t, 1);
  return words || t('change.part');
}

/** What came, went or stands elsewhere inside a step; of anything else, which part it is. */
export function itemChangeInWords(change: PartChange, step: string | undefined, both: Both, wording: Wording): string {
  const { t } = wording;
  const place = placeInWords(change, step, both, wording);
  if (change.change === 'added') return t('item.added', { place });
  if (change.change === 'removed') return t('item.removed', { place });
  return change.change === 'moved' ? t('item.moved', { place, from: change.from ?? '', to: change.to ?? '' }) : place;
}

/** Everything that changes, a line each: what a person reads before it is published. */
export function changesInWords({ about, steps }: DefinitionDifference, both: Both, wording: Wording): string[] {
  const { t, language } = wording;
  const list = (parts: readonly PartChange[], step?: string) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format([...new Set(parts.map((part) => itemChangeInWords(part, step, both, wording)))]);
  return [
    ...(about.length ? [t('change.about', { list: list(about) })] : []),
    ...steps.map((change) => {
      const said = stepChangeInWords(change, both, wording);
      return change.parts.length ? t('change.of', { said, list: list(change.parts, change.step) }) : said;
    }),
  ];
}
