import type { Drawing, Rows } from '@attune/clinical/told';
import { CHART, lineChart, pairChart } from './charts.js';
import { columnsOf } from './columns.js';
import { type Column, grid } from './grid.js';
import { legend } from './legend.js';
import { drawMark, mostOf } from './marks.js';
import type { Block, Page } from './page.js';
import type { PdfWords } from './words.js';

/** How numbers and days are written. */
export interface Writing {
  words: PdfWords;
  number: (value: number) => string;
  day: (civil: string) => string;
}

/** More dots than this are not told one from another by ear either. */
const HEARD = 60;

/** What is drawn, as blocks that belong together. */
export function drawingBlocks(page: Page, drawing: Drawing, { words, number, day }: Writing): Block[] {
  if (drawing.kind === 'rows') return rowBlocks(page, drawing);
  const { min, max } = drawing;
  const dated: readonly { localDate: string }[] = drawing.kind === 'line' ? drawing.points : drawing.pairs;
  const ends = { min, max, number, first: day(dated[0]!.localDate), last: day(dated.at(-1)!.localDate) };
  if (drawing.kind === 'pairs') {
    const { pairs, dots } = drawing;
    const alt = pairs.map(({ localDate, before, after }) => words.pair(day(localDate), number(before), number(after))).join('; ');
    return [legend(page, dots, 'dots'), page.figure(alt, CHART, (top) => pairChart(page, top, pairs, ends))];
  }
  const { points } = drawing;
  const values = points.map(({ value }) => value);
  const alt =
    points.length <= HEARD
      ? points.map(({ localDate, value }) => `${day(localDate)}: ${number(value)}`).join('; ')
      : words.line(number(points.length), ends.first, ends.last, number(Math.min(...values)), number(Math.max(...values)));
  return [page.figure(alt, CHART, (top) => lineChart(page, top, points, ends))];
}

function rowBlocks(page: Page, { head, parts, dots, quiet, days, rows }: Rows): Block[] {
  const most = mostOf(rows.map(({ mark }) => mark));
  const wide = rows.some(({ more }) => more);
  const given = wide || head.length > 2 ? [days ? 78 : 120, 96, 128] : [days ? 82 : 158, 150];
  const widths = [...given, page.width - given.reduce((sum, each) => sum + each, 0)];
  const [first, mark, ...rest] = widths as [number, number, ...number[]];
  const columns: Column[] = [first, mark, ...rest].map((width) => ({ width, align: 'left' }));
  return [
    ...(parts && parts.length > 1 ? [legend(page, parts, 'parts', quiet)] : []),
    ...(dots ? [legend(page, dots, 'dots')] : []),
    grid(page, {
      columns, drawn: 1, head,
      rows: rows.map((row) => ({
        cells: [row.name, row.said, row.more ?? ''],
        ...(row.mark && { mark: (x: number, y: number, width: number) => drawMark(page, row.mark!, { most, ...(quiet && { quiet }) }, x, y, width) }),
      })),
    }),
  ];
}

/** Numbers in rows; wider than the page, in tables below each other. */
export const tableBlocks = (page: Page, { head, rows }: { head: string[]; rows: string[][] }): Block[] =>
  columnsOf(page, head, rows).map(({ at, columns }) => grid(page, { columns, head: at.map((i) => head[i]!), rows: rows.map((row) => ({ cells: at.map((i) => row[i] ?? '') })) }));
