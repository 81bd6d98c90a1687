import { localDateOf } from '@attune/clinical/local-date';
import { type Occasion, occasionsOf, type Schedule } from '@attune/clinical/schedule';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import type { AssignmentState } from '../assignment.dto.js';
import { planOccasions } from '../occasion-plan.js';
import { changeOccasions, holdOccasions } from '../occasion-rows.js';
import type { Assignee } from './assignment-making.js';
import { readSessions, type Sessions } from './sessions.js';

/** A plan that is held, as far as its occasions follow from it. */
export interface HeldPlan {
  [column: string]: unknown;
  id: string;
  schedule: Schedule;
  state: AssignmentState;
  paused_until: string | null;
  /** When the schedule was agreed. */
  planned_at: Date;
  assigned_by: string;
}

/** Columns of `HeldPlan`, from `assignment a`. */
export const PLAN_COLUMNS = 'a.id, a.schedule, a.state, a.paused_until, coalesce(a.planned_at, a.created_at) as planned_at, a.assigned_by';

const FOLLOWS_SESSIONS = `(a.schedule ->> 'repeat' = 'session' or a.schedule ->> 'until' = 'next-session')`;

/**
 * Makes the occasions of plans what follows from schedule, zone, sessions and rests, from now on. Everybody who does holds
 * the client first, then the plans, then their occasions: so two never wait for each other.
 */
@Injectable()
export class Replanning {
  constructor(private readonly clock: Clock) {}

  /** Holds one plan of a held client. */
  hold(tx: TenantTx, clientId: string, id: string): Promise<HeldPlan> {
    return tx.one<HeldPlan>(
      `select ${PLAN_COLUMNS} from assignment a where a.practice_id = $1 and a.client_id = $2 and a.id = $3 for no key update of a`,
      [tx.practiceId, clientId, id],
    );
  }

  /** The client's sessions have changed: what hangs on them follows. */
  async sessionsChanged(tx: TenantTx, client: Assignee): Promise<void> {
    const plans = await tx.query<HeldPlan>(
      `select ${PLAN_COLUMNS} from assignment a
       where a.practice_id = $1 and a.client_id = $2 and a.state <> 'ended' and ${FOLLOWS_SESSIONS} order by a.id for no key update of a`,
      [tx.practiceId, client.id],
    );
    await this.replan(tx, client, plans);
  }

  /** Brings the occasions of held plans in line with them. Of one that rests, what comes back later is kept. */
  async replan(tx: TenantTx, client: Assignee, plans: readonly HeldPlan[]): Promise<void> {
    if (!plans.length) return;
    const now = this.clock.now();
    const sessions = await readSessions(tx, client.id, plans.map(({ schedule }) => schedule), now);
    const kept = await holdOccasions(tx, client.id, plans.map(({ id }) => id));
    const present = { now: now.toISOString(), today: localDateOf(now, client.time_zone), ahead: sessions.ahead };
    for (const plan of plans) {
      const owner = { assignmentId: plan.id, clientId: client.id, attributedTo: client.primary_id ?? plan.assigned_by };
      const changes = planOccasions(kept.get(plan.id)!, wantedOf(plan, client.time_zone, sessions), present);
      changeOccasions(tx, owner, changes, { keep: plan.state === 'paused' });
    }
  }
}

/** Every occasion that a plan wants: none while it rests, and none once it has ended. */
function wantedOf({ schedule, state, paused_until: until, planned_at: agreedAt }: HeldPlan, zone: string, { planned }: Sessions): Occasion[] {
  if (state === 'ended' || (state === 'paused' && until === null)) return [];
  const all = occasionsOf(schedule, zone, { appointments: planned, agreedAt });
  return state === 'paused' ? all.filter(({ localDate }) => localDate >= until!) : all;
}
