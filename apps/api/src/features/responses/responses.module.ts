import { Module } from '@nestjs/common';
import { ExercisesModule } from '../exercises/exercises.module.js';
import { ObservationsService } from './observations.service.js';
import { ResponsesController } from './responses.controller.js';
import { ResponsesService } from './responses.service.js';
import { SubmitService } from './submit.service.js';

@Module({
  imports: [ExercisesModule],
  controllers: [ResponsesController],
  providers: [SubmitService, ResponsesService, ObservationsService],
  exports: [SubmitService, ObservationsService],
})
export class ResponsesModule {}
