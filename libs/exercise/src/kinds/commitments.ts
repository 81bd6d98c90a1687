import { checkFlags, checkLabelled, checkOptionalLabelled } from '../check/labelled.js';
import { checkText } from '../check/report.js';
import { limits } from '../limits.js';
import {
  commitmentStates,
  type CommitmentEntry,
  type CommitmentsStep,
  type Language,
  type Localized,
} from '../types/index.js';
import { idsOf } from '../values.js';
import { dateField, listFaults, oneOf, readList, textField, type Field } from './fields.js';
import type { Kind, StepCheck } from './kind.js';
import { isOwnId, ownIds, ownLabelFaults, ownName } from './own.js';
import { dateInWords } from './words.js';

const never: Field = () => 'unknown_field';

const rulesOf = (step: CommitmentsStep) => ({
  fields: {
    id: oneOf([...idsOf(step.commitments), ...(step.canWriteOwn ? ownIds : [])], 'unknown_item'),
    label: textField(limits.ownLabel),
    rhythm: step.rhythms ? oneOf(idsOf(step.rhythms)) : never,
    state: oneOf(commitmentStates),
    reason: oneOf(idsOf(step.reasons)),
    because: textField(limits.note),
    movedTo: dateField,
  },
  max: idsOf(step.commitments).length + limits.ownItems,
  needs: ['id'],
});

/** A promise as it stands: its words, and how it went this time. */
export interface StandingPromise extends Omit<CommitmentEntry, 'label'> {
  label: Localized;
}

/** The promises as they stand: the definition's, then the client's own. */
export function promisesOf(step: CommitmentsStep, value: unknown): StandingPromise[] {
  const entries = readList<CommitmentEntry>(value, rulesOf(step));
  const known = (step.commitments ?? []).map(({ id, label }) => ({
    ...entries.find((each) => each.id === id),
    id,
    label,
  }));
  const own = entries
    .filter(({ id, label }) => isOwnId(id) && label)
    .map(({ label = '', ...entry }) => ({ ...entry, label: { en: label, es: label } }));
  return [...known, ...own];
}

const stateWords: Record<Language, Record<'kept' | 'not-kept' | 'moved', string>> = {
  en: { kept: 'kept', 'not-kept': 'not this time', moved: 'moved' },
  es: { kept: 'se cumplió', 'not-kept': 'esta vez no', moved: 'se cambió de día' },
};

function promiseInWords(step: CommitmentsStep, promise: StandingPromise, language: Language): string {
  const { label, rhythm, state, reason, because, movedTo } = promise;
  const often = step.rhythms?.find(({ id }) => id === rhythm)?.label[language].toLowerCase() ?? '';
  const why = [step.reasons?.find(({ id }) => id === reason)?.label[language], because].filter(Boolean).join('; ');
  const to = movedTo ? ` ${language === 'en' ? 'to' : 'al'} ${dateInWords(movedTo, language)}` : '';
  const went = state ? `: ${stateWords[language][state]}${state === 'moved' ? to : ''}` : '';
  return `${label[language]}${often ? ` (${often})` : ''}${went}${why ? ` (${why})` : ''}`;
}

/** Promises that come back. Answer: `[{id, label, rhythm, state, reason, because, movedTo}]`. */
export const commitments: Kind<CommitmentsStep> = {
  validate(step, value, { partial }) {
    const faults = listFaults(step.id, value, rulesOf(step));
    return faults.length ? faults : ownLabelFaults(step.id, value, 'label', partial);
  },
  isComplete: (step, value) => promisesOf(step, value).some(({ id, state }) => isOwnId(id) || state),
  observations(step, value) {
    const due = promisesOf(step, value).filter(({ state }) => state);
    if (due.length === 0) return [];
    const counted = (name: string) => due.filter(({ state }) => state === name).length;
    return [
      { code: `${step.id}.due`, value: due.length },
      { code: `${step.id}.kept`, value: counted('kept') },
      { code: `${step.id}.moved`, value: counted('moved') },
      ...due.map(({ id, state }) => ({ code: `${step.id}.${id}.kept`, value: state === 'kept' ? 1 : 0 })),
    ];
  },
  codes: (step) => [
    { code: `${step.id}.due`, label: { en: 'Promises due', es: 'Promesas previstas' } },
    { code: `${step.id}.kept`, label: { en: 'Kept', es: 'Se cumplieron' } },
    { code: `${step.id}.moved`, label: { en: 'Moved', es: 'Se cambiaron de día' } },
    ...(step.commitments ?? []).map(({ id, label }) => ({ code: `${step.id}.${id}.kept`, label, min: 0, max: 1 })),
    ...(step.canWriteOwn
      ? ownIds.map((id) => ({ code: `${step.id}.${id}.kept`, label: ownName(id), min: 0, max: 1 }))
      : []),
  ],
  sentence: (step, value, language) =>
    promisesOf(step, value)
      .filter(({ id, state }) => isOwnId(id) || state)
      .map((promise) => promiseInWords(step, promise, language))
      .join('\n'),
  redact: (step, value) =>
    readList<CommitmentEntry>(value, rulesOf(step)).map(({ label: _label, because: _because, ...entry }) => entry),
  holdsFreeText: () => true,
  tokens: (step, value) => [...new Set(promisesOf(step, value).flatMap(({ state }) => state ?? []))],
  count: (step, value) => promisesOf(step, value).filter(({ state }) => state === 'kept').length,
  carryOver: (step, earlier) =>
    readList<CommitmentEntry>(earlier, rulesOf(step))
      .filter(({ id, label }) => !isOwnId(id) || label)
      .map(({ state, reason: _reason, because: _because, movedTo, ...entry }) => ({
        ...entry,
        ...(state === 'moved' && movedTo ? { movedTo } : {}),
      })),
};

/** What makes a step of this kind well formed. */
export const commitmentsCheck: StepCheck = {
  fields: ['commitments', 'canWriteOwn', 'rhythms', 'reasons'],
  check(step, path, { report }) {
    checkText(step.prompt, `${path}.prompt`, report);
    if (step.commitments !== undefined || step.canWriteOwn !== true)
      checkLabelled(step.commitments, `${path}.commitments`, report, {
        min: step.canWriteOwn === true ? 0 : 1,
        max: 30,
      });
    checkOptionalLabelled(step.rhythms, `${path}.rhythms`, report, { max: 12 });
    checkOptionalLabelled(step.reasons, `${path}.reasons`, report, { max: 20 });
    checkFlags(step, ['canWriteOwn'], path, report);
  },
  knownTokens: () => [...commitmentStates],
  mayHoldFreeText: () => true,
  carriesOver: true,
};
