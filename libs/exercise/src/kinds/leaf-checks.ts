import type { LeafStep } from '../types/index.js';
import { choiceCheck } from './choice.js';
import { emotionCheck } from './emotion.js';
import type { StepCheck } from './kind.js';
import { scaleCheck } from './scale.js';
import { textCheck } from './text.js';

/** The checks of the kinds that may stand inside a repeat. */
export const leafChecks: Record<LeafStep['kind'], StepCheck> = {
  text: textCheck,
  choice: choiceCheck,
  scale: scaleCheck,
  emotion: emotionCheck,
};

export const isLeafKind = (kind: unknown): kind is LeafStep['kind'] =>
  typeof kind === 'string' && Object.hasOwn(leafChecks, kind);
