import type { NotThisTimeReason } from '@attune/clinical/reasons';
import type { StepKind } from '@attune/exercise';
import type { LocalizedDto } from '../../../platform/http/localized.dto.js';
import type { SessionAsk } from '../../appointments/own-asks.js';
import type { toProposal } from '../../assignments/proposal-rows.js';
import type { ConsentKind } from '../../consents/consent-text.dto.js';
import type { FileKind } from '../../files/file.dto.js';
import type { Readable } from '../../../platform/sealing/unreadable.js';
import type { SafetyPlanDto } from '../../safety-plans/safety-plan.dto.js';

export type Language = 'en' | 'es';

/** One answered step: the question and the answer as they read, in the language of the download. */
export interface WrittenLine {
  step: string;
  kind: StepKind;
  question: string;
  answer: string;
  /** Nobody else may read it. */
  private: boolean;
}

export interface WrittenComment extends Readable {
  by: string;
  at: string;
  /** The step it is about; null where it is about the whole. */
  step: string | null;
  text: string;
}

/** A photo, recording or document: its bytes are in Attune, at `address`, and in the archive at `path`. */
export interface NamedFile {
  id: string;
  kind: FileKind;
  type: string;
  size: number;
  address: string;
  path: string;
}

/** A card or letter that was made of an entry. */
export interface MadeKeepsake {
  step: string;
  kind: 'card' | 'letter';
  comesBackOn: string | null;
  comesBackAt: string | null;
  opened: number;
  putAway: boolean;
}

/** Something sent, as the client reads it on their path. */
export interface WrittenEntry extends Readable {
  id: string;
  assignmentId: string;
  exercise: { title: LocalizedDto; catalogId: string | null; versionId: string };
  day: string;
  startedAt: string;
  sentAt: string;
  smaller: boolean;
  corrects: string | null;
  correctedBy: string | null;
  lines: WrittenLine[];
  /** The answers as they are kept, by step. */
  answers: Record<string, unknown>;
  privateSteps: string[];
  comments: WrittenComment[];
  files: NamedFile[];
  kept: MadeKeepsake[];
}

/** Something begun and not sent. */
export interface BegunEntry extends Readable {
  id: string;
  assignmentId: string;
  exercise: LocalizedDto;
  startedAt: string;
  savedAt: string;
  lines: WrittenLine[];
  answers: Record<string, unknown>;
  files: NamedFile[];
}

/** What was agreed: an exercise given to the client, with the words about it. */
export interface AgreedExercise extends Readable {
  id: string;
  exercise: LocalizedDto;
  from: string;
  givenAt: string;
  endedAt: string | null;
  /** Why, when and where, the smallest dose and whatever else was written down together. */
  words: Record<string, unknown>;
}

/** An occasion that was not this time, and why. */
export interface SetAside {
  assignmentId: string;
  day: string;
  time: string;
  reason: NotThisTimeReason;
}

/** What the client asked or would have liked otherwise, and what came back. */
export type Proposed = ReturnType<typeof toProposal> & { assignmentId: string };

export type { SessionAsk } from '../../appointments/own-asks.js';

/** Something that the client or their team wrote to the other. */
export interface WrittenMessage extends Readable {
  id: string;
  from: 'client' | 'team';
  by: string;
  sentAt: string;
  takenBackAt: string | null;
  /** Null once it was taken back, and where it cannot be read. */
  text: string | null;
  files: NamedFile[];
  /** Who of the other side read it, the first one first. */
  readBy: { name: string; at: string }[];
}

/** A text of the practice that the client signed, as it was shown to them. */
export interface SignedText extends Readable {
  id: string;
  kind: ConsentKind;
  version: number;
  language: Language;
  title: string;
  text: string;
  /** As it was typed. */
  name: string;
  signedAt: string;
  withdrawnAt: string | null;
  /** SHA-256 of title, an empty line and text, in hexadecimal. */
  digest: string;
}

/** A version of the safety plan. */
export type WrittenPlan = SafetyPlanDto & Readable;

export interface DocumentHead {
  name: string;
  practice: string;
  language: Language;
  timeZone: string;
  /** When it was made, and on which day where the client lives. */
  madeAt: string;
  madeOn: string;
}

/** All that a client wrote, and what was written to them. What may be long (entries, versions, messages, signed texts) is read as it is gone through, each time anew. */
export interface AnswersDocument {
  head: DocumentHead;
  agreed: AgreedExercise[];
  aside: SetAside[];
  begun: BegunEntry[];
  proposals: Proposed[];
  /** What was asked about sessions. */
  sessionAsks: SessionAsk[];
  /** Their safety plan as it is now; null where none was written. */
  safetyPlan: WrittenPlan | null;
  /** Every version of it, the first one first; the last is the plan as it is now. */
  safetyPlanVersions: AsyncIterable<WrittenPlan>;
  /** Their conversation with the care team, the oldest first. */
  messages: AsyncIterable<WrittenMessage>;
  /** What they signed, the first before the others, also what was taken back. */
  signed: AsyncIterable<SignedText>;
  /** The oldest first. */
  entries: AsyncIterable<WrittenEntry>;
}
