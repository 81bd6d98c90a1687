import { isRecord } from '../values.js';
import { checkList, type CheckContext } from './report.js';

/** Reports a card whose words come from steps that are not earlier ones. */
export function checkCard(card: unknown, path: string, context: CheckContext): void {
  if (card === undefined) return;
  if (!isRecord(card)) return context.report(path, 'not_an_object');
  checkReferences(card.from, `${path}.from`, context);
  if (card.pick !== 'one') context.report(`${path}.pick`, 'bad_value');
}

/** Reports names of steps that do not come earlier. */
export function checkReferences(ids: unknown, path: string, context: CheckContext): void {
  checkList(ids, path, context.report, 1, 20).forEach((id, index) => {
    if (!context.isEarlier(id)) context.report(`${path}.${index}`, 'unknown_step');
  });
}
