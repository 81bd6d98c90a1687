import { NOT_THIS_TIME_REASONS, type NotThisTimeReason } from '@attune/clinical/reasons';
import { ApiProperty } from '@nestjs/swagger';
import { LocalizedDto } from '../../../platform/http/localized.dto.js';
import { IfGiven, IsCivilDate } from '../../../platform/http/validators.js';
import { PROPOSAL_KINDS, type ProposalKind } from '../../assignments/proposal-rows.js';

export class SessionBriefQuery {
  /** The first day looked back over, in the client's zone; at most 92 days ago. Without it, since the last session. */
  @IfGiven() @IsCivilDate()
  since?: string;
}

/** From when on it looks back. */
export class BriefSinceDto {
  at: string;
  /** The day of it, where the client lives. */
  localDate: string;
  /** The last session that took place; fourteen days, where the last one is longer ago than six weeks or there was none; or what was asked for. */
  @ApiProperty({ enum: ['session', 'fortnight', 'asked'] }) from: 'session' | 'fortnight' | 'asked';
}

export class BriefSessionDto {
  appointmentId: string;
  startsAt: string;
  minutes: number;
}

export class BriefReasonDto {
  @ApiProperty({ enum: NOT_THIS_TIME_REASONS }) reason: NotThisTimeReason;
  times: number;
}

/** Planned times up to now, and what became of them. */
export class BriefPracticeDto {
  due: number;
  done: number;
  notThisTime: number;
  /** Nothing was said of them. */
  open: number;
  /** Entries without a planned time. */
  unprompted: number;
  /** The most frequent first. */
  reasons: BriefReasonDto[];
}

/** What was not done of one plan, for one reason. */
export class BriefNotDoneDto {
  assignmentId: string;
  title: LocalizedDto;
  /** Null: it stayed open. */
  @ApiProperty({ enum: NOT_THIS_TIME_REASONS, nullable: true }) reason: NotThisTimeReason | null;
  times: number;
  /** The last day of it. */
  localDate: string;
}

/** Their own words, or the words of the option they chose. */
export class BriefQuoteDto {
  prompt: LocalizedDto;
  text: LocalizedDto;
  /** False: the words of an option. */
  own: boolean;
}

export class BriefStepDto {
  label: LocalizedDto;
  before: number;
  after: number;
  min: number;
  max: number;
}

/** An entry that stands out, and by what. */
export class BriefEntryDto {
  responseId: string;
  title: LocalizedDto;
  localDate: string;
  submittedAt: string;
  /** Nobody has read it yet. */
  waiting: boolean;
  /** A flagged answer, a question, that it cannot be read, the strongest change between before and after, what they learned, or simply their words. */
  @ApiProperty({ enum: ['risk', 'ask', 'unreadable', 'change', 'learned', 'words'] }) why: 'risk' | 'ask' | 'unreadable' | 'change' | 'learned' | 'words';
  @ApiProperty({ type: BriefQuoteDto, nullable: true }) quote: BriefQuoteDto | null;
  @ApiProperty({ type: BriefStepDto, nullable: true }) change: BriefStepDto | null;
}

export class BriefPointDto {
  localDate: string;
  value: number;
}

/** A scale that moved beyond noise over the last eight weeks. */
export class BriefChangeDto {
  exerciseId: string;
  code: string;
  title: LocalizedDto;
  label: LocalizedDto;
  @ApiProperty({ enum: ['before', 'after'], nullable: true }) at: 'before' | 'after' | null;
  min: number;
  max: number;
  @ApiProperty({ enum: ['lower', 'higher', 'neither'] }) better: 'lower' | 'higher' | 'neither';
  /** The oldest first. */
  points: BriefPointDto[];
  lastResponseId: string;
}

export class BriefProposalDto {
  id: string;
  assignmentId: string;
  title: LocalizedDto;
  @ApiProperty({ enum: PROPOSAL_KINDS }) kind: ProposalKind;
  @ApiProperty({ type: String, nullable: true }) text: string | null;
  createdAt: string;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

export class BriefAskDto {
  id: string;
  appointmentId: string;
  @ApiProperty({ enum: ['other-time', 'cannot-come'] }) kind: 'other-time' | 'cannot-come';
  startsAt: string;
  createdAt: string;
}

/** What waits for an answer. */
export class BriefAskedDto {
  /** Messages that nobody of the team has read; at most 100 are counted. */
  messages: number;
  /** The newest three. */
  proposals: BriefProposalDto[];
  /** The oldest three. */
  appointments: BriefAskDto[];
  /** Proposals and asks beyond those. */
  more: number;
}

export class BriefPlanDto {
  assignmentId: string;
  title: LocalizedDto;
  createdAt: string;
  by: string;
  ended: boolean;
}

export class BriefAgreementDto {
  noteId: string;
  date: string;
  text: string;
  author: string;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

export class BriefAgreedDto {
  /** Made since, the newest first; at most five. */
  plans: BriefPlanDto[];
  /** Plans beyond those. */
  more: number;
  /** Of the newest signed note that says so. */
  @ApiProperty({ type: BriefAgreementDto, nullable: true }) note: BriefAgreementDto | null;
}

/** The minute before a session: everything since the last one. */
export class SessionBriefDto {
  since: BriefSinceDto;
  /** The session going on or next to come. */
  @ApiProperty({ type: BriefSessionDto, nullable: true }) session: BriefSessionDto | null;
  practice: BriefPracticeDto;
  /** At most six: what did not feel safe first, what stayed open last, then the most frequent. */
  notDone: BriefNotDoneDto[];
  /** Entries since. */
  entries: number;
  /** At most five, the gravest first; a flagged answer or a question that still waits also when it came before. */
  words: BriefEntryDto[];
  /** At most three, the largest first. */
  changes: BriefChangeDto[];
  /** How many scales had answers enough to tell a direction. */
  scales: number;
  asked: BriefAskedDto;
  agreed: BriefAgreedDto;
}
