/** Half the width of the picture, in its own units; a little stays free around the outermost ring. */
export const HALF = 170;
const MIDDLE = 30;
const EDGE = 164;

/** A place in a circle: the number of the ring, from the closest, and the angle in whole degrees from the top, clockwise. */
export interface Place {
  ring: number;
  angle: number;
}

/** The radius at which a ring ends; ring -1 is the middle, where the client stands. */
export function edgeOf(ring: number, rings: number): number {
  return MIDDLE + ((EDGE - MIDDLE) * (ring + 1)) / rings;
}

/** The radius of the line people stand on. */
export function lineOf(ring: number, rings: number): number {
  return (edgeOf(ring - 1, rings) + edgeOf(ring, rings)) / 2;
}

/** Where a place is drawn, the client being at 0, 0 and down being positive. */
export function pointOf({ ring, angle }: Place, rings: number): { x: number; y: number } {
  const turn = (angle * Math.PI) / 180;
  const radius = lineOf(ring, rings);
  return { x: radius * Math.sin(turn), y: -radius * Math.cos(turn) };
}

/** The place nearest to a point of the picture. What lies in the middle or outside belongs to the ring next to it. */
export function placeAt(x: number, y: number, rings: number): Place {
  const band = (EDGE - MIDDLE) / rings;
  const ring = Math.floor((Math.hypot(x, y) - MIDDLE) / band);
  return { ring: Math.min(rings - 1, Math.max(0, ring)), angle: around((Math.atan2(x, -y) * 180) / Math.PI) };
}

/** An angle as a whole number from 0 to 359. */
export function around(angle: number): number {
  return ((Math.round(angle) % 360) + 360) % 360;
}

/** The names of the rings stand at the top, so nobody is put there unasked. */
const TOP = 0;
const FIRST = 90;

/** The middle of the widest gap between people on a ring, and whoever is put there first stands at the side. */
export function freeAngle(taken: readonly number[]): number {
  if (taken.length === 0) return FIRST;
  const at = [...new Set([...taken.map(around), TOP])].sort((a, b) => a - b);
  const gaps = at.map((from, index) => ({ from, wide: (at[index + 1] ?? (at[0] ?? 0) + 360) - from }));
  const widest = gaps.reduce((best, gap) => (gap.wide > best.wide ? gap : best));
  return around(widest.from + widest.wide / 2);
}

/** How far apart the middles of two dots stand at least. */
const APART = 34;

/** The angle nearest to the one wanted at which a dot covers no other on its ring; the wanted one where there is no room. */
export function clearAngle({ ring, angle }: Place, taken: readonly number[], rings: number): number {
  const least = (APART / lineOf(ring, rings)) * (180 / Math.PI);
  const clear = (at: number) => taken.every((other) => Math.abs(((at - other + 540) % 360) - 180) >= least);
  for (let away = 0; away <= 180; away += 1) {
    if (clear(angle + away)) return around(angle + away);
    if (clear(angle - away)) return around(angle - away);
  }
  return angle;
}

/** One or two letters for a person, as they stand in the picture. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/[\s-]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const letters = words.map((word) => Array.from(word.replace(/^[^\p{L}\p{N}]+/u, ''))[0] ?? '');
  return letters.slice(0, 2).join('').toLocaleUpperCase() || Array.from(name.trim())[0] || '·';
}
