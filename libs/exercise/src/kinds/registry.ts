import type { Step, StepKind } from '../types/index.js';
import type { Kind } from './kind.js';

/** The rules of each kind of step, by its name. */
export type KindsByName = { [K in StepKind]: Kind<Extract<Step, { kind: K }>> };

const registered = new Map<string, Kind>();

/** Makes kinds known to the engine; knowing one already changes nothing. */
export function registerKinds(kinds: Partial<KindsByName>): void {
  for (const [name, kind] of Object.entries(kinds)) registered.set(name, kind as unknown as Kind);
}

/** Whether the rules of a kind are here. */
export const isRegistered = (kind: string): boolean => registered.has(kind);

/**
 * The rules of a step, whichever kind it is.
 * @throws RangeError when the kind has not been registered: where kinds load on demand, `loadKinds` comes first
 */
export function kindOf(step: Step): Kind {
  const kind = registered.get(step.kind);
  if (!kind) throw new RangeError(`exercise.kind_not_loaded: ${step.kind}`);
  return kind;
}
