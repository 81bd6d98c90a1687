import { LONGEST_HEADING, MOST_OWN_SECTIONS } from '@attune/clinical/note-templates';
import { ArrayMaxSize, ArrayMinSize, IsArray } from 'class-validator';
import { IsPart, IsText } from '../../../platform/http/validators.js';

export class NoteTemplateSectionDto {
  /** Its heading, as it stands in the notes. */
  @IsText(LONGEST_HEADING)
  title: string;
}

/** A template of the practice's own, whole. Every note of it ends with "what we agreed", which is not named here. */
export class NoteTemplateBody {
  @IsText(LONGEST_HEADING)
  title: string;

  /** In the order in which they are written; no two are headed alike. */
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_OWN_SECTIONS) @IsPart(() => NoteTemplateSectionDto, { each: true })
  sections: NoteTemplateSectionDto[];
}

export class NoteTemplateDto {
  id: string;
  title: string;
  sections: NoteTemplateSectionDto[];
  /** Whether no new note is offered it. */
  retired: boolean;
  /** Send it back in If-Match. */
  revision: number;
}

export class NoteTemplateListDto {
  /** All of them by name, retired ones too: at most forty. */
  items: NoteTemplateDto[];
}
