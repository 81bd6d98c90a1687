import { Module } from '@nestjs/common';
import { AssignmentMakingModule } from '../../assignments/making/assignment-making.module.js';
import { ReleaseRounds } from './release-rounds.js';
import { Releases } from './releases.service.js';

/** Apart from the routes, because the worker opens steps too. */
@Module({ imports: [AssignmentMakingModule], providers: [Releases, ReleaseRounds], exports: [AssignmentMakingModule, Releases, ReleaseRounds] })
export class ReleasesModule {}
