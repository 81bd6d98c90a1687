import { Inject, Injectable } from '@nestjs/common';
import type { SendMailOptions, Transporter } from 'nodemailer';
import { holdBack, lastWordOf } from './last-word.js';
import type { Env } from '../config/env.js';
import { ENV } from '../config/config.module.js';

/** In ms. Together well below the time for which a claimed mail is left to its worker. */
const TIMEOUTS = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 30_000 };
/** No try lasts longer, however slowly the server speaks. */
const LONGEST = 90_000;

/** A mail and the id under which it leaves, however often it is tried: a mailbox that has it takes no second one. */
export interface OutgoingMail extends Pick<SendMailOptions, 'subject' | 'text' | 'headers' | 'date' | 'icalEvent'> {
  id: string;
  to: string;
}

/** The server will never take a mail for this address. */
export class RecipientRefused extends Error {
  override name = 'RecipientRefused';
}

/** The server has answered, and did not take the mail this time. */
export class NotTaken extends Error {
  override name = 'NotTaken';
}

/** The way to the operator's mail server, if one is set. */
@Injectable()
export class MailTransport {
  private opened: Promise<Transporter> | undefined;

  constructor(@Inject(ENV) private readonly env: Env) {}

  /** Whether mail can leave at all. */
  get sends(): boolean {
    return Boolean(this.env.smtpUrl);
  }

  /**
   * @param beforeLastWord waited for when all of the mail was said but the dot that makes it the server's: from then on, until an answer
   * comes, nobody knows whether it was taken. Should it fail, the dot is not said.
   * @throws RecipientRefused, NotTaken; or Error when there was no answer
   */
  async send({ id, to, ...mail }: OutgoingMail, beforeLastWord?: () => Promise<void>): Promise<void> {
    const domain = new URL(this.env.publicUrl).hostname;
    const transport = await (this.opened ??= this.open());
    const sent = transport.sendMail({ ...mail, from: this.env.mailFrom, to, messageId: `<${id}@${domain}>`, ...lastWordOf(beforeLastWord) });
    sent.catch(() => undefined);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error('the mail server took too long')), LONGEST)));
    try {
      await Promise.race([sent, late]);
    } catch (error) {
      if (isRefusal(error)) throw new RecipientRefused();
      throw (error as { responseCode?: number }).responseCode ? new NotTaken('the mail server said no') : error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** With the first mail: an API that leaves all mail to its worker never loads what speaks SMTP. */
  private async open(): Promise<Transporter> {
    const { createTransport } = await import('nodemailer');
    return createTransport({ url: this.env.smtpUrl, ...TIMEOUTS }).use('stream', holdBack);
  }
}

/**
 * Whether a server's answer means the recipient, for good: 5xx to the address or the message. Not where the enhanced code
 * (RFC 3463) speaks of policy, 5.7: then it is us whom it does not want to hear.
 */
function isRefusal(error: unknown): boolean {
  const { responseCode, command, response } = (error ?? {}) as { responseCode?: number; command?: string; response?: string };
  if (!responseCode || responseCode < 550 || responseCode > 559) return false;
  return (command === 'RCPT TO' || command === 'DATA') && !/\b5\.7\.\d/.test(response ?? '');
}
