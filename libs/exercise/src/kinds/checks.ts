import type { StepKind } from '../types/index.js';
import { agreementCheck } from './agreement.js';
import { audioCheck } from './audio.js';
import { bodyCheck } from './body.js';
import { breathCheck } from './breath.js';
import { cardCheck } from './card.js';
import { checklistCheck } from './checklist.js';
import { commitmentsCheck } from './commitments.js';
import { ladderCheck } from './ladder.js';
import { peopleCheck } from './people.js';
import { photoCheck } from './photo.js';
import { planCheck } from './plan.js';
import { timerCheck } from './timer.js';
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
  agreement: agreementCheck,
  audio: audioCheck,
  body: bodyCheck,
  breath: breathCheck,
  card: cardCheck,
  checklist: checklistCheck,
  commitments: commitmentsCheck,
  ladder: ladderCheck,
  people: peopleCheck,
  photo: photoCheck,
  plan: planCheck,
  timer: timerCheck,
};

export const isKind = (kind: unknown): kind is StepKind => typeof kind === 'string' && Object.hasOwn(checks, kind);
