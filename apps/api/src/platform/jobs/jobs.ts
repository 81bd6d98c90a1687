import { Injectable } from '@nestjs/common';
import type { TenantTx } from '../database/tenant-tx.js';

/** The jobs there are, and what each is told: ids only. */
export interface JobPayloads {
  'send-mail': { practiceId: string; mailId: string };
  'send-reminder': { practiceId: string; reminderId: string };
}
export type JobName = keyof JobPayloads;

/** The outbox: a job is added inside the transaction of what it follows from, and is worked once that committed. */
@Injectable()
export class Jobs {
  enqueue<N extends JobName>(tx: TenantTx, name: N, payload: JobPayloads[N]): void {
    tx.write('select graphile_worker.add_job($1, $2::json, max_attempts => 12)', [name, JSON.stringify(payload)]);
  }
}
