import { NOTE_TEMPLATES, OWN_TEMPLATE, sectionsHeaded } from '@attune/clinical/note-templates';
import type { NoteBody, NoteSectionDto } from '../features/notes/note.dto.js';
import { newId } from '../platform/ids.js';
import type { ClientPlay } from './client-play.js';
import type { OwnTemplate } from './note-template-play.js';

/** What a therapist wrote on the evening of a session. */
export interface WrittenNote {
  /** Which of the sessions that took place: 1 is the last. */
  session: 1 | 2;
  /** One of ours, or one that the practice made by then. */
  template: keyof typeof NOTE_TEMPLATES | OwnTemplate;
  /** Section by section, as the template has them. */
  says: string[];
  /** Left as a draft, to be signed another day. */
  unsigned?: boolean;
  /** What was corrected the day after, in the first section, and why. */
  amended?: { reason: string; says: string };
  /** What they kept to themselves. */
  private?: string;
}

/** Plans the notes about somebody's sessions; a session of today has none yet. @param sessions by how many days ago they are */
export function playNotes(client: ClientPlay, notes: readonly WrittenNote[], sessions: ReadonlyMap<number, string>): void {
  const past = [...sessions].filter(([ago]) => ago > 0).sort(([a], [b]) => a - b);
  for (const note of notes) {
    const about = past[note.session - 1];
    if (about) playNote(client, note, ...about);
  }
}

function playNote({ stage, calendar, house, clientId, plan, asTherapist }: ClientPlay, note: WrittenNote, ago: number, appointmentId: string): void {
  const date = calendar.daysAgo(ago);
  const { form, headed } = formOf(note.template);
  const sections = headed.map((section, n) => ({ ...section, text: note.says[n] ?? '' }));
  const body = { date, ...form, appointmentId, sections };
  const id = newId();
  plan(calendar.at(ago, '17:20', house.zone), () => stage.as(asTherapist(), async ({ notes, psychotherapyNotes }) => {
    const { note: written } = await notes.put(clientId, id, body, undefined);
    if (!note.unsigned) await notes.sign(clientId, id, written.author.name, written.revision);
    if (note.private) await psychotherapyNotes.put(clientId, newId(), { date, text: note.private }, undefined);
  }));
  const { amended } = note;
  if (!amended) return;
  plan(calendar.at(ago - 1, '08:40', house.zone), () => stage.as(asTherapist(), async ({ notes }) => {
    const amendment = { id: newId(), reason: amended.reason };
    await notes.amend(clientId, id, amendment);
    const changed = { ...body, sections: sections.map((section, n) => (n === 0 ? { ...section, text: amended.says } : section)) };
    const { note: written } = await notes.put(clientId, amendment.id, changed, 1);
    await notes.sign(clientId, amendment.id, written.author.name, written.revision);
  }));
}

/** What a note is put into: its template, and the sections of that in order. */
const formOf = (template: WrittenNote['template']): { form: Pick<NoteBody, 'template' | 'templateTitle'>; headed: Omit<NoteSectionDto, 'text'>[] } =>
  typeof template === 'string'
    ? { form: { template }, headed: NOTE_TEMPLATES[template].map((key) => ({ key })) }
    : { form: { template: OWN_TEMPLATE, templateTitle: template.title }, headed: sectionsHeaded(template.headings) };
