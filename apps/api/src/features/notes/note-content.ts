import { AGREED, NOTE_TEMPLATES, type NoteTemplateName, OWN_TEMPLATE } from '@attune/clinical/note-templates';
import { type FieldFault, invalid } from '../../platform/errors/domain-error.js';
import type { NoteBody, NoteSectionDto } from './note.dto.js';

/** All sections together: some ten printed pages. */
const MOST_CHARACTERS = 40_000;
const EXCERPT = 160;

/** What is sealed of a note. */
export interface NoteContent {
  templateTitle: string | null;
  sections: { key: string; title: string | null; text: string }[];
  /** Of an amendment: why. */
  reason: string | null;
}

/** A note as it is compared and signed: what is sealed, and what is plain beside it. */
export interface NoteText extends NoteContent {
  date: string;
  template: NoteTemplateName;
  appointmentId: string | null;
}

/**
 * A body as it is kept: the sections of its template in order, none left out, the agreement last.
 * @throws DomainError `request.invalid` when sections are unknown, named twice, without a heading, or too long together
 */
export function noteTextOf(body: NoteBody, reason: string | null): NoteText {
  const own = body.template === OWN_TEMPLATE;
  const faults = own ? faultsOfOwn(body) : faultsOfBuiltIn(body.sections, NOTE_TEMPLATES[body.template as keyof typeof NOTE_TEMPLATES]);
  faults.push(...twice(body.sections));
  if (body.sections.reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS) faults.push({ field: 'sections', code: 'too_long' });
  if (faults.length) throw invalid(...faults);
  return {
    date: body.date,
    template: body.template,
    appointmentId: body.appointmentId?.toLowerCase() ?? null,
    templateTitle: own ? body.templateTitle! : null,
    sections: own ? ownSections(body.sections) : builtInSections(body),
    reason,
  };
}

/** What was agreed, as the note says it; null where nothing stands there. */
export const agreedIn = ({ sections }: NoteContent): string | null => sections.find(({ key }) => key === AGREED)?.text || null;

/** Whether anything was written at all. */
export const saysNothing = ({ sections }: NoteContent): boolean => sections.every(({ text }) => !text);

/** How a note begins, in one line. */
export function excerptOf({ sections }: NoteContent): string {
  const line = (sections.find(({ text }) => text)?.text ?? '').replace(/\s+/g, ' ');
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT - 1).trimEnd()}…` : line;
}

function builtInSections({ template, sections }: NoteBody): NoteContent['sections'] {
  const written = new Map(sections.map(({ key, text }) => [key, text]));
  return NOTE_TEMPLATES[template as keyof typeof NOTE_TEMPLATES].map((key) => ({ key, title: null, text: written.get(key) ?? '' }));
}

function ownSections(sections: NoteSectionDto[]): NoteContent['sections'] {
  const headed = sections.filter(({ key }) => key !== AGREED).map(({ key, title, text }) => ({ key, title: title!, text }));
  return [...headed, { key: AGREED, title: null, text: sections.find(({ key }) => key === AGREED)?.text ?? '' }];
}

function faultsOfBuiltIn(sections: NoteSectionDto[], keys: readonly string[]): FieldFault[] {
  return sections.flatMap(({ key }, n) => (keys.includes(key) ? [] : [{ field: `sections.${n}.key`, code: 'unknown_section' }]));
}

function faultsOfOwn({ templateTitle, sections }: NoteBody): FieldFault[] {
  const faults: FieldFault[] = templateTitle ? [] : [{ field: 'templateTitle', code: 'required' }];
  sections.forEach(({ key, title }, n) => {
    if (key !== AGREED && !title) faults.push({ field: `sections.${n}.title`, code: 'required' });
  });
  return faults;
}

function twice(sections: NoteSectionDto[]): FieldFault[] {
  return sections.flatMap(({ key }, n) => (sections.findIndex((one) => one.key === key) < n ? [{ field: `sections.${n}.key`, code: 'twice' }] : []));
}
