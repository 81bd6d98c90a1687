import { limits } from '../limits.js';
import { checks, isKind } from '../kinds/checks.js';
import { isNumber, isRecord } from '../values.js';
import type { Report } from './report.js';

type Raw = Record<string, unknown>;

/** The steps, scales and numbers that come earlier, as conditions may ask about them. */
export interface Earlier {
  steps: Map<string, Raw>;
  /** Scales by id; `both` once their before and after are given, else `before` or a plain number (`after`). */
  scales: Map<string, 'before' | 'after' | 'both'>;
  /** Observation codes that earlier steps yield; null once a step is too faulty to say. */
  codes: Set<string> | null;
  /** The steps each score is made of. */
  scores: Map<string, string[]>;
}

/** What a condition is made of besides its first word. */
const forms: Record<string, readonly string[]> = {
  step: ['is', 'isNot', 'answered'],
  scale: ['change', 'at', 'atLeast', 'atMost'],
  number: ['atLeast', 'atMost'],
  count: ['atLeast', 'atMost'],
  any: [],
  all: [],
  not: [],
};

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');

/** Whether a condition gives one bound or two, in order. */
function areBounds({ atLeast, atMost }: Raw): boolean {
  const given = [atLeast, atMost].filter((each) => each !== undefined);
  if (given.length === 0 || !given.every(isNumber)) return false;
  return given.length === 1 || (atLeast as number) <= (atMost as number);
}

class ConditionChecker {
  private parts = 0;

  constructor(
    private readonly earlier: Earlier,
    private readonly report: Report,
  ) {}

  check(when: unknown, path: string, depth: number): void {
    this.parts += 1;
    const fail = (): void => this.report(path, 'bad_condition');
    if (!isRecord(when) || depth > limits.conditionDepth || this.parts > limits.conditionParts) return fail();
    const form = Object.keys(forms).find((name) => name in when);
    if (!form || Object.keys(when).some((key) => key !== form && !forms[form]!.includes(key))) return fail();
    if (form === 'not') return this.check(when.not, `${path}.not`, depth + 1);
    if (form === 'any' || form === 'all') {
      const branches = when[form];
      if (!Array.isArray(branches) || branches.length === 0) return fail();
      return branches.forEach((each, index) => this.check(each, `${path}.${index}`, depth + 1));
    }
    if (form === 'scale') return this.scale(when, path);
    if (form === 'step') return this.step(when, path);
    if (!areBounds(when)) return fail();
    if (form === 'count') {
      if (!this.earlier.steps.has(when.count as string)) this.report(path, 'unknown_step');
    } else if (!this.knowsNumber(when.number)) this.report(path, 'unknown_number');
  }

  private knowsNumber(code: unknown): boolean {
    const { codes, scores, steps } = this.earlier;
    const items = scores.get(code as string);
    return items ? items.every((id) => steps.has(id)) : codes === null || codes.has(code as string);
  }

  private step(when: Raw, path: string): void {
    const step = this.earlier.steps.get(when.step as string);
    if (!step) return this.report(path, 'unknown_step');
    const asked = ['is', 'isNot', 'answered'].filter((key) => key in when);
    if (asked.length !== 1) return this.report(path, 'bad_condition');
    if (asked[0] === 'answered') {
      if (typeof when.answered !== 'boolean') this.report(path, 'bad_condition');
      return;
    }
    const ids = when[asked[0]!];
    if (!isTexts(ids)) return this.report(path, 'bad_condition');
    const known = isKind(step.kind) ? checks[step.kind].knownTokens?.(step) : undefined;
    if (known && ids.some((id) => !known.includes(id))) this.report(path, 'unknown_option');
  }

  private scale(when: Raw, path: string): void {
    const known = this.earlier.scales.get(when.scale as string);
    if (!known) return this.report(path, 'unknown_scale');
    if ('change' in when) {
      const alone = Object.keys(when).length === 2 && ['up', 'down', 'same'].includes(when.change as string);
      if (!alone) this.report(path, 'bad_condition');
      else if (known !== 'both') this.report(path, 'unknown_scale');
      return;
    }
    const at = when.at ?? 'after';
    if (!areBounds(when) || (at !== 'before' && at !== 'after')) return this.report(path, 'bad_condition');
    if (known !== 'both' && known !== at) this.report(path, 'unknown_scale');
  }
}

/** Reports a condition that is malformed, too deep or too long, or asks about something that does not come earlier. */
export function checkCondition(when: unknown, path: string, earlier: Earlier, report: Report): void {
  if (when !== undefined) new ConditionChecker(earlier, report).check(when, path, 0);
}
