import type { BreathPattern } from '@attune/exercise';

export type Side = 'in' | 'hold' | 'out' | 'rest';

/** One part of a breath, in seconds. */
export interface Part {
  side: Side;
  seconds: number;
}

export interface Moment extends Part {
  /** From 1, within this part. */
  count: number;
  /** How many parts were over before this one. */
  turn: number;
}

/** The parts of one breath in order; parts of no length are left out. */
export function partsOf(pattern: BreathPattern): Part[] {
  const all: Part[] = [
    { side: 'in', seconds: pattern.in },
    { side: 'hold', seconds: pattern.hold ?? 0 },
    { side: 'out', seconds: pattern.out },
    { side: 'rest', seconds: pattern.rest ?? 0 },
  ];
  return all.filter(({ seconds }) => seconds > 0);
}

/** The seconds of whole breaths that take at least so many minutes: nobody is stopped in the middle of one. */
export function wholeOf(pattern: BreathPattern, minutes: number): number {
  const one = partsOf(pattern).reduce((sum, { seconds }) => sum + seconds, 0);
  return Math.ceil((minutes * 60) / one) * one;
}

/** Where the breath is after so many whole seconds. */
export function momentAt(pattern: BreathPattern, seconds: number): Moment {
  const parts = partsOf(pattern);
  const one = parts.reduce((sum, part) => sum + part.seconds, 0);
  let within = seconds % one;
  let turn = Math.floor(seconds / one) * parts.length;
  for (const part of parts) {
    if (within < part.seconds) return { ...part, count: within + 1, turn };
    within -= part.seconds;
    turn += 1;
  }
  throw new RangeError('a breath takes at least two seconds');
}
