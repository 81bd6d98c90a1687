import { checkList, checkText } from '../check/report.js';
import { checkCard } from '../check/card.js';
import { limits } from '../limits.js';
import type { TextStep } from '../types/index.js';
import { isBlank, isRecord } from '../values.js';
import type { Kind, StepCheck } from './kind.js';

/** How many characters a text step holds. */
export const textLimit = (step: TextStep): number => (step.size === 'long' ? limits.longText : limits.shortText);

/** A few words or a page of one's own. Answer: a string. */
export const text: Kind<TextStep> = {
  validate(step, value) {
    if (typeof value !== 'string') return [{ step: step.id, code: 'not_text' }];
    return value.length > textLimit(step) ? [{ step: step.id, code: 'too_long' }] : [];
  },
  isComplete: (_step, value) => typeof value === 'string' && !isBlank(value),
  observations: () => [],
  codes: () => [],
  sentence: (_step, value) => (typeof value === 'string' ? value.trim() : ''),
  redact: () => undefined,
  holdsFreeText: () => true,
  tokens: () => [],
};

/** What makes a step of this kind well formed. */
export const textCheck: StepCheck = {
  check(step, path, context) {
    checkText(step.prompt, `${path}.prompt`, context.report);
    if (step.size !== undefined && step.size !== 'short' && step.size !== 'long') {
      context.report(`${path}.size`, 'bad_value');
    }
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
