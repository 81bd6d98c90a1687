import { linesOf, placesInTime } from '@attune/clinical/gaps';
import { FAINT, GRID, INK, type Page, type Style, TEAL, TEAL_LIGHT } from './page.js';
import { fullDot, openDot } from './marks.js';

export interface DatedValue {
  localDate: string;
  value: number;
}

interface Ends {
  min: number;
  max: number;
  /** Both ends of time in words. */
  first: string;
  last: string;
  number: (value: number) => string;
}

export const CHART = 104;
const [TOP, FLOOR] = [16, 20];
const INSET = 24;
/** More dots than this are drawn smaller, so that the line is seen. */
const CROWDED = 100;
const SMALL: Style = { size: 8.5, colour: FAINT };

const yOf = (top: number, { min, max }: Pick<Ends, 'min' | 'max'>) => (value: number): number =>
  top + CHART - FLOOR - ((value - min) / (max - min || 1)) * (CHART - FLOOR - TOP);

function grid(page: Page, top: number, ends: Ends): void {
  const { min, max, first, last, number } = ends;
  const y = yOf(top, ends);
  for (const value of [min, (min + max) / 2, max]) {
    page.doc.moveTo(page.left + INSET - 6, y(value)).lineTo(page.left + page.width, y(value)).lineWidth(value === min ? 0.9 : 0.5).strokeColor(GRID).stroke();
    if (value === min || value === max) page.label(number(value), page.left + INSET - 10, y(value) - 6, { ...SMALL, align: 'right' });
  }
  page.label(first, page.left + INSET, top + CHART - 14, SMALL);
  if (last !== first) page.label(last, page.left + page.width, top + CHART - 14, { ...SMALL, align: 'right' });
}

/** A scale over time: dots, and a line where there are enough of them, broken where nothing was answered for long. The first and the last number are written. */
export function lineChart(page: Page, top: number, points: readonly DatedValue[], ends: Ends): void {
  const y = yOf(top, ends);
  const places = placesInTime(points).map((place) => page.left + INSET + 6 + place * (page.width - INSET - 14));
  const x = new Map(points.map((point, i) => [point, places[i]!]));
  grid(page, top, ends);
  for (const part of linesOf(points)) {
    part.forEach((point, i) => (i ? page.doc.lineTo(x.get(point)!, y(point.value)) : page.doc.moveTo(x.get(point)!, y(point.value))));
    page.doc.lineWidth(1.1).strokeColor(TEAL).stroke();
  }
  const radius = points.length > CROWDED ? 1 : 2;
  for (const point of points) page.doc.circle(x.get(point)!, y(point.value), radius).fill(TEAL);
  for (const point of new Set([points[0]!, points.at(-1)!])) {
    page.label(ends.number(point.value), x.get(point)!, y(point.value) - 15, { face: 'strong', size: 8.5, colour: INK, align: 'center' });
  }
}

/** Before and after of each entry, joined: an open dot before, a full one after. */
export function pairChart(page: Page, top: number, pairs: readonly { before: number; after: number }[], ends: Ends): void {
  const y = yOf(top, ends);
  const step = (page.width - 2 * INSET) / Math.max(1, pairs.length - 1);
  grid(page, top, ends);
  pairs.forEach(({ before, after }, i) => {
    const x = pairs.length < 2 ? page.left + page.width / 2 : page.left + INSET + 6 + i * step;
    page.doc.moveTo(x, y(before)).lineTo(x, y(after)).lineWidth(1).strokeColor(TEAL_LIGHT).stroke();
    // A full dot inside of an open one is seen as both.
    openDot(page, x, y(before));
    if (before === after) page.doc.circle(x, y(after), 1.5).fill(TEAL);
    else fullDot(page, x, y(after));
  });
}
