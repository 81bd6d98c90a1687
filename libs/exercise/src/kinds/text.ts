import { checkCard } from '../check/card.js';
import { checkFlags } from '../check/labelled.js';
import { checkList, checkText } from '../check/report.js';
import { limits } from '../limits.js';
import type { TextStep } from '../types/index.js';
import { isBlank, isRecord } from '../values.js';
import { dateField, recordFaults, textField, timeField, type Field, type Fields } from './fields.js';
import type { Kind, StepCheck } from './kind.js';
import { dateInWords } from './words.js';

/** How many characters a text step holds. */
export const textLimit = (step: TextStep): number => (step.size === 'long' ? limits.longText : limits.shortText);

const never: Field = () => 'unknown_field';

const fieldsOf = (step: TextStep): Fields => ({
  text: textField(textLimit(step)),
  on: step.returns === 'date' ? dateField : never,
  at: step.card?.returns === 'ask' ? timeField : never,
});

/** Whether the words may come back, so that an answer may say when. */
const mayReturn = (step: TextStep): boolean => step.returns === 'date' || step.card?.returns === 'ask';

/** The words of an answer, and when they come back, as far as they can be read. */
export function readText(step: TextStep, value: unknown): { text: string; on?: string; at?: string } {
  if (typeof value === 'string') return { text: value.trim() };
  if (!mayReturn(step) || !isRecord(value)) return { text: '' };
  const { on, at, text } = value;
  return {
    text: typeof text === 'string' ? text.trim() : '',
    ...(fieldsOf(step).on?.(on) === null ? { on: on as string } : {}),
    ...(fieldsOf(step).at?.(at) === null ? { at: at as string } : {}),
  };
}

/** A few words or a page of one's own. Answer: a string; `{text, on}` for a letter, `{text, at}` for a card that returns. */
export const text: Kind<TextStep> = {
  validate(step, value) {
    if (mayReturn(step) && isRecord(value)) return recordFaults(step.id, value, fieldsOf(step));
    const code = textField(textLimit(step))(value);
    return code ? [{ step: step.id, code }] : [];
  },
  isComplete: (step, value) => !isBlank(readText(step, value).text),
  observations: () => [],
  codes: () => [],
  sentence(step, value, language) {
    const { text: words, on, at } = readText(step, value);
    const back = language === 'en' ? 'comes back' : 'vuelve';
    const when = [on && `${language === 'en' ? 'on' : 'el'} ${dateInWords(on, language)}`, at]
      .filter(Boolean)
      .join(' ');
    return words && when ? `${words} (${back} ${when})` : words;
  },
  redact: () => undefined,
  holdsFreeText: () => true,
  tokens: () => [],
  carryOver: (step, earlier) => readText(step, earlier).text || undefined,
};

/** What makes a step of this kind well formed. */
export const textCheck: StepCheck = {
  fields: ['size', 'examples', 'copyable', 'groups', 'learned', 'card', 'returns'],
  check(step, path, context) {
    checkText(step.prompt, `${path}.prompt`, context.report);
    if (step.size !== undefined && step.size !== 'short' && step.size !== 'long') {
      context.report(`${path}.size`, 'bad_value');
    }
    if (step.returns !== undefined && step.returns !== 'date') context.report(`${path}.returns`, 'bad_value');
    checkFlags(step, ['groups', 'learned'], path, context.report);
    checkCard(step.card, `${path}.card`, context);
    if (step.examples === undefined) return;
    checkList(step.examples, `${path}.examples`, context.report, 0, 12).forEach((example, index) => {
      const at = `${path}.examples.${index}`;
      if (!isRecord(example)) return context.report(at, 'not_an_object');
      checkText(example.text, `${at}.text`, context.report);
      context.condition(example.when, `${at}.when`);
    });
  },
  mayHoldFreeText: () => true,
  carriesOver: true,
};
