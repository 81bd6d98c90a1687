import type { ExerciseDefinition, Step } from '@attune/exercise';
import { listOf } from '../fields/part';
import { besides, findStep, fitsInside, holderOf, placedSteps, withSteps, type Place } from './place';

/** A definition with a step put at a place; one that may not stand there stands after the before-after instead. */
export function insertStep(definition: ExerciseDefinition, step: Step, { within, index }: Place): ExerciseDefinition {
  if (within !== null && !fitsInside(step)) {
    const holder = definition.steps.findIndex(({ id }) => id === within);
    return insertStep(definition, step, { within: null, index: holder + 1 });
  }
  const steps = [...besides(definition, within)];
  steps.splice(Math.max(0, Math.min(index, steps.length)), 0, step);
  return withSteps(definition, within, steps);
}

/** A definition without a step. What asks about it is left as it is: the checks say so. */
export function removeStep(definition: ExerciseDefinition, id: string): ExerciseDefinition {
  const found = findStep(definition, id);
  if (!found) return definition;
  return withSteps(definition, found.within, besides(definition, found.within).filter((step) => step.id !== id));
}

/** A definition in which one step reads otherwise. */
export function changeStep(definition: ExerciseDefinition, id: string, next: Step): ExerciseDefinition {
  const found = findStep(definition, id);
  if (!found || found.step === next) return definition;
  return withSteps(definition, found.within, besides(definition, found.within).map((step) => (step.id === id ? next : step)));
}

/** A definition with a step moved to a place, counted without the step itself. A before-after goes into no other. */
export function moveStep(definition: ExerciseDefinition, id: string, to: Place): ExerciseDefinition {
  const found = findStep(definition, id);
  if (!found || (to.within !== null && (!fitsInside(found.step) || !holderOf(definition, to.within)))) return definition;
  if (to.within === found.within && to.index === found.index) return definition;
  return insertStep(removeStep(definition, id), found.step, to);
}

/** The ways a step moves by one key. */
export type Move = 'up' | 'down' | 'in' | 'out';

/** Where a step comes to by one move; null where there is no way. In: to the end of the before-after above it. */
export function placeAfter(definition: ExerciseDefinition, id: string, move: Move): Place | null {
  const found = findStep(definition, id);
  if (!found) return null;
  const { step, within, index } = found;
  if (move === 'up') return index > 0 ? { within, index: index - 1 } : null;
  if (move === 'down') return index < besides(definition, within).length - 1 ? { within, index: index + 1 } : null;
  if (move === 'out') {
    const holder = definition.steps.findIndex((each) => each.id === within);
    return within === null ? null : { within: null, index: holder + 1 };
  }
  const above = within === null ? definition.steps[index - 1] : undefined;
  if (above?.kind !== 'before-after' || !fitsInside(step)) return null;
  return { within: above.id, index: above.steps.length };
}

/** All ids that stand in a definition: of steps, and of the scales of a before-after, which share their names with scores. */
export function idsIn(definition: ExerciseDefinition): Set<string> {
  const steps = placedSteps(definition).flatMap(({ step }) =>
    step.kind === 'before-after' ? [step.id, ...listOf(step.scales).map(({ id }) => id)] : [step.id],
  );
  return new Set([...steps, ...listOf(definition.scores).map(({ id }) => id)]);
}

/** A name nobody has yet: `scale`, `scale-2`, `scale-3`. */
export function freeId(taken: ReadonlySet<string>, base: string): string {
  if (!taken.has(base)) return base;
  for (let n = 2; ; n += 1) if (!taken.has(`${base}-${n}`)) return `${base}-${n}`;
}

/** A copy of a step under ids of its own. What it asks about itself (its inner steps, its scales) follows the new ids. */
export function copyOf(definition: ExerciseDefinition, step: Step): Step {
  const taken = idsIn(definition);
  const renamed = new Map<string, string>();
  const rename = (id: string): string => {
    const next = freeId(taken, id.replace(/-\d+$/, ''));
    taken.add(next);
    renamed.set(id, next);
    return next;
  };
  if (step.kind !== 'before-after') return { ...structuredClone(step), id: rename(step.id) };
  const id = rename(step.id);
  const scales = step.scales.map((scale) => ({ ...scale, id: rename(scale.id) }));
  const steps = step.steps.map((inner) => ({ ...inner, id: rename(inner.id) }));
  return following({ ...step, id, scales, steps }, renamed);
}

/** The fields whose values name a step or a scale. */
const NAMING = new Set(['step', 'scale', 'count', 'number', 'from', 'shows', 'makesPrivate']);

/** A name under its new id; a number's code begins with the id of its step. */
function renamedIn(name: string, renamed: ReadonlyMap<string, string>): string {
  const [id = '', ...rest] = name.split('.');
  return [renamed.get(id) ?? id, ...rest].join('.');
}

/** The same value with every name of a step or scale that was given another. */
function following<T>(value: T, renamed: ReadonlyMap<string, string>, naming = false): T {
  if (typeof value === 'string') return (naming ? renamedIn(value, renamed) : value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => following(each, renamed, naming)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, following(each, renamed, NAMING.has(key))]),
  ) as T;
}
