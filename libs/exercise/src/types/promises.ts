import type { CivilDate, CivilTime, Labelled } from './labelled.js';
import type { Localized } from './localized.js';
import type { StepBase } from './step-base.js';

export interface ChecklistItem extends Labelled {
  /** A smaller form for a hard day. */
  lighter?: Localized;
}

/** Small things of the day: which of them were done, in full or in their lighter form. */
export interface ChecklistStep extends StepBase {
  kind: 'checklist';
  prompt: Localized;
  items: ChecklistItem[];
  canWriteOwn?: boolean;
  /** The client may set an hour for each item. */
  hours?: boolean;
  /** Items have a lighter form, the definition's or the client's own. */
  lighter?: boolean;
}

export interface ChecklistEntry {
  /** An item of the definition, or `own-1` to `own-12`. */
  id: string;
  /** The client's words; only for an item of their own. */
  label?: string;
  /** The client's lighter form of it. */
  lighter?: string;
  at?: CivilTime;
  /** Left out: not today, which is an answer too. */
  done?: 'full' | 'lighter';
}
export type ChecklistAnswer = ChecklistEntry[];

/** Promises that come back, to oneself or with others: kept, not kept, or moved. */
export interface CommitmentsStep extends StepBase {
  kind: 'commitments';
  prompt: Localized;
  commitments?: Labelled[];
  canWriteOwn?: boolean;
  /** How often a promise comes back; left out, it is not asked. */
  rhythms?: Labelled[];
  /** Why it was not kept, to choose from; the client may always use own words, or give no reason. */
  reasons?: Labelled[];
}

export const commitmentStates = ['kept', 'not-kept', 'moved'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

export interface CommitmentEntry {
  /** A commitment of the definition, or `own-1` to `own-12`. */
  id: string;
  /** The client's words; only for a promise of their own. */
  label?: string;
  rhythm?: string;
  /** Left out: not due this time. */
  state?: CommitmentState;
  /** The id of a reason. */
  reason?: string;
  /** The reason in own words. */
  because?: string;
  movedTo?: CivilDate;
}
export type CommitmentsAnswer = CommitmentEntry[];
