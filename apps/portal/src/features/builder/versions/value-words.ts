import type { Condition } from '@attune/exercise';
import { conditionInWords, nameOfStep, type Wording } from '../conditions';
import { labelOf } from '../label';
import { placedSteps } from '../state/place';

/** Values of the exercise language that have words of their own. */
const VALUES = [
  'short', 'long', 'ask', 'date', 'last', 'lower', 'higher', 'neither', 'sum', 'mean', 'prorate', 'none', 'plain', 'soft', 'phone', 'print',
  'gives-in', 'attacks', 'clear-warm', 'what', 'when', 'where', 'with', 'obstacle', 'if-then', 'confidence',
  'hard-moment', 'breathing', 'look-back', 'try-again', 'harder', 'keep-as-card', 'stop-here',
] as const;

const isValue = (text: string): text is (typeof VALUES)[number] => VALUES.some((each) => each === text);

const isCondition = (path: string): boolean => path === 'when' || path.endsWith('.when');

/** A setting in words: a switch, a number, a choice, names of steps, a condition. */
export function valueInWords(value: unknown, path: string, wording: Wording): string {
  const { definition, language, t } = wording;
  if (value === undefined || value === null) return t(isCondition(path) ? 'always' : 'unset');
  if (isCondition(path)) return t('shownWhen', { when: conditionInWords(value as Condition, wording) });
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value);
  if (typeof value === 'string') {
    const step = placedSteps(definition).find((each) => each.step.id === value)?.step;
    if (step) return t('quoted', { words: nameOfStep(step, wording) });
    return isValue(value) ? t(`value.${value}`) : value;
  }
  if (Array.isArray(value)) {
    const words = value.map((each) => valueInWords(each, '', wording));
    return words.length ? new Intl.ListFormat(language, { type: 'conjunction' }).format(words) : t('unset');
  }
  return labelOf(value, language) || t('otherwise');
}
