import { Global, Module } from '@nestjs/common';
import type { Env } from '../config/env.js';
import { ENV } from '../config/config.module.js';
import { Clock } from './clock.js';
import { MovedClock } from './moved-clock.js';

@Global()
@Module({
  providers: [{ provide: Clock, inject: [ENV], useFactory: ({ testClockFile }: Env) => (testClockFile ? new MovedClock(testClockFile) : new Clock()) }],
  exports: [Clock],
})
export class ClockModule {}
