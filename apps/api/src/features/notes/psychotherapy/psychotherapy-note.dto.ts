import { ApiProperty } from '@nestjs/swagger';
import { IsCivilDate, IsFreeText } from '../../../platform/http/validators.js';

const LONGEST = 40_000;

export class PsychotherapyNoteBody {
  /** The civil date of what it is about. */
  @IsCivilDate()
  date: string;

  @IsFreeText(LONGEST)
  text: string;
}

/** A psychotherapy note, for its author alone. */
export class PsychotherapyNoteDto {
  id: string;
  date: string;
  text: string;
  /** Send it back in If-Match. */
  revision: number;
  createdAt: string;
  savedAt: string;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

export class PsychotherapyNotePageDto {
  items: PsychotherapyNoteDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
