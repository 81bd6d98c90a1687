import { Module } from '@nestjs/common';
import { ExerciseDraftsController } from './drafts/drafts.controller.js';
import { ExerciseDrafts } from './drafts/drafts.service.js';
import { ExerciseHistory } from './versions/history.service.js';
import { Publishing } from './versions/publish.service.js';
import { ExerciseShelvesController } from './shelves/shelves.controller.js';
import { ExerciseShelves } from './shelves/shelves.service.js';
import { ExerciseVersionsController } from './versions/versions.controller.js';
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
