import { checkCard } from '../check/card.js';
import { checkId, checkList, checkOptionalText, checkText } from '../check/report.js';
import { limits } from '../limits.js';
import type { ChoiceStep, FieldError } from '../types/index.js';
import { isBlank, isNumber, isRecord } from '../values.js';
import { joinWords, type Kind, type ValidateContext, type StepCheck } from './kind.js';

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : isBlank(value) ? [] : [value]);

/** The option id of one chosen entry, whether or not words came with it. */
const idOf = (entry: unknown): string | undefined => {
  const id = isRecord(entry) ? entry.id : entry;
  return typeof id === 'string' ? id : undefined;
};

/** The known options an answer names, each with the client's own line where there is one. */
export function chosenOptions(step: ChoiceStep, value: unknown) {
  return asList(value).flatMap((entry) => {
    const option = step.options.find((each) => each.id === idOf(entry));
    const text = isRecord(entry) && typeof entry.text === 'string' ? entry.text.trim() : '';
    return option ? [{ option, text: option.write ? text : '' }] : [];
  });
}

function entryFault(step: ChoiceStep, entry: unknown, context: ValidateContext): FieldError['code'] | null {
  const id = idOf(entry);
  if (id === undefined) return 'not_a_choice';
  const option = step.options.find((each) => each.id === id);
  if (!option || !context.holds(option.when)) return 'unknown_option';
  if (!isRecord(entry) || isBlank(entry.text)) return null;
  if (!option.write || typeof entry.text !== 'string') return 'not_text';
  return entry.text.length > limits.shortText ? 'too_long' : null;
}

/** One option or several. Answer: an id, or a list of ids when `multiple`; `{id, text}` where the option opens a line. */
export const choice: Kind<ChoiceStep> = {
  validate(step, value, context) {
    if (Array.isArray(value) && !step.multiple) return [{ step: step.id, code: 'one_only' }];
    const entries = asList(value);
    const ids = entries.map(idOf);
    if (new Set(ids).size < ids.length) return [{ step: step.id, code: 'repeated' }];
    const code = entries.map((entry) => entryFault(step, entry, context)).find((fault) => fault !== null);
    return code ? [{ step: step.id, code }] : [];
  },
  isComplete: (step, value) => chosenOptions(step, value).length > 0,
  observations: (step, value) =>
    step.observe ? chosenOptions(step, value).map(({ option }) => ({ code: `${step.id}.${option.id}`, value: 1 })) : [],
  codes: (step) => (step.observe ? step.options.map(({ id, label }) => ({ code: `${step.id}.${id}`, label })) : []),
  sentence(step, value, language) {
    const words = chosenOptions(step, value).map(({ option, text }) =>
      text ? `${option.label[language]}: ${text}` : option.label[language],
    );
    return words.length > 1 && words.some((word) => /[,:]/.test(word)) ? words.join('; ') : joinWords(words, language);
  },
  redact(step, value) {
    const ids = chosenOptions(step, value).map(({ option }) => option.id);
    return step.multiple ? ids : ids[0];
  },
  holdsFreeText: (step) => step.options.some((option) => option.write),
  tokens: (step, value) => chosenOptions(step, value).map(({ option }) => option.id),
  words: (step, value, language) =>
    joinWords(
      chosenOptions(step, value).map(({ option }) => option.label[language]),
      language,
    ),
  count: (step, value) => chosenOptions(step, value).length,
};

/** What makes a step of this kind well formed. */
export const choiceCheck: StepCheck = {
  fields: ['options', 'multiple', 'observe', 'card'],
  check(step, path, context) {
    checkText(step.prompt, `${path}.prompt`, context.report);
    checkCard(step.card, `${path}.card`, context);
    const seen = new Set<string>();
    if (Array.isArray(step.options) && step.options.every((option) => isRecord(option) && option.when !== undefined)) {
      context.report(`${path}.options`, 'no_open_option');
    }
    checkList(step.options, `${path}.options`, context.report, 1, limits.options).forEach((option, index) => {
      const at = `${path}.options.${index}`;
      if (!isRecord(option)) return context.report(at, 'not_an_object');
      checkId(option.id, `${at}.id`, context.report, seen);
      checkText(option.label, `${at}.label`, context.report);
      checkOptionalText(option.hint, `${at}.hint`, context.report);
      context.condition(option.when, `${at}.when`);
      if (option.value !== undefined && !isNumber(option.value)) context.report(`${at}.value`, 'bad_number');
    });
  },
  mayHoldFreeText: (step) =>
    Array.isArray(step.options) && step.options.some((option) => isRecord(option) && option.write === true),
  knownTokens: (step) =>
    (Array.isArray(step.options) ? step.options : []).flatMap((option) =>
      isRecord(option) ? [String(option.id)] : [],
    ),
};
