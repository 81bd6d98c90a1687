import { isPaused, nextFree } from '@attune/clinical/reminders';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { currentContext } from '../../../platform/context/request-context.js';
import { Tenant } from '../../../platform/database/tenant.js';
import { DomainError, invalid } from '../../../platform/errors/domain-error.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { channelsOf, readSettings, rulesOf, type SettingsRow } from '../settings/settings-rows.js';
import type { SnoozeBody, SnoozeDto } from './snooze.dto.js';

const MINUTE = 60_000;
const LONGEST = 7 * 86_400_000;

/** "Later": a reminder that the client asks for. */
@Injectable()
export class SnoozesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `occasion.not_found`, `occasion.settled`, `request.invalid` */
  snooze(occasionId: string, body: SnoozeBody): Promise<SnoozeDto> {
    const until = this.instantOf(body);
    return this.tenant.run(async (tx) => {
      const clientId = currentContext().clientId!;
      const occasion = await tx.maybe<{ open: boolean }>(
        `select o.state = 'open' and a.state = 'active' as open from occasion o
         join assignment a on a.practice_id = o.practice_id and a.id = o.assignment_id
         where o.practice_id = $1 and o.id = $2 and o.client_id = $3 and o.state <> 'withdrawn' for no key update of o`,
        [tx.practiceId, occasionId, clientId],
      );
      if (!occasion) throw new DomainError('occasion.not_found');
      if (!occasion.open) throw new DomainError('occasion.settled');
      tx.write(
        `insert into snooze (practice_id, occasion_id, client_id, until, created_at) values ($1, $2, $3, $4, $5)
         on conflict (practice_id, occasion_id) do update set until = excluded.until, created_at = excluded.created_at`,
        [tx.practiceId, occasionId, clientId, until, this.clock.now()],
      );
      this.audit.record(tx, { action: 'occasion.snooze', subject: { kind: 'occasion', id: occasionId }, clientId });
      const settings = await readSettings(tx, clientId);
      if (!settings) throw new DomainError('client.not_found');
      return { occasionId, until: until.toISOString(), ...this.outlook(settings, until) };
    });
  }

  private instantOf({ minutes, until }: SnoozeBody): Date {
    if ((minutes === undefined) === (until === undefined)) {
      throw invalid({ field: 'minutes', code: 'one_of_both', detail: 'Send either minutes or until.' });
    }
    const now = this.clock.now().getTime();
    const at = minutes === undefined ? Date.parse(until!) : now + minutes * MINUTE;
    if (at <= now || at > now + LONGEST) throw invalid({ field: 'until', code: 'out_of_reach', detail: 'Choose a time within the next seven days.' });
    return new Date(at);
  }

  private outlook(settings: SettingsRow, until: Date): Pick<SnoozeDto, 'goesOutAt' | 'silent'> {
    const rules = rulesOf(settings);
    const { at, localDate } = nextFree(until.getTime(), rules, settings.time_zone);
    if (!channelsOf(settings, this.outbox.sends).length) return { goesOutAt: null, silent: 'no-channel' };
    if (isPaused(localDate, rules)) return { goesOutAt: null, silent: 'paused' };
    if (rules.maxPerDay === 0) return { goesOutAt: null, silent: 'day-full' };
    return { goesOutAt: new Date(at).toISOString(), silent: null };
  }
}
