import { ApiProperty } from '@nestjs/swagger';
import { LocalizedDto } from '../../platform/http/localized.dto.js';

export class SmallerDto {
  minutes: number;
  about: LocalizedDto;
}

export class TodayExerciseDto {
  id: string;
  versionId: string;
  title: LocalizedDto;
  /** What a screen that others may see can show. */
  quietTitle: LocalizedDto;
  purpose: LocalizedDto;
  minutes: number;
  @ApiProperty({ type: () => SmallerDto, nullable: true }) smaller: SmallerDto | null;
}

/** Something begun and not sent: where it stood, and what to name when saving on. */
export class TodayDraftDto {
  responseId: string;
  @ApiProperty({ type: String, nullable: true }) step: string | null;
  updatedAt: string;
  revision: number;
}

export class TodayItemDto {
  /** The occasion. */
  id: string;
  assignmentId: string;
  exercise: TodayExerciseDto;
  @ApiProperty({ type: String, nullable: true }) why: string | null;
  @ApiProperty({ type: String, nullable: true }) whenWhere: string | null;
  @ApiProperty({ type: String, nullable: true }) ifThen: string | null;
  @ApiProperty({ type: String, nullable: true }) smallestDose: string | null;
  localDate: string;
  localTime: string;
  dueAt: string;
  @ApiProperty({ type: () => TodayDraftDto, nullable: true }) draft: TodayDraftDto | null;
}

export class TodayDoneDto {
  /** The occasion it was done on; of an unprompted entry, the response. */
  id: string;
  assignmentId: string;
  exercise: TodayExerciseDto;
  responseId: string;
  submittedAt: string;
  smaller: boolean;
}

/** What may be done at any time, without an occasion. */
export class TodayAnytimeDto {
  assignmentId: string;
  exercise: TodayExerciseDto;
  @ApiProperty({ type: String, nullable: true }) why: string | null;
  /** The last thing begun that belongs to no item above. */
  @ApiProperty({ type: () => TodayDraftDto, nullable: true }) draft: TodayDraftDto | null;
}

export class TodayAwayDto {
  /** The last day, in the practice. */
  until: string;
  /** Who stands in for them. */
  @ApiProperty({ type: String, nullable: true }) cover: string | null;
  /** What they left for their clients. */
  @ApiProperty({ type: String, nullable: true }) note: string | null;
}

export class TodayTherapistDto {
  name: string;
  /** It was somebody else before, and the client was not told yet (`POST /me/care-team/seen`). */
  isNew: boolean;
  @ApiProperty({ type: () => TodayAwayDto, nullable: true }) away: TodayAwayDto | null;
}

export class TodayDto {
  /** The client's own date. */
  date: string;
  timeZone: string;
  items: TodayItemDto[];
  done: TodayDoneDto[];
  anytime: TodayAnytimeDto[];
  /** Responses with comments that were not seen yet. */
  newComments: number;
  /** Cards kept on this page. */
  cards: number;
  /** Letters whose day has come and that were not opened yet. */
  letters: number;
  /** Texts of the practice that wait to be read and signed (`GET /me/consents`). */
  consents: number;
  @ApiProperty({ type: () => TodayTherapistDto, nullable: true }) therapist: TodayTherapistDto | null;
}
