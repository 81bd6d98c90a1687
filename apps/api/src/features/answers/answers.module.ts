import { Module } from '@nestjs/common';
import { ExercisesModule } from '../exercises/exercises.module.js';
import { AnswersController } from './answers.controller.js';
import { AnswersDownload } from './download/answers-download.service.js';
import { LearnedService } from './learned.service.js';

@Module({ imports: [ExercisesModule], controllers: [AnswersController], providers: [AnswersDownload, LearnedService] })
export class AnswersModule {}
