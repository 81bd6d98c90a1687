import { createContext } from 'react';

/**
 * What ids are made of. Numbers that answers yield are kept under them in plain sight, so that in an exercise made of one
 * client's own scene they must say nothing of it: there they are counted (`option-3`), elsewhere made of the words.
 */
export const IdSource = createContext<'words' | 'numbers'>('words');

/** Room for a counter behind it within the 64 characters of an id. */
const LONGEST = 40;

/** Words as an id: small letters, digits and dashes; empty when nothing is left of them. */
export const idOfWords = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');

/** The first id of this name that is not taken. What clients add to lists is called `own-1` and so on, so that is never given. */
export function freeId(name: string, taken: readonly string[]): string {
  const base = /^own(-|$)/.test(name) ? `the-${name}` : name;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? base : `${base}-${count}`;
    if (!taken.includes(id)) return id;
  }
}

/** The first free id that only counts: `option-1`. */
export function countedId(prefix: string, taken: readonly string[]): string {
  for (let count = 1; ; count += 1) if (!taken.includes(`${prefix}-${count}`)) return `${prefix}-${count}`;
}
