import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';

export interface WaitingAsks {
  clientId: string;
  count: number;
  oldestAt: Date;
  /** Of the appointments they are about, the one that takes place first. */
  appointmentId: string;
}

/** What clients asked about their appointments and nobody has answered, for whoever lists what waits. */
@Injectable()
export class AppointmentAsks {
  /** By client, of those whom the caller may open; only what is about appointments that are still to take place. */
  async waiting(tx: TenantTx, now: Date): Promise<WaitingAsks[]> {
    const rows = await tx.query<{ client_id: string; count: number; oldest_at: Date; appointment_id: string }>(
      `select a.client_id, count(*)::int as count, min(a.created_at) as oldest_at, (array_agg(p.id order by p.starts_at, p.id))[1] as appointment_id
       from appointment_ask a
       join appointment p on p.practice_id = a.practice_id and p.client_id = a.client_id and p.id = a.appointment_id
       where a.practice_id = $1 and a.state = 'open' and p.state = 'planned' and p.starts_at > $2 and ${openableClientScope('a.client_id')}
       group by a.client_id order by oldest_at`,
      [tx.practiceId, now],
    );
    return rows.map((row) => ({ clientId: row.client_id, count: row.count, oldestAt: row.oldest_at, appointmentId: row.appointment_id }));
  }
}
