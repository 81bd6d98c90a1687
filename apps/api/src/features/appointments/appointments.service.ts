import { Injectable } from '@nestjs/common';
import { openableClientScope, requireOpenableClient } from '../../platform/access/row-rules.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock/clock.js';
import { currentContext, currentPractice } from '../../platform/context/request-context.js';
import { heard } from '../../platform/database/heard.js';
import { Tenant } from '../../platform/database/tenant.js';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { DomainError, invalid } from '../../platform/errors/domain-error.js';
import { decodeCursor, paged, pageSize } from '../../platform/http/page.js';
import { Sealing } from '../../platform/sealing/sealing.js';
import type { AppointmentChangeDto, AppointmentDto, AppointmentPageDto, AppointmentQuery, CalendarDto, CalendarQuery } from './appointment.dto.js';
import { APPOINTMENT_COLUMNS, APPOINTMENT_FROM, type AppointmentRow, toAppointment } from './appointment-rows.js';
import type { MyAppointmentDto, MyAppointmentsDto } from './my-appointment.dto.js';
import { overlapsOf } from './overlaps.js';

/** How many of their coming appointments a client is shown. */
const MOST_COMING = 20;
/** Two months and a weekend, as a calendar shows them. */
const MOST_DAYS = 62;
const DAY_MS = 86_400_000;
/** More than anybody meets in two months; a calendar beyond it would not be read. */
const MOST_SHOWN = 2_000;

