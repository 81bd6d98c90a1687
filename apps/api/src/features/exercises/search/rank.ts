import { know, linesOf, type Known } from './lines.js';
import { searchWords, wordsIn, type SearchWord } from './words.js';

/** What a search looks through: one line a text, the two titles first (`searchTextOf`). */
export interface Searched {
  id: string;
  text: string;
  /** It was opened for this search alone. */
  fleeting?: boolean;
}

/** How surely a word of the text is the one that was looked for. */
const SURE = { same: 1, family: 0.9, begun: 0.8, kin: 0.6, none: 0 };
/** A word begun is taken for a whole one from here on, so that a list narrows while somebody types. */
const BEGUN_FROM = 4;
const TITLE_LINES = 2;
const TITLE_LEAD = 1.2;
/** More than anything else can come to. */
const WHOLE_TITLE = 10;
const SLIGHT_SHARE = 0.25;

type Wanted = SearchWord & Known;

interface Found {
  id: string;
  /** The telling words that were found, of all of them. */
  share: number;
  score: number;
}

function sureness(wanted: Wanted, { word, stems, kin }: Known): number {
  if (word === wanted.word) return SURE.same;
  if (stems.some((stem) => wanted.stems.includes(stem))) return SURE.family;
  if (wanted.word.length >= BEGUN_FROM && word.startsWith(wanted.word)) return SURE.begun;
  for (const family of wanted.kin) if (kin.has(family)) return SURE.kin;
  return SURE.none;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Also by line, because a need is a line: words that stand together say more than words far apart. */
function look({ id, text, fleeting }: Searched, wanted: readonly Wanted[], title: string): Found {
  const best = wanted.map(() => 0);
  let together = 0;
  let named = 0;
  for (const [index, words] of linesOf(text, fleeting).entries()) {
    const inTitle = index < TITLE_LINES;
    const here = wanted.map((one) => words.reduce((most, word) => Math.max(most, sureness(one, word)), 0));
    for (const [at, sure] of here.entries()) best[at] = Math.max(best[at]!, inTitle ? sure * TITLE_LEAD : sure);
    together = Math.max(together, sum(here) / wanted.length);
    if (inTitle && inOrder(words.map(({ word }) => word)) === title) named = WHOLE_TITLE;
  }
  const telling = wanted.flatMap(({ slight }, at) => (slight ? [] : [best[at]!]));
  const weighted = sum(wanted.map(({ slight }, at) => (slight ? best[at]! * SLIGHT_SHARE : best[at]!)));
  return {
    id,
    share: telling.filter((sure) => sure > 0).length / telling.length,
    score: weighted / wanted.length + 2 * together + named,
  };
}

const inOrder = (words: readonly string[]): string => words.toSorted().join(' ');

/**
 * The ids of what a search finds, the best first. All telling words have to be found; where that finds nothing, half of
 * them are enough. Endings, accents, contractions and gender make no difference, and near words of either language count.
 */
export function rank(items: readonly Searched[], search: string): string[] {
  const wanted = searchWords(search).map((one) => ({ ...one, ...know(one.word) }));
  if (wanted.length === 0) return [];
  const title = inOrder(wordsIn(search));
  const found = items.map((item) => look(item, wanted, title)).filter(({ share }) => share >= 0.5);
  const whole = found.filter(({ share }) => share === 1);
  return (whole.length > 0 ? whole : found)
    .sort((a, b) => b.share - a.share || b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
