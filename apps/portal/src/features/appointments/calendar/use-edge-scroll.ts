import { useEffect, useRef } from 'react';
import { paceAt, type Sight } from '../grid/pace';

interface Held {
  /** Where the pointer is, px from the upper edge of the window. */
  y: number;
  sight: Sight;
}

/** Lets the page go on under what is held near the upper or lower edge of the window, until it is let go. */
export function useEdgeScroll() {
  const held = useRef<Held | null>(null);
  const frame = useRef(0);
  const stop = () => {
    held.current = null;
    cancelAnimationFrame(frame.current);
  };
  useEffect(() => stop, []);
  const step = (before: number) => (now: number) => {
    if (!held.current) return;
    const by = (paceAt(held.current.y, held.current.sight) * (now - before)) / 1000;
    // Half a pixel is no way to go: what is too little is gathered with the next frame.
    const gone = Math.trunc(by);
    if (gone !== 0) window.scrollBy({ top: gone, behavior: 'instant' });
    frame.current = requestAnimationFrame(step(gone === 0 && by !== 0 ? before : now));
  };
  return {
    /** The pointer is at `y`; what is above `top` hides the days. Both px from the upper edge of the window. */
    follow(y: number, top: number) {
      const began = held.current === null;
      held.current = { y, sight: { top, bottom: window.innerHeight } };
      if (began) frame.current = requestAnimationFrame(step(performance.now()));
    },
    stop,
  };
}
