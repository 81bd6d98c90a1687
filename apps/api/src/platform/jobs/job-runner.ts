import { Injectable } from '@nestjs/common';
import { Logger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import { AuditSealer } from '../audit/audit-sealer.js';
import { Clock } from '../clock/clock.js';
import { Identity } from '../database/identity.js';
import { FileSweeper } from '../files/file-sweeper.js';
import { log } from '../logging/log.js';
import { Mailer } from '../mail/mailer.js';
import type { JobPayloads } from './jobs.js';
import { Tasks } from './tasks.js';

const quiet = new Logger(() => (level, message) => {
  if (level === 'error') log.error('job', { text: message.slice(0, 120) });
});

/** Works the queue: mail, what features do, the sealing of the audit, and the sweeping of what has expired or is not needed. */
@Injectable()
export class JobRunner {
  private runner: Runner | undefined;

  constructor(
    private readonly mailer: Mailer,
    private readonly sealer: AuditSealer,
    private readonly identity: Identity,
    private readonly clock: Clock,
    private readonly files: FileSweeper,
    private readonly own: Tasks,
  ) {}

  async start(connectionString: string): Promise<void> {
    const tasks: TaskList = {
      ...this.own.all,
      'send-mail': (payload, { job }) => this.mailer.send(payload as JobPayloads['send-mail'], job.attempts >= job.max_attempts),
      sweep: async () => void (await this.identity.call('sweep', [this.clock.now()])),
      'sweep-files': () => this.files.sweep(),
    };
    this.runner = await run({
      connectionString,
      taskList: tasks,
      concurrency: 4,
      noHandleSignals: true,
      logger: quiet,
      parsedCronItems: parseCronItems([{ task: 'sweep', match: '17 * * * *' }, { task: 'sweep-files', match: '41 * * * *' }]),
    });
    this.sealer.start();
  }

  async stop(): Promise<void> {
    await this.sealer.stop();
    await this.runner?.stop();
  }
}
