import { linesOf, placesInTime } from '@attune/clinical/gaps';
import { CLAY, FAINT, GRID, INK, type Page, TEAL, TEAL_LIGHT } from './page.js';

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
}

const HEIGHT = 96;
const INSET = 22;
/** More dots than this are drawn smaller, so that the line is seen. */
const CROWDED = 100;

const yOf = (top: number, { min, max }: Pick<Ends, 'min' | 'max'>) => (value: number): number =>
  top + HEIGHT - 20 - ((value - min) / (max - min || 1)) * (HEIGHT - 32);

/** Where each point stands: time is drawn as it passed. */
const xOf = (page: Page, points: readonly { localDate: string }[]): number[] => placesInTime(points).map((place) => page.left + INSET + place * (page.width - 2 * INSET));

function grid(page: Page, top: number, { min, max, first, last }: Ends): void {
  const y = yOf(top, { min, max });
  for (const value of [min, max]) {
    page.doc.moveTo(page.left + INSET - 6, y(value)).lineTo(page.left + page.width, y(value)).lineWidth(0.6).strokeColor(GRID).stroke();
    page.label(String(value), page.left, y(value) - 5);
  }
  page.label(first, page.left + INSET, top + HEIGHT - 11);
  page.label(last, page.left + page.width, top + HEIGHT - 11, { align: 'right' });
}

/** A scale over time: dots, and a line where there are enough of them, broken where nothing was answered for long. */
export function lineChart(page: Page, alt: string, points: readonly DatedValue[], ends: Ends): void {
  page.figure(alt, HEIGHT, (top) => {
    const y = yOf(top, ends);
    const places = xOf(page, points);
    const x = new Map(points.map((point, i) => [point, places[i]!]));
    grid(page, top, ends);
    for (const part of linesOf(points)) {
      part.forEach((point, i) => (i ? page.doc.lineTo(x.get(point)!, y(point.value)) : page.doc.moveTo(x.get(point)!, y(point.value))));
      page.doc.lineWidth(1.2).strokeColor(TEAL).stroke();
    }
    const radius = points.length > CROWDED ? 1 : 2;
    for (const point of points) page.doc.circle(x.get(point)!, y(point.value), radius).fill(TEAL);
  });
}

/** Before and after of each entry, joined: an open dot before, a full one after. */
export function pairChart(page: Page, alt: string, pairs: readonly { localDate: string; before: number; after: number }[], ends: Ends): void {
  page.figure(alt, HEIGHT, (top) => {
    const y = yOf(top, ends);
    const step = (page.width - 2 * INSET) / Math.max(1, pairs.length - 1);
    grid(page, top, ends);
    pairs.forEach(({ before, after }, i) => {
      const x = pairs.length < 2 ? page.left + page.width / 2 : page.left + INSET + i * step;
      page.doc.moveTo(x, y(before)).lineTo(x, y(after)).lineWidth(1).strokeColor(TEAL_LIGHT).stroke();
      page.doc.circle(x, y(before), 2.8).lineWidth(1.2).fillAndStroke('#ffffff', CLAY);
      page.doc.circle(x, y(after), 2.8).fill(TEAL);
    });
  });
}

export interface Row {
  name: string;
  said: string;
  /** Parts of the bar in the order of their colours. */
  parts: number[];
  /** Drawn as an outline around the parts, where a bar has something to fill. */
  whole?: number;
}

const ROW = 15;
const NAMES = 128;
const SAID = 150;
const COLOURS = [TEAL, CLAY, TEAL_LIGHT];

/** One bar a row, named on its left and said in words on its right. */
export function barRows(page: Page, rows: readonly Row[]): void {
  const most = Math.max(1, ...rows.map(({ parts, whole }) => Math.max(whole ?? 0, parts.reduce((sum, each) => sum + each, 0))));
  const wide = page.width - NAMES - SAID - 12;
  for (const { name, said, parts, whole } of rows) {
    page.figure(`${name}: ${said}`, ROW, (top) => {
      page.label(shortened(name), page.left, top + 2, { colour: INK, size: 9 });
      let x = page.left + NAMES;
      if (whole) page.doc.rect(x, top + 3, (whole / most) * wide, 8).lineWidth(0.7).strokeColor(FAINT).stroke();
      parts.forEach((part, i) => {
        const width = (part / most) * wide;
        if (part > 0) page.doc.rect(x, top + 3, width, 8).fill(COLOURS[i % COLOURS.length]!);
        x += width;
      });
      page.label(said, page.left + page.width - SAID, top + 2, { size: 9 });
    });
  }
}

export interface Interval {
  name: string;
  said: string;
  /** Null: too few for a mean. */
  at: { by: number; low: number; high: number } | null;
}

/** Mean changes with their intervals on one line from fall to rise, no change in the middle. */
export function intervalRows(page: Page, rows: readonly Interval[]): void {
  const reach = Math.max(1, ...rows.flatMap(({ at }) => (at ? [Math.abs(at.low), Math.abs(at.high)] : [])));
  const wide = page.width - NAMES - SAID - 12;
  const middle = page.left + NAMES + wide / 2;
  const x = (value: number): number => middle + (value / reach) * (wide / 2);
  for (const { name, said, at } of rows) {
    page.figure(`${name}: ${said}`, ROW, (top) => {
      page.label(shortened(name), page.left, top + 2, { colour: INK, size: 9 });
      page.doc.moveTo(middle, top).lineTo(middle, top + ROW).lineWidth(0.6).strokeColor(GRID).stroke();
      if (at) {
        page.doc.moveTo(x(at.low), top + 7).lineTo(x(at.high), top + 7).lineWidth(3).strokeColor(TEAL_LIGHT).stroke();
        page.doc.circle(x(at.by), top + 7, 2.8).fill(TEAL);
      }
      page.label(said, page.left + page.width - SAID, top + 2, { size: 9 });
    });
  }
}

const shortened = (name: string): string => (name.length > 26 ? `${name.slice(0, 25)}…` : name);
