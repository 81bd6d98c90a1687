import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Identity } from '../database/identity.js';
import { Tenant } from '../database/tenant.js';
import { log } from '../logging/log.js';
import { BlobStore, folderOf } from './blob-store.js';

/** How long an upload that no response names is kept, in ms: seven days. */
export const UNNAMED_FOR = 7 * 86_400_000;
const AT_ONCE = 500;

/** Removes the files that nobody needs: their bytes first, then their row, so that nothing is ever forgotten in the store. */
@Injectable()
export class FileSweeper {
  constructor(
    private readonly tenant: Tenant,
    private readonly identity: Identity,
    private readonly clock: Clock,
    private readonly store: BlobStore,
  ) {}

  /** One round over all practices: uploads that no response named in time, and removals that were cut short. */
  async sweep(): Promise<void> {
    for (const { practice_ids: practiceId } of await this.identity.call<{ practice_ids: string }>('practice_ids', [])) {
      const removed = await this.expire(practiceId);
      for (const id of removed) await this.remove(practiceId, id);
      if (removed.length) log.info('files.swept', { practiceId, files: removed.length });
    }
  }

  /** Removes a file that is marked as removed already. */
  async remove(practiceId: string, id: string): Promise<void> {
    await this.store.remove(folderOf(practiceId, id));
    await this.tenant.run(async (tx) => tx.write(`delete from file where practice_id = $1 and id = $2 and state = 'removed'`, [practiceId, id]), practiceId);
  }

  private expire(practiceId: string): Promise<string[]> {
    return this.tenant.run(async (tx) => {
      tx.write(`update file set state = 'removed' where practice_id = $1 and state in ('uploading', 'complete') and created_at < $2`, [
        practiceId, new Date(this.clock.now().getTime() - UNNAMED_FOR),
      ]);
      const rows = await tx.query<{ id: string }>(`select id from file where practice_id = $1 and state = 'removed' limit $2`, [practiceId, AT_ONCE]);
      return rows.map(({ id }) => id);
    }, practiceId);
  }
}
