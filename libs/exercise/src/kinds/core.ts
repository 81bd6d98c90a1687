import { beforeAfter } from './before-after.js';
import { instruction } from './instruction.js';
import { leafKinds } from './leaf.js';
import { registerKinds } from './registry.js';

/** The kinds nearly every exercise is made of; the engine's own rules read them, so they are always here. */
export const coreKinds = { ...leafKinds, instruction, 'before-after': beforeAfter };

registerKinds(coreKinds);
