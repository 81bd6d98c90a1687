import { Injectable } from '@nestjs/common';
import type { TenantTx } from '../../platform/database/tenant-tx.js';
import { newId } from '../../platform/ids.js';
import type { ClientSealer } from '../../platform/sealing/client-sealer.js';
import type { AppointmentDto } from './appointment.dto.js';
import { Appointments } from './appointments.service.js';
import { type Change, isAsWanted, isMoved, touchSeries, type Wanted, wantedOf, writeChange } from './changes.js';
import { firstOf, movedRhythm, type Rhythm, startsOf } from './series-rhythm.js';

interface SeriesRow {
  [column: string]: unknown;
  id: string;
  schedule: Rhythm;
  time_zone: string;
}

/** One of a series. */
export type InSeries = AppointmentDto & { seriesId: string };

/** Edits of "this one and those that follow". */
@Injectable()
export class SeriesEdits {
  constructor(private readonly appointments: Appointments) {}

  /**
   * Those of a series from one on, in the series' own order: itself first, then each that is still to come. What was called off
   * or took place stays as it was.
   */
  async following(tx: TenantTx, from: InSeries, now: Date): Promise<{ slots: { id: string; at: string }[]; before: number; changing: AppointmentDto[] }> {
    const all = await tx.query<{ id: string; series_starts_at: Date }>(
      `select id, series_starts_at from appointment where practice_id = $1 and client_id = $2 and series_id = $3 order by series_starts_at, id`,
      [tx.practiceId, from.clientId, from.seriesId],
    );
    const before = all.findIndex(({ id }) => id === from.id);
    const slots = all.slice(before).map((row) => ({ id: row.id, at: row.series_starts_at.toISOString() }));
    const byId = new Map((await this.appointments.ofSeries(tx, from.clientId, from.seriesId)).map((one) => [one.id, one]));
    const ahead = ({ state, attendance, startsAt }: AppointmentDto): boolean => state === 'planned' && attendance === null && Date.parse(startsAt) > now.getTime();
    return { slots, before, changing: slots.map(({ id }) => byId.get(id)!).filter((one) => one.id === from.id || ahead(one)) };
  }

  /** Whether any of those that follow is otherwise than wanted, apart from when it begins. */
  async anyDiffers(tx: TenantTx, from: InSeries, wanted: Wanted, now: Date): Promise<boolean> {
    const { changing } = await this.following(tx, from, now);
    return changesTo(changing, wanted).length > 0;
  }

  /**
   * Edits an appointment and those that follow. When they are moved, they become a series of their own: what was before
   * keeps its rhythm, and calendars that know it are told where it ends.
   * @returns those that changed, itself first, and the series that calendars have to be told of
   */
  async edit(tx: TenantTx, sealer: ClientSealer, from: InSeries, wanted: Wanted, by: Change): Promise<{ changed: string[]; seriesIds: string[] }> {
    const series = await tx.one<SeriesRow>(
      'select id, schedule, time_zone from appointment_series where practice_id = $1 and client_id = $2 and id = $3 for no key update',
      [tx.practiceId, from.clientId, from.seriesId],
    );
    const { slots, before, changing } = await this.following(tx, from, by.now);
    const { id, starts } = isMoved(from, wanted)
      ? this.split(tx, sealer, { series, from, wanted, by, slots, before })
      : { id: series.id, starts: new Map<string, string>() };
    const touched = changesTo(changing, wanted, starts);
    for (const { one, to } of touched) writeChange(tx, sealer, one, to, by);
    touchSeries(tx, from.clientId, series.id, by.now);
    return { changed: [...new Set([from.id, ...touched.map(({ one }) => one.id)])], seriesIds: [...new Set([series.id, id])] };
  }

  /** Gives those that follow a rhythm of their own. @returns the series they are then, and when each of them begins */
  private split(
    tx: TenantTx,
    sealer: ClientSealer,
    { series, from, wanted, by, slots, before }: { series: SeriesRow; from: InSeries; wanted: Wanted; by: Change; slots: { id: string; at: string }[]; before: number },
  ): { id: string; starts: Map<string, string> } {
    const rhythm = movedRhythm(series.schedule, series.time_zone, slots[0]!.at, wanted.startsAt, slots.length);
    const starts = startsOf(rhythm, series.time_zone);
    const id = before === 0 ? series.id : newId();
    if (id === series.id) {
      tx.write('update appointment_series set schedule = $4, minutes = $5 where practice_id = $1 and client_id = $2 and id = $3', [
        tx.practiceId, from.clientId, id, JSON.stringify(rhythm), wanted.minutes,
      ]);
    } else {
      tx.write('update appointment_series set schedule = $4 where practice_id = $1 and client_id = $2 and id = $3', [
        tx.practiceId, from.clientId, series.id, JSON.stringify(firstOf(series.schedule, before)),
      ]);
      tx.write(
        `insert into appointment_series (practice_id, id, client_id, schedule, time_zone, minutes, body_mac, made_by, created_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
        [tx.practiceId, id, from.clientId, JSON.stringify(rhythm), series.time_zone, wanted.minutes, sealer.mac({ split: series.id }), by.memberId, by.now],
      );
    }
    tx.write(
      `update appointment p set series_id = $3, series_starts_at = s.at from unnest($4::uuid[], $5::timestamptz[]) as s (id, at)
       where p.practice_id = $1 and p.client_id = $2 and p.id = s.id`,
      [tx.practiceId, from.clientId, id, slots.map((slot) => slot.id), starts],
    );
    return { id, starts: new Map(slots.map((slot, i) => [slot.id, starts[i]!])) };
  }
}

/** What each would be, of those that are not so already. @param starts when they begin then, of those that begin otherwise */
function changesTo(appointments: readonly AppointmentDto[], { startsAt: _, ...alike }: Wanted, starts?: ReadonlyMap<string, string>): { one: AppointmentDto; to: Wanted }[] {
  return appointments.map((one) => ({ one, to: wantedOf(one, { ...alike, startsAt: starts?.get(one.id) }) })).filter(({ one, to }) => !isAsWanted(one, to));
}
