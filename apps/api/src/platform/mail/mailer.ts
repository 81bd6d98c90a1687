import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Identity } from '../database/identity.js';
import { Tenant } from '../database/tenant.js';
import { Sealing } from '../sealing/sealing.js';
import { mailText } from './mail-text.js';
import { MailTransport } from './mail-transport.js';
import { type MailKind, mailLinkPlace } from './outbox.js';

interface MailRow {
  [column: string]: unknown;
  kind: MailKind;
  recipient: string;
  language: 'en' | 'es';
  sealed_link: Buffer | null;
  state: string;
  created_at: Date;
}

/** Sends what is in the outbox: at least once, always with the same Message-ID and date, and wipes the link afterwards. */
@Injectable()
export class Mailer {
  constructor(
    private readonly tenant: Tenant,
    private readonly identity: Identity,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
    private readonly transport: MailTransport,
  ) {}

  /**
   * Sends one mail.
   * @param lastTry after which it counts as not delivered, and its link is wiped
   * @throws Error when the server did not take it; the job is then tried again
   */
  async send(mail: { practiceId: string; mailId: string }, lastTry: boolean): Promise<void> {
    await this.deliver(mail).catch(async (error: unknown) => {
      if (lastTry) await this.settle(mail, 'failed');
      throw error;
    });
  }

  private async deliver({ practiceId, mailId }: { practiceId: string; mailId: string }): Promise<void> {
    if (!this.transport.sends) return;
    const practice = await this.identity.maybe<{ name: string; sealed_key: Buffer }>('practice_get', [practiceId]);
    const mail = await this.tenant.run(
      (tx) => tx.maybe<MailRow>('select kind, recipient, language, sealed_link, state, created_at from mail where practice_id = $1 and id = $2', [practiceId, mailId]),
      practiceId,
    );
    if (!practice || !mail?.sealed_link || mail.state === 'sent') return;
    const link = this.sealing.openShared(mailLinkPlace(mailId), mail.sealed_link, { id: practiceId, sealedKey: practice.sealed_key });
    const { subject, text } = mailText(mail.kind, mail.language, { practice: practice.name, link });
    await this.transport.send({ id: mailId, to: mail.recipient, subject, text, date: mail.created_at });
    await this.settle({ practiceId, mailId }, 'sent');
  }

  private settle({ practiceId, mailId }: { practiceId: string; mailId: string }, state: 'sent' | 'failed'): Promise<void> {
    return this.tenant.run(async (tx) => {
      tx.write('update mail set state = $3, sent_at = $4, sealed_link = null where practice_id = $1 and id = $2', [
        practiceId, mailId, state, state === 'sent' ? this.clock.now() : null,
      ]);
    }, practiceId);
  }
}
