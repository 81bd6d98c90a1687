import { MOST_OWN_SECTIONS } from '@attune/clinical/note-templates';
import { newId } from '../../../lib/ids';
import type { OwnTemplate, OwnTemplateBody } from './api';

/** A template as it is written. A heading keeps its id wherever it goes. */
export interface TemplateDraft {
  title: string;
  headings: { id: string; text: string }[];
}

export type HeadingFault = 'twice' | 'agreed';

const heading = (text = '') => ({ id: newId(), text });

export const blankTemplate = (): TemplateDraft => ({ title: '', headings: [heading()] });

export const draftOfTemplate = ({ title, sections }: Pick<OwnTemplate, 'title' | 'sections'>): TemplateDraft => ({
  title, headings: sections.map((section) => heading(section.title)),
});

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** What is kept of it: a row without words is no heading. */
export const bodyOfTemplate = ({ title, headings }: TemplateDraft): OwnTemplateBody => ({
  title: plain(title), sections: headings.map(({ text }) => ({ title: plain(text) })).filter((section) => section.title),
});

/** Whether two say the same. */
export const sameWords = (one: TemplateDraft, other: TemplateDraft): boolean => JSON.stringify(bodyOfTemplate(one)) === JSON.stringify(bodyOfTemplate(other));

/** With an empty row for one more heading at this place; as it was when there is no room. */
export const withRow = ({ title, headings }: TemplateDraft, place: number): TemplateDraft => ({
  title, headings: headings.length < MOST_OWN_SECTIONS ? [...headings.slice(0, place), heading(), ...headings.slice(place)] : headings,
});

/** What is wrong with headings, by their ids: each is said once, and none is the one that every note ends with. */
export function faultsOfHeadings({ headings }: TemplateDraft, agreed: string): Map<string, HeadingFault> {
  const seen = new Set<string>();
  const faults = new Map<string, HeadingFault>();
  for (const { id, text } of headings) {
    const folded = plain(text).toLowerCase();
    if (folded && folded === agreed.toLowerCase()) faults.set(id, 'agreed');
    else if (folded && seen.has(folded)) faults.set(id, 'twice');
    seen.add(folded);
  }
  return faults;
}
