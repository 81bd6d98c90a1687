import { Injectable } from '@nestjs/common';
import { openableClientScope } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext, currentPractice } from '../../platform/context/request-context.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import { Appointments } from './appointments.service.js';
import { requireTeam } from './care-team-rule.js';
import { HeldAppointments } from './held-appointments.service.js';
import { overlapsOf } from './overlaps.js';
import type { AppointmentSeriesBody, AppointmentSeriesDto } from './series.dto.js';
import { readRhythm, type Rhythm, startsOf, toRhythm } from './series-rhythm.js';
import { writePlanned } from './series-writing.js';

interface SeriesRow {
  [column: string]: unknown;
  client_id: string;
  schedule: Rhythm;
  time_zone: string;
  minutes: number;
  body_mac: Buffer;
}

/** Makes appointments that come again, at the same time on the practice's clock. */
@Injectable()
export class AppointmentSeries {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly appointments: Appointments,
    private readonly held: HeldAppointments,
    private readonly audit: Audit,
  ) {}

  /**
   * Makes a series with all its appointments, once; they are edited one by one or with those that follow.
   * @throws DomainError `client.not_found`, `client.discharged`, `client.erased`, `appointment_series.known`, `request.invalid`
   */
  put(id: string, body: AppointmentSeriesBody): Promise<{ created: boolean; series: AppointmentSeriesDto }> {
    const rhythm = readRhythm(body);
    return this.tenant.run(async (tx) => {
      const client = await this.held.client(tx, body.clientId);
      const sealer = await this.sealing.forClient(tx, client.id);
      const mac = sealer.mac({ ...body });
      const known = await this.row(tx, id);
      if (known) {
        if (known.client_id !== client.id || !known.body_mac.equals(mac)) throw new DomainError('appointment_series.known');
        return { created: false, series: await this.load(tx, id) };
      }
      if (client.state !== 'active') throw new DomainError('client.discharged');
      const memberId = currentContext().memberId!;
      const memberIds = body.memberIds?.map((one) => one.toLowerCase()) ?? [memberId];
      await requireTeam(tx, client.id, memberIds);
      const [zone, now] = [currentPractice().timeZone, this.clock.now()];
      const made = await tx.maybe(
        `insert into appointment_series (practice_id, id, client_id, schedule, time_zone, minutes, body_mac, made_by, created_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9) on conflict do nothing returning id`,
        [tx.practiceId, id, client.id, JSON.stringify(rhythm), zone, body.minutes, mac, memberId, now],
      );
      // Of another client, made in the same moment: this client is held.
      if (!made) throw new DomainError('appointment_series.known');
      const starts = startsOf(rhythm, zone);
      const where = { place: body.place || null, videoUrl: body.videoUrl || null };
      const ids = writePlanned(tx, sealer, {
        seriesId: id, clientId: client.id, starts, minutes: body.minutes, kind: body.kind ?? 'in-person', where, memberIds, madeBy: memberId, now,
      });
      await this.held.changed(tx, client, { seriesIds: [id] });
      this.audit.record(tx, { action: 'appointment-series.create', subject: { kind: 'appointment-series', id }, clientId: client.id, detail: { appointments: ids.length } });
      return { created: true, series: await this.load(tx, id) };
    });
  }

  /** A series with all its appointments. @throws DomainError `appointment_series.not_found` */
  get(id: string): Promise<AppointmentSeriesDto> {
    return this.tenant.run(async (tx) => {
      const series = await this.load(tx, id);
      this.audit.record(tx, { action: 'appointment-series.read', subject: { kind: 'appointment-series', id }, clientId: series.clientId });
      return series;
    });
  }

  /** A series of a client whom the caller may open, with all its appointments. @throws DomainError `appointment_series.not_found` */
  async load(tx: TenantTx, id: string): Promise<AppointmentSeriesDto> {
    // One that lost all of its appointments to an undone edit is a series no more.
    const row = await this.row(tx, id, `${openableClientScope('s.client_id')} and exists (select from appointment p where p.practice_id = s.practice_id and p.series_id = s.id)`);
    if (!row) throw new DomainError('appointment_series.not_found');
    const items = await this.appointments.ofSeries(tx, row.client_id, id);
    return {
      id, clientId: row.client_id, timeZone: row.time_zone, minutes: row.minutes, rhythm: toRhythm(row.schedule), items,
      overlaps: await overlapsOf(tx, items.map((item) => item.id)),
    };
  }

  private row(tx: TenantTx, id: string, scope = 'true'): Promise<SeriesRow | undefined> {
    return tx.maybe<SeriesRow>(
      `select s.client_id, s.schedule, s.time_zone, s.minutes, s.body_mac from appointment_series s where s.practice_id = $1 and s.id = $2 and ${scope}`,
      [tx.practiceId, id],
    );
  }
}
