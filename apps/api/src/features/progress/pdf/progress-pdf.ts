import type { Readable } from 'node:stream';
import { type Locale, languageOf } from '@attune/clinical/locale';
import type { PracticeWeek } from '@attune/clinical/progress';
import { plain, writeDay, writeFullDay } from '@attune/clinical/sentences';
import { type Told, tellProgress } from '@attune/clinical/told';
import type { ClientProgressDto } from '../progress.dto.js';
import type { ProgressHead } from '../progress.service.js';
import { drawingBlocks, tableBlocks, type Writing } from './drawings.js';
import { type Block, FAINT, Page, SOFT } from './page.js';
import { PDF_WORDS } from './words.js';

interface Given {
  head: ProgressHead;
  progress: ClientProgressDto;
  locale: Locale;
}

/** A client's progress as a tagged PDF: everything that the page tells, each drawing below the sentence that says it. */
export function progressPdf({ head, progress, locale }: Given): Readable {
  const words = PDF_WORDS[languageOf(locale)];
  const page = new Page({ title: words.of(head.name), author: head.practice, language: languageOf(locale), madeAt: head.madeAt });
  const writing: Writing = { words, number: (value) => plain(value, locale), day: (civil) => writeDay(civil, locale) };
  const date = (civil: string): string => writeFullDay(civil, locale);
  const told = tellProgress({ ...progress, weeks: progress.weeks as PracticeWeek[] }, head.timeZone, locale);

  page.put(
    page.say('H1', words.of(head.name), { face: 'title', size: 22, after: 2 }),
    page.say('P', [words.code(head.code), head.therapist && words.therapist(head.therapist), head.practice].filter(Boolean).join(' · '), { size: 10.5, colour: SOFT, after: 1 }),
    page.say('P', words.made(date(head.madeOn), head.by), { size: 10.5, colour: SOFT, after: 6 }),
    page.say('P', told.lead, { size: 10.5, after: 4 }),
  );
  if (told.nothing) page.put(page.say('P', told.nothing, { size: 10.5, before: 8 }));
  for (const { title, pictures } of told.themes) {
    const heading = page.say('H2', title, { face: 'title', size: 15, before: 16, after: 4 });
    pictures.forEach((picture, i) => picturePages(page, picture, writing, i === 0 ? [heading] : []));
  }
  if (told.few) page.put(page.say('P', told.few, { size: 9.5, colour: SOFT, before: 12 }));
  if (!told.nothing) {
    const [first, ...rules] = words.rules.map((rule) => page.say('P', rule, { size: 9.5, colour: SOFT, after: 3 }));
    page.put(page.say('H2', words.how, { face: 'title', size: 13, before: 16, after: 4 }), ...(first ? [first] : []));
    for (const rule of rules) page.put(rule);
  }
  const { day } = writing;
  page.end([head.name, words.code(head.code), words.range(day(progress.from), day(progress.to)), words.madeOn(day(head.madeOn))].join(' · '), words.page);
  return page.doc as unknown as Readable;
}

/** What a picture says and its first drawing stand on one page; what follows may begin on the next. */
function picturePages(page: Page, { title, exercise, sentence, notes, drawings, table }: Told, writing: Writing, heading: Block[]): void {
  const [first, ...more] = drawings.map((drawing) => drawingBlocks(page, drawing, writing));
  const tables = table ? tableBlocks(page, table) : [];
  page.put(
    ...heading,
    ...(exercise ? [page.say('P', exercise, { size: 9, colour: FAINT, before: heading.length > 0 ? 0 : 12, after: 0 })] : []),
    ...(title ? [page.say('H3', title, { face: 'strong', size: 11, after: 1 })] : []),
    page.say('P', sentence, { size: 10.5, after: 4 }),
    ...notes.map((note) => page.say('P', note, { size: 9, colour: FAINT, after: 4 })),
    ...(first ?? []),
    ...(first ? [] : tables.slice(0, 1)),
  );
  for (const blocks of more) page.put(...blocks);
  for (const block of first ? tables : tables.slice(1)) page.put(page.say('P', writing.words.numbers(title), { face: 'strong', size: 9, colour: SOFT, before: 2, after: 2 }), block);
}
