import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The faces of a page: running text, what stands out, titles. */
export type Face = 'text' | 'strong' | 'title';

const FILES: Record<Face, (subset: string) => string> = {
  text: (subset) => `@fontsource/source-sans-3/files/source-sans-3-${subset}-400-normal.woff`,
  strong: (subset) => `@fontsource/source-sans-3/files/source-sans-3-${subset}-600-normal.woff`,
  title: (subset) => `@fontsource/literata/files/literata-${subset}-600-normal.woff`,
};

/** The first that knows a letter writes it. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'] as const;

const { resolve } = createRequire(import.meta.url);
const read = new Map<string, Buffer>();

/** A font file that comes with the product, read once. */
export function fontFile(face: Face, subset: string): Buffer {
  const name = FILES[face](subset);
  let bytes = read.get(name);
  if (!bytes) read.set(name, (bytes = readFileSync(resolve(name))));
  return bytes;
}

const LETTERS: Record<(typeof SUBSETS)[number], RegExp> = {
  latin: /[\u0020-\u007e\u00a0-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u200a\u2010-\u2027\u2030-\u205e\u20ac\u2122\u2191\u2193\u2212\u2215]/,
  'latin-ext': /[\u0100-\u02af\u1e00-\u1e9f\u1ef2-\u1eff\u20a0-\u20c0]/,
  cyrillic: /[\u0401\u0410-\u044f\u0451\u0490\u0491]/,
  'cyrillic-ext': /[\u0400-\u052f]/,
  greek: /[\u0370-\u03ff]/,
  'greek-ext': /[\u1f00-\u1fff]/,
  vietnamese: /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/,
};

/** A stretch of text that one font file writes. */
export interface Run {
  subset: string;
  text: string;
}

/** Cuts a text by the font file that has its letters. A letter that none has is written as a question mark, never left out. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC')) {
    const subset = SUBSETS.find((each) => LETTERS[each].test(letter));
    const known = subset ?? 'latin';
    const last = runs.at(-1);
    const written = subset ? letter : '?';
    if (last && (last.subset === known || letter === ' ')) last.text += written;
    else runs.push({ subset: known, text: written });
  }
  return runs;
}
