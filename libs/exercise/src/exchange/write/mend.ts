import { choiceField, given } from '../elements.js';
import type { EnableWhen, Item } from '../fhir.js';
import { means } from '../read/conditions.js';
import type { Foreign } from './foreign.js';
import type { Writing } from './writing.js';

const itemsByLink = (items: readonly Item[], found = new Map<string, Item>()): Map<string, Item> => {
  for (const item of items) {
    found.set(item.linkId, item);
    itemsByLink(item.item ?? [], found);
  }
  return found;
};

/** A row as it holds of the options a question has by now; null where it asks for one that is no more. */
function renewed(row: EnableWhen, asked: Item, foreign: Foreign | null): EnableWhen | null {
  if (asked.type === 'group' || asked.type === 'display') return null;
  const answer = choiceField(row, 'answer');
  const known = foreign?.answersOf(row.question);
  if (!answer || !known || row.operator === 'exists' || !asked.answerOption?.length) return row;
  const offered = asked.answerOption.map((option) => choiceField(option, 'value')!);
  if (offered.some(({ type }) => type === answer.type)) return row;
  const id = [...known.values()].find((option) => means(option, answer))?.id;
  const isOffered = offered.some(({ type, value }) => type === 'Coding' && (value as { code?: string }).code === id);
  if (id === undefined || !isOffered || !['=', '!='].includes(row.operator)) return null;
  return { question: row.question, operator: row.operator, answerCoding: { code: id } };
}

/**
 * Mends conditions of the file that hang on what was changed since: rows about questions that are no longer there are
 * taken out and told, rows about an option that has become another kind of value ask for that.
 */
export function mended(items: Item[], foreign: Foreign | null, writing: Writing): Item[] {
  const byLink = itemsByLink(items);
  const mend = (item: Item): Item => {
    const made: Item = item.item ? { ...item, item: item.item.map(mend) } : item;
    if (!item.enableWhen) return made;
    const left = item.enableWhen.flatMap((row) => {
      const asked = byLink.get(row.question);
      return (asked && renewed(row, asked, foreign)) ?? [];
    });
    if (left.length === item.enableWhen.length) return { ...made, enableWhen: left };
    writing.asides.push({ path: item.linkId, what: 'enableWhen', why: 'question_gone', ...given('label', item.text) });
    const { enableWhen: _rows, enableBehavior, ...rest } = made;
    return (left.length ? { ...rest, enableWhen: left, ...given('enableBehavior', enableBehavior) } : rest) as Item;
  };
  return items.map(mend);
}
