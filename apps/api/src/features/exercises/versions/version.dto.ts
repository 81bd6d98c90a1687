import { ApiProperty } from '@nestjs/swagger';

export class PublishedVersionDto {
  versionId: string;
  /** From 1. */
  number: number;
}

export class ExerciseVersionItemDto extends PublishedVersionDto {
  publishedAt: string;
  /** Null: it came with the product. */
  @ApiProperty({ type: String, nullable: true }) publishedBy: string | null;
  /** Whether it is what is assigned now. */
  current: boolean;
}

export class ExerciseVersionPageDto {
  items: ExerciseVersionItemDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class ExerciseVersionDto extends PublishedVersionDto {
  publishedAt: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) definition: object;
}
