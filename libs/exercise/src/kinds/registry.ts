import type { Step, StepKind } from '../types/index.js';
import { beforeAfter } from './before-after.js';
import { dialogue } from './dialogue.js';
import { instruction } from './instruction.js';
import type { Kind } from './kind.js';
import { leafKinds } from './leaf.js';
import { repeat } from './repeat.js';

/** Every kind of step, said once. A new kind is one file beside this one, a line here and one in checks.ts. */
export const kinds: { [K in StepKind]: Kind<Extract<Step, { kind: K }>> } = {
  ...leafKinds,
  instruction,
  repeat,
  'before-after': beforeAfter,
  dialogue,
};

/** The rules of a step, whichever kind it is. */
export const kindOf = (step: Step): Kind => kinds[step.kind] as unknown as Kind;
