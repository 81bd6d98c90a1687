import type { Readable } from 'node:stream';
import { describeShift } from '@attune/clinical/shift';
import type { ShiftPicture, TrendPicture } from '@attune/clinical/pictures';
import { type Drawn, NEED_STAGES, type PracticeWeek, type Progress, progressOf } from '@attune/clinical/progress';
import {
  feelingsSentence, intervalWords, type Language, liftSentence, listed, needsSentence, practiceSentence, rehearsalsSentence, shiftSentence, trendSentence,
} from '@attune/clinical/sentences';
import type { ClientProgressDto } from '../progress.dto.js';
import type { ProgressHead } from '../progress.service.js';
import { barRows, intervalRows, lineChart, pairChart } from './charts.js';
import { FAINT, Page, SOFT } from './page.js';
import { PDF_WORDS, type PdfWords } from './words.js';

interface Given {
  head: ProgressHead;
  progress: ClientProgressDto;
  language: Language;
}

const MOST_WEEKS = 26;
const MOST_POINTS = 800;
const MOST_PAIRS = 40;
const MOST_WORDS = 24;

/** A client's progress as a tagged PDF: each picture drawn as vectors below the sentence that says it. */
export function progressPdf({ head, progress, language }: Given): Readable {
  const words = PDF_WORDS[language];
  const page = new Page({ title: words.of(head.name), author: head.practice, language, madeAt: head.madeAt });
  const writer = new Writer(page, words, language);
  const all = progressOf({ ...progress, weeks: progress.weeks as PracticeWeek[] });
  writer.head(head, progress);
  writer.practice(all);
  writer.scales(all);
  writer.activity(all);
  writer.rehearsals(all);
  writer.feelings(all);
  writer.needs(all);
  writer.rest(all);
  page.end(words.page);
  return page.doc as unknown as Readable;
}

class Writer {
  private readonly dates: Intl.DateTimeFormat;
  private readonly short: Intl.DateTimeFormat;

