import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { LocalizedDto } from '../../platform/http/localized.dto.js';
import { IfGiven } from '../../platform/http/validators.js';

export class AnswersQuery {
  /** The language that questions and answers are written out in; one's own unless told. */
  @ApiPropertyOptional({ enum: ['en', 'es'] })
  @IfGiven() @IsIn(['en', 'es'])
  language?: 'en' | 'es';
}

/** What the client took from an exercise, in their words. */
export class LearnedDto {
  responseId: string;
  localDate: string;
  exercise: LocalizedDto;
  /** The step that asked, and its question. */
  step: string;
  prompt: LocalizedDto;
  text: string;
  /** Nobody else may read it. */
  private: boolean;
}

export class LearnedPageDto {
  items: LearnedDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
