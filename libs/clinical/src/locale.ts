import type { Language } from './localized.js';

/** How somebody reads: a language, with a country where one is known, such as `es-MX`. */
export type Locale = Language | `${Language}-${string}`;

/**
 * The one rule for dates and numbers, on a page and on paper: the reader's language as the practice's country (ISO 3166) writes it.
 * English in Ireland writes dates as Ireland does, Spanish in the United States a decimal point.
 */
export function localeIn(language: Language, country: string | null | undefined): Locale {
  return country && /^[A-Z]{2}$/.test(country) ? `${language}-${country}` : language;
}

/** The language of a locale: which words are used. */
export const languageOf = (locale: Locale): Language => (locale.startsWith('es') ? 'es' : 'en');
