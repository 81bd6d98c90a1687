import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { IfGiven, IsFreeText, IsPart, IsText, IsTextList } from '../../platform/http/validators.js';
import { MOST_STEPS, PathStepBody, PathStepDto } from './path.dto.js';

export class ProgramQuery extends PageQuery {
  /** Words that all stand somewhere in title, purpose or tags, in either language. */
  @IfGiven() @IsFreeText(100)
  search?: string;

  /** `all` unless told: what is archived is on a shelf of its own alone. */
  @IfGiven() @IsIn(['all', 'mine', 'archived'])
  shelf?: 'all' | 'mine' | 'archived';
}

export class ProgramTitleBody {
  @IsText(120) en: string;
  @IsText(120) es: string;
}

export class ProgramPurposeBody {
  @IsText(400) en: string;
  @IsText(400) es: string;
}

/** A program as its author writes it. */
export class ProgramBody {
  @IsPart(() => ProgramTitleBody)
  title: ProgramTitleBody;

  @IsPart(() => ProgramPurposeBody)
  purpose: ProgramPurposeBody;

  /** In order, at most 60. */
  @IsArray() @ArrayMaxSize(MOST_STEPS) @IsPart(() => PathStepBody, { each: true })
  steps: PathStepBody[];

  @IsTextList(20, 60)
  tags: string[];

  /** Who sees it: its author alone, or all staff of the practice. */
  @IsIn(['private', 'practice'])
  visibility: 'private' | 'practice';
}

class ProgramBase {
  id: string;
  @ApiProperty({ type: String, nullable: true }) catalogId: string | null;
  title: LocalizedDto;
  purpose: LocalizedDto;
  /** The weeks it takes, when it goes by weeks. */
  @ApiProperty({ type: Number, nullable: true }) weeks: number | null;
  tags: string[];
  /** Whether the caller may edit it. */
  own: boolean;
  /** Null: it comes with the product. */
  @ApiProperty({ type: String, nullable: true }) authorName: string | null;
  @ApiProperty({ enum: ['private', 'practice'], nullable: true }) visibility: 'private' | 'practice' | null;
  archived: boolean;
}

export class ProgramItemDto extends ProgramBase {
  /** How many there are. */
  steps: number;
}

export class ProgramPageDto {
  items: ProgramItemDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class ProgramDto extends ProgramBase {
  steps: PathStepDto[];
  /** Goes up with every edit; send it back in If-Match. */
  revision: number;
}
