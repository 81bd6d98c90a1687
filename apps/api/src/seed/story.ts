import type { Answers } from '@attune/exercise';
import type { NotThisTimeReason } from '@attune/clinical/reasons';
import type { ClientBody } from '../features/clients/client.dto.js';
import type { ProposalBody } from '../features/proposals/proposal.dto.js';
import type { ReviewBody, ReviewDraftBody } from '../features/reviews/review.dto.js';
import type { AppointmentAskBody } from '../features/appointments/my-appointment.dto.js';
import type { MadeForClient } from './authoring-play.js';
import type { OwnConsents } from './consent-play.js';
import type { SaidMessage } from './message-play.js';
import type { Random } from './random.js';
import type { WrittenNote } from './note-play.js';
import type { SavedPlan } from './safety-plan-play.js';

/** An exercise of the library, by its row in the catalogue. */
export type CatalogId = 'A1' | 'A2' | 'A3' | 'A6' | 'A9' | 'A10' | 'A11' | 'A13' | 'A14' | 'B1' | 'B3' | 'B4' | 'C1' | 'C6' | 'D2' | 'D3' | 'D6';

/** A program of the library, by its row in the catalogue. */
export type ProgramId = 'P1' | 'P2' | 'P3';

/** The day on which a letter comes back, counted back from today; negative days are to come. */
export interface LetterDay {
  /** The step it is written in. */
  step: string;
  ago: number;
  /** Opened by its writer so many days ago. */
  openedAgo?: number;
}

/** What a client answers at one time, and what comes of it. */
export interface Entry {
  answers: Answers;
  privateSteps?: string[];
  smaller?: boolean;
  comesBack?: LetterDay;
  /** How long the client was at it. */
  minutes?: number;
  /** What the therapist says; without it the entry is read. */
  reply?: ReviewBody;
  /** Nobody reads it before the story ends. */
  waits?: boolean;
  /** What the therapist has begun to write about an entry that waits. */
  begun?: ReviewDraftBody;
  /** The client has not looked at the reply yet. */
  unseen?: boolean;
  /** The client says it anew, so many minutes later. */
  corrected?: { after: number; answers: Answers };
}

/** A day on which something was due: how many days ago, its ISO weekday, and its number in the plan from 0. */
export interface DueDay {
  ago: number;
  weekday: number;
  number: number;
}

/** What becomes of an occasion. */
export type Outcome = 'done' | 'open' | NotThisTimeReason;
export type Rhythm = (day: DueDay, random: Random) => Outcome;

/** An assignment and its life. Days are counted back from today; negative days are to come. */
export interface Plan {
  exercise: CatalogId;
  why?: string;
  whenWhere?: string;
  obstacle?: string;
  ifThen?: string;
  smallestDose?: string;
  confidence?: number;
  assigned: number;
  first: number;
  /** `session`: the evening before each session. */
  repeat: 'once' | 'daily' | 'weekly' | 'session';
  /** For a weekly plan: every so many weeks. */
  every?: number;
  /** For a weekly plan: how many days after its first one; the first one itself is 0. */
  on?: number[];
  time: string;
  last?: number;
  /** Instead of `last`. */
  until?: 'next-session';
  /** What the client would like to be different about it, and nobody has answered. */
  proposes?: Pick<ProposalBody, 'kind' | 'text'> & { ago: number; time: string };
  rhythm: Rhythm;
  /** In the order in which they are made; when they run out, occasions stay open. */
  entries: Entry[];
  unprompted?: (Entry & { ago: number; time: string })[];
  /** Begun and kept for later, on the occasion so many days ago. */
  draft?: Pick<Entry, 'answers'> & { ago: number; time: string; step: string };
  endedAgo?: number;
}

/** A client and what they did. `key` seeds their chances. */
export interface ClientStory {
  key: string;
  record: ClientBody;
  /** The primary therapist at first, by email. */
  therapist: string;
  /** When the record was made. */
  since: number;
  /** When the invitation was sent, and taken up. Without, no portal. */
  invitedAgo?: number;
  acceptedAgo?: number;
  dischargedAgo?: number;
  /** A second therapist on the care team, by email. */
  alsoTreatedBy?: string;
  plans: Plan[];
  /** Their therapist has offered them to somebody else (an email), who has not answered. */
  offered?: { ago: number; to: string; note: string };
  /** A program, from its first day on. */
  onProgram?: { program: ProgramId; ago: number };
  madeForThem?: MadeForClient;
  /** What was written about their sessions. */
  notes?: WrittenNote[];
  /** Their conversation with their therapist, the first message first. */
  messages?: SaidMessage[];
  /** What they were asked to sign on top of what everybody is, took back, or have not signed yet. */
  consents?: OwnConsents;
  /** What they ask about their next session. */
  asksAboutSession?: Pick<AppointmentAskBody, 'kind' | 'text'>;
  /** Their safety plan, the first saving first. */
  safetyPlan?: SavedPlan[];
}
