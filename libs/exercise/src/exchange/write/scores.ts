import type { Score, Step } from '../../types/index.js';
import { urls, type Item } from '../fhir.js';
import type { Foreign } from './foreign.js';
import { alike } from './overlay.js';
import { rangeAsItem, scoreLink } from '../read/scores.js';
import { formulaInWords } from '../score-formula.js';
import type { Writing } from './writing.js';

/** A score as a number that other programs work out by its FHIRPath expression. */
function scoreItem(score: Score, linkId: string, steps: ReadonlyMap<string, Step>, writing: Writing): Item {
  const terms = score.items.flatMap(({ step: id, reverse }) => {
    const [step, link] = [steps.get(id), writing.links.get(id)];
    const range = rangeAsItem(step);
    if (!range || link === undefined) return [];
    return [{ linkId: link, ordinal: step?.kind === 'choice', ...(reverse ? { from: range.min + range.max } : {}) }];
  });
  const expression = { language: 'text/fhirpath', expression: formulaInWords(terms, score.of) };
  return {
    linkId,
    type: 'decimal',
    ...writing.text(score.label),
    readOnly: true,
    extension: [{ url: urls.calculated, valueExpression: expression }],
  };
}

/** The item of a score: the file's own while the score is as it was read. */
export function writeScore(
  score: Score,
  steps: ReadonlyMap<string, Step>,
  foreign: Foreign | null,
  writing: Writing,
): Item {
  const known = foreign?.score(score.id);
  if (known && alike(known.score, score)) return known.item;
  return scoreItem(score, known?.linkId ?? writing.link(`${scoreLink}${score.id}`), steps, writing);
}
