import { useClient } from '../features/clients';
import { BeginNote, NotePage, NotesPage, PrivateNotePage, PrivateNotesPage } from '../features/notes';

/** The notes about the client whose pages these are: those of the record, and those of their author alone. */
export const ClientNotes = () => <NotesPage client={useClient()} />;
export const NewNote = () => <BeginNote below={`/clients/${useClient().id}/notes`} />;
export const ClientNote = () => <NotePage client={useClient()} />;
export const ClientPrivateNotes = () => <PrivateNotesPage client={useClient()} />;
export const NewPrivateNote = () => <BeginNote below={`/clients/${useClient().id}/notes/private`} />;
export const ClientPrivateNote = () => <PrivateNotePage client={useClient()} />;