/** Reads appointments. */
@Injectable()
export class Appointments {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly sealing: Sealing,
    private readonly audit: Audit,
  ) {}

  /** One appointment of a client whom the caller may open. @throws DomainError `appointment.not_found` */
  async load(tx: TenantTx, id: string): Promise<AppointmentDto> {
    const row = await tx.maybe<AppointmentRow>(
      `select ${APPOINTMENT_COLUMNS} from ${APPOINTMENT_FROM} where p.practice_id = $1 and p.id = $2 and ${openableClientScope('p.client_id')}`,
      [tx.practiceId, id],
    );
    if (!row) throw new DomainError('appointment.not_found');
    return toAppointment(row, this.sealing);
  }

  /** As `load`, with what it and the others that changed with it lie over. */
  async loadChanged(tx: TenantTx, id: string, changed: readonly string[] = [id]): Promise<AppointmentChangeDto> {
    const overlaps = heard(overlapsOf(tx, changed));
    return { ...(await this.load(tx, id)), overlaps: await overlaps };
  }

  /** All of a series, the earliest first. */
  async ofSeries(tx: TenantTx, clientId: string, seriesId: string): Promise<AppointmentDto[]> {
    const rows = await tx.query<AppointmentRow>(
      `select ${APPOINTMENT_COLUMNS} from ${APPOINTMENT_FROM}
       where p.practice_id = $1 and p.client_id = $2 and p.series_id = $3 and ${openableClientScope('p.client_id')} order by p.starts_at, p.id`,
      [tx.practiceId, clientId, seriesId],
    );
    return rows.map((row) => toAppointment(row, this.sealing));
  }

  /** One appointment. @throws DomainError `appointment.not_found` */
  get(id: string): Promise<AppointmentChangeDto> {
    return this.tenant.run(async (tx) => {
      const appointment = await this.loadChanged(tx, id);
      this.audit.record(tx, { action: 'appointment.read', subject: { kind: 'appointment', id }, clientId: appointment.clientId });
      return appointment;
    });
  }

  /**
   * The calendar of a member, those called off included: only what is about clients whom the caller may open.
   * @throws DomainError `request.invalid` (`to`)
   */
  calendar({ from, to, memberId }: CalendarQuery): Promise<CalendarDto> {
    const length = Date.parse(to) - Date.parse(from);
    if (length <= 0) throw invalid({ field: 'to', code: 'before_from' });
    if (length > (MOST_DAYS + 1) * DAY_MS) throw invalid({ field: 'to', code: 'window_too_wide', detail: 'Ask for at most 62 days.' });
    const whose = memberId ?? currentContext().memberId!;
    return this.tenant.run(async (tx) => {
      const rows = await tx.query<AppointmentRow>(
        `select ${APPOINTMENT_COLUMNS} from ${APPOINTMENT_FROM}
         where p.practice_id = $1 and p.starts_at >= $2 and p.starts_at < $3 and ${openableClientScope('p.client_id')}
           and exists (select from appointment_member w where w.practice_id = p.practice_id and w.appointment_id = p.id and w.member_id = $4)
         order by p.starts_at, p.id limit ${MOST_SHOWN}`,
        [tx.practiceId, from, to, whose],
      );
      this.audit.record(tx, { action: 'appointment.calendar', subject: { kind: 'member', id: whose } });
      return { timeZone: currentPractice().timeZone, items: rows.map((row) => toAppointment(row, this.sealing)) };
    });
  }

  /** A client's appointments, those called off included, the earliest first. @throws DomainError `client.not_found` */
  list(clientId: string, query: AppointmentQuery): Promise<AppointmentPageDto> {
    const size = pageSize(query);
    const after = decodeCursor(query.cursor, 2);
    return this.tenant.run(async (tx) => {
      await requireOpenableClient(tx, clientId);
      const rows = await tx.query<AppointmentRow>(
        `select ${APPOINTMENT_COLUMNS} from ${APPOINTMENT_FROM}
         where p.practice_id = $1 and p.client_id = $2 and ($3::timestamptz is null or p.starts_at >= $3) and ($4::timestamptz is null or p.starts_at < $4)
           and ($5::timestamptz is null or (p.starts_at, p.id) > ($5, $6::uuid))
         order by p.starts_at, p.id limit $7`,
        [tx.practiceId, clientId, query.from ?? null, query.to ?? null, after?.[0] ?? null, after?.[1] ?? null, size + 1],
      );
      const own = currentContext().clientId !== undefined;
      if (!own) this.audit.record(tx, { action: 'appointment.list', subject: { kind: 'client', id: clientId }, clientId });
      const toItem = (row: AppointmentRow): AppointmentDto => (own ? withoutNotes(toAppointment(row, this.sealing)) : toAppointment(row, this.sealing));
      return paged(rows, size, toItem, (row) => [row.starts_at.toISOString(), row.id]);
    });
  }

  /** The client's own that are still to come or going on, and those called off that were to come. @throws DomainError `client.erased` */
  mine(): Promise<MyAppointmentsDto> {
    const { clientId } = currentContext();
    return this.tenant.run(async (tx) => {
      const client = await tx.maybe<{ time_zone: string }>('select time_zone from client where practice_id = $1 and id = $2', [tx.practiceId, clientId]);
      if (!client) throw new DomainError('client.erased');
      const [items, calledOff] = await Promise.all((['planned', 'cancelled'] as const).map(async (state) => {
        const rows = await tx.query<AppointmentRow>(
          `select ${APPOINTMENT_COLUMNS} from ${APPOINTMENT_FROM}
           where p.practice_id = $1 and p.client_id = $2 and p.state = $4 and p.starts_at > $3::timestamptz - make_interval(mins => p.minutes)
             and p.starts_at > $3::timestamptz - interval '10 hours'
           order by p.starts_at, p.id limit ${MOST_COMING}`,
          [tx.practiceId, clientId, this.clock.now(), state],
        );
        return rows.map((row) => toMine(toAppointment(row, this.sealing)));
      }));
      return { timeZone: client.time_zone, items: items!, calledOff: calledOff! };
    });
  }
}

/** Words on a move or a calling off are the care team's. */
const withoutNotes = (of: AppointmentDto): AppointmentDto => ({
  ...of, movedFrom: of.movedFrom && { ...of.movedFrom, note: null }, cancelled: of.cancelled && { ...of.cancelled, note: null },
});

export const toMine = (of: AppointmentDto): MyAppointmentDto => ({
  id: of.id, startsAt: of.startsAt, minutes: of.minutes, with: of.members.map(({ name }) => name), state: of.state, kind: of.kind, place: of.place,
  videoUrl: of.videoUrl, movedFrom: of.movedFrom?.startsAt ?? null, confirmedAt: of.confirmedAt, ask: of.ask,
});
