import { type Decision, planReminders } from '@attune/clinical/reminders';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Tenant } from '../../../platform/database/tenant.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { namedId } from '../../../platform/ids.js';
import { log } from '../../../platform/logging/log.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { inLanes } from '../in-lanes.js';
import { addMoment, addSkipped, type NewMoment } from '../reminder-rows.js';
import { channelsOf } from '../settings/settings-rows.js';
import { holdOpen, NOBODY, type OpenFacts, readAllOpen } from './open-facts.js';

const AT_ONCE = 500;

/**
 * Decides for every client whether to remind them now. It reads what is open and writes what was decided; nothing else of
 * the product waits for it, and nothing tells it anything.
 */
@Injectable()
export class Planner {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  /** One look at the present practice. A client whose turn fails is logged and looked at again in the next one. */
  async look(): Promise<void> {
    for (let after: string | undefined = NOBODY; after; ) {
      const from: string = after;
      const page = await this.tenant.run((tx) => readAllOpen(tx, this.clock.now(), from, AT_ONCE));
      await inLanes(page.filter((open) => this.decisionsFor(open, 0).length > 0), (open) =>
        this.tenant.run((tx) => this.decide(tx, open)).catch((error: Error) => log.error('reminder.plan_failed', { clientId: open.clientId, error: error.name })));
      after = page.length === AT_ONCE ? page.at(-1)!.clientId : undefined;
    }
  }

  private decisionsFor({ facts }: OpenFacts, countedToday: number): Decision[] {
    return planReminders({ ...facts, now: this.clock.now().getTime(), countedToday });
  }

  /** Decides for one client, who is held: each occasion is decided upon once, in the transaction that writes the reminder down. */
  private async decide(tx: TenantTx, seen: OpenFacts): Promise<void> {
    const now = this.clock.now();
    const held = await holdOpen(tx, now, seen);
    if (held) for (const decision of this.decisionsFor(held.open, held.counted)) this.write(tx, held.open, decision, now);
  }

  private write(tx: TenantTx, { clientId, facts, settings }: OpenFacts, decision: Decision, now: Date): void {
    const dueAt = new Map(facts.occasions.map((occasion) => [occasion.id, occasion.dueAt]));
    const until = new Map(facts.snoozes.map((snooze) => [snooze.occasionId, snooze.until]));
    const settled = [...decision.dueIds.map((id) => `${id} ${dueAt.get(id)}`), ...decision.snoozedIds.map((id) => `${id} later ${until.get(id)}`)];
    const moment: NewMoment = {
      id: namedId('moment|', clientId, '|', settled.sort().join('|')),
      clientId, kind: decision.kind, reason: decision.reason, occasionIds: decision.occasionIds,
      localDate: decision.localDate, dueAt: new Date(decision.at), expiresAt: new Date(decision.expiresAt),
    };
    const channels = channelsOf(settings, this.outbox.sends);
    if (decision.send && channels.length) addMoment(tx, moment, channels, now);
    else addSkipped(tx, decision.send ? { ...moment, reason: 'no-channel' } : moment, now);
    tx.write(
      `insert into reminder_occasion (practice_id, occasion_id, due_at, moment_id)
       select $1, o.id, o.due_at, $3 from unnest($2::uuid[], $4::timestamptz[]) as o (id, due_at) on conflict do nothing`,
      [tx.practiceId, decision.dueIds, moment.id, decision.dueIds.map((id) => dueAt.get(id))],
    );
    tx.write('delete from snooze n using unnest($2::uuid[], $3::timestamptz[]) as s (id, until) where n.practice_id = $1 and n.occasion_id = s.id and n.until = s.until', [
      tx.practiceId, decision.snoozedIds, decision.snoozedIds.map((id) => new Date(until.get(id)!)),
    ]);
  }
}
