import type { Locale } from '@attune/clinical/locale';
import type { PracticeWeek } from '@attune/clinical/progress';
import { tellProgress } from '@attune/clinical/told';
import { extractText, getDocumentProxy } from 'unpdf';
import type { ClientProgressDto } from '../../src/features/progress/progress.dto.js';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

export const openPdf = (bytes: Uint8Array): Promise<PdfDocument> => getDocumentProxy(new Uint8Array(bytes));

/** Spaces and breaks of a page are no part of what it says. */
export const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, '');

export const textIn = async (document: PdfDocument): Promise<string> => plain((await extractText(document, { mergePages: true })).text);

/** Every title, sentence, note and word of a row that the page tells of these numbers. */
export function everythingIn(progress: ClientProgressDto, timeZone: string, locale: Locale): string[] {
  const { lead, nothing, themes, few } = tellProgress({ ...progress, weeks: progress.weeks as PracticeWeek[] }, timeZone, locale);
  const pictures = themes.flatMap((theme) => theme.pictures);
  return [
    lead, nothing ?? '', few ?? '', ...themes.map(({ title }) => title),
    ...pictures.flatMap(({ title, exercise, sentence, notes, table }) => [title, exercise, sentence, ...notes, ...(table?.head ?? []), ...(table?.rows.flat() ?? [])]),
    ...pictures.flatMap(({ drawings }) => drawings.flatMap((drawing) => (drawing.kind === 'rows' ? drawing.rows.flatMap(({ name, said, more = '' }) => [name, said, more]) : []))),
  ];
}

interface Written {
  str: string;
  transform: number[];
  width: number;
}

/** The margins of a page, and the room of its foot. */
const [MARGIN, FOOT] = [56, 90];
/** Writing this large is a heading. */
const HEADING = 10.9;

/** What nobody should be handed: writing beyond the margins or over other writing, and a heading that ends a page. */
export async function layoutFaults(document: PdfDocument): Promise<string[]> {
  const faults: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width, height] = page.view as [number, number, number, number];
    const items = ((await page.getTextContent()).items as Written[]).filter(({ str }) => str.trim() !== '');
    const boxes = items.map(({ str, transform, width: wide }) => {
      const [size, x, y] = [transform[0]!, transform[4]!, transform[5]!];
      return { str, size, left: x, right: x + wide, low: y - size * 0.2, high: y + size * 0.7 };
    });
    for (const { str, left, right, low, high } of boxes) {
      if (left < MARGIN - 1 || right > width - MARGIN + 1 || low < MARGIN / 2 || high > height - MARGIN + 3) faults.push(`${number}: “${str}” is beyond the margin`);
    }
    boxes.forEach((one, i) => boxes.slice(i + 1).forEach((other) => {
      if (Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 && Math.min(one.high, other.high) - Math.max(one.low, other.low) > 1) faults.push(`${number}: “${one.str}” lies over “${other.str}”`);
    }));
    const last = boxes.filter(({ low }) => low > FOOT - 5).sort((a, b) => a.low - b.low)[0];
    if (last && last.size > HEADING) faults.push(`${number}: ends with the heading “${last.str}”`);
  }
  return faults;
}
