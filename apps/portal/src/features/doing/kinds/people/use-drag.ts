import { useEffect, useRef, useState, type PointerEvent, type MouseEvent } from 'react';
import { HALF, placeAt, type Place } from '../../../../answers/circle-shape';

/** A finger is never quite still: less than this, in pixels, is a tap. */
const STILL = 8;

interface Dragged {
  id: string;
  place: Place;
}

/** Where a pointer is in the picture, in its own units from the middle. */
export function pointIn(svg: SVGSVGElement, { clientX, clientY }: { clientX: number; clientY: number }): { x: number; y: number } {
  const box = svg.getBoundingClientRect();
  const unit = (2 * HALF) / box.width;
  return { x: (clientX - box.left) * unit - HALF, y: (clientY - box.top) * unit - HALF };
}

/** Moves dots with a finger or a mouse: they stay on the rings while they move, and a short touch is a tap. */
export function useDrag(rings: number, onDrop: (id: string, place: Place) => void, onTap: (id: string) => void) {
  const picture = useRef<SVGSVGElement>(null);
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const begun = useRef<{ id: string; x: number; y: number; moved: boolean } | null>(null);
  // A finger that began on a dot moves the dot, not the page. `touch-action` on shapes inside a picture is not enough for every
  // browser, and React listens to touches too late to prevent anything.
  useEffect(() => {
    const svg = picture.current;
    const hold = (event: TouchEvent) => {
      if (event.target instanceof Element && event.target.closest('[role="button"]')) event.preventDefault();
    };
    svg?.addEventListener('touchmove', hold, { passive: false });
    return () => svg?.removeEventListener('touchmove', hold);
  }, []);
  const place = (event: PointerEvent<SVGGElement>): Place | null => {
    const svg = event.currentTarget.ownerSVGElement;
    if (!svg) return null;
    const { x, y } = pointIn(svg, event);
    return placeAt(x, y, rings);
  };
  const end = () => setDragged(null);
  const handlers = (id: string) => ({
    onPointerDown: (event: PointerEvent<SVGGElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      begun.current = { id, x: event.clientX, y: event.clientY, moved: false };
    },
    onPointerMove: (event: PointerEvent<SVGGElement>) => {
      const from = begun.current;
      if (from?.id !== id || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
      from.moved ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > STILL;
      const at = from.moved ? place(event) : null;
      if (at) setDragged({ id, place: at });
    },
    onPointerUp: (event: PointerEvent<SVGGElement>) => {
      const at = begun.current?.moved ? place(event) : null;
      if (at) onDrop(id, at);
      end();
    },
    onPointerCancel: () => {
      begun.current = null;
      end();
    },
    onClick: (event: MouseEvent) => {
      // The place under the dot is not asked for as well, and the end of a drag is no tap.
      event.stopPropagation();
      if (!begun.current?.moved) onTap(id);
      begun.current = null;
    },
  });
  return { picture, dragged, handlers };
}
