/** Seconds in, out, and altogether. They match `--breath-in` and `--breath-out`, which the circle follows. */
export const PACE = { in: 4, out: 6, whole: 120 } as const;

export interface Breath {
  side: 'in' | 'out';
  /** From 1, within this side. */
  count: number;
  /** Seconds still to go. */
  left: number;
}

/** Where the breath is after so many whole seconds; null once the time is over. */
export function breathAt(seconds: number): Breath | null {
  if (seconds >= PACE.whole) return null;
  const within = seconds % (PACE.in + PACE.out);
  const left = PACE.whole - seconds;
  return within < PACE.in ? { side: 'in', count: within + 1, left } : { side: 'out', count: within - PACE.in + 1, left };
}
