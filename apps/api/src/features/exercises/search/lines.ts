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

/** The words of a text, line by line. Texts change with a release only, so a process keeps those it met last. */
export function linesOf(text: string): readonly (readonly Known[])[] {
  const known = met.get(text);
  if (known) return known;
  const lines = text.split('\n').map((line) => wordsIn(line).map(know));
  met.set(text, lines);
  if (met.size > MOST) met.delete(met.keys().next().value!);
  return lines;
}
