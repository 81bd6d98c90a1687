import type { Step } from '@attune/exercise/on-demand';

/** The flag of an option that was chosen: `ask`, the client puts a question; any other, a clinician should see it. */
export function flaggedAs(step: Step, value: unknown): 'risk' | 'ask' | null {
  if (step.kind !== 'choice') return null;
  const ids = [value].flat().map((each: unknown) => (typeof each === 'object' && each !== null && 'id' in each ? each.id : each));
  const flags = step.options.flatMap(({ id, flags: flag }) => (flag && ids.includes(id) ? [flag] : []));
  if (flags.some((flag) => flag !== 'ask')) return 'risk';
  return flags.length > 0 ? 'ask' : null;
}
