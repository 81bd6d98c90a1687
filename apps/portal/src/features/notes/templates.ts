import { AGREED, NOTE_TEMPLATES, type BuiltInNoteTemplate } from '@attune/clinical/note-templates';
import type { Note, NoteBody } from './api';

export type Section = Note['sections'][number];
export const TEMPLATES = Object.keys(NOTE_TEMPLATES) as BuiltInNoteTemplate[];

/** A note as it is written: all of what is sent, with every section of its template. */
export type Draft = Required<Pick<NoteBody, 'date' | 'template' | 'templateTitle' | 'appointmentId'>> & { sections: Section[]; reason: string | null };

const emptySections = (template: BuiltInNoteTemplate): Section[] => NOTE_TEMPLATES[template].map((key) => ({ key, title: null, text: '' }));

export const blankDraft = (date: string, appointmentId: string | null): Draft => ({
  date, template: 'soap', templateTitle: null, appointmentId, sections: emptySections('soap'), reason: null,
});

export const draftOf = ({ date, template, templateTitle, appointmentId, sections, reason }: Note): Draft => ({
  date, template, templateTitle, appointmentId, sections, reason,
});

/**
 * The same note in another template. What stands in a section that both have stays there; everything else goes, in its order,
 * to the end of the first section: no word is lost by trying another form.
 */
export function inTemplate(draft: Draft, template: BuiltInNoteTemplate): Draft {
  const sections = emptySections(template);
  const loose: string[] = [];
  for (const { key, text } of draft.sections) {
    const same = sections.find((section) => section.key === key);
    if (same) same.text = text;
    else if (text.trim()) loose.push(text.trim());
  }
  const first = sections[0]!;
  first.text = [first.text.trim(), ...loose].filter(Boolean).join('\n\n');
  return { ...draft, template, templateTitle: null, sections };
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
export function bothOf(theirs: Draft, mine: Draft): Draft {
  const known = new Set(theirs.sections.map(({ key }) => key));
  const homeless = mine.sections.filter(({ key, text }) => !known.has(key) && text.trim()).map(({ text }) => text.trim());
  const sections = theirs.sections.map((section, place) => {
    const here = mine.sections.find(({ key }) => key === section.key)?.text ?? '';
    const text = joined(section.text, here);
    return { ...section, text: place === 0 && homeless.length > 0 ? [text.trim(), ...homeless].filter(Boolean).join('\n\n') : text };
  });
  return { ...theirs, sections, reason: theirs.reason ?? mine.reason };
}

export const withText = (draft: Draft, key: string, text: string): Draft => ({
  ...draft, sections: draft.sections.map((section) => (section.key === key ? { ...section, text } : section)),
});

/** Whether there is nothing to sign. */
export const saysNothing = ({ sections }: Pick<Draft, 'sections'>): boolean => sections.every(({ text }) => !text.trim());

export const isAgreement = ({ key }: Section): boolean => key === AGREED;

/** What is sent of a draft. A reason belongs to amendments alone. */
export const bodyOf = ({ reason, ...draft }: Draft): NoteBody => ({ ...draft, ...(reason ? { reason } : {}) });
