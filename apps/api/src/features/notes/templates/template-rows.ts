import { type FieldFault, invalid } from '../../../platform/errors/domain-error.js';
import type { NoteTemplateBody, NoteTemplateDto } from './note-template.dto.js';

export interface NoteTemplateRow {
  [column: string]: unknown;
  id: string;
  title: string;
  sections: string[];
  retired_at: Date | null;
  revision: number;
}

/** What a template says: its name, and its headings in order. */
export interface TemplateWords {
  title: string;
  headings: string[];
}

/** Headings stand on one line. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/**
 * A body as it is kept.
 * @throws DomainError `request.invalid` when two sections are headed alike, whatever the case of their letters
 */
export function wordsOf({ title, sections }: NoteTemplateBody): TemplateWords {
  const headings = sections.map((section) => onOneLine(section.title));
  const folded = headings.map((heading) => heading.toLowerCase());
  const faults = folded.flatMap((heading, n): FieldFault[] => (folded.indexOf(heading) < n ? [{ field: `sections.${n}.title`, code: 'twice' }] : []));
  if (faults.length) throw invalid(...faults);
  return { title: onOneLine(title), headings };
}

export const saysTheSame = (row: NoteTemplateRow, { title, headings }: TemplateWords): boolean =>
  row.title === title && JSON.stringify(row.sections) === JSON.stringify(headings);

export const toTemplate = ({ id, title, sections, retired_at: retiredAt, revision }: NoteTemplateRow): NoteTemplateDto => ({
  id, title, sections: sections.map((heading) => ({ title: heading })), retired: retiredAt !== null, revision,
});
