import type { Language } from '../localized.js';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as its language writes it. */
export function writeNumber(value: number, language: Language, options: Intl.NumberFormatOptions = {}): string {
  const key = `${language} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(language, options)));
  return format.format(value);
}

/** With its sign and one decimal, so that a direction stands in the number itself. */
export const signed = (value: number, language: Language): string => writeNumber(value, language, { signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** With one decimal at most. */
export const plain = (value: number, language: Language): string => writeNumber(value, language, { maximumFractionDigits: 1 });

/** One of something, or so many: `one` holds no number, `other` gets it. */
export const counted = (count: number, language: Language, one: string, other: (n: string) => string): string => (count === 1 ? one : other(writeNumber(count, language)));

/** Names as a list is read. */
export const listed = (names: readonly string[], language: Language): string => new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
