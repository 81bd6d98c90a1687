import { Module } from '@nestjs/common';
import { AssignmentMakingModule } from '../making/assignment-making.module.js';
import { ResumeRounds } from './resume-rounds.js';

/** For the worker. */
@Module({ imports: [AssignmentMakingModule], providers: [ResumeRounds], exports: [ResumeRounds] })
export class ResumingModule {}
