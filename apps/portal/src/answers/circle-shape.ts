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

/** Names are wide and low: what stands beside a dot is nearer to it than what stands above or below. */
const WIDE = 0.5;
const TRIED = 15;

/** The angle on a ring that is farthest from everyone in the circle, and from the names of the rings at its top. */
export function freeAngle(ring: number, others: readonly Place[], rings: number): number {
  const names = Array.from({ length: rings }, (_, each) => ({ x: 0, y: -edgeOf(each, rings) }));
  const taken = [...names, ...others.map((place) => pointOf(place, rings))];
  const room = (angle: number) => {
    const { x, y } = pointOf({ ring, angle }, rings);
    return Math.min(...taken.map((each) => Math.hypot((each.x - x) * WIDE, each.y - y)));
  };
  const angles = Array.from({ length: 360 / TRIED }, (_, index) => index * TRIED);
  return angles.reduce((best, angle) => (room(angle) > room(best) ? angle : best));
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
