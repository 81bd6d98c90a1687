import type { Schema } from '@attune/contract';
import { api, ifMatch, read } from '../../lib/api';

export type Note = Schema<'NoteDto'>;
export type NoteItem = Schema<'NoteItemDto'>;
export type NoteBody = Schema<'NoteBody'>;
export type PrivateNote = Schema<'PsychotherapyNoteDto'>;
export type PrivateBody = Schema<'PsychotherapyNoteBody'>;

/** What a page of notes has to know of whom they are about. */
export interface NotesOf {
  client: { id: string; name: string };
}

const FEW = 20;
/** How far back a session may lie to be offered for a note. */
const SESSIONS_DAYS = 120;

const of = (id: string, noteId: string) => ({ params: { path: { id, noteId } } });

export const listNotes = (clientId: string, cursor?: string) =>
  read(api.GET('/clients/{id}/notes', { params: { path: { id: clientId }, query: { cursor, limit: FEW } } }));
export const openNote = (clientId: string, id: string) => read(api.GET('/clients/{id}/notes/{noteId}', of(clientId, id)));
export const putNote = (clientId: string, id: string, body: NoteBody, revision: number) =>
  read(api.PUT('/clients/{id}/notes/{noteId}', { ...of(clientId, id), body, headers: ifMatch(revision || null) }));
export const signNote = (clientId: string, { id, revision }: Note, name: string) =>
  read(api.POST('/clients/{id}/notes/{noteId}/sign', { ...of(clientId, id), body: { name }, headers: ifMatch(revision) }));
export const amendNote = (clientId: string, noteId: string, body: Schema<'AmendNoteBody'>) =>
  read(api.POST('/clients/{id}/notes/{noteId}/amend', { ...of(clientId, noteId), body }));
export const dropNote = (clientId: string, id: string) => read(api.DELETE('/clients/{id}/notes/{noteId}', of(clientId, id)));

export const listPrivate = (clientId: string, cursor?: string) =>
  read(api.GET('/clients/{id}/psychotherapy-notes', { params: { path: { id: clientId }, query: { cursor, limit: FEW } } }));
export const openPrivate = (clientId: string, id: string) => read(api.GET('/clients/{id}/psychotherapy-notes/{noteId}', of(clientId, id)));
export const putPrivate = (clientId: string, id: string, body: PrivateBody, revision: number) =>
  read(api.PUT('/clients/{id}/psychotherapy-notes/{noteId}', { ...of(clientId, id), body, headers: ifMatch(revision || null) }));
export const dropPrivate = (clientId: string, id: string) => read(api.DELETE('/clients/{id}/psychotherapy-notes/{noteId}', of(clientId, id)));

/** A client's sessions that a note may be about: those of the last months, and the next ones. */
export const sessionsOf = async (clientId: string) => {
  const from = new Date(Date.now() - SESSIONS_DAYS * 86_400_000).toISOString();
  const to = new Date(Date.now() + 86_400_000).toISOString();
  const { items } = await read(api.GET('/clients/{id}/appointments', { params: { path: { id: clientId }, query: { from, to, limit: 200 } } }));
  return items.filter(({ state }) => state === 'planned').reverse();
};

export const notesKey = (clientId: string) => ['notes', clientId] as const;
export const noteKey = (clientId: string, id: string) => ['note', clientId, id] as const;
export const privateNotesKey = (clientId: string) => ['psychotherapy-notes', clientId] as const;
export const privateNoteKey = (clientId: string, id: string) => ['psychotherapy-note', clientId, id] as const;
