import { limits } from '../limits.js';
import { checks, isKind } from '../kinds/checks.js';
import { isRecord } from '../values.js';
import type { Report } from './report.js';

type Raw = Record<string, unknown>;

/** The steps and scales that come earlier, as conditions may ask about them. */
export interface Earlier {
  steps: Map<string, Raw>;
  /** Scales by id; `both` once their before and after are given, else `before` or a plain number (`after`). */
  scales: Map<string, 'before' | 'after' | 'both'>;
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');

function checkStepCondition(when: Raw, path: string, earlier: Earlier, report: Report): void {
  const step = earlier.steps.get(when.step as string);
  if (!step) return report(path, 'unknown_step');
  if (typeof when.answered === 'boolean') return;
  const ids = 'is' in when ? when.is : when.isNot;
  if (!isTexts(ids)) return report(path, 'bad_condition');
  const known = isKind(step.kind) ? checks[step.kind].knownTokens?.(step) : undefined;
  if (known && ids.some((id) => !known.includes(id))) report(path, 'unknown_option');
}

function checkScaleCondition(when: Raw, path: string, earlier: Earlier, report: Report): void {
  const known = earlier.scales.get(when.scale as string);
  if (!known) return report(path, 'unknown_scale');
  if ('change' in when) {
    if (!['up', 'down', 'same'].includes(when.change as string)) report(path, 'bad_condition');
    else if (known !== 'both') report(path, 'unknown_scale');
    return;
  }
  const at = when.at ?? 'after';
  if (typeof when.atLeast !== 'number' || (at !== 'before' && at !== 'after')) return report(path, 'bad_condition');
  if (known !== 'both' && known !== at) report(path, 'unknown_scale');
}

/** Reports a condition that is malformed, or asks about something that does not come earlier. */
export function checkCondition(when: unknown, path: string, earlier: Earlier, report: Report, depth = 0): void {
  if (when === undefined) return;
  if (!isRecord(when) || depth > limits.conditionDepth) return report(path, 'bad_condition');
  const branches = when.any ?? when.all;
  if (branches !== undefined) {
    if (!Array.isArray(branches) || branches.length === 0) return report(path, 'bad_condition');
    branches.forEach((each, index) => checkCondition(each ?? null, `${path}.${index}`, earlier, report, depth + 1));
  } else if ('scale' in when) checkScaleCondition(when, path, earlier, report);
  else if ('step' in when) checkStepCondition(when, path, earlier, report);
  else report(path, 'bad_condition');
}
