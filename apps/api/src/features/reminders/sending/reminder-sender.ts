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
import { MailTransport, NotTaken, RecipientRefused } from '../../../platform/mail/mail-transport.js';
import { inLanes } from '../in-lanes.js';
import { claim, hold, nextTry, putOff, readTakeable, settle, settleMail, type WaitingRow } from './claims.js';
import { mayRepeat, noteHandOver, takeBack } from './hand-over.js';
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
/** `silent`: nobody knows whether it was taken. */
type Outcome = 'taken' | 'later' | 'silent' | 'refused' | 'gone';

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
    // Of a mail it is known whether it can have arrived; of a push that a worker never came back from it is not.
    const uncertain = row.channel === 'email' ? row.handed_over > 0 : row.state === 'sending';
    const look = await lastLook(tx, row, now, this.transport.sends);
    if ('waitUntil' in look) putOff(tx, id, look.waitUntil);
    else if ('stays' in look) {
      if (row.delivered.length) await settle(tx, id, 'sent', now);
      else if (uncertain) await settle(tx, id, 'failed', now, 'unconfirmed');
      else await settle(tx, id, row.attempts ? 'failed' : 'skipped', now, look.stays);
    } else if (row.handed_over > 0 && !(await mayRepeat(tx, row, look.go.max_per_day))) {
      await settle(tx, id, 'failed', now, 'unconfirmed');
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
      await this.mail.send({ id: row.id, to, kind: row.kind, language, practiceId: currentPractice().id, clientId: row.client_id, decidedAt: row.created_at }, () =>
        insist(() => this.tenant.run(async (tx) => noteHandOver(tx, row))));
      return 'taken';
    } catch (error) {
      if (error instanceof RecipientRefused) return 'refused';
      return error instanceof NotTaken ? 'later' : 'silent';
    }
  }

  private conclude(row: WaitingRow, outcome: Outcome): Promise<void> {
    return this.tenant.run(async (tx) => {
      const now = this.clock.now();
      if (outcome === 'later' || outcome === 'silent') {
        if (outcome === 'later') takeBack(tx, row);
        return putOff(tx, row.id, nextTry(now, row.attempts));
      }
      if (row.channel === 'email') return settleMail(tx, row.id, outcome === 'refused' ? { state: 'bounced', reason: 'refused' } : { state: 'sent' }, now, BOUNCES);
      const [state, reason] = outcome === 'taken' ? (['sent'] as const) : (['failed', outcome === 'gone' ? 'no-device' : 'refused'] as const);
      await settle(tx, row.id, state, now, reason);
    });
  }
}
