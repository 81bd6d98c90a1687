import { NOTE_TEMPLATE_NAMES, type NoteTemplateName } from '@attune/clinical/note-templates';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { IsCivilDate, IsFreeText, IsPart, IsText } from '../../platform/http/validators.js';

/** More than anybody writes under one heading. */
const LONGEST = 8_000;
const MOST_SECTIONS = 12;

export class NoteSectionDto {
  /** Which section of its template this is; `agreed` in each of them. */
  @Matches(/^[a-z0-9][a-z0-9-]{0,39}$/)
  key: string;

  /** The heading, in a template of the practice's own. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsText(80)
  title?: string | null;

  @IsFreeText(LONGEST)
  text: string;
}

/** A progress note, whole: a section that is left out is empty. */
export class NoteBody {
  /** The civil date of what it is about. */
  @IsCivilDate()
  date: string;

  @ApiProperty({ enum: NOTE_TEMPLATE_NAMES })
  @IsIn(NOTE_TEMPLATE_NAMES)
  template: NoteTemplateName;

  /** What a template of the practice's own is called. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsText(80)
  templateTitle?: string | null;

  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_SECTIONS) @IsPart(() => NoteSectionDto, { each: true })
  sections: NoteSectionDto[];

  /** The session it is about. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsUUID()
  appointmentId?: string | null;

  /** Of an amendment: why. Left out, it stays as it was. */
  @ApiProperty({ type: String, nullable: true, required: false })
  @IsOptional() @IsText(500)
  reason?: string | null;
}

export class SignNoteBody {
  /** The signer's own name, typed. */
  @IsText(200)
  name: string;
}

export class AmendNoteBody {
  /** Of the amendment, made by whoever asks for it. */
  @IsUUID()
  id: string;

  @IsText(500)
  reason: string;
}

export class NoteAuthorDto {
  memberId: string;
  name: string;
}

export class NoteAmendmentDto {
  id: string;
  author: NoteAuthorDto;
  @ApiProperty({ enum: ['draft', 'signed'] }) state: 'draft' | 'signed';
  @ApiProperty({ type: String, nullable: true }) signedAt: string | null;
}

/** What a list shows of a note. */
export class NoteItemDto {
  id: string;
  date: string;
  @ApiProperty({ enum: NOTE_TEMPLATE_NAMES }) template: NoteTemplateName;
  @ApiProperty({ type: String, nullable: true }) templateTitle: string | null;
  @ApiProperty({ enum: ['draft', 'signed'] }) state: 'draft' | 'signed';
  author: NoteAuthorDto;
  @ApiProperty({ type: String, nullable: true }) appointmentId: string | null;
  savedAt: string;
  @ApiProperty({ type: String, nullable: true }) signedAt: string | null;
  /** Of an amendment: the first note of its chain. */
  @ApiProperty({ type: String, nullable: true }) amends: string | null;
  /** Whether a signed amendment follows it. */
  amended: boolean;
  /** How it begins. */
  excerpt: string;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

export class NotePageDto {
  items: NoteItemDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}

export class NoteDto {
  id: string;
  clientId: string;
  date: string;
  @ApiProperty({ enum: NOTE_TEMPLATE_NAMES }) template: NoteTemplateName;
  @ApiProperty({ type: String, nullable: true }) templateTitle: string | null;
  sections: NoteSectionDto[];
  @ApiProperty({ type: String, nullable: true }) appointmentId: string | null;
  @ApiProperty({ enum: ['draft', 'signed'] }) state: 'draft' | 'signed';
  author: NoteAuthorDto;
  /** Send it back in If-Match. */
  revision: number;
  createdAt: string;
  savedAt: string;
  @ApiProperty({ type: String, nullable: true }) signedAt: string | null;
  /** The name as it was when it was signed. */
  @ApiProperty({ type: String, nullable: true }) signedName: string | null;
  /** The keyed digest of all that was signed, in hexadecimal. */
  @ApiProperty({ type: String, nullable: true }) digest: string | null;
  /** Whether what lies here is still what was signed; null of a draft. */
  @ApiProperty({ type: Boolean, nullable: true }) intact: boolean | null;
  /** Of an amendment: the first note of its chain. */
  @ApiProperty({ type: String, nullable: true }) amends: string | null;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  /** The amendments of the chain that the reader may read, the earliest first. */
  amendments: NoteAmendmentDto[];
}

export class UnsignedNoteDto {
  id: string;
  clientId: string;
  clientName: string;
  date: string;
  @ApiProperty({ enum: NOTE_TEMPLATE_NAMES }) template: NoteTemplateName;
  savedAt: string;
  /** Whether it amends a signed note. */
  amends: boolean;
}

export class UnsignedNotePageDto {
  items: UnsignedNoteDto[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
