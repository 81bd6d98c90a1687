import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import { currentContext, runInContext } from '../../../platform/context/request-context.js';
import { PracticeContexts } from '../../../platform/database/practice-contexts.js';
import { Tenant } from '../../../platform/database/tenant.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { UnsubscribeLinks } from './unsubscribe-links.js';

/** Turns mail reminders off for whoever holds the link of one. Nothing says whose they were. */
@Injectable()
export class UnsubscribeService {
  constructor(
    private readonly tenant: Tenant,
    private readonly practices: PracticeContexts,
    private readonly audit: Audit,
    private readonly links: UnsubscribeLinks,
  ) {}

  pageOf(token: string): string {
    return this.links.pageOf(token);
  }

  /** Said twice is said once. @throws DomainError `unsubscribe.unknown_link` */
  async unsubscribe(token: string): Promise<void> {
    const subscriber = this.links.read(token);
    const practice = subscriber && (await this.practices.of(subscriber.practiceId));
    if (!practice) throw new DomainError('unsubscribe.unknown_link');
    const { clientId } = subscriber;
    await runInContext({ requestId: currentContext().requestId, roles: [], practice }, () =>
      this.tenant.run(async (tx) => {
        const off = await tx.query(
          `update reminder_settings set email = false, mail_stopped = 'unsubscribed' where practice_id = $1 and client_id = $2 and email returning client_id`,
          [tx.practiceId, clientId],
        );
        if (off.length) this.audit.record(tx, { action: 'reminder_settings.unsubscribe', subject: { kind: 'client', id: clientId }, clientId });
      }));
  }
}
