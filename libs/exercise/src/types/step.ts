import type { AgreementStep } from './agreement.js';
import type { BodyStep } from './body.js';
import type { Card, CardStep } from './card.js';
import type { Condition } from './condition.js';
import type { DialogueStep } from './dialogue.js';
import type { AudioStep, PhotoStep } from './files.js';
import type { LadderStep } from './ladder.js';
import type { Localized } from './localized.js';
import type { PeopleStep } from './people.js';
import type { PlanStep } from './plan.js';
import type { ChecklistStep, CommitmentsStep } from './promises.js';
import type { ScaleRange, StepBase } from './step-base.js';
import type { BreathStep, TimerStep } from './timed.js';

export interface InstructionStep extends StepBase {
  kind: 'instruction';
  body: Localized;
  /** Earlier steps whose words are shown here again. */
  shows?: string[];
  /** The app adds the true line about who has been told. */
  showsTherapistStatus?: boolean;
}

/** A text to start from and change. */
export interface Example {
  text: Localized;
  when?: Condition;
}

export interface TextStep extends StepBase {
  kind: 'text';
  prompt: Localized;
  /** `short` holds 500 characters (the default), `long` 5,000. */
  size?: 'short' | 'long';
  examples?: Example[];
  /** The app offers to copy the text; nothing is sent by us. */
  copyable?: boolean;
  /** Names whom or what the entry is about: entries that say the same stand together in review. */
  groups?: boolean;
  /** Asks what somebody takes from it: the answers of all exercises are gathered on one page of theirs. */
  learned?: boolean;
  card?: Card;
  /** A letter to oneself: the client may pick the day on which it comes back. */
  returns?: 'date';
}

export interface ChoiceOption {
  id: string;
  label: Localized;
  hint?: Localized;
  when?: Condition;
  /** Opens a line for the client's own words; the answer is then `{id, text}`. */
  write?: boolean;
  /** What the option counts in a score. */
  value?: number;
  /** A clinician should see that this was chosen; the risk rules decide how. */
  flags?: string;
  /** Choosing this keeps the answers of these steps for the client alone. */
  makesPrivate?: string[];
}

export interface ChoiceStep extends StepBase {
  kind: 'choice';
  prompt: Localized;
  options: ChoiceOption[];
  multiple?: boolean;
  /** Each chosen option is counted as the observation `<step>.<option>`. */
  observe?: boolean;
  card?: Card;
}

export interface ScaleStep extends StepBase, ScaleRange {
  kind: 'scale';
  prompt: Localized;
}

export interface EmotionStep extends StepBase {
  kind: 'emotion';
  prompt: Localized;
  multiple?: boolean;
  /** `false` asks for the words only. Otherwise each word may carry 0 to 10. */
  intensity?: boolean;
}

/** Steps that may stand inside a repeat: each holds one answer of its own. */
export type LeafStep = TextStep | ChoiceStep | ScaleStep | EmotionStep;

/** A group of steps answered several times; with `max: 1` it is a group that may be left out. */
export interface RepeatStep extends StepBase {
  kind: 'repeat';
  prompt: Localized;
  steps: LeafStep[];
  min?: number;
  max?: number;
}

export interface NestedScale extends ScaleRange {
  id: string;
  prompt: Localized;
}

/** The same scales on both sides of the steps between. */
export interface BeforeAfterStep extends StepBase {
  kind: 'before-after';
  about?: Localized;
  scales: NestedScale[];
  steps: InnerStep[];
}

/** Steps that may stand inside a before-after. */
export type InnerStep =
  | LeafStep
  | InstructionStep
  | RepeatStep
  | DialogueStep
  | AgreementStep
  | AudioStep
  | BodyStep
  | BreathStep
  | CardStep
  | ChecklistStep
  | CommitmentsStep
  | LadderStep
  | PeopleStep
  | PhotoStep
  | PlanStep
  | TimerStep;

export type Step = InnerStep | BeforeAfterStep;
export type StepKind = Step['kind'];
