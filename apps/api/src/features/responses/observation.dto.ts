import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsCivilDate } from '../../platform/http/validators.js';
import { LocalizedDto } from '../../platform/http/localized.dto.js';

export class ObservationQuery {
  @IsOptional() @IsCivilDate()
  from?: string;

  @IsOptional() @IsCivilDate()
  to?: string;
}

export class ObservationPointDto {
  responseId: string;
  at: string;
  localDate: string;
  value: number;
}

export class ObservationSeriesDto {
  code: string;
  exerciseId: string;
  /** The exercise's title. */
  title: LocalizedDto;
  /** What the number says. */
  label: LocalizedDto;
  @ApiProperty({ enum: ['before', 'after'], nullable: true }) at: 'before' | 'after' | null;
  @ApiProperty({ type: Number, nullable: true }) min: number | null;
  @ApiProperty({ type: Number, nullable: true }) max: number | null;
  /** Which way may be called improvement. */
  @ApiProperty({ enum: ['lower', 'higher', 'neither'] }) better: 'lower' | 'higher' | 'neither';
  points: ObservationPointDto[];
}

export class ObservationSeriesListDto {
  series: ObservationSeriesDto[];
}
