import { sideNumber, sides } from '../kinds/before-after.js';
import { feelingsInWords } from '../kinds/emotion.js';
import { scaleNumber } from '../kinds/scale.js';
import { languages, type Answers, type ExerciseDefinition, type Localized, type Offer } from '../types/index.js';
import { walk, type Visit } from './walk.js';

/** What only the keeper of earlier entries knows, such as `{count: 12, selfCount: 7}`. */
export type EndingStats = Record<string, number>;

export interface FilledEnding {
  title: Localized;
  body: Localized;
  offers: Offer[];
}

const camel = (id: string): string => id.replace(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
const both = (value: number | undefined): Localized | undefined =>
  value === undefined ? undefined : { en: `${value}`, es: `${value}` };

/**
 * What the placeholders stand for: `{guiltBefore}` and `{guiltAfter}` of each before-after scale, `{before}` and
 * `{after}` of the first one, `{clarity}` of a scale by its id, `{weather}` the feelings named in that step.
 */
function fills(visits: Visit[], stats: EndingStats): Map<string, Localized> {
  const found = new Map<string, Localized>();
  const put = (name: string, text: Localized | undefined): void => {
    if (text && !found.has(name)) found.set(name, text);
  };
  for (const [name, number] of Object.entries(stats)) put(name, both(number));
  const first = visits.find(({ step }) => step.kind === 'before-after');
  for (const visit of visits) {
    const { step, value } = visit;
    if (step.kind === 'scale') put(camel(step.id), both(scaleNumber(step, value)));
    if (step.kind === 'emotion') {
      const [en = '', es = ''] = languages.map((language) => feelingsInWords(value, language));
      put(camel(step.id), en ? { en, es } : undefined);
    }
    if (step.kind !== 'before-after') continue;
    for (const [index, { id }] of step.scales.entries()) {
      for (const side of sides) {
        const number = both(sideNumber(step, value, side, id));
        put(camel(`${id}-${side}`), number);
        if (visit === first && index === 0) put(side, number);
      }
    }
  }
  return found;
}

/** The text with its placeholders filled; a sentence that lacks one is left out, so that no brace is ever read. */
function fill(text: Localized, found: Map<string, Localized>): Localized {
  const [en = '', es = ''] = languages.map((language) =>
    (text[language].match(/[^.!?]*(?:[.!?]+["”»)]*\s*|$)/g) ?? [])
      .filter((sentence) => [...sentence.matchAll(/\{(\w+)\}/g)].every((match) => found.has(match[1]!)))
      .map((sentence) => sentence.replace(/\{(\w+)\}/g, (_match, name: string) => found.get(name)![language]))
      .join('')
      .trim(),
  );
  return { en, es };
}

/** The close that fits where the answers went: the first ending whose condition holds, with its numbers filled in. */
export function endingFor(definition: ExerciseDefinition, answers: Answers, stats: EndingStats = {}): FilledEnding {
  const { visits, facts } = walk(definition, answers);
  const ending = definition.endings.find((each) => facts.holds(each.when)) ?? definition.endings.at(-1)!;
  const found = fills(visits, stats);
  return { title: fill(ending.title, found), body: fill(ending.body, found), offers: ending.offers ?? [] };
}
