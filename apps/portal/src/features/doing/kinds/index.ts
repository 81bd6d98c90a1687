import type { ExerciseDefinition, StepKind } from '@attune/exercise';
import type { ComponentType } from 'react';
import { later, type Later } from '../../../lib/later';
import { openTexts } from '../../../lib/texts';
import type { KindProps } from './kind';

type Load = () => Promise<{ default: ComponentType<never> }>;

/** The kinds drawn inside the common frame; a rehearsal fills the whole screen and has a frame of its own. */
export type InFrame = Exclude<StepKind, 'dialogue'>;

/** A kind that not every exercise has: its texts come with it. */
const withTexts =
  <M>(load: () => Promise<M>) =>
  async (): Promise<M> =>
    (await Promise.all([load(), openTexts('kinds')]))[0];

/** One file a kind, loaded when an exercise first needs it. */
const files: Partial<Record<InFrame, Load>> = {
  instruction: () => import('./Instruction'),
  text: () => import('./Text'),
  choice: () => import('./Choice'),
  scale: () => import('./Scale'),
  emotion: () => import('./Emotion'),
  repeat: () => import('./Repeat'),
  'before-after': () => import('./BeforeAfter'),
  breath: withTexts(() => import('./Breath')),
  timer: withTexts(() => import('./Timer')),
  people: withTexts(() => import('./People')),
  ladder: withTexts(() => import('./Ladder')),
  agreement: withTexts(() => import('./Agreement')),
  checklist: withTexts(() => import('./Checklist')),
  commitments: withTexts(() => import('./Commitments')),
  plan: withTexts(() => import('./Plan')),
  card: withTexts(() => import('./Card')),
  body: withTexts(() => import('./Body')),
  photo: withTexts(() => import('./Photo')),
  audio: withTexts(() => import('./Audio')),
};

/** The engine has matched step and kind, which the types of a record cannot say. */
const kinds = Object.fromEntries(
  Object.entries(files).map(([kind, load]) => [kind, later(async () => (await load()).default as unknown as ComponentType<KindProps>)]),
) as Record<InFrame, Later<KindProps>>;

/** What draws a kind: at once when it was loaded with the exercise. */
export const renderers = Object.fromEntries(
  Object.entries(kinds).map(([kind, { Shown }]) => [kind, Shown]),
) as Record<InFrame, ComponentType<KindProps>>;

/** A rehearsal with its texts. */
export const loadRehearsal = withTexts(() => import('../dialogue/RehearsalScreen'));

/** Loads everything an exercise will need while the line is there, so that no step has to wait under ground. */
export function loadKinds(definition: ExerciseDefinition): void {
  const used = JSON.stringify(definition.steps);
  for (const [kind, { load }] of Object.entries(kinds)) {
    if (used.includes(`"${kind}"`)) load().catch(() => undefined);
  }
  if (used.includes('"dialogue"')) [loadRehearsal(), import('./text/said')].forEach((coming) => coming.catch(() => undefined));
  void import('../Review').catch(() => undefined);
  void import('../Ending').catch(() => undefined);
}
