import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import { MailTransport } from '../../platform/mail/mail-transport.js';
import type { CalendarSettingsDto } from './calendar-feed.dto.js';

/** Whether somebody's invitations come by mail. Nobody has to ask for them; everybody may turn them off. */
@Injectable()
export class CalendarSettings {
  constructor(
    private readonly tenant: Tenant,
    private readonly mail: MailTransport,
    private readonly audit: Audit,
  ) {}

  read(): Promise<CalendarSettingsDto> {
    return this.tenant.run(async (tx) => {
      const row = await tx.maybe<{ invitations: boolean }>('select invitations from calendar_settings where practice_id = $1 and subject_id = $2', [tx.practiceId, subject()]);
      return { invitations: row?.invitations ?? true, mailPossible: this.mail.sends };
    });
  }

  write(invitations: boolean): Promise<CalendarSettingsDto> {
    return this.tenant.run(async (tx) => {
      tx.write(
        `insert into calendar_settings (practice_id, subject_id, invitations) values ($1, $2, $3)
         on conflict (practice_id, subject_id) do update set invitations = excluded.invitations`,
        [tx.practiceId, subject(), invitations],
      );
      this.audit.record(tx, { action: 'calendar-settings.write', subject: { kind: 'calendar-settings', id: subject() }, clientId: currentContext().clientId, detail: { invitations } });
      return { invitations, mailPossible: this.mail.sends };
    });
  }
}

/** A client at their own door, a member at theirs. */
const subject = (): string => (currentContext().clientId ?? currentContext().memberId)!;
