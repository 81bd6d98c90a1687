import { Injectable } from '@nestjs/common';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { AppointmentSeries } from './appointment-series.service.js';
import { Appointments } from './appointments.service.js';
import { touchSeries } from './changes.js';
import { HeldAppointments } from './held-appointments.service.js';
import type { AppointmentSeriesDto } from './series.dto.js';
import { firstOf, type Rhythm, startsOf } from './series-rhythm.js';
import { writePlanned } from './series-writing.js';

interface SeriesRow {
  [column: string]: unknown;
  schedule: Rhythm;
  time_zone: string;
  minutes: number;
}

/** Lets a series go on in its rhythm after its last appointment. */
@Injectable()
export class SeriesLength {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly series: AppointmentSeries,
    private readonly appointments: Appointments,
    private readonly held: HeldAppointments,
    private readonly audit: Audit,
  ) {}

  /**
   * Makes a series as many appointments long, those called off included. What is added is held like the last one: how, where and
   * by whom. Asked for what already is, it changes nothing; it makes no series shorter.
   * @param count how many it has then
   * @throws DomainError `appointment_series.not_found`, `appointment_series.over`, `client.discharged`, `client.erased`,
   *   `request.invalid` (`count`)
   */
  lengthen(id: string, count: number): Promise<AppointmentSeriesDto> {
    return this.tenant.run(async (tx) => {
      const { clientId } = await this.series.load(tx, id);
      const client = await this.held.client(tx, clientId);
      if (client.state !== 'active') throw new DomainError('client.discharged');
      const row = await tx.one<SeriesRow>(
        'select schedule, time_zone, minutes from appointment_series where practice_id = $1 and client_id = $2 and id = $3 for no key update',
        [tx.practiceId, clientId, id],
      );
      const slots = await tx.query<{ id: string }>(
        'select id from appointment where practice_id = $1 and client_id = $2 and series_id = $3 order by series_starts_at, id',
        [tx.practiceId, clientId, id],
      );
      if (count < slots.length) throw invalid({ field: 'count', code: 'only_longer', detail: 'Call off those that are too many.' });
      if (count > slots.length) {
        await this.add(tx, { ...row, id, clientId, slots, count });
        await this.held.changed(tx, client, { seriesIds: [id] });
      }
      return this.series.load(tx, id);
    });
  }

  private async add(tx: TenantTx, { id, clientId, schedule, time_zone: zone, minutes, slots, count }: SeriesRow & { id: string; clientId: string; slots: { id: string }[]; count: number }): Promise<void> {
    const [now, madeBy] = [this.clock.now(), currentContext().memberId!];
    const rhythm = firstOf(schedule, count);
    const starts = startsOf(rhythm, zone).slice(slots.length);
    if (Date.parse(starts[0] ?? '') <= now.getTime()) throw new DomainError('appointment_series.over');
    const last = await this.appointments.load(tx, slots.at(-1)!.id);
    const team = new Set(
      (await tx.query<{ member_id: string }>('select member_id from care_team where practice_id = $1 and client_id = $2 and until is null', [tx.practiceId, clientId])).map((one) => one.member_id),
    );
    const able = last.members.map(({ memberId }) => memberId).filter((memberId) => team.has(memberId));
    const sealer = await this.sealing.forClient(tx, clientId);
    const { kind, place, videoUrl } = last;
    tx.write('update appointment_series set schedule = $4 where practice_id = $1 and client_id = $2 and id = $3', [tx.practiceId, clientId, id, JSON.stringify(rhythm)]);
    const ids = writePlanned(tx, sealer, { seriesId: id, clientId, starts, minutes, kind, where: { place, videoUrl }, memberIds: able.length ? able : [madeBy], madeBy, now });
    touchSeries(tx, clientId, id, now);
    this.audit.record(tx, { action: 'appointment-series.lengthen', subject: { kind: 'appointment-series', id }, clientId, detail: { appointments: ids.length } });
  }
}
