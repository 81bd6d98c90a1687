import { Injectable } from '@nestjs/common';
import type { JobName, JobPayloads } from './jobs.js';

type Work<N extends JobName> = (payload: JobPayloads[N]) => Promise<void>;

/** What features do with jobs of their own. Each names its work when the process starts. */
@Injectable()
export class Tasks {
  readonly all: Record<string, (payload: unknown) => Promise<void>> = {};

  add<N extends JobName>(name: N, work: Work<N>): void {
    this.all[name] = (payload) => work(payload as JobPayloads[N]);
  }
}
