/** The languages that texts exist in. */
export type Language = 'en' | 'es';

/** A text in every language. */
export interface Localized {
  en: string;
  es: string;
}
