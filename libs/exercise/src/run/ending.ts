import { kindOf } from '../kinds/registry.js';
import {
  languages,
  type Answers,
  type ExerciseDefinition,
  type Language,
  type Localized,
  type Offer,
} from '../types/index.js';
import { scoresOf } from './score-results.js';
import { walk, type Visit } from './walk.js';

/** What only the keeper of earlier entries knows, such as `{count: 12, selfCount: 7}`. */
export type EndingStats = Record<string, number>;

export interface FilledEnding {
  title: Localized;
  body: Localized;
  offers: Offer[];
}

const camel = (id: string): string => id.replace(/[-.](\w)/g, (_match, letter: string) => letter.toUpperCase());

const inBoth = (words: (language: Language) => string): Localized => ({ en: words('en'), es: words('es') });

const inWords = (language: Language) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 });

/** Made once: to make one costs a hundred times what it does. */
const numbers: Record<Language, Intl.NumberFormat> = { en: inWords('en'), es: inWords('es') };

/** A number as it is read: one decimal at the most. */
const spoken = (value: number): Localized => inBoth((language) => numbers[language].format(value));

/** A sentence as written, with the names between its braces. */
interface Sentence {
  text: string;
  names: string[];
}

const sentencesIn = (text: string): Sentence[] =>
  (text.match(/[^.!?]*(?:[.!?]+["”»)]*\s*|$)/g) ?? []).map((sentence) => ({
    text: sentence,
    names: [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!),
  }));

const read = new WeakMap<Localized, Record<Language, Sentence[]>>();

/** The sentences of a text, taken apart once: an ending is filled with every response. */
function sentencesOf(text: Localized): Record<Language, Sentence[]> {
  const known = read.get(text) ?? { en: sentencesIn(text.en), es: sentencesIn(text.es) };
  read.set(text, known);
  return known;
}

/** The names between the braces of a text, in either language. */
const namesIn = (text: Localized): string[] =>
  languages.flatMap((language) => sentencesOf(text)[language].flatMap(({ names }) => names));

/**
 * What the placeholders of `names` stand for: any observation code (`{guiltBefore}`, `{clarity}`, `{walkMinutes}`),
 * `{before}` and `{after}` of the first before-after, `{weather}` the words of that step's answer, `{trust}` a score and
 * `{trustBand}` the words of its band.
 */
function fills(definition: ExerciseDefinition, answers: Answers, visits: Visit[], stats: EndingStats, names: Set<string>) {
  const found = new Map<string, Localized>();
  if (names.size === 0) return found;
  const put = (name: string, text: () => Localized | undefined): void => {
    if (!names.has(name) || found.has(name)) return;
    const words = text();
    if (words?.en) found.set(name, words);
  };
  for (const [name, number] of Object.entries(stats)) put(name, () => spoken(number));
  for (const { score, value, band } of scoresOf(definition, answers)) {
    put(camel(score.id), () => (value === undefined ? undefined : spoken(value)));
    put(camel(`${score.id}-band`), () => band?.label);
  }
  for (const { step, value } of visits) {
    const kind = kindOf(step);
    put(camel(step.id), () => inBoth((language) => kind.words?.(step, value, language) ?? ''));
    for (const { code, value: number } of kind.observations(step, value)) put(camel(code), () => spoken(number));
  }
  const first = visits.find(({ step }) => step.kind === 'before-after');
  const pair = first && kindOf(first.step).pairs?.(first.step, first.value)[0];
  if (pair?.before !== undefined) put('before', () => spoken(pair.before!));
  if (pair?.after !== undefined) put('after', () => spoken(pair.after!));
  return found;
}

/** The text with its placeholders filled; a sentence that lacks one is left out, so that no brace is ever read. */
function fill(text: Localized, found: Map<string, Localized>): Localized {
  const sentences = sentencesOf(text);
  return inBoth((language) =>
    sentences[language]
      .filter(({ names }) => names.every((name) => found.has(name)))
      .map(({ text: words, names }) =>
        names.length ? words.replace(/\{(\w+)\}/g, (_match, name: string) => found.get(name)![language]) : words,
      )
      .join('')
      .trim(),
  );
}

/** The close that fits where the answers went: the first ending whose condition holds, with its numbers filled in. */
export function endingFor(definition: ExerciseDefinition, answers: Answers, stats: EndingStats = {}): FilledEnding {
  const { visits, facts } = walk(definition, answers);
  const ending = definition.endings.find((each) => facts.holds(each.when)) ?? definition.endings.at(-1)!;
  const names = new Set([...namesIn(ending.title), ...namesIn(ending.body)]);
  const found = fills(definition, answers, visits, stats, names);
  return { title: fill(ending.title, found), body: fill(ending.body, found), offers: ending.offers ?? [] };
}
