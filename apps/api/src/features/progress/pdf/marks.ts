import type { Mark } from '@attune/clinical/told';
import { CLAY, FAINT, GRID, type Page, TEAL, TEAL_LIGHT } from './page.js';

/** How high a bar is. */
export const BAR = 8;
/** From one line of a pattern to the next. */
const STEP = 3;

const COLOURS = [TEAL, CLAY, TEAL, CLAY, TEAL];

/** One part of a bar: the parts differ by pattern, so that they are told apart without colour. `quiet` draws the outline of what is not counted. */
export function partOf(page: Page, index: number, quiet: boolean, x: number, y: number, width: number): void {
  const { doc } = page;
  const colour = quiet ? FAINT : COLOURS[index % COLOURS.length]!;
  if (quiet) {
    doc.rect(x + 0.4, y + 0.4, Math.max(0.5, width - 0.8), BAR - 0.8).lineWidth(0.7).dash(2, { space: 2 }).strokeColor(colour).stroke().undash();
    return;
  }
  if (index === 0) {
    doc.rect(x, y, width, BAR).fill(colour);
    return;
  }
  doc.save().rect(x, y, width, BAR).clip().lineWidth(0.8).strokeColor(colour);
  // The fifth is an outline alone.
  if (index === 1) for (let at = x - BAR; at < x + width; at += STEP) doc.moveTo(at, y + BAR).lineTo(at + BAR, y);
  if (index === 2) for (let at = x + STEP / 2; at < x + width; at += STEP) doc.moveTo(at, y).lineTo(at, y + BAR);
  if (index === 3) for (let at = y + STEP / 2; at < y + BAR; at += STEP) doc.moveTo(x, at).lineTo(x + width, at);
  if (index < 4) doc.stroke();
  doc.restore();
  doc.rect(x + 0.35, y + 0.35, Math.max(0.5, width - 0.7), BAR - 0.7).lineWidth(0.7).strokeColor(colour).stroke();
}

export function openDot({ doc }: Page, x: number, y: number): void {
  doc.circle(x, y, 2.8).lineWidth(1.2).fillAndStroke('#ffffff', CLAY);
}

export function fullDot({ doc }: Page, x: number, y: number): void {
  doc.circle(x, y, 2.9).fill(TEAL);
}

/** What stands beside a row: `most` is what the longest bar holds. */
export function drawMark(page: Page, mark: Mark, { most, quiet }: { most: number; quiet?: boolean }, x: number, y: number, width: number): void {
  const { doc } = page;
  if (mark.kind === 'bar') {
    let at = x;
    mark.parts.forEach((part, i) => {
      const wide = (part / most) * width;
      if (part > 0) partOf(page, i, quiet === true && i === mark.parts.length - 1, at, y, wide);
      at += wide;
    });
    if (mark.whole) doc.rect(x + 0.35, y + 0.35, (mark.whole / most) * width - 0.7, BAR - 0.7).lineWidth(0.7).strokeColor(FAINT).stroke();
    return;
  }
  const place = (value: number): number => x + 4 + value * (width - 8);
  const middle = y + BAR / 2;
  doc.moveTo(x, middle).lineTo(x + width, middle).lineWidth(0.6).strokeColor(GRID).stroke();
  if (mark.zero !== undefined) doc.moveTo(place(mark.zero), y - 3).lineTo(place(mark.zero), y + BAR + 3).lineWidth(0.7).dash(1.5, { space: 1.5 }).strokeColor(FAINT).stroke().undash();
  if (mark.span) doc.moveTo(place(mark.span[0]), middle).lineTo(place(mark.span[1]), middle).lineWidth(3).strokeColor(TEAL_LIGHT).stroke();
  if (mark.from !== undefined) openDot(page, place(mark.from), middle);
  fullDot(page, place(mark.to), middle);
}

/** What the longest bar of these holds. */
export const mostOf = (marks: readonly (Mark | null)[]): number =>
  Math.max(1, ...marks.map((mark) => (mark?.kind === 'bar' ? Math.max(mark.whole ?? 0, mark.parts.reduce((sum, part) => sum + part, 0)) : 0)));