  constructor(
    private readonly page: Page,
    private readonly words: PdfWords,
    private readonly language: Language,
  ) {
    this.dates = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
    this.short = new Intl.DateTimeFormat(words.locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  }

  head({ name, code, therapist, practice, madeOn, by }: ProgressHead, { from, to, since }: ClientProgressDto): void {
    const { page, words } = this;
    page.say('H1', words.of(name), { face: 'title', size: 22, after: 2 });
    page.say('P', [words.code(code), therapist && words.therapist(therapist), practice].filter(Boolean).join(' · '), { size: 10.5, colour: SOFT, after: 1 });
    page.say('P', [words.range(this.date(from), this.date(to)), words.made(this.date(madeOn), by)].join(' · '), { size: 10.5, colour: SOFT, after: 6 });
    if (since) this.note(words.since(this.date(since)));
  }

  practice({ practice, weeks }: Progress): void {
    const { words } = this;
    this.theme(words.practice);
    this.sentence(weeks.length === 0 ? words.nothing : practiceSentence(practice, this.language));
    barRows(this.page, weeks.slice(-MOST_WEEKS).map(({ week, due, done }) => ({ name: this.day(week), said: `${done} / ${due}`, parts: [done], whole: due })));
    if (weeks.length > MOST_WEEKS) this.note(words.lastWeeks(MOST_WEEKS));
  }

  scales({ scales }: Progress): void {
    if (scales.length === 0) return;
    this.theme(this.words.scales);
    for (const picture of scales) this.scale(picture);
  }

  activity({ activity }: Progress): void {
    if (activity.length === 0) return;
    const { words, page, language } = this;
    this.theme(words.activity);
    for (const picture of activity) {
      this.title(`${picture.scale[language]} · ${picture.title[language]}`, picture.exercise[language], 30 + 15 * Math.min(4, picture.rows.length));
      this.sentence(liftSentence(picture, language));
      intervalRows(page, picture.rows.map(({ label, pairs }) => {
        const shift = describeShift(pairs);
        return shift.key === 'few'
          ? { name: label[language], said: words.tooFew(pairs.length), at: null }
          : { name: label[language], said: intervalWords(shift.values, language), at: shift.values };
      }));
    }
  }

  rehearsals({ rehearsals }: Progress): void {
    if (rehearsals.length === 0) return;
    const { words, page, language } = this;
    this.theme(words.rehearsals);
    for (const { of, around } of rehearsals) {
      this.title(of.exercise[language], '', 60);
      this.sentence(rehearsalsSentence(of, language));
      barRows(page, of.runs.slice(-MOST_WEEKS).map(({ localDate, replies }) => ({
        name: this.day(localDate), parts: replies,
        said: of.classes.flatMap(({ label }, i) => (replies[i] ? [`${label[language]} ${replies[i]}`] : [])).join(' · '),
      })));
      if (of.runs.length > MOST_WEEKS) this.note(words.lastRuns(MOST_WEEKS));
      for (const picture of around) this.scale(picture);
    }
  }

  feelings({ feelings }: Progress): void {
    if (!feelings) return;
    const { words, page, language } = this;
    this.theme(words.feelings);
    this.sentence(feelingsSentence(feelings, language));
    const rows = feelings.words.map(({ label, times, first }) => ({ name: label[language], said: words.times(times, this.day(first)), parts: [times] }));
    barRows(page, rows.slice(0, MOST_WORDS));
    if (rows.length > MOST_WORDS) this.note(words.moreWords(rows.length - MOST_WORDS));
  }

  needs({ needs }: Progress): void {
    if (needs.weeks.length === 0) return;
    const { words } = this;
    this.theme(words.needs);
    this.sentence(needsSentence(needs, this.language));
    barRows(this.page, NEED_STAGES.map((stage) => ({ name: words.stages[stage], said: String(needs[stage]), parts: [needs[stage]] })));
  }

  /** What is drawn on the page alone and what is too seldom for a picture is named, and what the sentences rest on. */
  rest({ few, others }: Progress): void {
    const { words, page, language } = this;
    if (others.length > 0) {
      this.theme(words.others);
      this.sentence(words.othersMore(listed([...new Set(others.map(({ exercise, title }) => `${exercise[language]}: ${title[language]}`))], language)));
    }
    if (few.length > 0) {
      this.theme(words.few);
      this.sentence(listed([...new Set(few.map(({ label, count }) => `${label[language]} (${count})`))], language));
    }
    this.theme(words.how);
    for (const rule of words.rules) page.say('P', rule, { size: 9.5, colour: SOFT, after: 3 });
  }

  private scale(picture: Drawn<TrendPicture | ShiftPicture>): void {
    const { page, words, language } = this;
    const at = picture.kind === 'trend' ? picture.series.at : null;
    const title = picture.title[language];
    this.title(at ? words.side(title, words[at]) : title, picture.exercise[language], 140);
    if (picture.kind === 'trend') {
      const { points, min, max, better } = picture.series;
      const scale = { min: min!, max: max!, better: better === 'neither' ? null : better };
      const shown = points.slice(-MOST_POINTS);
      this.sentence(trendSentence(points, scale, language));
      lineChart(page, shown.map(({ localDate, value }) => `${this.day(localDate)}: ${value}`).join('; '), shown, { min: min!, max: max!, ...this.ends(shown) });
      if (points.length > MOST_POINTS) this.note(words.lastShown(MOST_POINTS));
      return;
    }
    const { pairs, min, max, better } = picture;
    const shown = pairs.slice(-MOST_PAIRS);
    this.sentence(shiftSentence(pairs, better, language));
    pairChart(page, shown.map(({ localDate, before, after }) => words.pair(this.day(localDate), String(before), String(after))).join('; '), shown, { min, max, ...this.ends(shown) });
    if (pairs.length > MOST_PAIRS) this.note(words.lastShown(MOST_PAIRS));
  }

  private theme(text: string): void {
    this.page.room(90);
    this.page.doc.y += 12;
    this.page.say('H2', text, { face: 'title', size: 15, after: 3 });
  }

  private title(text: string, exercise: string, height: number): void {
    this.page.room(height);
    this.page.doc.y += 6;
    this.page.say('H3', text, { face: 'strong', size: 11, after: 0 });
    if (exercise) this.page.say('P', exercise, { size: 9, colour: FAINT, after: 1 });
  }

  private sentence(text: string): void {
    this.page.say('P', text, { size: 10.5, after: 4 });
  }

  private note(text: string): void {
    this.page.say('P', text, { size: 9, colour: FAINT });
  }

  private ends(points: readonly { localDate: string }[]): { first: string; last: string } {
    return { first: this.day(points[0]!.localDate), last: this.day(points.at(-1)!.localDate) };
  }

  private date(civil: string): string {
    return this.dates.format(new Date(`${civil}T00:00:00Z`));
  }

  private day(civil: string): string {
    return this.short.format(new Date(`${civil}T00:00:00Z`));
  }
}
