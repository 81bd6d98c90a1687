import { ApiProperty } from '@nestjs/swagger';
import { IfGiven, IsCivilDate } from '../../platform/http/validators.js';
import { LocalizedDto } from '../../platform/http/localized.dto.js';

export class ObservationQuery {
  @IfGiven() @IsCivilDate()
  from?: string;

  @IfGiven() @IsCivilDate()
  to?: string;
}

export class ObservationPointDto {
  responseId: string;
  at: string;
  localDate: string;
  value: number;
}

/** The step that a number comes from. */
export class ObservationStepDto {
  id: string;
  kind: string;
  prompt: LocalizedDto;
  /** Several options may be chosen at once. */
  multiple: boolean;
  /** The before-after it stands in. */
  @ApiProperty({ type: String, nullable: true }) within: string | null;
}

export class ObservationSeriesDto {
  code: string;
  exerciseId: string;
  /** Its row in the library's catalogue; null for an exercise of the practice's own. */
  @ApiProperty({ type: String, nullable: true }) catalogId: string | null;
  /** The exercise's title. */
  title: LocalizedDto;
  /** What the number says; for what the client added to a list, their own words as they last stood. */
  label: LocalizedDto;
  /** Null for a score, which several steps make. */
  @ApiProperty({ type: ObservationStepDto, nullable: true }) step: ObservationStepDto | null;
  /** The counts of the exercise that this number goes into, by name. */
  counts: string[];
  @ApiProperty({ enum: ['before', 'after'], nullable: true }) at: 'before' | 'after' | null;
  @ApiProperty({ type: Number, nullable: true }) min: number | null;
  @ApiProperty({ type: Number, nullable: true }) max: number | null;
  /** Which way may be called improvement. */
  @ApiProperty({ enum: ['lower', 'higher', 'neither'] }) better: 'lower' | 'higher' | 'neither';
  points: ObservationPointDto[];
}

/** A card or letter that was kept of an entry; what it says stays with the entry. */
export class KeptCountDto {
  responseId: string;
  exerciseId: string;
  /** The exercise's title. */
  title: LocalizedDto;
  step: string;
  @ApiProperty({ enum: ['card', 'letter'] }) kind: 'card' | 'letter';
  /** The day of the entry. */
  localDate: string;
  /** How often it was opened since. */
  opened: number;
  @ApiProperty({ type: String, nullable: true }) openedAt: string | null;
}

export class ObservationSeriesListDto {
  /** The first day told of, where more was answered than is read at once; null where all of it is here. */
  @ApiProperty({ type: String, nullable: true }) since: string | null;
  series: ObservationSeriesDto[];
  /** The oldest first; for staff, those of steps they may read. */
  kept: KeptCountDto[];
}
