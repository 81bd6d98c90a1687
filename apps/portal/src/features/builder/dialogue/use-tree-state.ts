import { layoutOf, type DialogueStep } from '@attune/exercise/on-demand';
import { useDeferredValue, useMemo } from 'react';
import { drawingOf } from './picture/geometry';
import { faultsOf } from './tree/faults';
import { lineNames } from './tree/names';

/** Where everything stands and leads, without its words. */
const shapeOf = ({ nodes, endings, variants }: DialogueStep): string =>
  JSON.stringify([
    nodes.map(({ id, replies }) => [id, replies.map((reply) => [reply.id, reply.class, reply.next])]),
    endings.map(({ id }) => id),
    variants.map(({ temperaments }) => temperaments.map(({ id, start }) => [id, start])),
  ]);

/** What is worked out from a tree: its picture anew only when a link changes, its faults a moment after the last letter. */
export function useTreeState(step: DialogueStep) {
  const shape = shapeOf(step);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the shape is all of the step that the picture depends on
  const drawn = useMemo(() => picture(step), [shape]);
  const settled = useDeferredValue(step);
  const faults = useMemo(() => faultsOf(settled), [settled]);
  return { ...drawn, faults };
}

function picture(step: DialogueStep) {
  const layout = layoutOf(step);
  return { layout, drawing: drawingOf(step, layout), names: lineNames(step, layout) };
}
