import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type CalendarPerson, calendarText } from '../../platform/calendar/calendar-object.js';
import { Clock } from '../../platform/clock/clock.js';
import { ENV } from '../../platform/config/config.module.js';
import type { Env } from '../../platform/config/env.js';
import { currentPractice, runInContext } from '../../platform/context/request-context.js';
import { Identity } from '../../platform/database/identity.js';
import { PracticeContexts } from '../../platform/database/practice-contexts.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { newId } from '../../platform/ids.js';
import type { JobPayloads } from '../../platform/jobs/jobs.js';
import { Tasks } from '../../platform/jobs/tasks.js';
import { log } from '../../platform/logging/log.js';
import { MailTransport, type OutgoingMail, RecipientRefused } from '../../platform/mail/mail-transport.js';
import { CALENDAR_WORDS } from '../calendar-feeds/calendar-words.js';
import { type Told, toldOfOne, toldOfSeries } from './invitation-events.js';
import { type Occasion, invitationText, organizerOf } from './invitation-mail.js';
import { type InvitationRow, readAppointments, readInvitation, readSeries } from './invitation-rows.js';

interface Recipient extends CalendarPerson {
  language: 'en' | 'es';
  zone: string;
  page: string;
}
interface Due {
  mail: OutgoingMail;
  sequence: number;
  method: 'REQUEST' | 'CANCEL';
}

/**
 * Sends invitations: what is now, and only where the calendar was told something else. At least once, and every try of the same
 * change under the same Message-ID, UID and SEQUENCE, so that whoever gets it twice has it once.
 */
@Injectable()
export class InvitationSender implements OnModuleInit {
  constructor(
    private readonly tenant: Tenant,
    private readonly identity: Identity,
    private readonly practices: PracticeContexts,
    private readonly clock: Clock,
    private readonly tasks: Tasks,
    private readonly transport: MailTransport,
    @Inject(ENV) private readonly env: Pick<Env, 'publicUrl' | 'mailFrom'>,
  ) {}

  onModuleInit(): void {
    this.tasks.add('send-calendar-invitation', (job) => this.work(job));
  }

  /** Does the job. @throws Error when the server did not take the mail; the job is then tried again */
  async work({ practiceId, invitationId }: JobPayloads['send-calendar-invitation']): Promise<void> {
    const practice = await this.practices.of(practiceId);
    if (practice && this.transport.sends) await runInContext({ requestId: newId(), roles: [], practice }, () => this.send(invitationId));
  }

  private async send(id: string): Promise<void> {
    const due = await this.tenant.run((tx) => this.due(tx, id));
    if (!due) return;
    try {
      await this.transport.send(due.mail);
    } catch (error) {
      if (!(error instanceof RecipientRefused)) throw error;
      log.warn('calendar_invitation.refused', { invitationId: id });
    }
    await this.tenant.run(async (tx) => {
      tx.write('update calendar_invitation set sent_sequence = $3, sent_method = $4, sent_at = $5 where practice_id = $1 and id = $2', [
        tx.practiceId, id, due.sequence, due.method, this.clock.now(),
      ]);
    });
  }

  /** The mail that is due, if one is: nobody is told of what they do not want, of what they know, or of what is over. */
  private async due(tx: TenantTx, id: string): Promise<Due | undefined> {
    const row = await readInvitation(tx, id);
    const to = row?.wanted && (await this.recipient(tx, row));
    if (!row || !to) return undefined;
    const naming = { domain: new URL(this.env.publicUrl).hostname, summary: CALENDAR_WORDS[to.language].appointment };
    const all = await readAppointments(tx, row);
    // A series that an undone edit left without any is one that is called off.
    if (!all.length && !row.series_id) return undefined;
    const told = row.series_id ? toldOfSeries(await readSeries(tx, row.client_id, row.series_id), all, naming) : toldOfOne(all[0]!, naming);
    const method = told.takesPlace ? 'REQUEST' : 'CANCEL';
    if ((row.sent_sequence ?? -1) >= told.sequence && row.sent_method === method) return undefined;
    if (method === 'CANCEL' && row.sent_method !== 'REQUEST') return undefined;
    const now = this.clock.now();
    const ahead = all.filter((one) => (one.takes_part || method === 'CANCEL') && one.starts_at > now).map((one) => one.starts_at.getTime()).sort((a, b) => a - b);
    // A calendar that knows a series is told also that it ended earlier than it was told.
    if (!ahead.length && !(row.series_id && row.sent_method)) return undefined;
    const occasion: Occasion = method === 'CANCEL' ? 'off' : row.sent_method === 'REQUEST' ? 'changed' : 'new';
    return { method, sequence: told.sequence, mail: this.mailOf(row, to, told, { method, occasion, startsAt: new Date(ahead[0] ?? all.at(-1)?.starts_at ?? told.events[0]!.startsAt), further: Math.max(0, ahead.length - 1) }) };
  }

  private mailOf(
    row: InvitationRow, to: Recipient, told: Told,
    { method, ...facts }: { method: 'REQUEST' | 'CANCEL'; occasion: Occasion; startsAt: Date; further: number },
  ): OutgoingMail {
    const attendee = { name: to.name, email: to.email };
    const content = calendarText({ language: to.language, events: told.events, invitation: { method, organizer: organizerOf(this.env.mailFrom), attendee } });
    return {
      id: `${row.id}.${told.sequence}`, to: to.email, date: told.changedAt,
      ...invitationText(to.language, { ...facts, zone: to.zone, link: `${this.env.publicUrl}${to.page}` }),
      icalEvent: { method, content, filename: method === 'CANCEL' ? 'cancel.ics' : 'invite.ics' },
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
  }

  private async recipient(tx: TenantTx, row: InvitationRow): Promise<Recipient | undefined> {
    if (row.member_id) {
      if (!row.member_email) return undefined;
      return { name: row.member_name!, email: row.member_email, language: row.member_language!, zone: currentPractice().timeZone, page: '/calendar' };
    }
    const person = row.client_person_id
      ? await this.identity.maybe<{ name: string; email: string; language: 'en' | 'es'; disabled: boolean }>('person_by_id', [row.client_person_id], tx)
      : undefined;
    if (!person || person.disabled) return undefined;
    return { name: person.name, email: person.email, language: person.language, zone: row.client_zone, page: '/path' };
  }
}
