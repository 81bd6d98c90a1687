import { Module } from '@nestjs/common';
import { NoteActs } from './note-acts.service.js';
import { NotesController } from './notes.controller.js';
import { Notes } from './notes.service.js';
import { AuthorKeys } from './psychotherapy/author-keys.service.js';
import { PsychotherapyNotesController } from './psychotherapy/psychotherapy-notes.controller.js';
import { PsychotherapyNotes } from './psychotherapy/psychotherapy-notes.service.js';
import { NoteTemplatesController } from './templates/note-templates.controller.js';
import { NoteTemplates } from './templates/note-templates.service.js';

/** Exports what other features may know of progress notes; of psychotherapy notes that is nothing. */
@Module({
  controllers: [NotesController, PsychotherapyNotesController, NoteTemplatesController],
  providers: [Notes, NoteActs, AuthorKeys, PsychotherapyNotes, NoteTemplates],
  exports: [Notes],
})
export class NotesModule {}
