import { Module } from '@nestjs/common';
import { ExercisesModule } from '../exercises/exercises.module.js';
import { KeepsakesController } from './keepsakes.controller.js';
import { KeepsakesService } from './keepsakes.service.js';

@Module({ imports: [ExercisesModule], controllers: [KeepsakesController], providers: [KeepsakesService] })
export class KeepsakesModule {}
