import { isContacts, SECTIONS, type Contact, type ContactSection, type LineSection, type PlanSections } from '../../lib/safety-plan';

/** A line that is being written. `key` keeps it apart from others while it moves. */
export interface Line {
  key: number;
  text: string;
}

/** Somebody who is being written down; empty fields are empty texts. */
export interface ContactLine {
  key: number;
  name: string;
  phone: string;
  note: string;
  for: 'company' | 'help';
}

/** A plan that is being written. */
export type PlanDraft = Record<LineSection, Line[]> & Record<ContactSection, ContactLine[]>;

/** The most that one section holds, and the longest line. As the API has it. */
export const MOST = 12;
export const LONGEST = { line: 300, name: 100, phone: 40, note: 200 } as const;

let last = 0;
const newKey = () => (last += 1);

export const newLine = (text = ''): Line => ({ key: newKey(), text });
export const newContact = (): ContactLine => ({ key: newKey(), name: '', phone: '', note: '', for: 'help' });

const contactLine = (contact: Contact): ContactLine => ({
  key: newKey(),
  name: contact.name,
  phone: contact.phone ?? '',
  note: contact.note ?? '',
  for: 'for' in contact ? contact.for : 'help',
});

/** A plan to go on writing; a section without anything begins with one empty line. */
export function draftOf(plan: PlanSections): PlanDraft {
  const lines = (texts: readonly string[]) => (texts.length > 0 ? texts.map((text) => newLine(text)) : [newLine()]);
  return {
    signs: lines(plan.signs),
    helps: lines(plan.helps),
    people: plan.people.map(contactLine),
    places: lines(plan.places),
    professionals: plan.professionals.map(contactLine),
    safer: lines(plan.safer),
    reasons: lines(plan.reasons),
  };
}

/** What is sent of a draft: lines and people without any words are left out. */
export function bodyOf(draft: PlanDraft): PlanSections {
  const texts = (lines: readonly Line[]) => lines.map(({ text }) => text.trim()).filter((text) => text !== '');
  const kept = (contacts: readonly ContactLine[]) => contacts.filter((contact) => !isBlank(contact));
  const contact = ({ name, phone, note }: ContactLine) => ({ name: name.trim(), phone: phone.trim() || null, note: note.trim() || null });
  return {
    signs: texts(draft.signs),
    helps: texts(draft.helps),
    people: kept(draft.people).map((person) => ({ ...contact(person), for: person.for })),
    places: texts(draft.places),
    professionals: kept(draft.professionals).map(contact),
    safer: texts(draft.safer),
    reasons: texts(draft.reasons),
  };
}

const isBlank = ({ name, phone, note }: ContactLine): boolean => `${name}${phone}${note}`.trim() === '';

/** The keys of those who have something beside them and no name. */
export function nameless(draft: PlanDraft): number[] {
  return SECTIONS.filter((section) => isContacts(section))
    .flatMap((section) => draft[section])
    .filter((contact) => contact.name.trim() === '' && !isBlank(contact))
    .map(({ key }) => key);
}
