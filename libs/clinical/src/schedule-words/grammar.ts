import { WordsError, type Placed, type Said } from './said.js';

/** What a pattern found: named pieces of the text, and where each begins. */
export interface Found {
  text: (name: string) => string;
  at: (name: string) => number;
}

/** One way to say something: a pattern of words, and what it says. */
export type Clause = readonly [pattern: string, says: (found: Found) => Said[]];

export interface Grammar {
  /** Named pieces that patterns are made of, written `{name}`; each may use those before it. */
  pieces: Record<string, string>;
  clauses: readonly Clause[];
  /** What may stand between two clauses and says nothing. */
  between: string;
  /** Words that begin many clauses: where one of them leads nowhere, what follows it is the trouble. */
  openers: string;
}

interface Compiled {
  clauses: (readonly [RegExp, Clause[1]])[];
  between: RegExp;
  unclear: RegExp;
}

/** Makes a grammar's patterns: a blank is any white space, and a clause ends where a word does. */
export function compile({ pieces, clauses, between, openers }: Grammar): Compiled {
  const filled = new Map<string, string>();
  const fill = (pattern: string): string =>
    pattern.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => `(?:${filled.get(name)})`).replace(/ /g, '\\s+');
  for (const [name, pattern] of Object.entries(pieces)) filled.set(name, fill(pattern));
  return {
    clauses: clauses.map(([pattern, says]) => [new RegExp(`(?:${fill(pattern)})(?![a-z0-9])`, 'dy'), says] as const),
    between: new RegExp(fill(between), 'y'),
    unclear: new RegExp(`(?:(?:${openers})\\s+)*[^\\s,;]+`, 'y'),
  };
}

/**
 * Reads a folded text clause by clause. Of all clauses that fit at a place, the longest counts.
 * @throws WordsError `not_understood` at the first words that belong to none
 */
export function readClauses(text: string, { clauses, between, unclear }: Compiled): Placed[] {
  const said: Placed[] = [];
  for (let at = skip(text, 0, between); at < text.length; at = skip(text, at, between)) {
    let longest: { match: RegExpExecArray; says: Clause[1] } | undefined;
    for (const [pattern, says] of clauses) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match && match[0].length > (longest?.match[0].length ?? 0)) longest = { match, says };
    }
    if (!longest) {
      unclear.lastIndex = at;
      throw new WordsError('not_understood', { at, length: unclear.exec(text)?.[0].length ?? 1 });
    }
    const { match, says } = longest;
    const found: Found = {
      text: (name) => match.groups?.[name] ?? '',
      at: (name) => match.indices?.groups?.[name]?.[0] ?? at,
    };
    said.push(...says(found).map((one) => ({ ...one, at, length: match[0].length })));
    at += match[0].length;
  }
  return said;
}

function skip(text: string, at: number, between: RegExp): number {
  between.lastIndex = at;
  return at + (between.exec(text)?.[0].length ?? 0);
}
