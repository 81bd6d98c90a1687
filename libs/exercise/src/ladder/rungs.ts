import { isOwnId, ownIds } from '../kinds/own.js';
import { listField, oneOf, readList, readRecord, textField, wholeField, type Fields } from '../kinds/fields.js';
import { limits } from '../limits.js';
import type { ClientRung, LadderAnswer, LadderStep, Localized } from '../types/index.js';

/** A rung as it stands for this client: the definition's words or their own, and how hard it seems. */
export interface StandingRung {
  id: string;
  label: Localized;
  own: boolean;
  expected?: number;
}

const ids = (step: LadderStep): string[] => [...step.rungs.map(({ id }) => id), ...(step.canWriteOwn ? ownIds : [])];

const number = ({ distress: { min, max } }: LadderStep) => wholeField(min, max);

/** The form of the rungs in an answer. */
export const rungRules = (step: LadderStep) => ({
  fields: { id: oneOf(ids(step), 'unknown_item'), label: textField(limits.ownLabel), expected: number(step) },
  max: step.rungs.length + limits.ownItems,
  needs: ['id'],
});

/** The form of an answer. */
export const ladderFields = (step: LadderStep): Fields => ({
  rungs: (value) => (Array.isArray(value) ? null : 'not_a_list'),
  chosen: oneOf(ids(step), 'unknown_item'),
  predicted: number(step),
  actual: number(step),
  outcome: oneOf((step.outcomes ?? []).map(({ id }) => id)),
  note: step.note === false ? () => 'unknown_field' : textField(limits.note),
  climbed: listField(oneOf(ids(step), 'unknown_item'), step.rungs.length + limits.ownItems),
});

/** An answer as far as it can be read. */
export function readLadder(step: LadderStep, value: unknown): Partial<LadderAnswer> {
  const { rungs, ...rest } = readRecord<LadderAnswer>(value, ladderFields(step)) ?? {};
  const read = readList<ClientRung>(rungs, rungRules(step)).filter(({ id, label }) => !isOwnId(id) || label);
  return { ...rest, ...(read.length ? { rungs: read } : {}) };
}

/** The ladder as it stands: the client's rungs in their order, or the definition's where they have none yet. */
export function rungsOf(step: LadderStep, value: unknown): StandingRung[] {
  const given: ClientRung[] = readLadder(step, value).rungs ?? step.rungs.map(({ id }) => ({ id }));
  return given.map(({ id, label, expected }) => {
    const known = step.rungs.find((rung) => rung.id === id);
    const hard = expected ?? known?.expected;
    const words = known?.label ?? { en: label ?? '', es: label ?? '' };
    return { id, label: words, own: !known, ...(hard === undefined ? {} : { expected: hard }) };
  });
}

/** The rungs from the least hard to the hardest; those without a number last, else in the order they stood. */
export const smallestFirst = (rungs: readonly StandingRung[]): StandingRung[] =>
  [...rungs].sort((a, b) => (a.expected ?? Number.MAX_VALUE) - (b.expected ?? Number.MAX_VALUE));

/** The rungs climbed so far, this answer's own among them once it says how it was. */
export function climbed(step: LadderStep, value: unknown): string[] {
  const { climbed: before = [], chosen, actual } = readLadder(step, value);
  return [...new Set([...before, ...(chosen && typeof actual === 'number' ? [chosen] : [])])];
}

/** The smallest rung not climbed yet, to be offered first; undefined when all have been. */
export const nextRung = (step: LadderStep, value: unknown): StandingRung | undefined =>
  smallestFirst(rungsOf(step, value)).find(({ id }) => !climbed(step, value).includes(id));
