import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsUUID } from 'class-validator';
import { IfGiven, IsText } from '../../platform/http/validators.js';
import { FILE_KINDS, type FileKind } from '../files/file.dto.js';

export const MOST_CHARACTERS = 4_000;
const MOST_FILES = 5;
const SIDES = ['client', 'team'] as const;
export type Side = (typeof SIDES)[number];

export class MessageBody {
  @IsText(MOST_CHARACTERS)
  text: string;

  /** Files that were uploaded whole for this, in order. Each goes with one message. */
  @IfGiven() @ArrayMaxSize(MOST_FILES) @ArrayUnique() @IsUUID(undefined, { each: true })
  files?: string[];
}

export class ReadBody {
  /** The newest message that was seen. */
  @IsUUID()
  upTo: string;
}

export class MessageFileDto {
  id: string;
  @ApiProperty({ enum: FILE_KINDS }) kind: FileKind;
  /** The content type, as its first bytes say. */
  type: string;
  size: number;
}

export class MessageReaderDto {
  /** Null: the client. */
  @ApiProperty({ type: String, nullable: true }) memberId: string | null;
  name: string;
  at: string;
}

export class MessageDto {
  id: string;
  @ApiProperty({ enum: SIDES }) from: Side;
  /** Who of the team wrote it; null when the client did. */
  @ApiProperty({ type: String, nullable: true }) memberId: string | null;
  authorName: string;
  /** Whether the caller wrote it. */
  mine: boolean;
  /** Null once it was taken back. */
  @ApiProperty({ type: String, nullable: true }) text: string | null;
  files: MessageFileDto[];
  sentAt: string;
  @ApiProperty({ type: String, nullable: true }) takenBackAt: string | null;
  /** Who of the other side read it, the first one first. */
  readBy: MessageReaderDto[];
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

export class MessagePageDto {
  /** The newest first. */
  items: MessageDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
