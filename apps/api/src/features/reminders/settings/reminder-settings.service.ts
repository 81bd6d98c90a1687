import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { currentContext } from '../../../platform/context/request-context.js';
import { Tenant } from '../../../platform/database/tenant.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import type { ReminderSettingsBody, ReminderSettingsDto } from './reminder-settings.dto.js';
import { readSettings, type SettingsRow } from './settings-rows.js';

/** What a client allows: by which ways, at which hours, how many. Until they say so, nothing is sent. */
@Injectable()
export class ReminderSettingsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  read(): Promise<ReminderSettingsDto> {
    return this.tenant.run(async (tx) => this.toDto(await readSettings(tx, currentContext().clientId!)));
  }

  /** @throws DomainError `request.invalid` */
  change(body: ReminderSettingsBody): Promise<ReminderSettingsDto> {
    if (body.hours === 'chosen' && !body.times.length) throw invalid({ field: 'times', code: 'times_needed', detail: 'Choose at least one time.' });
    if (body.quiet && body.quiet.from === body.quiet.to) throw invalid({ field: 'quiet.to', code: 'ends_when_it_begins', detail: 'Choose another end.' });
    return this.tenant.run(async (tx) => {
      const clientId = currentContext().clientId!;
      tx.write(
        `insert into reminder_settings as s (practice_id, client_id, email, push, own_times, times, lead_minutes, quiet_from, quiet_to, max_per_day,
           language, paused_until, since)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
         on conflict (practice_id, client_id) do update set email = $3, push = $4, own_times = $5, times = $6, lead_minutes = $7, quiet_from = $8,
           quiet_to = $9, max_per_day = $10, language = $11, paused_until = $12, since = $13,
           mail_stopped = case when $3 then null else s.mail_stopped end, bounces = case when $3 and not s.email then 0 else s.bounces end
         where row (s.email, s.push, s.own_times, s.times, s.lead_minutes, s.quiet_from, s.quiet_to, s.max_per_day, s.language, s.paused_until)
           is distinct from row ($3::boolean, $4::boolean, $5::boolean, $6::text[], $7::smallint, $8::text, $9::text, $10::smallint, $11::text, $12::date)`,
        [
          tx.practiceId, clientId, body.email, body.push, body.hours === 'chosen', body.times, body.leadMinutes, body.quiet?.from ?? null,
          body.quiet?.to ?? null, body.maxPerDay, body.language, body.pausedUntil, this.clock.now(),
        ],
      );
      this.audit.record(tx, { action: 'reminder_settings.change', subject: { kind: 'client', id: clientId }, clientId });
      return this.toDto(await readSettings(tx, clientId));
    });
  }

  private toDto(row: SettingsRow | undefined): ReminderSettingsDto {
    if (!row) throw new DomainError('client.not_found');
    return {
      chosen: row.chosen, email: row.email, push: row.push, hours: row.own_times ? 'chosen' : 'at-time', times: row.times, leadMinutes: row.lead_minutes,
      quiet: row.quiet_from !== null && row.quiet_to !== null ? { from: row.quiet_from, to: row.quiet_to } : null,
      maxPerDay: row.max_per_day, language: row.language, pausedUntil: row.paused_until, mailStopped: row.mail_stopped,
      mailTo: currentContext().person!.email, mailPossible: this.outbox.sends, devices: row.devices, timeZone: row.time_zone,
    };
  }
}
