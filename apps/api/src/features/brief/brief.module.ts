import { Module } from '@nestjs/common';
import { ExercisesModule } from '../exercises/exercises.module.js';
import { NotesModule } from '../notes/notes.module.js';
import { BriefController } from './brief.controller.js';
import { BriefService } from './brief.service.js';
import { SessionBriefs } from './session/session-brief.service.js';

@Module({ imports: [ExercisesModule, NotesModule], controllers: [BriefController], providers: [BriefService, SessionBriefs] })
export class BriefModule {}
