import type { ExerciseDefinition } from '@attune/exercise';
import { useRef, useState, type PointerEvent } from 'react';
import type { Place } from '../state/place';
import { dropPlace, restingRows } from './drop';

/** How far to the right, in pixels, a step is held to go into the before-after above it. */
const INSIDE_PX = 28;

interface Dragging {
  id: string;
  /** The row under which it would land, null for above the first. */
  under: string | null;
  place: Place | null;
}

/** Moves a step with the finger or the mouse, by its handle. Rows are found by `data-step` inside the list. */
export function useDrag(definition: ExerciseDefinition, onDrop: (id: string, place: Place) => void) {
  const list = useRef<HTMLUListElement>(null);
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const start = useRef({ x: 0, indented: false });

  const look = (id: string, x: number, y: number): Dragging => {
    const rows = restingRows(definition, id);
    const gap = rows.filter(({ step }) => {
      const box = list.current?.querySelector(`[data-step="${CSS.escape(step.id)}"]`)?.getBoundingClientRect();
      return box !== undefined && y > box.top + box.height / 2;
    }).length;
    const moved = x - start.current.x;
    const inside = start.current.indented ? moved > -INSIDE_PX : moved > INSIDE_PX;
    return { id, under: rows[gap - 1]?.step.id ?? null, place: dropPlace(definition, id, gap, inside) };
  };

  const handle = (id: string, indented: boolean) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { x: event.clientX, indented };
      setDragging(look(id, event.clientX, event.clientY));
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (dragging?.id === id) setDragging(look(id, event.clientX, event.clientY));
    },
    onPointerUp: () => {
      if (dragging?.id === id && dragging.place) onDrop(id, dragging.place);
      setDragging(null);
    },
    onPointerCancel: () => setDragging(null),
  });
  return { list, dragging, handle };
}
