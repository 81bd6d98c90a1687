import { itemValue } from '../run/scores.js';
import type { Score, Step } from '../types/index.js';
import { isNumber, isRecord, isWhole } from '../values.js';
import type { Earlier } from './condition.js';
import { checkId, checkList, checkText, type Report } from './report.js';

type Raw = Record<string, unknown>;

/** The steps each score is made of, by the score's id, before any of it has been checked. */
export function scoreItems(scores: unknown): Map<string, string[]> {
  const list = (Array.isArray(scores) ? scores : []).filter(isRecord);
  return new Map(
    list.map(({ id, items }) => [
      String(id),
      (Array.isArray(items) ? items : []).filter(isRecord).map(({ step }) => String(step)),
    ]),
  );
}

/** Whether a step can be an item: a scale, or a choice of one option in which each option counts something. */
function canBeItem(step: Raw | undefined): step is Raw {
  if (step?.kind === 'scale') return isNumber(step.min) && isNumber(step.max);
  if (step?.kind !== 'choice' || step.multiple === true || !Array.isArray(step.options)) return false;
  return step.options.length > 0 && step.options.every((option) => isRecord(option) && isNumber(option.value));
}

function checkItems(score: Raw, at: string, steps: Earlier['steps'], report: Report): Step[] {
  const seen = new Set<unknown>();
  return checkList(score.items, `${at}.items`, report, 1, 100).flatMap((item, index) => {
    const path = `${at}.items.${index}`;
    if (!isRecord(item)) return report(path, 'not_an_object') ?? [];
    const step = steps.get(item.step as string);
    if (item.reverse !== undefined && typeof item.reverse !== 'boolean') report(`${path}.reverse`, 'bad_value');
    if (!canBeItem(step)) return report(`${path}.step`, step ? 'not_an_item' : 'unknown_step') ?? [];
    if (seen.has(item.step)) report(`${path}.step`, 'duplicate_id');
    seen.add(item.step);
    return [step as unknown as Step];
  });
}

/** Reports a range that is no range, or is narrower than what the items can add up to. */
function checkBounds({ min, max, of }: Raw, at: string, steps: Step[], report: Report): void {
  if (!isNumber(min) || !isNumber(max) || min >= max) return report(at, 'bad_range');
  const ranges = steps.flatMap((step) => itemValue(step, undefined) ?? []);
  const total = (side: 'min' | 'max') => ranges.reduce((sum, range) => sum + range[side], 0);
  const share = of === 'mean' ? Math.max(1, ranges.length) : 1;
  if (total('min') / share < min || total('max') / share > max) report(at, 'bad_range');
}

function checkMissing({ missing, items }: Raw, at: string, report: Report): void {
  if (!isRecord(missing)) return report(at, 'not_an_object');
  const count = Array.isArray(items) ? items.length : 0;
  const { atMost, then } = missing;
  if (!isWhole(atMost) || atMost < 0 || atMost >= Math.max(1, count)) report(`${at}.atMost`, 'bad_number');
  if (then !== 'prorate' && then !== 'none') report(`${at}.then`, 'bad_value');
  if (then === 'none' && atMost !== 0) report(`${at}.atMost`, 'bad_number');
}

function checkBands({ bands, min, max }: Raw, at: string, report: Report): void {
  if (bands === undefined) return;
  const seen = new Set<string>();
  let last = -Infinity;
  checkList(bands, at, report, 1, 12).forEach((band, index) => {
    const path = `${at}.${index}`;
    if (!isRecord(band)) return report(path, 'not_an_object');
    checkId(band.id, `${path}.id`, report, seen);
    checkText(band.label, `${path}.label`, report);
    const { from } = band;
    const first = index > 0 || from === min;
    if (!isNumber(from) || from <= last || from > Number(max) || !first) report(`${path}.from`, 'bad_number');
    last = isNumber(from) ? from : last;
  });
}

/** Reports what is wrong with the scores of a definition. */
export function checkScores(scores: unknown, earlier: Earlier, ids: ReadonlySet<string>, report: Report): void {
  if (scores === undefined) return;
  const seen = new Set([...ids, ...earlier.scales.keys()]);
  checkList(scores, 'scores', report, 0, 20).forEach((score, index) => {
    const at = `scores.${index}`;
    if (!isRecord(score)) return report(at, 'not_an_object');
    checkId(score.id, `${at}.id`, report, seen);
    checkText(score.label, `${at}.label`, report);
    const steps = checkItems(score, at, earlier.steps, report);
    const { of, better } = score as unknown as Score;
    if (of !== 'sum' && of !== 'mean') report(`${at}.of`, 'bad_value');
    if (better !== undefined && !['lower', 'higher', 'neither'].includes(better)) report(`${at}.better`, 'bad_value');
    checkBounds(score, at, steps, report);
    checkMissing(score, `${at}.missing`, report);
    checkBands(score, `${at}.bands`, report);
  });
}
