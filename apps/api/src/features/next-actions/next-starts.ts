import { allSteps, attemptSummaries, type DialogueStep, type ExerciseDefinition } from '@attune/exercise';
import type { Starts } from '../assignments/making/assignment-making.js';
import type { NextLevelDto, WhyNot } from './next-action.dto.js';

/** How entries would begin, or why not. */
export type NextStart = { starts: Starts; level: NextLevelDto | null } | { whyNot: WhyNot };

/** What the therapist may read of the entry, and how entries of its assignment begin now. */
export interface Entry {
  definition: ExerciseDefinition;
  answers: Record<string, unknown>;
  present: Starts;
  /** Whether this entry was the smaller version. */
  smaller: boolean;
}

/** In the smaller version from now on; of a role-play's own level nothing is asked then. */
export function smallerStart({ definition, present }: Entry): NextStart {
  if (!definition.smaller) return { whyNot: 'no-smaller' };
  if (present.smaller) return { whyNot: 'is-smaller' };
  return { starts: { smaller: true, level: present.level }, level: null };
}

/**
 * One thing harder: the whole version where the smaller one was done, else the level of the role-play above the one last
 * played, as far as there is one.
 */
export function harderStart({ definition, answers, present, smaller }: Entry): NextStart {
  if (definition.smaller && (present.smaller || smaller)) return { starts: { smaller: false, level: present.level }, level: null };
  const step = allSteps(definition).find((each): each is DialogueStep => each.kind === 'dialogue');
  if (!step) return { whyNot: 'no-harder' };
  const played = attemptSummaries(step, answers[step.id] ?? []).at(-1)?.level ?? 0;
  const levels = step.variants.map(({ level }) => level).sort((a, b) => a - b);
  const from = Math.max(played, present.level ?? levels[0]!);
  const at = levels.findIndex((level) => level > from);
  if (at < 0) return { whyNot: 'no-harder' };
  return { starts: { smaller: false, level: levels[at]! }, level: { n: at + 1, of: levels.length } };
}
