import { checkText, type Report } from '../check/report.js';
import type { FieldErrorCode, Language, ScaleRange, ScaleStep } from '../types/index.js';
import { isRecord, isWhole } from '../values.js';
import type { Kind, StepCheck } from './kind.js';

/** Reports a scale whose ends are not whole numbers in order, or have no words. */
export function checkRange(range: Record<string, unknown>, path: string, report: Report): void {
  const { min, max, labels, better } = range;
  if (!isWhole(min) || !isWhole(max) || min >= max || max - min > 100) return report(path, 'bad_range');
  if (better !== undefined && !['lower', 'higher', 'neither'].includes(better as string)) {
    report(`${path}.better`, 'bad_value');
  }
  if (!isRecord(labels)) return report(`${path}.labels`, 'missing_label');
  for (const end of [min, max]) if (!Object.hasOwn(labels, end)) report(`${path}.labels.${end}`, 'missing_label');
  for (const [at, label] of Object.entries(labels)) {
    if (!/^-?\d+$/.test(at) || Number(at) < min || Number(at) > max) report(`${path}.labels.${at}`, 'bad_range');
    checkText(label, `${path}.labels.${at}`, report);
  }
}

/** Why a number does not fit a scale; null when it does, or was left open. */
export function scaleFault(range: ScaleRange, value: unknown): FieldErrorCode | null {
  if (value === null || value === undefined) return null;
  if (!isWhole(value)) return 'not_a_number';
  return value < range.min || value > range.max ? 'out_of_range' : null;
}

/** The number if it fits the scale. */
export const scaleNumber = (range: ScaleRange, value: unknown): number | undefined =>
  isWhole(value) && scaleFault(range, value) === null ? value : undefined;

/** The scale's ends in words, as they follow a number: "from 0 (No guilt) to 10 (As much as I can imagine)". */
export function endsInWords(range: ScaleRange, language: Language): string {
  const [low, high] = [range.min, range.max].map((at) => `${at} (${range.labels[at]?.[language] ?? ''})`);
  return language === 'en' ? `from ${low} to ${high}` : `de ${low} a ${high}`;
}

/** A number with words at its ends. Answer: a whole number; null or absent is "prefer not to say". */
export const scale: Kind<ScaleStep> = {
  validate(step, value) {
    const code = scaleFault(step, value);
    return code ? [{ step: step.id, code }] : [];
  },
  isComplete: () => true,
  observations(step, value) {
    const number = scaleNumber(step, value);
    return number === undefined ? [] : [{ code: step.id, value: number }];
  },
  codes: (step) => [{ code: step.id, label: step.prompt, min: step.min, max: step.max, better: step.better }],
  sentence(step, value, language) {
    const number = scaleNumber(step, value);
    return number === undefined ? '' : `${number}, ${endsInWords(step, language)}`;
  },
  redact: (step, value) => scaleNumber(step, value),
  holdsFreeText: () => false,
  tokens: () => [],
  pairs: (step, value) => [{ id: step.id, after: scaleNumber(step, value) }],
};

/** What makes a step of this kind well formed. */
export const scaleCheck: StepCheck = {
  fields: ['min', 'max', 'labels', 'better'],
  check(step, path, context) {
    checkText(step.prompt, `${path}.prompt`, context.report);
    checkRange(step, path, context.report);
  },
};
