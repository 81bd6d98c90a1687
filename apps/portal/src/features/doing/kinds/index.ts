import type { ExerciseDefinition, Step, StepKind } from '@attune/exercise';
import { useEffect, type ComponentType } from 'react';
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

const nextLevel = later(async () => (await import('../dialogue/NextLevel')).NextLevel);
/** What a rehearsal offers at its end. */
export const NextLevel = nextLevel.Shown;

/** A rehearsal with its texts. */
export const loadRehearsal = withTexts(() => import('../dialogue/RehearsalScreen'));

const forNow = (coming: Promise<unknown>): unknown => coming.catch(() => undefined);

/** Loads what draws these steps. */
function loadSteps(steps: readonly Step[]): void {
  const words = JSON.stringify(steps);
  const has = (kind: string) => words.includes(`"kind":"${kind}"`);
  for (const [kind, { load }] of Object.entries(kinds)) if (has(kind)) forNow(load());
  if (has('dialogue')) [loadRehearsal(), nextLevel.load(), import('./text/said')].forEach(forNow);
}

/** Long enough for a first step to come over a slow line, short enough to be there before the train leaves. */
const AFTER_MS = 2_000;

/**
 * Loads everything an exercise will need while the line is there, so that no step has to wait under ground: its first step
 * at once, the rest when that one was begun, or a little later.
 */
export function useKinds({ steps }: ExerciseDefinition, begun: boolean): void {
  useEffect(() => loadSteps(steps.slice(0, 1)), [steps]);
  useEffect(() => {
    const loadRest = () => {
      loadSteps(steps);
      [import('../Review'), import('../Ending')].forEach(forNow);
    };
    const timer = setTimeout(loadRest, begun ? 0 : AFTER_MS);
    return () => clearTimeout(timer);
  }, [steps, begun]);
}
