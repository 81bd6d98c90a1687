import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import type { Env } from '../config/env.js';
import { ENV } from '../config/config.module.js';
import { currentPractice } from '../context/request-context.js';
import type { TenantTx } from '../database/tenant-tx.js';
import { newId } from '../ids.js';
import { Jobs } from '../jobs/jobs.js';
import { Sealing } from '../sealing/sealing.js';

export type MailKind = 'invitation' | 'password-reset';

export interface NewMail {
  kind: MailKind;
  recipient: string;
  language: string;
  /** Whom the mail is about: the invited member or client, or the person whose password it is. */
  subjectId: string;
  link: string;
}

export const mailLinkPlace = (mailId: string): string => `mail.link:${mailId}`;

/**
 * Mail is written down in the transaction it follows from and leaves afterwards. Without SMTP it is kept: the link of
 * an invitation can then be read on the outgoing-mail page; the link of a password reset is not even stored.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly jobs: Jobs,
    private readonly sealing: Sealing,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Whether mail can leave at all. */
  get sends(): boolean {
    return Boolean(this.env.smtpUrl);
  }

  add(tx: TenantTx, mail: NewMail): void {
    const id = newId();
    const keepsLink = this.sends || mail.kind === 'invitation';
    const sealed = keepsLink ? this.sealing.sealShared(mailLinkPlace(id), mail.link, currentPractice()) : null;
    tx.write(
      `insert into mail (practice_id, id, kind, recipient, language, subject_id, sealed_link, state, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tx.practiceId, id, mail.kind, mail.recipient, mail.language, mail.subjectId, sealed, this.sends ? 'waiting' : 'kept', this.clock.now()],
    );
    if (this.sends) this.jobs.enqueue(tx, 'send-mail', { practiceId: tx.practiceId, mailId: id });
  }

  /** Wipes the links about somebody: they were used, or shall not be used any more. What still waited does not go out. */
  wipeLinks(tx: TenantTx, subjectId: string): void {
    tx.write(
      `update mail set sealed_link = null, state = case state when 'waiting' then 'failed' else state end
       where practice_id = $1 and subject_id = $2 and sealed_link is not null`,
      [tx.practiceId, subjectId],
    );
  }
}
