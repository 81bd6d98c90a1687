import { Module } from '@nestjs/common';
import { ExercisesModule } from '../exercises/exercises.module.js';
import { ProgramLibrary } from './program-library.service.js';
import { ProgramsController } from './programs.controller.js';
import { Programs } from './programs.service.js';

@Module({ imports: [ExercisesModule], controllers: [ProgramsController], providers: [Programs, ProgramLibrary], exports: [Programs, ProgramLibrary] })
export class ProgramsModule {}
