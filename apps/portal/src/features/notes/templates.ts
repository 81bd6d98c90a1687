import { AGREED, NOTE_TEMPLATES, OWN_TEMPLATE, sectionsHeaded, type BuiltInNoteTemplate } from '@attune/clinical/note-templates';
import type { Note, NoteBody } from './api';
import type { OwnTemplate } from './own/api';

export type Section = Note['sections'][number];
export const TEMPLATES = Object.keys(NOTE_TEMPLATES) as BuiltInNoteTemplate[];

/** A note as it is written: all of what is sent, with every section of its template. */
export type Draft = Required<Pick<NoteBody, 'date' | 'template' | 'templateTitle' | 'appointmentId'>> & { sections: Section[]; reason: string | null };

/** What a note is put into: a template with its sections, empty. */
export type Form = Pick<Draft, 'template' | 'templateTitle' | 'sections'>;

/** Under which heading the reader finds a section. */
export type HeadingOf = (section: Section) => string;

/** A template that comes with the product. */
export const builtIn = (template: BuiltInNoteTemplate): Form => ({
  template, templateTitle: null, sections: NOTE_TEMPLATES[template].map((key) => ({ key, title: null, text: '' })),
});

/** A template of the practice's own: the note takes its name and headings along. */
export const ownForm = ({ title, sections }: Pick<OwnTemplate, 'title' | 'sections'>): Form => ({
  template: OWN_TEMPLATE, templateTitle: title, sections: sectionsHeaded(sections.map((section) => section.title)),
});

/** Whether a note stands in this template as it is now. */
export const isIn = (draft: Form, form: Form): boolean =>
  draft.template === form.template &&
  draft.templateTitle === form.templateTitle &&
  draft.sections.length === form.sections.length &&
  draft.sections.every(({ key, title }, place) => (title ?? key) === (form.sections[place]!.title ?? form.sections[place]!.key));

export const blankDraft = (date: string, appointmentId: string | null): Draft => ({ date, ...builtIn('soap'), appointmentId, reason: null });

export const draftOf = ({ date, template, templateTitle, appointmentId, sections, reason }: Note): Draft => ({
  date, template, templateTitle, appointmentId, sections, reason,
});

/**
 * The same note in another template. What stands in a section that both have stays there; everything else goes, in its order,
 * to the end of the first section: no word is lost by trying another form.
 */
export function inTemplate(draft: Draft, form: Form, headingOf: HeadingOf): Draft {
  const sections = form.sections.map((section) => ({ ...section }));
  const loose: string[] = [];
  for (const section of draft.sections) {
    const same = sections[placeIn(sections, section, headingOf)];
    if (same) same.text = [same.text, section.text].filter(Boolean).join('\n\n');
    else if (section.text.trim()) loose.push(section.text.trim());
  }
  const first = sections[0]!;
  first.text = [first.text.trim(), ...loose].filter(Boolean).join('\n\n');
  return { ...draft, template: form.template, templateTitle: form.templateTitle, sections };
}

/** What was saved there, and below it what is written here; once, where one of them goes on from the other. */
export function joined(there: string, here: string): string {
  if (there.startsWith(here.trim())) return there;
  return here.startsWith(there.trim()) ? here : `${there.trim()}\n\n${here.trim()}`;
}

/**
 * Both of two versions of one note: in every section what was saved there, and below it what is written here where the two differ. What
 * has no section there goes to the end of the first one. Everything else is as it was saved there.
 */
export function bothOf(theirs: Draft, mine: Draft, headingOf: HeadingOf): Draft {
  const sections = theirs.sections.map((section) => ({ ...section }));
  const homeless: string[] = [];
  for (const section of mine.sections) {
    const same = sections[placeIn(sections, section, headingOf)];
    if (same) same.text = joined(same.text, section.text);
    else if (section.text.trim()) homeless.push(section.text.trim());
  }
  const first = sections[0]!;
  if (homeless.length > 0) first.text = [first.text.trim(), ...homeless].filter(Boolean).join('\n\n');
  return { ...theirs, sections, reason: theirs.reason ?? mine.reason };
}

/** Where a section of another form has its like: under the same heading as the reader sees it; the agreement in the agreement. -1: nowhere. */
function placeIn(sections: readonly Section[], wanted: Section, headingOf: HeadingOf): number {
  const itself = sections.findIndex(({ key, title }) => key === wanted.key && title === wanted.title);
  if (itself >= 0 || isAgreement(wanted)) return itself;
  const heading = headingOf(wanted).toLowerCase();
  return sections.findIndex((section) => !isAgreement(section) && headingOf(section).toLowerCase() === heading);
}

export const withText = (draft: Draft, key: string, text: string): Draft => ({
  ...draft, sections: draft.sections.map((section) => (section.key === key ? { ...section, text } : section)),
});

/** Whether there is nothing to sign. */
export const saysNothing = ({ sections }: Pick<Draft, 'sections'>): boolean => sections.every(({ text }) => !text.trim());

export const isAgreement = ({ key }: Section): boolean => key === AGREED;

/** What is sent of a draft. A reason belongs to amendments alone. */
export const bodyOf = ({ reason, ...draft }: Draft): NoteBody => ({ ...draft, ...(reason ? { reason } : {}) });
