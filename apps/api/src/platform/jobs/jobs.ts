import { Injectable } from '@nestjs/common';
import type { TenantTx } from '../database/tenant-tx.js';

/** The jobs there are, and what each is told: ids only. */
export interface JobPayloads {
  'send-mail': { practiceId: string; mailId: string };
  'send-reminder': { practiceId: string; reminderId: string };
  'send-calendar-invitation': { practiceId: string; invitationId: string };
}
export type JobName = keyof JobPayloads;

/** The outbox: a job is added inside the transaction of what it follows from, and is worked once that committed. */
@Injectable()
export class Jobs {
  enqueue<N extends JobName>(tx: TenantTx, name: N, payload: JobPayloads[N]): void {
    tx.write('select graphile_worker.add_job($1, $2::json, max_attempts => 12)', [name, JSON.stringify(payload)]);
  }

  /** As `enqueue`, after so many seconds; another one of the same key until then takes its place. */
  enqueueOnce<N extends JobName>(tx: TenantTx, name: N, payload: JobPayloads[N], { key, inSeconds }: { key: string; inSeconds: number }): void {
    tx.write('select graphile_worker.add_job($1, $2::json, run_at => now() + make_interval(secs => $3), job_key => $4, max_attempts => 12)', [
      name, JSON.stringify(payload), inSeconds, key,
    ]);
  }
}
