import { checkId, checkList, checkOptionalText, checkText } from '../check/report.js';
import type { BeforeAfterStep, FieldError } from '../types/index.js';
import { isBlank, isRecord, own } from '../values.js';
import type { Kind, StepCheck } from './kind.js';
import { checkRange, scaleFault, scaleNumber } from './scale.js';

export const sides = ['before', 'after'] as const;
export type Side = (typeof sides)[number];

/** The raw number a side holds for a scale, in either form of the answer. */
function raw(step: BeforeAfterStep, value: unknown, side: Side, scaleId: string): unknown {
  const at = isRecord(value) ? own(value, side) : undefined;
  if (isRecord(at)) return own(at, scaleId);
  return step.scales.length === 1 ? at : undefined;
}

/** The number given for a scale before or after; undefined when it was left open. */
export function sideNumber(step: BeforeAfterStep, value: unknown, side: Side, scaleId: string): number | undefined {
  const range = step.scales.find((scale) => scale.id === scaleId);
  return range && scaleNumber(range, raw(step, value, side, scaleId));
}

function sideErrors(step: BeforeAfterStep, value: Record<string, unknown>, side: Side): FieldError[] {
  const at = own(value, side);
  const fail = (code: FieldError['code'], path: string): FieldError[] => [{ step: step.id, code, path }];
  if (isBlank(at)) return [];
  if (!isRecord(at) && step.scales.length > 1) return fail('not_a_pair', side);
  if (isRecord(at)) {
    const strange = Object.keys(at).find((id) => !step.scales.some((scale) => scale.id === id));
    if (strange !== undefined) return fail('unknown_scale', side);
  }
  return step.scales.flatMap((scale) => {
    const code = scaleFault(scale, raw(step, value, side, scale.id));
    return code ? fail(code, `${side}.${scale.id}`) : [];
  });
}

/**
 * The same scales before and after the steps between. Answer: `{before, after}`, each a number, or `{scaleId: number}`
 * when there are several scales; the steps between answer under their own ids.
 */
export const beforeAfter: Kind<BeforeAfterStep> = {
  validate(step, value) {
    if (!isRecord(value) || Object.keys(value).some((key) => key !== 'before' && key !== 'after')) {
      return [{ step: step.id, code: 'not_a_pair' }];
    }
    return sides.flatMap((side) => sideErrors(step, value, side));
  },
  isComplete: () => true,
  observations: (step, value) =>
    step.scales.flatMap((scale) =>
      sides.flatMap((at) => {
        const number = sideNumber(step, value, at, scale.id);
        return number === undefined ? [] : [{ code: `${scale.id}.${at}`, value: number, at }];
      }),
    ),
  codes: (step) =>
    step.scales.flatMap(({ id, prompt: label, min, max, better }) =>
      sides.map((at) => ({ code: `${id}.${at}`, label, min, max, better, at })),
    ),
  sentence: (step, value, language) =>
    step.scales
      .map((scale) => {
        const [before, after] = sides.map((at) => sideNumber(step, value, at, scale.id));
        const es = language === 'es';
        const words = [
          before === undefined ? '' : `${before} ${es ? 'antes' : 'before'}`,
          after === undefined ? '' : `${after} ${es ? 'después' : 'after'}`,
        ].filter(Boolean);
        return words.length ? `${scale.prompt[language]} ${words.join(', ')}.` : '';
      })
      .filter(Boolean)
      .join('\n'),
  redact: (_step, value) => value,
  holdsFreeText: () => false,
  tokens: () => [],
  pairs: (step, value) =>
    step.scales.map(({ id }) => ({
      id,
      before: sideNumber(step, value, 'before', id),
      after: sideNumber(step, value, 'after', id),
    })),
};

/** What makes a step of this kind well formed. */
export const beforeAfterCheck: StepCheck = {
  fields: ['about', 'scales', 'steps'],
  check(step, path, context) {
    checkOptionalText(step.about, `${path}.about`, context.report);
    const seen = new Set<string>();
    checkList(step.scales, `${path}.scales`, context.report, 1, 6).forEach((scale, index) => {
      const at = `${path}.scales.${index}`;
      if (!isRecord(scale)) return context.report(at, 'not_an_object');
      checkId(scale.id, `${at}.id`, context.report, seen);
      checkText(scale.prompt, `${at}.prompt`, context.report);
      checkRange(scale, at, context.report);
    });
  },
};
