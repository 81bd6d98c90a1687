import type { DialogueStep, DialogueTemperament, DialogueVariant, Localized } from '@attune/exercise';
import { freeId } from './ids';
import { addLine, dropVoice, type Made } from './lines';

const blank = { en: '', es: '' };

const withVariant = (step: DialogueStep, id: string, change: (variant: DialogueVariant) => DialogueVariant): DialogueStep => ({
  ...step,
  variants: step.variants.map((variant) => (variant.id === id ? change(variant) : variant)),
});

/** Levels are the places of the variants: each is one harder than the one before. */
const inOrder = (variants: DialogueVariant[]): DialogueVariant[] => variants.map((variant, place) => ({ ...variant, level: place + 1 }));

/** A harder level below the others, with the scene and the wish of the last one to change. */
export function addVariant(step: DialogueStep): Made {
  const id = freeId('level', step.variants.map((variant) => variant.id));
  const last = step.variants.at(-1);
  const variant: DialogueVariant = { id, level: 1, scene: last?.scene ?? blank, goal: last?.goal ?? blank, temperaments: [] };
  return { step: { ...step, variants: inOrder([...step.variants, variant]) }, id };
}

export const setVariant = (step: DialogueStep, id: string, change: Partial<Pick<DialogueVariant, 'scene' | 'goal' | 'before'>>): DialogueStep =>
  withVariant(step, id, (variant) => {
    const { before, ...rest } = { ...variant, ...change };
    return before ? { ...rest, before } : rest;
  });

/** Takes a level away with its temperaments; their lines stay, and are out of reach where nothing else leads there. */
export function removeVariant(step: DialogueStep, id: string): DialogueStep {
  const { temperaments = [] } = step.variants.find((variant) => variant.id === id) ?? {};
  const left = { ...step, variants: inOrder(step.variants.filter((variant) => variant.id !== id)) };
  return temperaments.reduce((tree, temperament) => forgetVoice(tree, temperament.id), left);
}

/** Puts a level before or after its neighbour. */
export function moveVariant(step: DialogueStep, id: string, by: -1 | 1): DialogueStep {
  const from = step.variants.findIndex((variant) => variant.id === id);
  const to = from + by;
  const moved = step.variants[from];
  if (!moved || to < 0 || to >= step.variants.length) return step;
  return { ...step, variants: inOrder(step.variants.toSpliced(from, 1).toSpliced(to, 0, moved)) };
}

/** A way in which the person may meet the wish, by its words. */
export interface NewTemperament {
  id: string;
  label: Localized;
  hint?: Localized;
}

/** A further temperament of a level, with an opening line of its own. Answers that line. */
export function addTemperament(step: DialogueStep, variant: string, { id, ...words }: NewTemperament): Made {
  const taken = step.variants.find((each) => each.id === variant)?.temperaments.map((each) => each.id) ?? [];
  const line = addLine(step);
  const temperament: DialogueTemperament = { id: taken.includes(id) ? freeId(id, taken) : id, ...words, start: line.id };
  return {
    step: withVariant(line.step, variant, (each) => ({ ...each, temperaments: [...each.temperaments, temperament] })),
    id: line.id,
  };
}

/** Changes a temperament; its name stays, so that every line it puts in its own way is still its own. */
export const setTemperament = (
  step: DialogueStep,
  variant: string,
  id: string,
  change: Partial<Omit<DialogueTemperament, 'id'>>,
): DialogueStep =>
  withVariant(step, variant, (each) => ({
    ...each,
    temperaments: each.temperaments.map((temperament) => (temperament.id === id ? { ...temperament, ...change } : temperament)),
  }));

/** Takes a temperament away with the ways in which it alone put shared lines. */
export const removeTemperament = (step: DialogueStep, variant: string, id: string): DialogueStep =>
  forgetVoice(
    withVariant(step, variant, (each) => ({ ...each, temperaments: each.temperaments.filter((temperament) => temperament.id !== id) })),
    id,
  );

/** No line speaks for a temperament that no level has. */
function forgetVoice(step: DialogueStep, temperament: string): DialogueStep {
  if (step.variants.some(({ temperaments }) => temperaments.some(({ id }) => id === temperament))) return step;
  return step.nodes
    .filter(({ as }) => as && Object.hasOwn(as, temperament))
    .reduce((tree, { id }) => dropVoice(tree, id, temperament), step);
}
