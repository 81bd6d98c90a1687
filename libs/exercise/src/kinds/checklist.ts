import { checkFlags, checkLabelled } from '../check/labelled.js';
import { checkOptionalText, checkText } from '../check/report.js';
import { limits } from '../limits.js';
import type { ChecklistEntry, ChecklistStep, Localized } from '../types/index.js';
import { idsOf } from '../values.js';
import { listFaults, oneOf, readList, textField, timeField, type Field } from './fields.js';
import { joinWords, type Kind, type StepCheck } from './kind.js';
import { isOwnId, ownIds, ownLabelFaults, ownName } from './own.js';

const never: Field = () => 'unknown_field';

const rulesOf = (step: ChecklistStep) => ({
  fields: {
    id: oneOf([...step.items.map(({ id }) => id), ...(step.canWriteOwn ? ownIds : [])], 'unknown_item'),
    label: textField(limits.ownLabel),
    lighter: step.lighter ? textField(limits.ownLabel) : never,
    at: step.hours ? timeField : never,
    done: oneOf(step.lighter ? ['full', 'lighter'] : ['full']),
  },
  max: step.items.length + limits.ownItems,
  needs: ['id'],
});

/** An item as it stands on this client's list. */
export interface StandingItem {
  id: string;
  label: Localized;
  lighter?: Localized;
  at?: string;
  done?: 'full' | 'lighter';
}

const asWritten = (text: string): Localized => ({ en: text, es: text });

/** The list as it stands: the definition's items, then the client's own; with what was done. */
export function itemsOf(step: ChecklistStep, value: unknown): StandingItem[] {
  const entries = readList<ChecklistEntry>(value, rulesOf(step));
  const own = entries.filter(({ id, label }) => isOwnId(id) && label);
  return [...step.items, ...own.map(({ id, label = '' }) => ({ id, label: asWritten(label), lighter: undefined }))].map(
    ({ id, label, lighter }) => {
      const entry = entries.find((each) => each.id === id);
      const lighterForm = entry?.lighter ? asWritten(entry.lighter) : lighter;
      return {
        id,
        label,
        ...(step.lighter && lighterForm ? { lighter: lighterForm } : {}),
        ...(entry?.at ? { at: entry.at } : {}),
        ...(entry?.done ? { done: entry.done } : {}),
      };
    },
  );
}

const doneOf = (step: ChecklistStep, value: unknown) => itemsOf(step, value).filter(({ done }) => done);

/** Small things of the day. Answer: `[{id, label, lighter, at, done}]`; entries without `done` are an answer too. */
export const checklist: Kind<ChecklistStep> = {
  validate(step, value, { partial }) {
    const faults = listFaults(step.id, value, rulesOf(step));
    return faults.length ? faults : ownLabelFaults(step.id, value, 'label', partial);
  },
  isComplete: () => true,
  observations(step, value) {
    if (readList(value, rulesOf(step)).length === 0) return [];
    const done = doneOf(step, value);
    const lighter = done.filter((item) => item.done === 'lighter').length;
    return [
      { code: `${step.id}.done`, value: done.length },
      ...(step.lighter ? [{ code: `${step.id}.lighter`, value: lighter }] : []),
      { code: `${step.id}.items`, value: itemsOf(step, value).length },
      ...done.map(({ id }) => ({ code: `${step.id}.item.${id}`, value: 1 })),
    ];
  },
  codes: (step) => [
    { code: `${step.id}.done`, label: { en: 'Done', es: 'Hechas' } },
    ...(step.lighter
      ? [{ code: `${step.id}.lighter`, label: { en: 'In a lighter form', es: 'En forma más ligera' } }]
      : []),
    { code: `${step.id}.items`, label: { en: 'On the list', es: 'En la lista' } },
    ...step.items.map(({ id, label }) => ({ code: `${step.id}.item.${id}`, label })),
    ...(step.canWriteOwn ? ownIds.map((id) => ({ code: `${step.id}.item.${id}`, label: ownName(id) })) : []),
  ],
  sentence(step, value, language) {
    if (readList(value, rulesOf(step)).length === 0) return '';
    const lighter = language === 'en' ? 'lighter form' : 'forma más ligera';
    const words = doneOf(step, value).map(({ label, done }) =>
      done === 'lighter' ? `${label[language]} (${lighter})` : label[language],
    );
    if (words.length === 0) return language === 'en' ? 'None of them this time' : 'Ninguna esta vez';
    return joinWords(words, language);
  },
  redact: (step, value) =>
    readList<ChecklistEntry>(value, rulesOf(step)).map(({ label: _label, lighter: _lighter, ...entry }) => entry),
  holdsFreeText: (step) => step.canWriteOwn === true || step.lighter === true,
  tokens: (step, value) => doneOf(step, value).map(({ id }) => id),
  count: (step, value) => doneOf(step, value).length,
  carryOver: (step, earlier) =>
    readList<ChecklistEntry>(earlier, rulesOf(step))
      .filter(({ id, label }) => !isOwnId(id) || label)
      .map(({ done: _done, ...entry }) => entry),
};

/** What makes a step of this kind well formed. */
export const checklistCheck: StepCheck = {
  fields: ['items', 'canWriteOwn', 'hours', 'lighter'],
  check(step, path, { report }) {
    checkText(step.prompt, `${path}.prompt`, report);
    checkLabelled(
      step.items,
      `${path}.items`,
      report,
      { min: step.canWriteOwn === true ? 0 : 1, max: 30 },
      (item, at) => checkOptionalText(item.lighter, `${at}.lighter`, report),
    );
    checkFlags(step, ['canWriteOwn', 'hours', 'lighter'], path, report);
  },
  knownTokens: (step) => [...idsOf(step.items), ...(step.canWriteOwn ? ownIds : [])],
  mayHoldFreeText: (step) => step.canWriteOwn === true || step.lighter === true,
  carriesOver: true,
};
