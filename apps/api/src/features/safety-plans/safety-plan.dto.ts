import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional } from 'class-validator';
import { EmptyIsNone, IsFreeText, IsPart, IsText, IsTextList } from '../../platform/http/validators.js';

/** What one section holds at most: more than anybody reads in a hard moment. */
const MOST = 12;
const LINE = 300;

const IsLines = (): PropertyDecorator => IsTextList(MOST, LINE);

/** A professional or a place that helps; without a number it is a name to look for. */
export class PlanContactDto {
  @IsText(100)
  name: string;

  @ApiProperty({ type: String, nullable: true, required: false })
  @EmptyIsNone() @IsOptional() @IsText(40)
  phone?: string | null;

  /** When to call, or what for. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @EmptyIsNone() @IsOptional() @IsFreeText(200)
  note?: string | null;
}

/** Somebody close. */
export class PlanPersonDto extends PlanContactDto {
  /** Good company without a word about it, or somebody who can be told and asked for help. */
  @ApiProperty({ enum: ['company', 'help'] })
  @IsIn(['company', 'help'])
  for: 'company' | 'help';
}

/** The plan, whole: what is left out of a section is gone from it. */
export class SafetyPlanBody {
  /** How it begins: what is noticed first. */
  @IsLines() signs: string[];

  /** What helps without anybody else. */
  @IsLines() helps: string[];

  @IsArray() @ArrayMaxSize(MOST) @IsPart(() => PlanPersonDto, { each: true })
  people: PlanPersonDto[];

  /** Where it is easier to be. */
  @IsLines() places: string[];

  @IsArray() @ArrayMaxSize(MOST) @IsPart(() => PlanContactDto, { each: true })
  professionals: PlanContactDto[];

  /** What makes the place one is in safer: what is put away, locked up or given to somebody. */
  @IsLines() safer: string[];

  /** What is worth staying for. */
  @IsLines() reasons: string[];
}

export class PlanAuthorDto {
  @ApiProperty({ enum: ['client', 'member'] }) kind: 'client' | 'member';
  name: string;
}

export class SafetyPlanVersionDto {
  /** From 1; every saving makes the next. */
  revision: number;
  savedAt: string;
  savedBy: PlanAuthorDto;
}

/** A plan as it was saved. While nothing was written, every section is empty and the revision is 0. */
export class SafetyPlanDto extends SafetyPlanBody {
  /** Send it back in If-Match. */
  revision: number;
  @ApiProperty({ type: String, nullable: true }) savedAt: string | null;
  @ApiProperty({ type: () => PlanAuthorDto, nullable: true }) savedBy: PlanAuthorDto | null;
}

export class SafetyPlanVersionPageDto {
  items: SafetyPlanVersionDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
