import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs.js';
import { Tasks } from './tasks.js';

@Global()
@Module({ providers: [Jobs, Tasks], exports: [Jobs, Tasks] })
export class JobsModule {}
