import { offers, type Offer } from '@attune/exercise';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsObject, IsString, IsUUID, MaxLength } from 'class-validator';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import { IfGiven, IsInstant } from '../../platform/http/validators.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';

/** Answers to an assignment, under way or finished. */
export class AnsweringBody {
  @IsUUID()
  assignmentId: string;

  /** The occasion it was done on; none for an unprompted entry. */
  @IfGiven() @IsUUID()
  occasionId?: string;

  @IsInstant()
  startedAt: string;

  /** `{[stepId]: value}`; each step kind says what its value is. */
  @IsObject()
  @ApiProperty({ type: 'object', additionalProperties: true })
  answers: Record<string, unknown>;

  /** Steps whose whole answer is for the client alone. */
  @IfGiven() @IsArray() @ArrayMaxSize(100) @IsString({ each: true }) @MaxLength(100, { each: true })
  privateSteps?: string[];

  /** The smaller version was done. */
  @IfGiven() @IsBoolean()
  smaller?: boolean;
}

/** What a client did, as their phone sends it: whole, and the same again after a lost connection. */
export class ResponseBody extends AnsweringBody {
  /** The earlier response that this one corrects. */
  @IfGiven() @IsUUID()
  corrects?: string;
}

export class EndingDto {
  title: LocalizedDto;
  body: LocalizedDto;
  /** Doors shown below it. */
  @ApiProperty({ enum: offers, isArray: true }) offers: Offer[];
}

export class SubmittedDto {
  id: string;
  assignmentId: string;
  @ApiProperty({ type: String, nullable: true }) occasionId: string | null;
  unprompted: boolean;
  @ApiProperty({ type: String, nullable: true }) corrects: string | null;
  localDate: string;
  submittedAt: string;
  /** What was noticed, in both languages. */
  ending: EndingDto;
}

export class ExerciseNameDto {
  id: string;
  versionId: string;
  @ApiProperty({ type: String, nullable: true }) catalogId: string | null;
  title: LocalizedDto;
}

export type ResponseState = 'waiting' | 'read' | 'answered' | 'replaced';

/** A response without what was written. */
export class ResponseSummaryDto {
  id: string;
  assignmentId: string;
  exercise: ExerciseNameDto;
  localDate: string;
  startedAt: string;
  submittedAt: string;
  smaller: boolean;
  unprompted: boolean;
  hasPrivate: boolean;
  @ApiProperty({ type: String, nullable: true }) corrects: string | null;
  @ApiProperty({ type: String, nullable: true }) correctedBy: string | null;
  @ApiProperty({ enum: ['waiting', 'read', 'answered', 'replaced'] }) state: ResponseState;
  newComments: boolean;
}

export class ResponseItemDto extends ResponseSummaryDto {
  /** With `opened=true`: what the reader may read. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) answers?: Record<string, unknown>;
  privateSteps?: string[];
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

export class ResponsePageDto {
  items: ResponseItemDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class ResponseQuery extends PageQuery {
  @IfGiven() @IsUUID()
  assignmentId?: string;

  /** `true` adds the answers to each item. */
  @IfGiven() @IsIn(['true', 'false'])
  opened?: 'true' | 'false';
}

export class StepCommentDto {
  memberName: string;
  text: string;
  at: string;
}

export class ReviewDto {
  memberId: string;
  memberName: string;
  @ApiProperty({ type: String, nullable: true }) comment: string | null;
  /** Comments by step id. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) comments: Record<string, string>;
  /** For staff only: how the skill was used, 1 to 5. */
  @ApiProperty({ type: Number, nullable: true, required: false }) skillRating?: number | null;
  updatedAt: string;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

/** What the reader typed about a response and did not send. */
export class ReviewDraftDto {
  @ApiProperty({ type: String, nullable: true }) comment: string | null;
  /** Comments by step id. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) comments: Record<string, string>;
  revision: number;
  updatedAt: string;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

/** A card or letter made in a response: how often it was opened since. */
export class KeptDto {
  step: string;
  @ApiProperty({ enum: ['card', 'letter'] }) kind: 'card' | 'letter';
  @ApiProperty({ type: String, nullable: true }) on: string | null;
  opened: number;
  @ApiProperty({ type: String, nullable: true }) openedAt: string | null;
}

export class ResponseClientDto {
  id: string;
  name: string;
  code: string;
}

@ApiExtraModels(StepCommentDto)
export class OpenedResponseDto extends ResponseSummaryDto {
  client: ResponseClientDto;
  @ApiProperty({ type: String, nullable: true }) occasionId: string | null;
  /** The version that was answered. */
  @ApiProperty({ type: 'object', additionalProperties: true }) definition: object;
  @ApiProperty({ type: 'object', additionalProperties: true }) answers: Record<string, unknown>;
  privateSteps: string[];
  ending: EndingDto;
  reviews: ReviewDto[];
  /** For staff only: one's own words that were not sent yet. */
  @ApiProperty({ type: () => ReviewDraftDto, nullable: true, required: false }) draft?: ReviewDraftDto | null;
  /** Cards and letters that were kept of it; for staff, those of steps they may read. */
  keepsakes: KeptDto[];
  /** All comments, by step id. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'array', items: { $ref: getSchemaPath(StepCommentDto) } } })
  comments: Record<string, StepCommentDto[]>;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

export class CommentsSeenBody {
  @IsUUID()
  responseId: string;
}
