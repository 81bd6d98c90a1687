import { clockNoteOf } from '@attune/clinical/schedule';
import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Clock } from '../../platform/clock/clock.js';
import { Tenant } from '../../platform/database/tenant.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { firstOccasions } from './making/first-occasions.js';
import type { PlannedDatesDto, PreviewBody, PreviewDto } from './preview.dto.js';
import { readSchedule, seeded } from './schedule-body.js';

const SHOWN = 14;

/** Says beforehand what a schedule would mean for clients, each in their own zone and with their own sessions. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `request.invalid` (fields `schedule.…`), `client.not_found` */
  preview(body: PreviewBody): Promise<PreviewDto> {
    const schedule = seeded(readSchedule(body.schedule));
    const now = this.clock.now();
    return this.tenant.run(async (tx) => {
      const clients = await tx.query<{ id: string; time_zone: string }>(
        `select c.id, c.time_zone from client c where c.practice_id = $1 and c.id = any ($2::uuid[]) and ${openableClientScope('c.id')}`,
        [tx.practiceId, body.clientIds],
      );
      const items: PlannedDatesDto[] = [];
      for (const clientId of body.clientIds) {
        const client = clients.find(({ id }) => id === clientId.toLowerCase());
        if (!client) throw new DomainError('client.not_found');
        const all = await firstOccasions(tx, client, schedule, now);
        items.push({
          clientId: client.id,
          timeZone: client.time_zone,
          occasions: all.slice(0, SHOWN).map(({ localDate, localTime, dueAt }) => ({
            localDate, localTime, dueAt, ...clockNoteOf({ localDate, localTime }, client.time_zone),
          })),
          count: all.length,
          until: all.at(-1)?.localDate ?? null,
        });
      }
      return { schedule, items };
    });
  }
}
