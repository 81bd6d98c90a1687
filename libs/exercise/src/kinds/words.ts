import type { Language } from '../types/index.js';

/** A civil date as it is read: "Saturday, November 28, 2026". */
export const dateInWords = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

/** Seconds as minutes and seconds: "2 min 20 s". */
export function durationInWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), Math.round(seconds % 60)];
  return [minutes ? `${minutes} min` : '', rest || !minutes ? `${rest} s` : ''].filter(Boolean).join(' ');
}

/** Seconds in minutes, to two decimals, as they are counted. */
export const minutesOf = (seconds: number): number => Math.round((seconds / 60) * 100) / 100;

/** The client's own words between quotation marks. */
export const quoted = (text: string): string => `“${text.trim()}”`;

/** Words as the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
