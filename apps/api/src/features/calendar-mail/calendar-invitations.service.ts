import { Inject, Injectable } from '@nestjs/common';
import { ENV } from '../../platform/config/config.module.js';
import type { Env } from '../../platform/config/env.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { MailTransport } from '../../platform/mail/mail-transport.js';

/**
 * How long a change waits until it is told by mail, in seconds: what is taken back meanwhile is told to nobody, and several
 * changes are told as one. Who moves the clock does not wait as long.
 */
const GRACE = { usually: 60, clockMoved: 1 };

/** Which appointments changed; of a series all of it is told. */
export interface CalendarChange {
  clientId: string;
  appointmentIds?: readonly string[];
  seriesIds?: readonly string[];
}

/** Tells calendars of changes, after the transaction in which they happen. */
@Injectable()
export class CalendarInvitations {
  private readonly grace: number;

  constructor(
    private readonly jobs: Jobs,
    private readonly mail: MailTransport,
    @Inject(ENV) env: Pick<Env, 'testClockFile'>,
  ) {
    this.grace = env.testClockFile ? GRACE.clockMoved : GRACE.usually;
  }

  /** Notes that those who take part, or were told before that they do, are to be told. What is told is read when it leaves. */
  async changed(tx: TenantTx, { clientId, appointmentIds = [], seriesIds = [] }: CalendarChange): Promise<void> {
    if (!this.mail.sends) return;
    const of = [tx.practiceId, clientId];
    tx.write(
      `insert into calendar_invitation (practice_id, id, client_id, appointment_id, series_id, member_id)
       select $1, gen_random_uuid(), $2, s.appointment_id, s.series_id, s.member_id from (
         select p.id as appointment_id, null::uuid as series_id, w.member_id from appointment p
           join appointment_member w on w.practice_id = p.practice_id and w.appointment_id = p.id
           where p.practice_id = $1 and p.client_id = $2 and p.id = any ($3::uuid[])
         union select null, p.series_id, w.member_id from appointment p
           join appointment_member w on w.practice_id = p.practice_id and w.appointment_id = p.id
           where p.practice_id = $1 and p.client_id = $2 and p.series_id = any ($4::uuid[])
         union select a.id, null, null from unnest($3::uuid[]) as a (id)
         union select null, s.id, null from unnest($4::uuid[]) as s (id)) s
       on conflict do nothing`,
      [...of, appointmentIds, seriesIds],
    );
    const rows = await tx.query<{ id: string }>(
      'select id from calendar_invitation where practice_id = $1 and client_id = $2 and (appointment_id = any ($3::uuid[]) or series_id = any ($4::uuid[]))',
      [...of, appointmentIds, seriesIds],
    );
    for (const { id } of rows) {
      this.jobs.enqueueOnce(tx, 'send-calendar-invitation', { practiceId: tx.practiceId, invitationId: id }, { key: `calendar-invitation:${id}`, inSeconds: this.grace });
    }
  }
}
