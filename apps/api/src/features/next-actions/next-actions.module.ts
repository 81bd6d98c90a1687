import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/assignments.module.js';
import { EnrolmentsModule } from '../enrolments/enrolments.module.js';
import { ExercisesModule } from '../exercises/exercises.module.js';
import { NextActionsController } from './next-actions.controller.js';
import { NextActions } from './next-actions.service.js';
import { NextPlans } from './next-plan.service.js';
import { UndoingNextActions } from './undoing.service.js';

@Module({
  imports: [AssignmentsModule, EnrolmentsModule, ExercisesModule],
  controllers: [NextActionsController],
  providers: [NextActions, NextPlans, UndoingNextActions],
})
export class NextActionsModule {}
