import type { Language, Localized } from '@attune/exercise';

/** A text in one language as far as it has been written: an unfinished exercise may hold anything. */
export function textIn(value: Localized | undefined, language: Language): string {
  const text: unknown = value?.[language];
  return typeof text === 'string' ? text : '';
}

/** Whether a text says something in a language. */
export const isWritten = (value: Localized | undefined, language: Language): boolean => textIn(value, language).trim() !== '';

/** The text with one language written anew. */
export const written = (value: Localized | undefined, language: Language, text: string): Localized => ({
  en: textIn(value, 'en'),
  es: textIn(value, 'es'),
  [language]: text,
});

/** Words for something in the language being written, else in the other. */
export const eitherText = (value: Localized | undefined, language: Language): string =>
  (isWritten(value, language) ? textIn(value, language) : textIn(value, otherLanguage(language))).trim();

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'es' : 'en');
