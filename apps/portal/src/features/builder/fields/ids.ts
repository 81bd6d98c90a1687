import { createContext } from 'react';

/**
 * What ids are made of. Numbers that answers yield are kept under them in plain sight, so that in an exercise made of one
 * client's own scene they must say nothing of it: there they are a number drawn by chance, elsewhere made of the words.
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

/** A number for an id that says nothing. By chance and not counted: what was taken out must not be meant by what comes after it. */
export const idNumber = (): string => String(crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000).padStart(6, '0');
