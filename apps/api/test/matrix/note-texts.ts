import { newId } from '../../src/platform/ids.js';
import { expectOk } from '../factories/answers.js';
import { noteBody, over, signNote } from '../factories/notes.js';
import type { Somebody } from './world.js';

/** What was written about a client, by id. */
export interface PlantedNotes {
  noteId: string;
  noteDraftId: string;
  psychotherapyNoteId: string;
}

/** A note that was signed, one that was not, and one that its author keeps to themselves. */
export async function plantNotes(
  { id }: { id: string }, { caller, member }: Somebody, words: { signed: string; draft: string; psychotherapy: string },
): Promise<PlantedNotes> {
  const sections = (text: string) => ({ template: 'own', templateTitle: text, sections: [{ key: 'one', title: text, text }, { key: 'agreed', text }] });
  const note = await signNote(caller, { id }, member!.name, sections(words.signed));
  const noteDraftId = newId();
  expectOk(await caller.put(`/clients/${id}/notes/${noteDraftId}`, noteBody(sections(words.draft))));
  // Beside it, an amendment that nobody signed yet.
  expectOk(await caller.post(`/clients/${id}/notes/${note.id}/amend`, { id: newId(), reason: words.draft }));
  const psychotherapyNoteId = newId();
  expectOk(await caller.put(`/clients/${id}/psychotherapy-notes/${psychotherapyNoteId}`, { date: '2026-03-02', text: 'Begun.' }));
  expectOk(await caller.put(`/clients/${id}/psychotherapy-notes/${psychotherapyNoteId}`, { date: '2026-03-02', text: words.psychotherapy }, over(1)));
  return { noteId: note.id, noteDraftId, psychotherapyNoteId };
}

/** Where the notes show their words: the signed one to the team, the others to their author. */
export const notePaths = (clientId: string, planted: PlantedNotes): { team: string[]; author: string[] } => ({
  team: [`/clients/${clientId}/notes/${planted.noteId}`, `/clients/${clientId}/notes`],
  author: [
    `/clients/${clientId}/notes/${planted.noteDraftId}`, `/clients/${clientId}/psychotherapy-notes`, `/clients/${clientId}/psychotherapy-notes/${planted.psychotherapyNoteId}`,
  ],
});
