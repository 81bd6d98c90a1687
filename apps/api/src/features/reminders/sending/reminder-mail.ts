import { Inject, Injectable } from '@nestjs/common';
import { ENV } from '../../../platform/config/config.module.js';
import type { Env } from '../../../platform/config/env.js';
import { MailTransport } from '../../../platform/mail/mail-transport.js';
import type { ReminderKind } from '../reminder-rows.js';
import { reminderWords, saidOf } from '../reminder-words.js';
import { UnsubscribeLinks } from '../unsubscribe/unsubscribe-links.js';

export interface MailReminder {
  /** Of the reminder: its Message-ID, however often it is tried. */
  id: string;
  to: string;
  kind: ReminderKind;
  language: 'en' | 'es';
  practiceId: string;
  clientId: string;
  /** Its date, the same at every try. */
  decidedAt: Date;
}

/** A reminder by mail: the same few words for everyone, and a way out of it. */
@Injectable()
export class ReminderMail {
  constructor(
    private readonly transport: MailTransport,
    private readonly links: UnsubscribeLinks,
    @Inject(ENV) private readonly env: Pick<Env, 'publicUrl'>,
  ) {}

  /**
   * @param handOver waited for right before the mail's last word: from then on it may have arrived
   * @throws RecipientRefused, NotTaken; or Error when nobody knows
   */
  send({ id, to, kind, language, practiceId, clientId, decidedAt }: MailReminder, handOver: () => Promise<void>): Promise<void> {
    const words = reminderWords[language];
    const said = saidOf(language, kind);
    const token = this.links.tokenOf({ practiceId, clientId });
    const text = `${said.title}\n${said.text}\n${this.env.publicUrl}${said.path}\n\n${words.change}\n${this.env.publicUrl}/account/reminders\n\n${words.stop}\n${this.links.pageOf(token)}\n`;
    return this.transport.send({
      id, to, subject: said.subject, text, date: decidedAt,
      headers: {
        'List-Unsubscribe': `<${this.links.oneClickOf(token)}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        'Auto-Submitted': 'auto-generated',
      },
    }, handOver);
  }
}
