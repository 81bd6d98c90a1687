import { readLocal, writeLocal } from '../storage';

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name, the same in both: a person looks for their own. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', es: 'Español' };

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language);
}

/** Before anybody is known: what was chosen on this device, else the browser's wish, else English. */
export function firstLanguage(): Language {
  const kept = readLocal('language');
  if (isLanguage(kept)) return kept;
  for (const wish of navigator.languages) {
    const language = wish.slice(0, 2).toLowerCase();
    if (isLanguage(language)) return language;
  }
  return 'en';
}

export function keepLanguage(language: Language): void {
  writeLocal('language', language);
}
