/** The languages every text is written in. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** One text, written in each language. */
export interface Localized {
  en: string;
  es: string;
}
