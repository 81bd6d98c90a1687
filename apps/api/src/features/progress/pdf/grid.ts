import { type Block, GRID, lineHeight, type Page, SOFT, type Style } from './page.js';

export interface Column {
  width: number;
  align: 'left' | 'right';
}

export interface GridRow {
  cells: string[];
  /** Draws what stands in the column without words, given its left end and the top of the row's first line. */
  mark?: (x: number, y: number, width: number) => void;
}

interface Given {
  columns: Column[];
  /** The column that holds a drawing in place of words. */
  drawn?: number;
  head: string[];
  rows: GridRow[];
}

const CELL: Style = { size: 9 };
const HEAD: Style = { face: 'strong', size: 8.5, colour: SOFT };
const GAP = 10;
const PAD = 3;
/** A table no higher than this is never parted. */
const WHOLE = 260;
const STEP = lineHeight(CELL.size);

/** Rows of words, with a drawing beside each where there is one. Long words wrap; a page begins with the head again. */
export function grid(page: Page, { columns, drawn, head, rows }: Given): Block {
  const gapAfter = (column: number): number => (column === columns.length - 1 ? 0 : GAP);
  const wrap = (cells: readonly string[], style: Style): string[][] => {
    let at = 0;
    return columns.map(({ width }, i) => (i === drawn ? [] : page.lines(cells[at++] ?? '', width - gapAfter(i), style)));
  };
  const heightOf = (lines: readonly string[][]): number => Math.max(1, ...lines.map(({ length }) => length)) * STEP + 2 * PAD;
  const headLines = head.some(Boolean) ? wrap(head, HEAD) : null;
  const all = rows.map(({ cells, mark }) => ({ lines: wrap(cells, CELL), mark }));
  const heights = all.map(({ lines }) => heightOf(lines));
  const headHeight = headLines ? heightOf(headLines) : 0;
  const total = headHeight + heights.reduce((sum, each) => sum + each, 0);
  const first = headHeight + heights.slice(0, 3).reduce((sum, each) => sum + each, 0);

  const write = (lines: readonly string[][], style: Style, tags: PDFKit.PDFStructureElement | null, isHead: boolean, mark?: GridRow['mark']): void => {
    const top = page.doc.y;
    let x = page.left;
    columns.forEach(({ width, align }, i) => {
      const at = x;
      const put = (): void => lines[i]!.forEach((line, n) => page.label(line, align === 'right' ? at + width - gapAfter(i) : at, top + PAD + n * STEP, { ...style, align }));
      if (i === drawn) {
        if (mark) page.artifact(() => mark(at, top + PAD + 1.5, width - GAP));
      } else if (tags) tags.add(page.doc.struct(isHead || i === 0 ? 'TH' : 'TD', {}, put));
      else page.artifact(put);
      x += width;
    });
    page.doc.y = top + heightOf(lines);
    page.artifact(() => page.doc.moveTo(page.left, page.doc.y).lineTo(x, page.doc.y).lineWidth(isHead ? 0.8 : 0.4).strokeColor(GRID).stroke());
  };

  return {
    height: total <= WHOLE ? total : first,
    draw: () => {
      const table = page.doc.struct('Table');
      page.root.add(table);
      const row = (lines: readonly string[][], style: Style, isHead: boolean, mark?: GridRow['mark']): void => {
        const tags = page.doc.struct('TR');
        table.add(tags);
        write(lines, style, tags, isHead, mark);
        tags.end();
      };
      const turn = (): void => {
        page.doc.addPage();
        if (headLines) write(headLines, HEAD, null, true);
      };
      if (headLines) row(headLines, HEAD, true);
      all.forEach(({ lines, mark }, i) => {
        // The last row is not left alone on a page.
        const needed = heights[i]! + (i === all.length - 2 ? heights[i + 1]! : 0);
        if (needed > page.remaining && i > 0 && heights[i]! + headHeight < page.usable) turn();
        let rest = lines;
        let drawing = mark;
        while (heightOf(rest) > page.remaining) {
          const fit = Math.max(1, Math.floor((page.remaining - 2 * PAD) / STEP));
          row(rest.map((cell) => cell.slice(0, fit)), CELL, false, drawing);
          rest = rest.map((cell) => cell.slice(fit));
          drawing = undefined;
          turn();
        }
        row(rest, CELL, false, drawing);
      });
      table.end();
      page.doc.y += 6;
    },
  };
}
