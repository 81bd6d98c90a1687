import { languageOf, type Locale } from '../locale.js';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as a locale writes it, with a minus that is one and not a hyphen: it never stands at the end of a line by itself. */
export function writeNumber(value: number, locale: Locale, options: Intl.NumberFormatOptions = {}): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(locale, options)));
  return format.format(value).replace('-', '−');
}

/** With its sign and one decimal, so that a direction stands in the number itself. */
export const signed = (value: number, locale: Locale): string => writeNumber(value, locale, { signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** With one decimal at most. */
export const plain = (value: number, locale: Locale): string => writeNumber(value, locale, { maximumFractionDigits: 1 });

/** One of something, or so many: `one` holds no number, `other` gets it. */
export const counted = (count: number, locale: Locale, one: string, other: (n: string) => string): string => (count === 1 ? one : other(writeNumber(count, locale)));

/** So many weeks. */
export const weeksIn = (weeks: number, locale: Locale): string =>
  languageOf(locale) === 'es' ? counted(weeks, locale, 'una semana', (n) => `${n} semanas`) : counted(weeks, locale, 'one week', (n) => `${n} weeks`);

/** Names as a list is read. */
export const listed = (names: readonly string[], locale: Locale): string => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);

const days = new Map<string, Intl.DateTimeFormat>();

/** A civil date with its year, as a sentence and a row name it: 3 Nov 2026. */
export const writeDay = (civil: string, locale: Locale): string => writeCivil(civil, locale, 'short');

/** A civil date in full: 3 November 2026. */
export const writeFullDay = (civil: string, locale: Locale): string => writeCivil(civil, locale, 'long');

function writeCivil(civil: string, locale: Locale, month: 'short' | 'long'): string {
  const key = `${locale} ${month}`;
  let format = days.get(key);
  if (!format) days.set(key, (format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' })));
  return format.format(new Date(`${civil}T00:00:00Z`));
}
