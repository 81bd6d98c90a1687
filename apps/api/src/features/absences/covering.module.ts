import { Module } from '@nestjs/common';
import { CoversModule } from '../care-team/covers.module.js';
import { CoverRounds } from './cover-rounds.js';

/** For the worker. */
@Module({ imports: [CoversModule], providers: [CoverRounds], exports: [CoverRounds] })
export class CoveringModule {}
