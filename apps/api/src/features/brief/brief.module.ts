import { Module } from '@nestjs/common';
import { ExercisesModule } from '../exercises/exercises.module.js';
import { NotesModule } from '../notes/notes.module.js';
import { BriefController } from './brief.controller.js';
import { SessionBriefs } from './session/session-brief.service.js';
import { SessionLinesController } from './session/session-lines.controller.js';
import { SessionLines } from './session/session-lines.service.js';

@Module({ imports: [ExercisesModule, NotesModule], controllers: [BriefController, SessionLinesController], providers: [SessionBriefs, SessionLines] })
export class BriefModule {}
