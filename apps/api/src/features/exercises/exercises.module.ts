import { Module } from '@nestjs/common';
import { ExerciseDraftsController } from './authoring/drafts.controller.js';
import { ExerciseDrafts } from './authoring/drafts.service.js';
import { ExerciseHistory } from './authoring/history.service.js';
import { Publishing } from './authoring/publish.service.js';
import { ExerciseShelvesController } from './authoring/shelves.controller.js';
import { ExerciseShelves } from './authoring/shelves.service.js';
import { ExerciseVersionsController } from './authoring/versions.controller.js';
import { ExerciseLibrary } from './exercise-library.service.js';
import { ExerciseVersions } from './exercise-versions.service.js';
import { ExercisesController } from './exercises.controller.js';
import { ExercisesService } from './exercises.service.js';

@Module({
  controllers: [ExercisesController, ExerciseDraftsController, ExerciseVersionsController, ExerciseShelvesController],
  providers: [ExercisesService, ExerciseLibrary, ExerciseVersions, ExerciseDrafts, Publishing, ExerciseHistory, ExerciseShelves],
  exports: [ExerciseLibrary, ExerciseVersions],
})
export class ExercisesModule {}
