import { recompute, ruleOf, type Schedule } from '@attune/clinical/schedule';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { AssignmentMaking } from './making/assignment-making.js';
import { Replanning } from './making/replanning.js';
import { moveOccasions } from './occasion-rows.js';

/** What happens to the plans of a client when something happens to the client. */
@Injectable()
export class AssignmentPlans {
  constructor(
    private readonly clock: Clock,
    private readonly making: AssignmentMaking,
    private readonly replanning: Replanning,
  ) {}

  /**
   * Ends the assignment named, or all of the client's: what is still to come is withdrawn, the rest is kept, and what the
   * client would have liked to change is past. The client is held or was just changed.
   */
  async endAll(tx: TenantTx, clientId: string, assignmentId: string | null = null): Promise<void> {
    const now = this.clock.now();
    const ended = await tx.query<{ id: string }>(
      `update assignment set state = 'ended', ended_at = $3, paused_at = null, paused_until = null, revision = revision + 1
       where practice_id = $1 and client_id = $2 and state <> 'ended' and ($4::uuid is null or id = $4) returning id`,
      [tx.practiceId, clientId, now, assignmentId],
    );
    if (!ended.length) return;
    const ids = ended.map((a) => a.id);
    tx.write(
      `update plan_proposal set state = 'lapsed' where practice_id = $1 and client_id = $2 and assignment_id = any ($3::uuid[]) and state = 'open'`,
      [tx.practiceId, clientId, ids],
    );
    tx.write(
      `update occasion set state = 'withdrawn'
       where practice_id = $1 and client_id = $2 and assignment_id = any ($3::uuid[]) and state = 'open' and due_at > $4`,
      [tx.practiceId, clientId, ids, now],
    );
  }

  /**
   * The client, who is held, lives in another time zone: what is open and still to come keeps its local time and gets its
   * new instant. Sessions stay at their instant, so what hangs on them is planned anew.
   */
  async moveZone(tx: TenantTx, clientId: string, zone: string): Promise<void> {
    tx.write(
      `select from occasion where practice_id = $1 and client_id = $2 and state in ('open', 'withdrawn') order by id for no key update`,
      [tx.practiceId, clientId],
    );
    const open = await tx.query<{ id: string; localDate: string; localTime: string; slot: number }>(
      `select id, local_date as "localDate", local_time as "localTime", slot from occasion
       where practice_id = $1 and client_id = $2 and state = 'open' and due_at > $3 and appointment_id is null`,
      [tx.practiceId, clientId, this.clock.now()],
    );
    moveOccasions(tx, recompute(open, zone).map((occasion) => ({ ...occasion, appointmentId: null })));
    await this.replanning.sessionsChanged(tx, await this.making.assignee(tx, clientId, 'true'));
    const plans = await tx.query<{ id: string; schedule: Schedule }>(
      `select id, schedule from assignment where practice_id = $1 and client_id = $2 and state <> 'ended' and rule is not null`,
      [tx.practiceId, clientId],
    );
    tx.write('update assignment a set rule = n.rule from unnest($2::uuid[], $3::jsonb[]) as n (id, rule) where a.practice_id = $1 and a.id = n.id', [
      tx.practiceId, plans.map(({ id }) => id), plans.map(({ schedule }) => JSON.stringify(ruleOf(schedule, zone))),
    ]);
  }
}
