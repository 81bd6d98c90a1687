import { Module } from '@nestjs/common';
import { ExercisesModule } from '../exercises/exercises.module.js';
import { PracticeController } from './practice.controller.js';
import { PracticeService } from './practice.service.js';
import { Practices } from './practices.js';

@Module({ imports: [ExercisesModule], controllers: [PracticeController], providers: [PracticeService, Practices], exports: [Practices] })
export class PracticeModule {}
