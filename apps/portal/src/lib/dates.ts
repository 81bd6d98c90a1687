import { type Locale, localeIn } from '@attune/clinical/locale';
import { currentLanguage, useLanguage, type Language } from './texts';

/** How a date is written: `day` 3 November, `weekday` Tuesday 3 November, `short` 3 Nov, `past` the same with another year, `full` 3 November 2026. */
export type DateStyle = 'day' | 'weekday' | 'short' | 'past' | 'full';

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  past: { day: 'numeric', month: 'short' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
};

let region: string | null = null;

/** The practice's country (ISO 3166): English in Ireland writes dates as Ireland does. */
export function setRegion(country: string | null): void {
  region = country;
}

/** The locale dates and numbers are written in, such as `es-MX`. */
export function localeOf(language: Language = currentLanguage()): Locale {
  return localeIn(language, region);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is dear to make, up to 15 ms on a phone, and a list asks for the same one in every row. */
function formatOf(options: Intl.DateTimeFormatOptions, locale: string = localeOf()): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale, options)));
  return format;
}

/** An instant (ISO 8601) or a civil date (`YYYY-MM-DD`) as a date in a zone; a civil date has no zone. */
export function writeDate(value: string, style: DateStyle = 'day', timeZone?: string): string {
  const civil = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const options: Intl.DateTimeFormatOptions = { ...STYLES[style], timeZone: civil ? 'UTC' : timeZone };
  if (style === 'past' && value.slice(0, 4) !== String(new Date().getFullYear())) options.year = 'numeric';
  return formatOf(options).format(new Date(value));
}

/** An instant (ISO 8601) as the time of day in a zone. */
export function writeTime(value: string, timeZone?: string): string {
  return formatOf({ hour: 'numeric', minute: '2-digit', timeZone }).format(new Date(value));
}

/** A civil time (`HH:MM`) as the locale writes it. */
export function writeCivilTime(value: string): string {
  return writeTime(`2000-01-01T${value}:00Z`, 'UTC');
}

/** A number in the person's locale. */
export function writeNumber(value: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(localeOf(), options).format(value);
}

let relativeFormat: { locale: string; format: Intl.RelativeTimeFormat } | null = null;

function relativeIn(locale: string): Intl.RelativeTimeFormat {
  if (relativeFormat?.locale !== locale) relativeFormat = { locale, format: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }) };
  return relativeFormat.format;
}

/** How long ago an instant was, in the largest whole unit: "3 days ago". */
export function writeAgo(value: string, now: Date = new Date()): string {
  const minutes = Math.round((new Date(value).getTime() - now.getTime()) / 60_000);
  const relative = relativeIn(localeOf());
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  const hours = Math.trunc(minutes / 60);
  if (Math.abs(hours) < 24) return relative.format(hours, 'hour');
  const days = Math.trunc(hours / 24);
  if (Math.abs(days) < 60) return relative.format(days, 'day');
  return relative.format(Math.trunc(days / 30), 'month');
}

/** The civil date (`YYYY-MM-DD`) of an instant in a zone. */
export function civilDate(value: string | Date, timeZone?: string): string {
  return formatOf({ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }, 'en-CA').format(new Date(value));
}

/** The writers above, re-rendered when the language changes. */
export function useDates() {
  useLanguage();
  return { date: writeDate, time: writeTime, civilTime: writeCivilTime, number: writeNumber, ago: writeAgo };
}
