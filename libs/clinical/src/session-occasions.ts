import { addDays } from './civil-date.js';
import type { Occasion } from './occasions.js';
import type { Appointment } from './open-end.js';
import type { SessionSchedule } from './schedule-kinds.js';
import { instantOf, localTimeOf } from './zone-offsets.js';

/** An occasion that belongs to a session. When the session moves it moves along: the appointment is who it is. */
export interface SessionOccasion extends Occasion {
  appointmentId: string;
}

/**
 * One occasion for each appointment, as far as it lies between the schedule's first and last day. In order of local date
 * and time; `slot` is the place among the occasions of a date.
 * @param appointments without those called off; past ones included, since `count` counts them
 * @throws RangeError for an unknown zone
 */
export function sessionOccasions(schedule: SessionSchedule, appointments: readonly Appointment[], zone: string): SessionOccasion[] {
  const { startDate, untilDate = '9999-12-31', count = Infinity } = schedule;
  const around = appointments
    .map((appointment) => ({ ...timeAround(schedule, appointment, zone), appointmentId: appointment.id }))
    .filter(({ localDate }) => localDate >= startDate && localDate <= untilDate)
    .sort((a, b) => order(a.localDate, b.localDate) || order(a.dueAt, b.dueAt) || order(a.appointmentId, b.appointmentId))
    .slice(0, count);
  let slot = 0;
  return around.map(({ appointmentId, ...time }, i) => {
    slot = time.localDate === around[i - 1]?.localDate ? slot + 1 : 0;
    return { ...time, slot, appointmentId };
  });
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function timeAround({ offsetMinutes, offsetDays = 0, at }: SessionSchedule, { startsAt }: Appointment, zone: string): Omit<Occasion, 'slot'> {
  const start = new Date(startsAt).getTime();
  if (at === undefined) {
    const due = start + (offsetMinutes ?? 0) * 60_000;
    return { ...localTimeOf(due, zone), dueAt: new Date(due).toISOString() };
  }
  const localDate = addDays(localTimeOf(start, zone).localDate, offsetDays);
  return { localDate, localTime: at, dueAt: new Date(instantOf(Date.parse(`${localDate}T${at}:00Z`), zone)).toISOString() };
}
