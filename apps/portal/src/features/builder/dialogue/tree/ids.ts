import type { DialogueStep } from '@attune/exercise';

/** The first of `base-1`, `base-2`, … above all that are taken. */
export function freeId(base: string, taken: readonly string[]): string {
  const numbers = taken.filter((id) => id.startsWith(`${base}-`)).map((id) => Number(id.slice(base.length + 1)));
  const highest = Math.max(0, ...numbers.filter((number) => Number.isSafeInteger(number) && number > 0));
  return `${base}-${highest + 1}`;
}

/** Lines and endings share their names: a reply leads to either. */
const places = (step: DialogueStep): string[] => [...step.nodes, ...step.endings].map(({ id }) => id);

export const freeLine = (step: DialogueStep): string => freeId('line', places(step));
export const freeEnding = (step: DialogueStep): string => freeId('ending', places(step));
