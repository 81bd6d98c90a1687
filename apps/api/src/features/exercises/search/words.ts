import { searchable } from '../../../platform/http/searchable.js';

/** What a contraction stands for, so that "can't", "cant" and "cannot" are one word. */
const CONTRACTIONS: readonly [RegExp, string][] = [
  [/[’`´]/g, "'"],
  [/\b(?:can't|cant|can not)\b/g, 'cannot'],
  [/\b(?:won't)\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|should|would|could)n't\b/g, '$1 not'],
  [/\b(do|does|did|is|are|was|were)nt\b/g, '$1 not'],
  [/'(?:m|re|ve|ll|s|d)\b/g, ''],
];

/** The words of a text in order: lower case, without accents, contractions written out. */
export function wordsIn(text: string): string[] {
  const written = CONTRACTIONS.reduce((all, [form, full]) => all.replace(form, full), searchable(text));
  return written.split(/[^a-z0-9]+/).filter(Boolean);
}

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that say nothing about a need in either language. */
const EMPTY = list(`a an and any are as at be been but by do does did for from get has have how i if in is it its me my myself of on or our so
  that the their them they this to too very was we were what when who will with you your feel feels feeling
  al algo ante como con cuando de del desde e el ella ellos en es esa ese eso esta este esto estar estoy hay la las le les lo los mas me mi mis
  muy o para pero por porque que se ser si sin sobre son soy su sus te tengo tiene tu un una unas unos y ya yo sentir siento siente`);

/** Words that count where they are found, and are not missed where they are not. */
const SLIGHT = list(`no not cannot can never always nobody someone people anymore really just all everything want need time times day days
  nunca siempre nadie alguien gente puedo puede poder todo toda quiero necesito mucho mucha demasiado tiempo dia dias`);

export interface SearchWord {
  word: string;
  /** "no", "always": helps to rank and is never required. */
  slight: boolean;
}

/** What to look for: the words of a search without those that say nothing, unless there are no others. */
export function searchWords(search: string): SearchWord[] {
  const all = [...new Set(wordsIn(search))];
  const telling = all.filter((word) => !EMPTY.has(word));
  const words = telling.length > 0 ? telling : all;
  const alone = words.every((word) => SLIGHT.has(word));
  return words.map((word) => ({ word, slight: !alone && SLIGHT.has(word) }));
}
