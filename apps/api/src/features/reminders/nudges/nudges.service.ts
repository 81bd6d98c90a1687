import { isPaused, nextFree } from '@attune/clinical/reminders';
import { localDateOf } from '@attune/clinical/local-date';
import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../../platform/access/row-rules.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock/clock.js';
import { currentContext } from '../../../platform/context/request-context.js';
import { Tenant } from '../../../platform/database/tenant.js';
import type { TenantTx } from '../../../platform/database/tenant-tx.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { namedId } from '../../../platform/ids.js';
import { Jobs } from '../../../platform/jobs/jobs.js';
import { Outbox } from '../../../platform/mail/outbox.js';
import { addMoment, COUNTED } from '../reminder-rows.js';
import { reminderWords } from '../reminder-words.js';
import { channelsOf, readSettings, rulesOf, type SettingsRow } from '../settings/settings-rows.js';
import type { NudgeOutlookDto, NudgeSilence } from './nudge.dto.js';
import { isStanding } from './standing.js';

interface Looked {
  settings: SettingsRow;
  at: number;
  localDate: string;
  expiresAt: number;
  /** The client's date now: one nudge each. */
  today: string;
  outlook: NudgeOutlookDto;
}

/** A therapist's nudge by hand. It says what every reminder says, and comes when the client lets it. */
@Injectable()
export class NudgesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly jobs: Jobs,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError `client.not_found`, `assignment.not_found` */
  outlook(clientId: string, assignmentId?: string): Promise<NudgeOutlookDto> {
    return this.tenant.run(async (tx) => (await this.look(tx, clientId, assignmentId)).outlook);
  }

  /** @throws DomainError `client.not_found`, `assignment.not_found`, `nudge.silent` */
  send(clientId: string, assignmentId?: string): Promise<NudgeOutlookDto> {
    return this.tenant.run(async (tx) => {
      // Held, so that two therapists at once send one.
      await tx.query(`select from client c where c.practice_id = $1 and c.id = $2 and ${openableClientScope('c.id')} for no key update`, [tx.practiceId, clientId]);
      const { outlook, at, localDate, expiresAt, today } = await this.look(tx, clientId, assignmentId);
      if (outlook.silent) throw new DomainError('nudge.silent', { errors: [{ field: 'assignmentId', code: outlook.silent }] });
      const now = this.clock.now();
      const moment = {
        id: namedId('nudge|', clientId, '|', today), clientId, kind: 'nudge' as const, reason: 'by-hand' as const, occasionIds: [],
        assignmentId, memberId: currentContext().memberId, localDate, dueAt: new Date(at), expiresAt: new Date(expiresAt),
      };
      const ids = addMoment(tx, moment, outlook.channels, now);
      if (at <= now.getTime()) for (const reminderId of ids) this.jobs.enqueue(tx, 'send-reminder', { practiceId: tx.practiceId, reminderId });
      this.audit.record(tx, { action: 'nudge.send', subject: { kind: 'client', id: clientId }, clientId });
      return outlook;
    });
  }

  private async look(tx: TenantTx, clientId: string, assignmentId?: string): Promise<Looked> {
    const settings = await readSettings(tx, clientId, openableClientScope('c.id'));
    if (!settings) throw new DomainError('client.not_found');
    const now = this.clock.now().getTime();
    const rules = rulesOf(settings);
    const zone = settings.time_zone;
    const { at, localDate, expiresAt } = nextFree(now, rules, zone);
    const today = localDateOf(new Date(now), zone);
    if (assignmentId && !(await tx.maybe('select from assignment where practice_id = $1 and client_id = $2 and id = $3', [tx.practiceId, clientId, assignmentId]))) {
      throw new DomainError('assignment.not_found');
    }
    const facts = await tx.one<{ standing: boolean; nudged: boolean; counted: number }>(
      `select ${isStanding('$2', '$4', '$5')} as standing, ${COUNTED} as counted,
         exists (select from reminder r where r.practice_id = $1 and r.client_id = $2 and r.moment_id = $6) as nudged`,
      [tx.practiceId, clientId, localDate, assignmentId ?? null, today, namedId('nudge|', clientId, '|', today)],
    );
    const channels = channelsOf(settings, this.outbox.sends);
    const why = (): NudgeSilence | null => {
      if (settings.client_state !== 'active' || !settings.person_id) return 'left';
      if (!facts.standing) return 'nothing-open';
      if (facts.nudged) return 'already-today';
      if (!channels.length) return 'no-channel';
      if (isPaused(localDate, rules)) return 'paused';
      return facts.counted >= rules.maxPerDay ? 'day-full' : null;
    };
    const silent = why();
    const { title, text } = reminderWords[settings.language];
    const goesOutAt = silent ? null : new Date(at).toISOString();
    return { settings, at, localDate, expiresAt, today, outlook: { goesOutAt, channels, silent, title, text, language: settings.language, timeZone: zone } };
  }
}
