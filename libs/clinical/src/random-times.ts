import type { RandomSchedule } from './schedule-kinds.js';

type Draw = Pick<RandomSchedule, 'window' | 'perDay' | 'minGapMinutes' | 'seed'>;

/** Minutes since midnight of `HH:MM`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** `HH:MM` of minutes since midnight. */
export function timeOf(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The least distance in minutes when none is given: half of an even spread, an hour at most. */
export function defaultGap({ window, perDay }: Pick<RandomSchedule, 'window' | 'perDay'>): number {
  const length = minutesOf(window.to) - minutesOf(window.from);
  return Math.max(1, Math.min(60, Math.floor(length / (2 * perDay))));
}

/**
 * The times of one day, sorted: `perDay` of them, from `window.from` to `window.to` (both may be drawn), never closer to
 * each other than the gap. Every set that keeps the gap is as likely as any other: the gaps are taken out of the window,
 * distinct minutes are drawn from what is left (R. W. Floyd's way, Comm. ACM 30, 1987), and the gaps are put back.
 * A day is drawn on its own from seed and day number, so that changing where a schedule starts or ends moves no time.
 */
export function randomTimes(draw: Draw, day: number): string[] {
  const from = minutesOf(draw.window.from);
  const gap = draw.minGapMinutes ?? defaultGap(draw);
  const room = minutesOf(draw.window.to) - from + 1 - (draw.perDay - 1) * (gap - 1);
  const next = numbers(draw.seed ?? 0, day);
  const drawn = new Set<number>();
  for (let most = room - draw.perDay; most < room; most++) {
    const minute = Math.floor((next() * (most + 1)) / 2 ** 32);
    drawn.add(drawn.has(minute) ? most : minute);
  }
  return [...drawn].sort((a, b) => a - b).map((minute, i) => timeOf(from + minute + i * (gap - 1)));
}

/**
 * Whole numbers from 0 to 2^32 - 1 for one seed and day: a counter that goes in steps of the golden ratio (SplitMix, Steele
 * et al. 2014), mixed by the finalizer of MurmurHash3. Only 32-bit integer arithmetic, so every machine draws the same.
 * Kept schedules depend on it: it must never change.
 */
function numbers(seed: number, day: number): () => number {
  let state = (mix(seed >>> 0) ^ mix(Math.imul(day, 0x9e3779b9) >>> 0)) >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    return mix(state);
  };
}

function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
