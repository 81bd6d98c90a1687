import { Module } from '@nestjs/common';
import { ExerciseLibrary } from './exercise-library.service.js';
import { ExerciseVersions } from './exercise-versions.service.js';
import { ExercisesController } from './exercises.controller.js';
import { ExercisesService } from './exercises.service.js';

@Module({
  controllers: [ExercisesController],
  providers: [ExercisesService, ExerciseLibrary, ExerciseVersions],
  exports: [ExerciseLibrary, ExerciseVersions],
})
export class ExercisesModule {}
