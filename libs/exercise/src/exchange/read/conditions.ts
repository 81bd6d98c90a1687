import type { Condition } from '../../types/index.js';
import { isNumber, isRecord } from '../../values.js';
import type { Asked, Comparable } from '../asking.js';
import { canonical, choiceField } from '../elements.js';
import type { EnableWhen, Item, Operator } from '../fhir.js';

/** Whether a value of a condition means this option: codes agree where both name a system; other values are equal. */
export function means({ type, value }: Comparable, wanted: { type: string; value: unknown }): boolean {
  if (type !== wanted.type) return false;
  if (type !== 'Coding') return canonical(value) === canonical(wanted.value);
  if (!isRecord(value) || !isRecord(wanted.value)) return false;
  const [a, b] = [value, wanted.value];
  if (a.code === undefined || b.code === undefined) return a.display !== undefined && a.display === b.display;
  return a.code === b.code && (a.system === b.system || a.system === undefined || b.system === undefined);
}

const ordered = ['Integer', 'Date', 'Time'];
const compare: Record<'>' | '<' | '>=' | '<=', (a: number | string, b: number | string) => boolean> = {
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
};

function ofOptions({ step, options }: Extract<Asked, { by: 'options' }>, when: EnableWhen): Condition | null {
  const wanted = choiceField(when, 'answer')!;
  const { operator } = when;
  if (operator === '=' || operator === '!=') {
    const ids = options.filter((option) => means(option, wanted)).map(({ id }) => id);
    if (ids.length === 0) return null;
    return operator === '=' ? { step, is: ids } : { step, isNot: ids };
  }
  if (operator === 'exists' || !ordered.includes(wanted.type)) return null;
  const holds = compare[operator];
  const is = options
    .filter(({ type, value }) => type === wanted.type && holds(value as string, wanted.value as string))
    .map(({ id }) => id);
  return is.length ? { step, is } : null;
}

/** Bounds on whole numbers; a decimal between two of them is rounded to the side that means the same. */
const bounds: Record<Exclude<Operator, 'exists'>, (number: number) => { atLeast?: number; atMost?: number } | null> = {
  '=': (number) => (Number.isInteger(number) ? { atLeast: number, atMost: number } : null),
  '!=': (number) => (Number.isInteger(number) ? { atLeast: number, atMost: number } : null),
  '>': (number) => ({ atLeast: Math.floor(number) + 1 }),
  '>=': (number) => ({ atLeast: Math.ceil(number) }),
  '<': (number) => ({ atMost: Math.ceil(number) - 1 }),
  '<=': (number) => ({ atMost: Math.floor(number) }),
};

function ofScale({ scale, at }: Extract<Asked, { by: 'scale' }>, when: EnableWhen): Condition | null {
  const { value } = choiceField(when, 'answer')!;
  if (when.operator === 'exists' || !isNumber(value)) return null;
  const range = bounds[when.operator](value);
  if (!range) return null;
  const within = { scale, ...(at ? { at } : {}), ...range };
  return when.operator === '!=' ? { not: within } : within;
}

/** One row of enableWhen as a condition; null where it asks what ours cannot. */
function ofRow(asked: Asked | undefined, when: EnableWhen): Condition | null {
  if (!asked || asked.by === 'nothing') return null;
  if (when.operator === 'exists') {
    const answered = when.answerBoolean === true;
    return asked.by === 'scale' ? (asked.at ? null : { step: asked.scale, answered }) : { step: asked.step, answered };
  }
  if (asked.by === 'options') return ofOptions(asked, when);
  return asked.by === 'scale' ? ofScale(asked, when) : null;
}

/** Joins what asks about the same answer: `is` under any, `isNot` and bounds under all. */
function merged(parts: Condition[], join: 'any' | 'all'): Condition[] {
  const made: Condition[] = [];
  for (const part of parts) {
    const last = made.at(-1);
    if (last && join === 'any' && 'is' in part && 'is' in last && part.step === last.step) {
      made[made.length - 1] = { step: last.step, is: [...last.is, ...part.is] };
    } else if (last && join === 'all' && 'isNot' in part && 'isNot' in last && part.step === last.step) {
      made[made.length - 1] = { step: last.step, isNot: [...last.isNot, ...part.isNot] };
    } else if (last && join === 'all' && areOneRange(last, part)) {
      made[made.length - 1] = { ...last, ...part };
    } else made.push(part);
  }
  return made;
}

/** Whether two conditions are the lower and the upper bound of one scale. */
function areOneRange(low: Condition, high: Condition): boolean {
  if (!('scale' in low) || !('scale' in high) || 'change' in low || 'change' in high) return false;
  if (low.scale !== high.scale || low.at !== high.at || low.atMost !== undefined || high.atLeast !== undefined)
    return false;
  return low.atLeast !== undefined && high.atMost !== undefined && low.atLeast <= high.atMost;
}

export interface ReadCondition {
  /** What must hold, all of it; nothing when the item always shows. */
  all: Condition[];
  /** Whether a part of it asks what ours cannot, and was left out. */
  lost: boolean;
}

/**
 * When an item shows. A part that cannot be asked is left out: of several that must all hold, only that part; of
 * several any of which is enough, all of them, since the rest would hide the item from some who should see it.
 */
export function readCondition(item: Item, asked: ReadonlyMap<string, Asked>): ReadCondition {
  const rows = (item.enableWhen ?? []).map((when) => ofRow(asked.get(when.question), when));
  const known = rows.filter((row) => row !== null);
  const lost = known.length < rows.length;
  if (known.length === 0 || item.enableBehavior !== 'any') return { all: merged(known, 'all'), lost };
  if (lost) return { all: [], lost };
  const parts = merged(known, 'any');
  return { all: parts.length === 1 ? parts : [{ any: parts }], lost };
}
