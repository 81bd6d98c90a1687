import type { ExerciseDefinition, Localized, Step, StepKind } from '../types/index.js';
import { labelOf, partsDifference, type PartChange } from './parts.js';
import { movedIds } from './order.js';

/** One step that came, went, stands elsewhere or reads otherwise. */
export interface StepChange {
  /** A step that moved and changed is `moved`, with its parts. */
  change: 'added' | 'removed' | 'moved' | 'changed';
  step: string;
  kind: StepKind;
  /** The words it is known by; the newer ones where there are two. */
  title?: Localized;
  /** The before-after it stands in, and stood in. */
  within?: string;
  wasWithin?: string;
  /** Its place among all steps, from 1. */
  from?: number;
  to?: number;
  parts: PartChange[];
}

/** What a newer version of an exercise says and asks otherwise. */
export interface DefinitionDifference {
  same: boolean;
  /** Outside the steps: title, why, endings, scores, the smaller version. */
  about: PartChange[];
  steps: StepChange[];
}

interface Placed {
  step: Step;
  within?: string;
}

const placed = (definition: ExerciseDefinition): Placed[] =>
  definition.steps.flatMap((step): Placed[] =>
    step.kind === 'before-after'
      ? [{ step }, ...step.steps.map((inner) => ({ step: inner, within: step.id }))]
      : [{ step }],
  );

/** A step by itself: those inside a before-after are looked at on their own. */
function alone(step: Step): object {
  if (step.kind !== 'before-after') return step;
  const { steps: _steps, ...rest } = step;
  return rest;
}

const stays = (key: 'within' | 'wasWithin', id: string | undefined): object => (id === undefined ? {} : { [key]: id });

/**
 * The difference between two versions, for a therapist to read: steps added, removed, moved and changed, with the old and
 * new text of every part in each language. Codes and texts only; the words around them are the page's.
 */
export function difference(old: ExerciseDefinition, now: ExerciseDefinition): DefinitionDifference {
  const [before, after] = [placed(old), placed(now)];
  const ids = (list: Placed[]): string[] => list.map(({ step }) => step.id);
  const moved = movedIds(ids(before), ids(after));
  const about = (each: Placed): Pick<StepChange, 'step' | 'kind' | 'title'> => {
    const title = labelOf(each.step);
    return { step: each.step.id, kind: each.step.kind, ...(title ? { title } : {}) };
  };
  const gone = before.flatMap((each, index): StepChange[] =>
    ids(after).includes(each.step.id)
      ? []
      : [{ change: 'removed', ...about(each), ...stays('wasWithin', each.within), from: index + 1, parts: [] }],
  );
  const rest = after.flatMap((each, index): StepChange[] => {
    const place = ids(before).indexOf(each.step.id);
    const was = before[place];
    if (!was) return [{ change: 'added', ...about(each), ...stays('within', each.within), to: index + 1, parts: [] }];
    const parts = partsDifference(alone(was.step), alone(each.step), '');
    const elsewhere = moved.has(each.step.id) || was.within !== each.within;
    if (!elsewhere && parts.length === 0) return [];
    if (!elsewhere) return [{ change: 'changed', ...about(each), ...stays('within', each.within), parts }];
    const places = { from: place + 1, to: index + 1 };
    return [
      {
        change: 'moved',
        ...about(each),
        ...stays('within', each.within),
        ...stays('wasWithin', was.within),
        ...places,
        parts,
      },
    ];
  });
  const outside = ({ steps: _steps, ...others }: ExerciseDefinition): object => others;
  const around = partsDifference(outside(old), outside(now), '');
  const steps = [...gone, ...rest];
  return { same: around.length === 0 && steps.length === 0, about: around, steps };
}
