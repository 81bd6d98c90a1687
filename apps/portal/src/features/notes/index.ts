export { BeginNote } from './BeginNote';
export { NotePage } from './NotePage';
export { NotesPage } from './NotesPage';
export { PrivateNotePage } from './private/PrivateNotePage';
export { PrivateNotesPage } from './private/PrivateNotesPage';
