import type { StepKind } from '@attune/exercise';
import type { IconName } from '../../../ui';

/** What a step does for the client, as the list of kinds is read. */
export const groups = ['ask', 'do', 'plan', 'several'] as const;
export type Group = (typeof groups)[number];

interface KindMark {
  icon: IconName;
  group: Group;
}

/** Every kind of step with its sign, in the order in which they are offered. */
export const kindMarks: Record<StepKind, KindMark> = {
  instruction: { icon: 'book', group: 'ask' },
  text: { icon: 'pen', group: 'ask' },
  choice: { icon: 'check', group: 'ask' },
  scale: { icon: 'report', group: 'ask' },
  emotion: { icon: 'leaf', group: 'ask' },
  body: { icon: 'person', group: 'ask' },
  people: { icon: 'people', group: 'ask' },
  dialogue: { icon: 'message', group: 'do' },
  breath: { icon: 'wave', group: 'do' },
  timer: { icon: 'clock', group: 'do' },
  audio: { icon: 'play', group: 'do' },
  photo: { icon: 'eye', group: 'do' },
  plan: { icon: 'calendar', group: 'plan' },
  checklist: { icon: 'check', group: 'plan' },
  commitments: { icon: 'flag', group: 'plan' },
  ladder: { icon: 'sort', group: 'plan' },
  card: { icon: 'note', group: 'plan' },
  agreement: { icon: 'swap', group: 'plan' },
  'before-after': { icon: 'history', group: 'several' },
  repeat: { icon: 'copy', group: 'several' },
};

export const kinds = Object.keys(kindMarks) as StepKind[];
