import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/assignments.module.js';
import { ProgramsModule } from '../programs/programs.module.js';
import { EnrolService } from './enrol.service.js';
import { EnrolmentPaths } from './enrolment-paths.service.js';
import { EnrolmentsController } from './enrolments.controller.js';
import { Enrolments } from './enrolments.service.js';
import { PathActsController } from './path-acts.controller.js';
import { PathActs } from './path-acts.service.js';
import { PathEdits } from './path-edits.service.js';
import { ReleasesModule } from './releases/releases.module.js';

@Module({
  imports: [AssignmentsModule, ProgramsModule, ReleasesModule],
  controllers: [EnrolmentsController, PathActsController],
  providers: [Enrolments, EnrolService, EnrolmentPaths, PathActs, PathEdits],
  exports: [EnrolmentPaths, Enrolments, PathActs],
})
export class EnrolmentsModule {}
