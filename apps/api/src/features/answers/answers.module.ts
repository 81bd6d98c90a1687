import { Module } from '@nestjs/common';
import { ExercisesModule } from '../exercises/exercises.module.js';
import { ClientFilesModule } from '../files/files.module.js';
import { AnswersController } from './answers.controller.js';
import { AnswersDownload } from './download/answers-download.service.js';
import { LearnedService } from './learned.service.js';

@Module({ imports: [ExercisesModule, ClientFilesModule], controllers: [AnswersController], providers: [AnswersDownload, LearnedService] })
export class AnswersModule {}
