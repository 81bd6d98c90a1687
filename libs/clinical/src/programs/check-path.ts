import { isCivilDate } from '../civil-date.js';
import { isNotThisTimeReason } from '../reasons.js';
import { MAX_DELAY_DAYS, MAX_SIGNALS, MAX_STEPS, MAX_WEEK, type ReleaseRule, type Signal } from './release-rule.js';
import { checkPlan, type PlanFault, type StepPlan } from './step-plan.js';

/** A step as somebody wrote it down. */
export interface WrittenStep {
  id: string;
  release: ReleaseRule;
  plan: StepPlan;
}

/** What is wrong with a path, and where: `steps.2.release.any.0.of`. */
export interface PathFault {
  field: string;
  code:
    | 'required' | 'too_many' | 'bad_id' | 'duplicate_id' | 'bad_rule' | 'unknown_field' | 'bad_days' | 'bad_from' | 'bad_week' | 'bad_date'
    | 'bad_code' | 'bad_number' | 'bound_required' | 'bounds_crossed' | 'bad_reason' | 'unknown_step' | 'not_earlier' | PlanFault['code'];
}

const ID = /^[a-z0-9][a-z0-9-]{0,59}$/;
const CODE = /^[^\s\0][^\0]{0,119}$/;
const FIELDS: Record<ReleaseRule['rule'], string[]> = {
  'at-once': [], 'after-previous': [], 'after-delay': ['days', 'from'], weekly: ['week'], 'on-date': ['date'], 'by-therapist': [], when: ['any'],
};

/** Everything that is wrong with the order, the rules and the plans of a path; an empty list means that it can be walked. */
export function checkPath(steps: readonly WrittenStep[]): PathFault[] {
  if (steps.length === 0) return [{ field: 'steps', code: 'required' }];
  if (steps.length > MAX_STEPS) return [{ field: 'steps', code: 'too_many' }];
  const ids = steps.map(({ id }) => id);
  return steps.flatMap((step, index) => [
    ...checkId(ids, index),
    ...checkRelease(step.release, `steps.${index}.release`, ids, index),
    ...checkPlan(step.plan).map(({ field, code }) => ({ field: `steps.${index}.plan.${field}`, code })),
  ]);
}

function checkId(ids: string[], index: number): PathFault[] {
  const field = `steps.${index}.id`;
  if (typeof ids[index] !== 'string' || !ID.test(ids[index])) return [{ field, code: 'bad_id' }];
  return ids.indexOf(ids[index]) < index ? [{ field, code: 'duplicate_id' }] : [];
}

const isWhole = (value: unknown, most: number): boolean => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= most;

function checkRelease(release: ReleaseRule, at: string, ids: string[], index: number): PathFault[] {
  if (!Object.hasOwn(FIELDS, String(release.rule))) return [{ field: `${at}.rule`, code: 'bad_rule' }];
  const unknown = Object.keys(release).filter((key) => key !== 'rule' && !FIELDS[release.rule].includes(key));
  return [...unknown.map((key): PathFault => ({ field: `${at}.${key}`, code: 'unknown_field' })), ...checkFields(release, at, ids, index)];
}

function checkFields(release: ReleaseRule, at: string, ids: string[], index: number): PathFault[] {
  switch (release.rule) {
    case 'after-delay':
      return [
        ...(isWhole(release.days, MAX_DELAY_DAYS) ? [] : [{ field: `${at}.days`, code: 'bad_days' } as const]),
        ...(['previous', 'start'].includes(release.from) ? [] : [{ field: `${at}.from`, code: 'bad_from' } as const]),
      ];
    case 'weekly':
      return isWhole(release.week, MAX_WEEK) ? [] : [{ field: `${at}.week`, code: 'bad_week' }];
    case 'on-date':
      return isCivilDate(release.date) && release.date >= '2000-01-01' && release.date <= '2199-12-31' ? [] : [{ field: `${at}.date`, code: 'bad_date' }];
    case 'when':
      if (!Array.isArray(release.any) || release.any.length === 0) return [{ field: `${at}.any`, code: 'required' }];
      if (release.any.length > MAX_SIGNALS) return [{ field: `${at}.any`, code: 'too_many' }];
      return release.any.flatMap((signal, i) => checkSignal(signal, `${at}.any.${i}`, ids, index));
    default:
      return [];
  }
}

function checkSignal(signal: Signal, at: string, ids: string[], index: number): PathFault[] {
  if (typeof signal !== 'object' || signal === null || Array.isArray(signal)) return [{ field: at, code: 'required' }];
  const known = 'reason' in signal ? ['of', 'reason'] : ['of', 'code', 'atLeast', 'atMost'];
  const faults: PathFault[] = Object.keys(signal).filter((key) => !known.includes(key)).map((key) => ({ field: `${at}.${key}`, code: 'unknown_field' }));
  const of = ids.indexOf(signal.of);
  if (of < 0) faults.push({ field: `${at}.of`, code: 'unknown_step' });
  else if (of >= index) faults.push({ field: `${at}.of`, code: 'not_earlier' });
  if ('reason' in signal) {
    if (!isNotThisTimeReason(signal.reason)) faults.push({ field: `${at}.reason`, code: 'bad_reason' });
    return faults;
  }
  if (typeof signal.code !== 'string' || !CODE.test(signal.code)) faults.push({ field: `${at}.code`, code: 'bad_code' });
  return [...faults, ...checkBounds(signal, at)];
}

function checkBounds({ atLeast, atMost }: { atLeast?: number; atMost?: number }, at: string): PathFault[] {
  const bad = (value: unknown): boolean => value !== undefined && (typeof value !== 'number' || !Number.isFinite(value));
  if (bad(atLeast)) return [{ field: `${at}.atLeast`, code: 'bad_number' }];
  if (bad(atMost)) return [{ field: `${at}.atMost`, code: 'bad_number' }];
  if (atLeast === undefined && atMost === undefined) return [{ field: `${at}.atLeast`, code: 'bound_required' }];
  return atLeast !== undefined && atMost !== undefined && atLeast > atMost ? [{ field: `${at}.atMost`, code: 'bounds_crossed' }] : [];
}
