import { Module } from '@nestjs/common';
import { ExercisesModule } from '../exercises/exercises.module.js';
import { AssignmentActs } from './assignment-acts.service.js';
import { AssignService } from './assign.service.js';
import { AssignmentListService } from './assignment-list.service.js';
import { AssignmentPlans } from './assignment-plans.service.js';
import { AssignmentsController } from './assignments.controller.js';
import { AssignmentMakingModule } from './making/assignment-making.module.js';
import { MyAssignments } from './my-assignments.service.js';
import { PreviewService } from './preview.service.js';
import { ResumingModule } from './resuming/resuming.module.js';
import { Assignments } from './assignments.service.js';

@Module({
  imports: [AssignmentMakingModule, ExercisesModule, ResumingModule],
  controllers: [AssignmentsController],
  providers: [Assignments, AssignmentActs, AssignService, AssignmentListService, AssignmentPlans, MyAssignments, PreviewService],
  exports: [AssignmentActs, AssignmentMakingModule, Assignments, AssignmentPlans, AssignService],
})
export class AssignmentsModule {}
