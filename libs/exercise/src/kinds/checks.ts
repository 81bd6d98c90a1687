import type { StepKind } from '../types/index.js';
import { beforeAfterCheck } from './before-after.js';
import { dialogueCheck } from './dialogue.js';
import { instructionCheck } from './instruction.js';
import type { StepCheck } from './kind.js';
import { leafChecks } from './leaf-checks.js';
import { repeatCheck } from './repeat.js';

/** The checks of every kind, beside the registry: publishing needs them, doing an exercise does not. */
export const checks: Record<StepKind, StepCheck> = {
  ...leafChecks,
  instruction: instructionCheck,
  repeat: repeatCheck,
  'before-after': beforeAfterCheck,
  dialogue: dialogueCheck,
};

export const isKind = (kind: unknown): kind is StepKind => typeof kind === 'string' && Object.hasOwn(checks, kind);
