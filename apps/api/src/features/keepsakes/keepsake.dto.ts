import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { LocalizedDto } from '../../platform/http/localized.dto.js';

export class KeptCardDto {
  id: string;
  responseId: string;
  exercise: LocalizedDto;
  text: string;
  @ApiProperty({ enum: ['plain', 'soft'] }) look: 'plain' | 'soft';
  /** The hour at which it comes back, `21:00`. */
  @ApiProperty({ type: String, nullable: true }) at: string | null;
  opened: number;
  createdAt: string;
  @ApiProperty({ enum: ['kept', 'put-away'] }) state: 'kept' | 'put-away';
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

export class LetterDto {
  id: string;
  responseId: string;
  exercise: LocalizedDto;
  /** The civil date on which it comes back. */
  on: string;
  /** What it says, once its day has come. */
  @ApiProperty({ type: String, nullable: true }) text: string | null;
  opened: number;
  writtenAt: string;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

export class KeepsakesDto {
  cards: KeptCardDto[];
  letters: LetterDto[];
}

export class KeepsakeBody {
  @IsIn(['kept', 'put-away'])
  @ApiProperty({ enum: ['kept', 'put-away'] })
  state: 'kept' | 'put-away';
}
