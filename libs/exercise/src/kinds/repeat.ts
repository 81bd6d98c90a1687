import { checkFields, checkId, checkList, checkOptionalText, checkText } from '../check/report.js';
import { limits } from '../limits.js';
import type { ChoiceStep, FieldError, RepeatStep } from '../types/index.js';
import { isBlank, isRecord, isWhole, own } from '../values.js';
import { chosenOptions } from './choice.js';
import type { Kind, ValidateContext, StepCheck } from './kind.js';
import { isLeafKind, leafChecks } from './leaf-checks.js';
import { leafKind } from './leaf.js';

/** The entries that say anything at all; blank ones are as good as not there. */
export const filledEntries = (value: unknown): Record<string, unknown>[] =>
  (Array.isArray(value) ? value : []).filter(
    (entry): entry is Record<string, unknown> => isRecord(entry) && Object.values(entry).some((each) => !isBlank(each)),
  );

function entryErrors(step: RepeatStep, entry: unknown, index: number, context: ValidateContext): FieldError[] {
  if (!isRecord(entry)) return [{ step: step.id, code: 'not_a_document', path: `${index}` }];
  const unknown = Object.keys(entry).filter((id) => !step.steps.some((child) => child.id === id));
  const faults = step.steps.flatMap((child) => {
    const value = own(entry, child.id);
    const errors = isBlank(value) ? [] : leafKind(child).validate(child, value, context);
    if (errors.length) return errors;
    const open = !context.partial && !child.optional && !leafKind(child).isComplete(child, value);
    return open ? [{ step: child.id, code: 'required' as const }] : [];
  });
  return [
    ...unknown.map((id) => ({ step: step.id, code: 'unknown_step' as const, path: `${index}.${id}` })),
    ...faults.map(({ step: child, code }) => ({ step: step.id, code, path: `${index}.${child}` })),
  ];
}

/** The choices whose options are counted over all entries. */
const observedChoices = (step: RepeatStep): ChoiceStep[] =>
  step.steps.filter((child): child is ChoiceStep => child.kind === 'choice' && child.observe === true);

/** A group of steps, answered several times. Answer: `[{[stepId]: value}]`. */
export const repeat: Kind<RepeatStep> = {
  validate(step, value, context) {
    if (!Array.isArray(value)) return [{ step: step.id, code: 'not_a_list' }];
    if (value.length > (step.max ?? limits.repeatEntries)) return [{ step: step.id, code: 'too_many' }];
    const errors = value.flatMap((entry, index) => (isBlank(entry) ? [] : entryErrors(step, entry, index, context)));
    if (errors.length || context.partial) return errors;
    const count = filledEntries(value).length;
    return count > 0 && count < (step.min ?? 0) ? [{ step: step.id, code: 'too_few' }] : [];
  },
  isComplete: (step, value) => filledEntries(value).length >= Math.max(1, step.min ?? 1),
  observations(step, value) {
    const entries = filledEntries(value);
    if (entries.length === 0) return [];
    const chosen = new Map<string, number>();
    for (const child of observedChoices(step)) {
      for (const { option } of entries.flatMap((entry) => chosenOptions(child, own(entry, child.id)))) {
        const code = `${step.id}.${child.id}.${option.id}`;
        chosen.set(code, (chosen.get(code) ?? 0) + 1);
      }
    }
    return [
      { code: `${step.id}.count`, value: entries.length },
      ...[...chosen].map(([code, count]) => ({ code, value: count })),
    ];
  },
  codes: (step) => [
    { code: `${step.id}.count`, label: step.prompt },
    ...observedChoices(step).flatMap((child) =>
      child.options.map(({ id, label }) => ({ code: `${step.id}.${child.id}.${id}`, label })),
    ),
  ],
  sentence: (step, value, language) =>
    filledEntries(value)
      .map((entry) =>
        step.steps
          .map((child) => [child.prompt[language], leafKind(child).sentence(child, own(entry, child.id), language)])
          .filter(([, words]) => words !== '')
          .map(([prompt = '', words]) => `${prompt}${/[?.!…:]$/.test(prompt) ? '' : ':'} ${words}`)
          .join('\n'),
      )
      .join('\n\n'),
  redact: (step, value) =>
    filledEntries(value).map((entry) =>
      Object.fromEntries(
        step.steps
          .map((child) => [child.id, leafKind(child).redact(child, own(entry, child.id))] as const)
          .filter(([, kept]) => !isBlank(kept)),
      ),
    ),
  holdsFreeText: (step) => step.steps.some((child) => leafKind(child).holdsFreeText(child)),
  tokens: () => [],
  count: (_step, value) => filledEntries(value).length,
  carryOver: (_step, earlier) => filledEntries(earlier),
};

/** What makes a step of this kind well formed. */
export const repeatCheck: StepCheck = {
  fields: ['steps', 'min', 'max'],
  check(step, path, context) {
    checkText(step.prompt, `${path}.prompt`, context.report);
    for (const key of ['min', 'max']) {
      const number = step[key];
      if (number !== undefined && (!isWhole(number) || number < 0 || number > limits.repeatEntries)) {
        context.report(`${path}.${key}`, 'bad_number');
      }
    }
    if (step.max === 0 || Number(step.min ?? 0) > Number(step.max ?? limits.repeatEntries)) {
      context.report(`${path}.max`, 'bad_number');
    }
    const seen = new Set<string>();
    checkList(step.steps, `${path}.steps`, context.report, 1, 12).forEach((child, index) => {
      const at = `${path}.steps.${index}`;
      if (!isRecord(child)) return context.report(at, 'not_an_object');
      checkId(child.id, `${at}.id`, context.report, seen);
      checkOptionalText(child.help, `${at}.help`, context.report);
      if (!isLeafKind(child.kind)) return context.report(`${at}.kind`, 'kind_not_allowed_here');
      const { when, ...rest } = child;
      if (when !== undefined) context.report(`${at}.when`, 'condition_not_allowed_here');
      checkFields(
        rest,
        ['id', 'kind', 'prompt', 'help', 'optional', ...leafChecks[child.kind].fields],
        at,
        context.report,
      );
      leafChecks[child.kind].check(child, at, context);
    });
  },
  mayHoldFreeText: (step) =>
    Array.isArray(step.steps) &&
    step.steps.some(
      (child) => isRecord(child) && isLeafKind(child.kind) && !!leafChecks[child.kind].mayHoldFreeText?.(child),
    ),
  carriesOver: true,
};
