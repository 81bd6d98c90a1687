import { itemValue } from '../../run/scores.js';
import type { Score, Step } from '../../types/index.js';
import { isRecord } from '../../values.js';
import { expressionOf, extensionsOf } from '../elements.js';
import { urls, type Item } from '../fhir.js';
import { slug } from '../ids.js';
import type { Reading } from './reading.js';
import { readFormula } from '../score-formula.js';

/** What our exports put before a score's id. */
export const scoreLink = 'score.';

/** The range of a step as an item of a score; nothing where it cannot be one. */
export function rangeAsItem(step: Step | undefined): { min: number; max: number } | undefined {
  const counts = step?.kind === 'choice' && !step.multiple && step.options.every(({ value }) => value !== undefined);
  return step && (step.kind === 'scale' || counts) ? itemValue(step, undefined) : undefined;
}

/** The variables an item may use, by name: its own before those of the whole file. */
function variablesOf(item: Item, reading: Reading): Map<string, string> {
  const found = [...extensionsOf(reading.questionnaire), ...extensionsOf(item)].flatMap(
    ({ url, valueExpression: value }) =>
      url === urls.variable && isRecord(value) && typeof value.name === 'string' && typeof value.expression === 'string'
        ? [[value.name, value.expression] as const]
        : [],
  );
  return new Map(found);
}

/** The score an item works out, if it is a plain sum or mean of questions that count. */
function scoreOf(item: Item, path: string, reading: Reading): Score | null {
  const expression = expressionOf(item, urls.calculated);
  if (!expression || !['decimal', 'integer', 'quantity'].includes(item.type)) return null;
  const countable = [...reading.stepOf].flatMap(([linkId, step]) =>
    rangeAsItem(step) && step.kind === 'choice' ? [linkId] : [],
  );
  const formula = readFormula(expression, countable, variablesOf(item, reading));
  if (!formula || formula.terms.length > 100) return null;
  const items = formula.terms.map(({ linkId, from }) => {
    const step = reading.stepOf.get(linkId);
    const range = rangeAsItem(step);
    if (!step || !range || (from !== undefined && from !== range.min + range.max)) return null;
    return { step: step.id, range, ...(from === undefined ? {} : { reverse: true }) };
  });
  if (!items.every((each) => each !== null) || new Set(items.map(({ step }) => step)).size < items.length) return null;
  const share = formula.of === 'mean' ? items.length : 1;
  const total = (side: 'min' | 'max') => items.reduce((sum, { range }) => sum + range[side], 0) / share;
  if (total('min') >= total('max')) return null;
  if (formula.openIsZero) reading.tell(path, urls.calculated, 'score_waits', item);
  const { linkId } = item;
  return {
    id: reading.names.unique(slug(linkId.startsWith(scoreLink) ? linkId.slice(scoreLink.length) : linkId)),
    label: reading.text(item),
    of: formula.of,
    items: items.map(({ range: _range, ...each }) => each),
    missing: { atMost: 0, then: 'none' },
    min: total('min'),
    max: total('max'),
  };
}

/** The scores among what another system works out; the rest is told as not asked, but for the scores that are known. */
export function readScores(reading: Reading, known: readonly string[]): Score[] {
  return reading.calculated.flatMap(({ item, path }) => {
    const score = scoreOf(item, path, reading);
    if (!score) {
      if (!known.includes(item.linkId)) reading.tell(path, urls.calculated, 'not_asked', item);
      reading.carried.add(item.linkId);
      return [];
    }
    reading.scoreOf.set(item.linkId, score.id);
    return [score];
  });
}
