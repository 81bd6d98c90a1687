import { useLayoutEffect, useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';

interface Drag {
  from: number;
  to: number;
  /** How far the pointer has come, in pixels. */
  by: number;
  /** How much room the row takes, which the others give way. */
  height: number;
}

interface Grip {
  y: number;
  rows: { top: number; height: number }[];
}

/** Where a row comes to that was dragged so far: past each row whose middle its leading edge has crossed. */
function placeOf({ rows }: Grip, from: number, by: number): number {
  const row = rows[from]!;
  const edge = row.top + by + (by > 0 ? row.height : 0);
  const before = (index: number) => rows[index]!.top + rows[index]!.height / 2 < edge;
  return rows.filter((_, index) => (index < from ? by > 0 || before(index) : index > from && by > 0 && before(index))).length;
}

/** A list in which the row at one place has gone to another. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)];
}

/**
 * Puts the rows of a list in another order: each row's handle is dragged, or moves by the arrow keys. Rows are the
 * children of the element that `list` is on, in order; a handle has `data-handle`.
 */
export function useReorder<E extends HTMLElement>(count: number, onMove: (from: number, to: number) => void) {
  const list = useRef<E>(null);
  const grip = useRef<Grip | null>(null);
  const follow = useRef<number | null>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  // A row that moves in the page loses the focus of its handle.
  useLayoutEffect(() => {
    if (follow.current === null) return;
    list.current?.children[follow.current]?.querySelector<HTMLElement>('[data-handle]')?.focus();
    follow.current = null;
  });

  const move = (from: number, to: number) => {
    if (to === from || to < 0 || to >= count) return;
    follow.current = to;
    onMove(from, to);
  };

  /** Moves a row one place by the arrow keys. */
  const onKeyDown = (index: number) => (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0) return;
    event.preventDefault();
    move(index, index + by);
  };

  const handle = (index: number) => ({
    'data-handle': '',
    onKeyDown: onKeyDown(index),
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture?.(event.pointerId);
      const rows = [...(list.current?.children ?? [])].slice(0, count).map((row) => row.getBoundingClientRect());
      grip.current = { y: event.clientY, rows };
      setDrag({ from: index, to: index, by: 0, height: rows[index]?.height ?? 0 });
    },
    onPointerMove(event: PointerEvent) {
      const held = grip.current;
      if (!held) return;
      const by = event.clientY - held.y;
      setDrag((now) => now && { ...now, to: placeOf(held, index, by), by });
    },
    onPointerUp() {
      grip.current = null;
      if (drag) move(drag.from, drag.to);
      setDrag(null);
    },
    onPointerCancel() {
      grip.current = null;
      setDrag(null);
    },
  });

  /** Where a row stands while one is dragged: that one at the pointer, the others out of its way. */
  const place = (index: number): CSSProperties | undefined => {
    if (!drag) return undefined;
    if (index === drag.from) return { transform: `translateY(${drag.by}px)`, position: 'relative', zIndex: 1 };
    const up = index > drag.from && index <= drag.to;
    const down = index < drag.from && index >= drag.to;
    return up || down ? { transform: `translateY(${up ? -drag.height : drag.height}px)` } : undefined;
  };

  return { list, handle, place, onKeyDown, dragged: drag?.from ?? null };
}
