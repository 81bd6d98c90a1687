import type { StepBase } from './step-base.js';
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

/** What the other person says, or does instead of speaking. */
export interface DialogueLine {
  says?: Localized;
  does?: Localized;
}

/** One line of the other person, and the replies to it. */
export interface DialogueNode extends DialogueLine {
  id: string;
  /** The line as another temperament of the same person puts it, by the temperament's id; where paths merge. */
  as?: Record<string, DialogueLine>;
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
  /** Who answers. `{person}` in any text of the dialogue stands for the name; `editable`: the client may give another. */
  person: { name: string; editable?: boolean };
  canWriteOwn?: boolean;
  classes: Record<ReplyClass, { label: Localized; means: Localized }>;
  /** Asked after a line of one's own: which class is it closest to? */
  whenWritten: Localized;
  variants: DialogueVariant[];
  nodes: DialogueNode[];
  endings: DialogueEnding[];
}
