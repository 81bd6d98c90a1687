import { civilDate } from '../../../lib/dates';

/** A date and a time as the clock of this device shows them. */
export interface LocalTime {
  date: string;
  time: string;
}

const two = (value: number) => String(value).padStart(2, '0');

/** An instant by the clock of this device. */
export function localOf(instant: string): LocalTime {
  const at = new Date(instant);
  return { date: civilDate(at), time: `${two(at.getHours())}:${two(at.getMinutes())}` };
}

/** The instant at which the clock of this device shows it; null while either is not there. */
export function instantOf({ date, time }: LocalTime): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time)) return null;
  const at = new Date(`${date}T${time}`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
