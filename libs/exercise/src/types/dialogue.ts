import type { StepBase } from './step.js';
import type { Localized } from './localized.js';

/** What happened to the wish in a reply; never a mark. */
export const replyClasses = ['gives-in', 'attacks', 'clear-warm'] as const;
export type ReplyClass = (typeof replyClasses)[number];

export interface DialogueReply {
  id: string;
  class: ReplyClass;
  text: Localized;
  /** A node or an ending. */
  next: string;
}

/** One line of the other person (`says`), or what they do instead of speaking (`does`). */
export interface DialogueNode {
  id: string;
  says?: Localized;
  does?: Localized;
  replies: DialogueReply[];
  /** Shown when the rehearsal is over, never during it. */
  afterwards?: Localized;
}

export interface DialogueEnding {
  id: string;
  title: Localized;
  body: Localized;
  takeAways: Localized[];
}

export interface DialogueTemperament {
  id: string;
  label: Localized;
  hint?: Localized;
  /** The node the rehearsal opens with; no other temperament may open there. */
  start: string;
}

export interface DialogueVariant {
  id: string;
  level: number;
  scene: Localized;
  goal: Localized;
  /** Said before a harder variant begins. */
  before?: Localized;
  temperaments: DialogueTemperament[];
}

/** A branching role-play: the other person's line, replies to choose from or one's own, endings. */
export interface DialogueStep extends StepBase {
  kind: 'dialogue';
  person: { name: string; editable?: boolean };
  canWriteOwn?: boolean;
  classes: Record<ReplyClass, { label: Localized; means: Localized }>;
  /** Asked after a line of one's own: which class is it closest to? */
  whenWritten: Localized;
  variants: DialogueVariant[];
  nodes: DialogueNode[];
  endings: DialogueEnding[];
}
