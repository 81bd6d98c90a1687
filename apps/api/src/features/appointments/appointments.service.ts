import { Injectable } from '@nestjs/common';
import { openableClientScope, requireOpenableClient } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import type { AppointmentDto, AppointmentPageDto, AppointmentQuery, MyAppointmentsDto } from './appointment.dto.js';
import { APPOINTMENT_COLUMNS, type AppointmentRow, toAppointment } from './appointment-rows.js';

/** How many of their coming appointments a client is shown. */
const MOST_COMING = 20;

/** Reads appointments. */
@Injectable()
export class Appointments {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** One appointment of a client whom the caller may open. @throws DomainError `appointment.not_found` */
  async load(tx: TenantTx, id: string): Promise<AppointmentDto> {
    const row = await tx.maybe<AppointmentRow>(
      `select ${APPOINTMENT_COLUMNS} from appointment p where p.practice_id = $1 and p.id = $2 and ${openableClientScope('p.client_id')}`,
      [tx.practiceId, id],
    );
    if (!row) throw new DomainError('appointment.not_found');
    return toAppointment(row);
  }

  /** A client's appointments, those called off included, the earliest first. @throws DomainError `client.not_found` */
  list(clientId: string, query: AppointmentQuery): Promise<AppointmentPageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 2);
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const rows = await tx.query<AppointmentRow>(
        `select ${APPOINTMENT_COLUMNS} from appointment p
         where p.practice_id = $1 and p.client_id = $2 and ($3::timestamptz is null or p.starts_at >= $3) and ($4::timestamptz is null or p.starts_at < $4)
           and ($5::timestamptz is null or (p.starts_at, p.id) > ($5, $6::uuid))
         order by p.starts_at, p.id limit $7`,
        [tx.practiceId, clientId, query.from ?? null, query.to ?? null, after?.[0] ?? null, after?.[1] ?? null, size + 1],
      );
      if (!currentContext().clientId) this.audit.record(tx, { action: 'appointment.list', subject: { kind: 'client', id: clientId }, clientId });
      return paged(rows, size, toAppointment, (row) => [row.starts_at.toISOString(), row.id]);
    });
  }

  /** The client's own that are still to come or going on. @throws DomainError `client.erased` */
  mine(): Promise<MyAppointmentsDto> {
    const { clientId } = currentContext();
    return this.tenant.run(async (tx) => {
      const client = await tx.maybe<{ time_zone: string }>('select time_zone from client where practice_id = $1 and id = $2', [tx.practiceId, clientId]);
      if (!client) throw new DomainError('client.erased');
      const rows = await tx.query<AppointmentRow>(
        `select ${APPOINTMENT_COLUMNS} from appointment p
         where p.practice_id = $1 and p.client_id = $2 and p.state = 'planned' and p.starts_at > $3::timestamptz - make_interval(mins => p.minutes)
         order by p.starts_at, p.id limit ${MOST_COMING}`,
        [tx.practiceId, clientId, this.clock.now()],
      );
      return {
        timeZone: client.time_zone,
        items: rows.map((row) => ({ id: row.id, startsAt: row.starts_at.toISOString(), minutes: row.minutes, with: row.members.map(({ name }) => name) })),
      };
    });
  }
}
