import PDFDocument from 'pdfkit';
import type { Language } from '@attune/clinical/sentences';
import { type Face, fontFile, runsOf } from './fonts.js';

export const INK = '#1f2926';
export const SOFT = '#4a5450';
export const FAINT = '#636a64';
export const TEAL = '#0d5c55';
export const TEAL_LIGHT = '#a4c8bd';
export const CLAY = '#9c4a2a';
export const GRID = '#e4dbca';

const MARGIN = 56;
const FOOT = 40;

interface Options {
  title: string;
  author: string;
  language: Language;
  madeAt: Date;
}

/** A tagged A4 document that is written from top to bottom in our own fonts. Sizes and distances in points. */
export class Page {
  readonly doc: PDFKit.PDFDocument;
  readonly left = MARGIN;
  readonly width: number;
  private readonly root: PDFKit.PDFStructureElement;

  constructor({ title, author, language, madeAt }: Options) {
    this.doc = new PDFDocument({
      size: 'A4', margins: { top: MARGIN, bottom: MARGIN + FOOT, left: MARGIN, right: MARGIN }, pdfVersion: '1.7', tagged: true, lang: language, displayTitle: true, bufferPages: true,
      // Without a font there is Helvetica, which is no file of ours.
      font: undefined as unknown as string,
      info: { Title: title, Author: author, Creator: 'Attune', Producer: 'Attune', CreationDate: madeAt },
    });
    this.width = this.doc.page.width - 2 * MARGIN;
    this.root = this.doc.struct('Document');
    this.doc.addStructure(this.root);
  }

  /** Begins a new page unless so much room is left. */
  room(height: number): void {
    if (this.doc.y + height > this.doc.page.height - this.doc.page.margins.bottom) this.doc.addPage();
  }

  /** A paragraph or heading of its own. */
  say(tag: 'H1' | 'H2' | 'H3' | 'P', text: string, { face = 'text', size, colour = INK, after = 4 }: { face?: Face; size: number; colour?: string; after?: number }): void {
    this.root.add(this.doc.struct(tag, {}, () => this.write(text, { face, size, colour })));
    this.doc.y += after;
  }

  /** A picture of a height, with the words that stand for it. */
  figure(alt: string, height: number, draw: (top: number) => void): void {
    this.room(height);
    const top = this.doc.y;
    const element = this.doc.struct('Figure', { alt }, () => draw(top));
    this.root.add(element);
    this.doc.x = this.left;
    this.doc.y = top + height;
  }

  /** Short writing inside of a picture. */
  label(text: string, x: number, y: number, { face = 'text', size = 8.5, colour = FAINT, align = 'left' }: { face?: Face; size?: number; colour?: string; align?: 'left' | 'right' | 'center' } = {}): void {
    const runs = runsOf(text);
    const widths = runs.map((run) => this.font(face, run.subset, size).widthOfString(run.text));
    const all = widths.reduce((sum, each) => sum + each, 0);
    let at = align === 'right' ? x - all : align === 'center' ? x - all / 2 : x;
    runs.forEach((run, i) => {
      this.font(face, run.subset, size).fillColor(colour).text(run.text, at, y, { lineBreak: false });
      at += widths[i]!;
    });
  }

  /** Numbers the pages and ends the document. */
  end(foot: (page: number, pages: number) => string): void {
    const { start, count } = this.doc.bufferedPageRange();
    for (let i = 0; i < count; i += 1) {
      this.doc.switchToPage(start + i);
      const { bottom } = this.doc.page.margins;
      // Written below the margin, where text would begin a new page.
      this.doc.page.margins.bottom = 0;
      this.doc.markContent('Artifact', { type: 'Pagination' });
      this.label(foot(i + 1, count), this.doc.page.width - MARGIN, this.doc.page.height - MARGIN, { align: 'right' });
      this.doc.endMarkedContent();
      this.doc.page.margins.bottom = bottom;
    }
    this.root.end();
    this.doc.end();
  }

  private write(text: string, { face, size, colour }: { face: Face; size: number; colour: string }): void {
    const runs = runsOf(text);
    const [x, y] = [this.left, this.doc.y];
    runs.forEach((run, i) => {
      const document = this.font(face, run.subset, size).fillColor(colour);
      const options = { width: this.width, continued: i < runs.length - 1, lineGap: 1.5 };
      if (i === 0) document.text(run.text, x, y, options);
      else document.text(run.text, options);
    });
  }

  private font(face: Face, subset: string, size: number): PDFKit.PDFDocument {
    const name = `${face} ${subset}`;
    this.doc.registerFont(name, fontFile(face, subset) as unknown as PDFKit.Mixins.PDFFontSource);
    return this.doc.font(name).fontSize(size);
  }
}
