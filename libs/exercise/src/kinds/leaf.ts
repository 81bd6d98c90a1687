import type { LeafStep } from '../types/index.js';
import { choice } from './choice.js';
import { emotion } from './emotion.js';
import type { Kind } from './kind.js';
import { scale } from './scale.js';
import { text } from './text.js';

/** The kinds that hold one answer of their own; they may stand inside a repeat. */
export const leafKinds: { [K in LeafStep['kind']]: Kind<Extract<LeafStep, { kind: K }>> } = {
  text,
  choice,
  scale,
  emotion,
};

/** The rules of a leaf step. */
export const leafKind = (step: LeafStep): Kind<LeafStep> => leafKinds[step.kind] as unknown as Kind<LeafStep>;
