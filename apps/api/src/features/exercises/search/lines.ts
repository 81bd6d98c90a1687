import { kinOf } from './kin.js';
import { stemsOf } from './stems.js';
import { wordsIn } from './words.js';

/** A word with what it may be found by. */
export interface Known {
  word: string;
  stems: readonly string[];
  kin: ReadonlySet<number>;
}

export const know = (word: string): Known => ({ word, stems: stemsOf(word), kin: kinOf(word) });

const MOST = 500;
const met = new Map<string, readonly (readonly Known[])[]>();

const read = (text: string): readonly (readonly Known[])[] => text.split('\n').map((line) => wordsIn(line).map(know));

/**
 * The words of a text, line by line. Most texts change seldom, so a process keeps those it met last.
 * @param fleeting the text is not to be kept in memory
 */
export function linesOf(text: string, fleeting = false): readonly (readonly Known[])[] {
  if (fleeting) return read(text);
  const known = met.get(text);
  if (known) return known;
  const lines = read(text);
  met.set(text, lines);
  if (met.size > MOST) met.delete(met.keys().next().value!);
  return lines;
}
