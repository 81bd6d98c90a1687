import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { currentPractice, runInContext } from '../../../platform/context/request-context.js';
import { Identity } from '../../../platform/database/identity.js';
import { PracticeContexts } from '../../../platform/database/practice-contexts.js';
import { Tenant } from '../../../platform/database/tenant.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { newId } from '../../../platform/ids.js';
import type { JobPayloads } from '../../../platform/jobs/jobs.js';
import { Tasks } from '../../../platform/jobs/tasks.js';
import { log } from '../../../platform/logging/log.js';
import { MailTransport, RecipientRefused } from '../../../platform/mail/mail-transport.js';
import { inLanes } from '../in-lanes.js';
import { claim, hold, nextTry, putOff, readTakeable, settle, type WaitingRow } from './claims.js';
import { insist } from './insist.js';
import { lastLook } from './last-look.js';
import { ReminderMail } from './reminder-mail.js';
import { ReminderPush } from './reminder-push.js';

const AT_ONCE = 200;
/** What is left then waits for the next round. */
const MOST_TURNS = 50;
/** So many refusals of an address in a row turn mail off. */
const BOUNCES = 3;

interface Claimed {
  row: WaitingRow;
  language: 'en' | 'es';
  to: string;
}
type Outcome = 'taken' | 'later' | 'refused' | 'gone';

/**
 * Sends what was decided: claimed in the database before it leaves and settled afterwards. What a worker leaves unfinished is taken
 * up when its claim runs out, under the same Message-ID or topic, so that nothing is lost and a mailbox or phone has it once.
 */
@Injectable()
export class ReminderSender implements OnModuleInit {
  constructor(
    private readonly tenant: Tenant,
    private readonly identity: Identity,
    private readonly practices: PracticeContexts,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
    private readonly transport: MailTransport,
    private readonly mail: ReminderMail,
    private readonly push: ReminderPush,
  ) {}

  onModuleInit(): void {
    this.tasks.add('send-reminder', (job) => this.work(job));
  }

  /** Sends what waits in the present practice. One that fails is logged and taken up in a later round. */
  async sendWaiting(): Promise<void> {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const waiting = await this.tenant.run((tx) => readTakeable(tx, this.clock.now(), AT_ONCE));
      await inLanes(waiting, (id) => this.send(id).catch((error: Error) => log.error('reminder.send_failed', { reminderId: id, error: error.name })));
      if (waiting.length < AT_ONCE) return;
    }
  }

  /** Sends one, if it is still to be sent and nobody else is at it. */
  async send(id: string): Promise<void> {
    const claimed = await this.tenant.run((tx) => this.take(tx, id));
    if (!claimed) return;
    const outcome = await this.deliver(claimed);
    await insist(() => this.conclude(claimed.row, outcome));
  }

  private async work({ practiceId, reminderId }: JobPayloads['send-reminder']): Promise<void> {
    const practice = await this.practices.of(practiceId);
    if (practice) await runInContext({ requestId: newId(), roles: [], practice }, () => this.send(reminderId));
  }

  private async take(tx: TenantTx, id: string): Promise<Claimed | undefined> {
    const now = this.clock.now();
    const row = await hold(tx, now, id);
    if (!row) return undefined;
    // Taken by a worker that never said what became of it.
    const unfinished = row.state === 'sending';
    const look = await lastLook(tx, row, now, this.transport.sends);
    if ('waitUntil' in look) putOff(tx, id, look.waitUntil);
    else if ('stays' in look) {
      if (row.delivered.length) await settle(tx, id, 'sent', now);
      else if (unfinished) await settle(tx, id, 'failed', now, 'unconfirmed');
      else await settle(tx, id, row.attempts ? 'failed' : 'skipped', now, look.stays);
    } else {
      const person = await this.identity.maybe<{ email: string; disabled: boolean }>('person_by_id', [look.go.person_id], tx);
      if (person && !person.disabled) {
        claim(tx, now, id);
        return { row, language: look.go.language, to: person.email };
      }
      await settle(tx, id, 'skipped', now, 'left');
    }
    return undefined;
  }

  private async deliver({ row, language, to }: Claimed): Promise<Outcome> {
    if (row.channel === 'push') return this.push.send(row, language);
    try {
      await this.mail.send({ id: row.id, to, kind: row.kind, language, practiceId: currentPractice().id, clientId: row.client_id, decidedAt: row.created_at });
      return 'taken';
    } catch (error) {
      return error instanceof RecipientRefused ? 'refused' : 'later';
    }
  }

  private conclude(row: WaitingRow, outcome: Outcome): Promise<void> {
    return this.tenant.run(async (tx) => {
      const now = this.clock.now();
      if (outcome === 'later') return putOff(tx, row.id, nextTry(now, row.attempts));
      const mail = row.channel === 'email';
      const [state, reason] = outcome === 'taken' ? (['sent'] as const) : outcome === 'gone' ? (['failed', 'no-device'] as const) : ([mail ? 'bounced' : 'failed', 'refused'] as const);
      const settled = await settle(tx, row.id, state, now, reason);
      if (settled && mail) this.countBounce(tx, row.client_id, outcome === 'refused');
    });
  }

  private countBounce(tx: TenantTx, clientId: string, bounced: boolean): void {
    tx.write(
      bounced
        ? `update reminder_settings set bounces = bounces + 1, email = email and bounces + 1 < $3,
             mail_stopped = case when email and bounces + 1 >= $3 then 'bounced' else mail_stopped end
           where practice_id = $1 and client_id = $2`
        : 'update reminder_settings set bounces = 0 where practice_id = $1 and client_id = $2 and bounces > 0 and $3::int > 0',
      [tx.practiceId, clientId, BOUNCES],
    );
  }
}
