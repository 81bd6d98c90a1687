import PDFDocument from 'pdfkit';
import type { Language } from '@attune/clinical/sentences';
import { type Face, fontFile, runsOf } from './fonts.js';
import { linesOf } from './text.js';

export const INK = '#1f2926';
export const SOFT = '#4a5450';
export const FAINT = '#5c635d';
export const TEAL = '#0d5c55';
export const TEAL_LIGHT = '#a4c8bd';
export const CLAY = '#9c4a2a';
export const GRID = '#d9cfbc';

const MARGIN = 56;
/** Room below the text, in which the foot stands. */
const FOOT = 34;
const FOOT_LINE = 10.5;
/** A paragraph of so many lines is never parted; of a longer one, two lines stay on either page. */
const WHOLE_LINES = 8;

export interface Options {
  title: string;
  author: string;
  language: Language;
  madeAt: Date;
}

export interface Style {
  face?: Face;
  size: number;
  colour?: string;
}

/** Something to write, with the room that it needs in one piece. */
export interface Block {
  height: number;
  draw: () => void;
}

/** A tagged A4 document that is written from top to bottom in our own fonts. Sizes and distances in points. */
export class Page {
  readonly doc: PDFKit.PDFDocument;
  readonly left = MARGIN;
  readonly width: number;
  readonly root: PDFKit.PDFStructureElement;
  private readonly fonts = new Set<string>();

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

  /** How much can still be written on this page. */
  get remaining(): number {
    return this.doc.page.height - this.doc.page.margins.bottom - this.doc.y;
  }

  /** How much can be written on a page. */
  get usable(): number {
    return this.doc.page.height - this.doc.page.margins.bottom - MARGIN;
  }

  get atTop(): boolean {
    return this.doc.y <= MARGIN;
  }

  /** Writes blocks that belong together; on a new page, where this one has no room for them. */
  put(...blocks: Block[]): void {
    const height = blocks.reduce((sum, each) => sum + each.height, 0);
    if (height > this.remaining && !this.atTop) this.doc.addPage();
    for (const block of blocks) block.draw();
  }

  /** A paragraph or heading of its own. */
  say(tag: 'H1' | 'H2' | 'H3' | 'P', text: string, style: Style & { before?: number; after?: number }): Block {
    const { before = 0, after = 4 } = style;
    const step = lineHeight(style.size);
    const lines = this.lines(text, this.width, style);
    const whole = lines.length <= WHOLE_LINES;
    return {
      height: before + (whole ? lines.length * step + after : 3 * step),
      draw: () => {
        if (!this.atTop) this.doc.y += before;
        const element = this.doc.struct(tag);
        this.root.add(element);
        for (let at = 0; at < lines.length; ) {
          let fit = Math.floor((this.remaining + 0.01) / step);
          if (fit < lines.length - at && lines.length - at - fit < 2) fit -= 1;
          if (fit < 1 && !this.atTop) {
            this.doc.addPage();
            continue;
          }
          const part = lines.slice(at, at + Math.max(1, fit));
          element.add(() => part.forEach((line, i) => this.label(line, this.left, this.doc.y + i * step, style)));
          this.doc.y += part.length * step;
          at += part.length;
        }
        element.end();
        this.doc.y += after;
      },
    };
  }

  /** A picture of a height, with the words that stand for it. */
  figure(alt: string, height: number, draw: (top: number) => void): Block {
    return {
      height,
      draw: () => {
        if (height > this.remaining && !this.atTop) this.doc.addPage();
        const top = this.doc.y;
        this.root.add(this.doc.struct('Figure', { alt }, () => draw(top)));
        this.doc.y = top + height;
      },
    };
  }

  /** What is to be seen and not to be heard: it is told beside it. */
  artifact(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  /** The lines of a text in a place so wide. */
  lines(text: string, width: number, style: Style): string[] {
    return linesOf(text, width, (part) => this.widthOf(part, style));
  }

  widthOf(text: string, { face = 'text', size }: Style): number {
    return runsOf(text).reduce((sum, run) => sum + this.font(face, run.subset, size).widthOfString(run.text), 0);
  }

  /** One line of writing at a place. */
  label(text: string, x: number, y: number, style: Style & { align?: 'left' | 'right' | 'center' }): void {
    const { face = 'text', size, colour = INK, align = 'left' } = style;
    const { y: was } = this.doc;
    const all = align === 'left' ? 0 : this.widthOf(text, style);
    let at = align === 'right' ? x - all : align === 'center' ? x - all / 2 : x;
    for (const run of runsOf(text)) {
      const document = this.font(face, run.subset, size).fillColor(colour);
      document.text(run.text, at, y, { lineBreak: false });
      at += document.widthOfString(run.text);
    }
    this.doc.x = this.left;
    this.doc.y = was;
  }

  /** Writes the same foot on every page, with its number, and ends the document. */
  end(foot: string, number: (page: number, pages: number) => string): void {
    const style: Style = { size: 8.5, colour: SOFT };
    const { start, count } = this.doc.bufferedPageRange();
    for (let i = 0; i < count; i += 1) {
      this.doc.switchToPage(start + i);
      const { height, width } = this.doc.page;
      const { bottom } = this.doc.page.margins;
      // Written below the margin, where text would begin a new page.
      this.doc.page.margins.bottom = 0;
      const top = height - MARGIN - FOOT / 2;
      const said = number(i + 1, count);
      this.doc.markContent('Artifact', { type: 'Pagination' });
      this.doc.moveTo(this.left, top).lineTo(width - MARGIN, top).lineWidth(0.6).strokeColor(GRID).stroke();
      this.lines(foot, this.width - this.widthOf(said, style) - 24, style).forEach((line, at) => this.label(line, this.left, top + 6 + at * FOOT_LINE, style));
      this.label(said, width - MARGIN, top + 6, { ...style, align: 'right' });
      this.doc.endMarkedContent();
      this.doc.page.margins.bottom = bottom;
    }
    this.root.end();
    this.doc.end();
  }

  private font(face: Face, subset: string, size: number): PDFKit.PDFDocument {
    const name = `${face} ${subset}`;
    if (!this.fonts.has(name)) this.doc.registerFont(name, fontFile(face, subset) as unknown as PDFKit.Mixins.PDFFontSource);
    this.fonts.add(name);
    return this.doc.font(name).fontSize(size);
  }
}

/** From one line to the next. */
export const lineHeight = (size: number): number => size * 1.32;
