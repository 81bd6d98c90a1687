import type { StepKind } from '@attune/exercise';
import type { ComponentType } from 'react';
import type { BuildProps } from './build';

// A form takes the steps of its own kind, which the type of a record cannot say.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Form = ComponentType<BuildProps<any>>;

/** The form of each kind of step, loaded when one is first edited. */
export const forms: Record<StepKind, () => Promise<{ default: Form }>> = {
  instruction: () => import('./Instruction'),
  text: () => import('./Text'),
  choice: () => import('./Choice'),
  scale: () => import('./Scale'),
  emotion: () => import('./Emotion'),
  repeat: () => import('./Repeat'),
  'before-after': () => import('./BeforeAfter'),
  dialogue: () => import('../dialogue'),
  agreement: () => import('./Agreement'),
  audio: () => import('./Audio'),
  body: () => import('./Body'),
  breath: () => import('./Breath'),
  card: () => import('./Card'),
  checklist: () => import('./Checklist'),
  commitments: () => import('./Commitments'),
  ladder: () => import('./Ladder'),
  people: () => import('./People'),
  photo: () => import('./Photo'),
  plan: () => import('./Plan'),
  timer: () => import('./Timer'),
};
