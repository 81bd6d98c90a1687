import type { ExerciseDefinition, StepKind } from '@attune/exercise';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { KindProps } from './kind';

type Load = () => Promise<{ default: ComponentType<never> }>;

/** A rehearsal fills the whole screen and has a frame of its own. */
export type InFrame = Exclude<StepKind, 'dialogue'>;

/** One file a kind, loaded when an exercise first needs it. */
const files: Record<InFrame, Load> = {
  instruction: () => import('./Instruction'),
  text: () => import('./Text'),
  choice: () => import('./Choice'),
  scale: () => import('./Scale'),
  emotion: () => import('./Emotion'),
  repeat: () => import('./Repeat'),
  'before-after': () => import('./BeforeAfter'),
};

/** The renderer of a kind. The engine has matched step and kind, which the types of a record cannot say. */
export const renderers = Object.fromEntries(
  Object.entries(files).map(([kind, load]) => [kind, lazy(load as unknown as () => Promise<{ default: ComponentType<KindProps> }>)]),
) as Record<InFrame, LazyExoticComponent<ComponentType<KindProps>>>;

/** Loads everything an exercise will need while the line is there, so that no step has to wait under ground. */
export function loadKinds(definition: ExerciseDefinition): void {
  const used = JSON.stringify(definition.steps);
  for (const [kind, load] of Object.entries(files)) {
    if (used.includes(`"${kind}"`)) void load().catch(() => undefined);
  }
  if (used.includes('"dialogue"')) void import('../dialogue/RehearsalScreen').catch(() => undefined);
  void import('../Review').catch(() => undefined);
  void import('../Ending').catch(() => undefined);
}
