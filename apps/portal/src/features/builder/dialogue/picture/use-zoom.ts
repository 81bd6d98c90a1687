import { useCallback, useMemo, useState, type RefObject } from 'react';
import type { Drawing } from './geometry';

const SCALES = [0.25, 0.35, 0.5, 0.7, 0.85, 1, 1.25, 1.5] as const;

export interface Zoom {
  scale: number;
  larger: () => void;
  smaller: () => void;
  /** As large as the whole picture fits, at most full size. */
  fit: () => void;
}

/** How large the picture is drawn. */
export function useZoom(canvas: RefObject<HTMLElement | null>, { width, height }: Drawing): Zoom {
  const [scale, setScale] = useState(1);
  const larger = useCallback(() => setScale((now) => SCALES.find((each) => each > now) ?? now), []);
  const smaller = useCallback(() => setScale((now) => SCALES.findLast((each) => each < now) ?? now), []);
  const fit = useCallback(() => {
    const { clientWidth, clientHeight } = canvas.current ?? { clientWidth: width, clientHeight: height };
    setScale(Math.max(SCALES[0], Math.min(1, clientWidth / width, clientHeight / height)));
  }, [canvas, width, height]);
  return useMemo(() => ({ scale, larger, smaller, fit }), [scale, larger, smaller, fit]);
}
