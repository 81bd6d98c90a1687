import { recompute } from '@attune/clinical/schedule';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { moveOccasions } from './occasion-rows.js';

/** What happens to the plans of a client when something happens to the client. */
@Injectable()
export class AssignmentPlans {
  constructor(private readonly clock: Clock) {}

  /** Ends the active assignments named, or all of the client's: what is still to come is withdrawn, the rest is kept. */
  async endAll(tx: TenantTx, clientId: string, assignmentId: string | null = null): Promise<void> {
    const now = this.clock.now();
    const ended = await tx.query<{ id: string }>(
      `update assignment set state = 'ended', ended_at = $3, revision = revision + 1
       where practice_id = $1 and client_id = $2 and state = 'active' and ($4::uuid is null or id = $4) returning id`,
      [tx.practiceId, clientId, now, assignmentId],
    );
    if (!ended.length) return;
    tx.write(
      `update occasion set state = 'withdrawn'
       where practice_id = $1 and client_id = $2 and assignment_id = any ($3::uuid[]) and state = 'open' and due_at > $4`,
      [tx.practiceId, clientId, ended.map((a) => a.id), now],
    );
  }

  /** The client lives in another time zone: what is open and still to come keeps its local time and gets its new instant. */
  async moveZone(tx: TenantTx, clientId: string, zone: string): Promise<void> {
    const open = await tx.query<{ id: string; localDate: string; localTime: string }>(
      `select id, local_date as "localDate", local_time as "localTime" from occasion
       where practice_id = $1 and client_id = $2 and state = 'open' and due_at > $3 for update`,
      [tx.practiceId, clientId, this.clock.now()],
    );
    moveOccasions(tx, recompute(open, zone));
  }
}
