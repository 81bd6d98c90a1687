import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { rowsInSight, WHOLE, type RowWindow } from './row-window';

/** What a row is taken to be high until one was seen, px. */
const USUAL_HEIGHT = 56;

const sameRows = (one: RowWindow, other: RowWindow) => one.first === other.first && one.end === other.end && one.below === other.below;

/**
 * Draws a long list in part: the rows in sight and some beyond. `list` goes on the element around the rows, in which
 * nothing else stands but the room above and below them, marked `data-room`.
 */
export function useRowWindow<E extends HTMLElement>(count: number): RowWindow & { list: RefObject<E | null> } {
  const list = useRef<E>(null);
  const [drawn, setDrawn] = useState(() => rowsInSight({ count, height: USUAL_HEIGHT, top: 0, view: window.innerHeight }));
  const long = count > WHOLE;
  useLayoutEffect(() => {
    if (!long) return undefined;
    const look = () => {
      const element = list.current;
      if (!element) return;
      const { top } = element.getBoundingClientRect();
      const next = rowsInSight({ count, height: heightOf(element), top, view: window.innerHeight });
      setDrawn((before) => (sameRows(before, next) ? before : next));
    };
    let asked = 0;
    const soon = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', soon);
    return () => {
      cancelAnimationFrame(asked);
      window.removeEventListener('scroll', soon);
      window.removeEventListener('resize', soon);
    };
  }, [count, long]);
  const end = Math.min(drawn.end, count);
  return { list, ...(long ? { ...drawn, first: Math.min(drawn.first, end), end } : { first: 0, end: count, above: 0, below: 0 }) };
}

/** The usual height of a row, from those that are drawn. */
function heightOf(element: HTMLElement): number {
  const rows = [...element.children].filter((row) => row instanceof HTMLElement && row.dataset.room === undefined);
  const [head, tail] = [rows[0], rows.at(-1)];
  const all = head && tail ? tail.getBoundingClientRect().bottom - head.getBoundingClientRect().top : 0;
  return all > 0 ? all / rows.length : USUAL_HEIGHT;
}
