import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Min } from 'class-validator';

export const FILE_KINDS = ['photo', 'audio', 'document'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

export class FileBody {
  @IsIn(FILE_KINDS)
  @ApiProperty({ enum: FILE_KINDS })
  kind: FileKind;

  /** All of its bytes: at most 10 MB of a photo or document, 25 MB of a recording. */
  @IsInt() @Min(1)
  size: number;
}

export class FileDto {
  id: string;
  @ApiProperty({ enum: FILE_KINDS }) kind: FileKind;
  size: number;
  /** How many bytes have arrived: where the next part begins. */
  received: number;
  @ApiProperty({ enum: ['uploading', 'complete'] }) state: 'uploading' | 'complete';
  /** The content type, as found in the first part. */
  @ApiProperty({ type: String, nullable: true }) type: string | null;
}
