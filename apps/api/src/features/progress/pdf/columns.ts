import type { Page, Style } from './page.js';
import type { Column } from './grid.js';

const CELL: Style = { size: 9 };
const HEAD: Style = { face: 'strong', size: 8.5 };
/** Room between columns. */
const GAP = 10;
/** Wider than this, words of a cell wrap. */
const WIDEST = 190;
const NARROWEST = 96;

const isNumber = (text: string): boolean => /^[–+-]?[\d.,  ]*$/.test(text);

/** How wide the columns of a table are: as its words ask for, wrapped where there is no room. Columns that fit on no page side by side make tables of their own, each with the first column. */
export function columnsOf(page: Page, head: readonly string[], rows: readonly string[][]): { at: number[]; columns: Column[] }[] {
  const cells = head.map((_, i) => rows.map((row) => row[i] ?? ''));
  const longest = (texts: readonly string[], style: Style): number => Math.max(0, ...texts.map((text) => page.widthOf(text, style)));
  const words = (texts: readonly string[]): string[] => texts.flatMap((text) => text.split(' '));
  // A hair more than the words measure, or rounding would wrap them.
  const gapAfter = (i: number): number => (i === head.length - 1 ? 0 : GAP) + 1;
  // What names a row, such as a day, stays in one line where it is short.
  const least = head.map((title, i) => Math.min(NARROWEST, Math.max(longest(words([title]), HEAD), longest(i === 0 ? cells[i]! : words(cells[i]!), CELL))) + gapAfter(i));
  const natural = head.map((title, i) => Math.max(least[i]!, Math.min(WIDEST, Math.max(longest([title], HEAD), longest(cells[i]!, CELL))) + gapAfter(i)));
  const groups: number[][] = [];
  for (let i = 1; i < head.length; i += 1) {
    const last = groups.at(-1);
    if (last && [...last, i].reduce((sum, at) => sum + least[at]!, 0) <= page.width) last.push(i);
    else groups.push([0, i]);
  }
  return groups.map((at) => {
    const [all, some] = [natural, least].map((widths) => at.reduce((sum, i) => sum + widths[i]!, 0)) as [number, number];
    const share = all <= page.width ? 1 : Math.max(0, (page.width - some) / (all - some || 1));
    return { at, columns: at.map((i) => ({ width: least[i]! + (natural[i]! - least[i]!) * share, align: i > 0 && cells[i]!.every(isNumber) ? 'right' : 'left' })) };
  });
}
