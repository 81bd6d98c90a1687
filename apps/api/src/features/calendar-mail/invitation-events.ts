import { rruleOf } from '@attune/clinical/schedule';
import type { CalendarEvent } from '../../platform/calendar/calendar-object.js';
import { startsOf } from '../appointments/series-rhythm.js';
import type { SeriesRow, TakenPart } from './invitation-rows.js';

/** What a calendar is told of one subject: all of it, each time. */
export interface Told {
  sequence: number;
  changedAt: Date;
  /** Whether anything of it takes place. */
  takesPlace: boolean;
  events: CalendarEvent[];
}

interface Naming {
  domain: string;
  summary: string;
}

/** One appointment. */
export function toldOfOne(row: TakenPart, { domain, summary }: Naming): Told {
  const [sequence, changedAt] = [row.revision - 1, row.changed_at];
  return {
    sequence, changedAt, takesPlace: row.takes_part,
    events: [{ uid: `${row.id}@${domain}`, sequence, changedAt, startsAt: row.starts_at, minutes: row.minutes, summary, cancelled: !row.takes_part }],
  };
}

/**
 * A series: its rule, without those that do not take place, and each that is elsewhere than the rule has it in an event of its
 * own (RFC 5546 section 3.2.2). Once nothing of it takes place, it is its rule and cancelled.
 * @param rows in the order of the rule
 */
export function toldOfSeries(series: SeriesRow, rows: readonly TakenPart[], { domain, summary }: Naming): Told {
  const [sequence, changedAt, zone] = [series.revision - 1, series.changed_at, series.time_zone];
  const common = { uid: `${series.id}@${domain}`, sequence, changedAt, summary };
  const present = rows.filter((row) => row.takes_part);
  // Without any of them left, it is called off from where its rule has it.
  const slots = rows.length ? rows.map(({ slot }) => slot!) : startsOf(series.schedule, zone).map((at) => new Date(at));
  const master: CalendarEvent = {
    ...common, startsAt: slots[0]!, minutes: series.minutes, cancelled: !present.length,
    recurrence: {
      zone, rrule: rruleOf(series.schedule, zone).rrule, last: slots.at(-1)!,
      except: present.length ? rows.filter((row) => !row.takes_part).map(({ slot }) => slot!) : [],
    },
  };
  const elsewhere = present.filter((row) => row.starts_at.getTime() !== row.slot!.getTime() || row.minutes !== series.minutes);
  return {
    sequence, changedAt, takesPlace: present.length > 0,
    events: [master, ...elsewhere.map((row) => ({ ...common, startsAt: row.starts_at, minutes: row.minutes, cancelled: false, instead: { zone, of: row.slot! } }))],
  };
}
