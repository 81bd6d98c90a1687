import { i18n } from '@lingui/core';
import { useSyncExternalStore } from 'react';
import { loadCatalogue, type Door, type Texts } from './catalogues';
import { firstLanguage, isLanguage, keepLanguage, type Language } from './languages';

/** What a message may hold: names, numbers, dates already written out. */
export type Values = Record<string, string | number>;

/** Writes one text of an area in the language that is on. */
export type Translate<A extends keyof Texts> = (key: keyof Texts[A] & string, values?: Values) => string;

const opened = new Set<Door>();

/** Loads a door's texts in the language that is on; call it beside the door's code, before its first render. */
export async function openTexts(door: Door): Promise<void> {
  const language = isLanguage(i18n.locale) ? i18n.locale : firstLanguage();
  await loadInto(door, language);
  opened.add(door);
  if (i18n.locale !== language) activate(language);
}

/** Switches the language of everything on screen, and keeps it for the next visit of this device. */
export async function changeLanguage(language: Language): Promise<void> {
  keepLanguage(language);
  if (i18n.locale === language) return;
  await Promise.all([...opened].map((door) => loadInto(door, language)));
  activate(language);
}

/** The texts of one area: `const t = useText('session'); t('title')`. */
export function useText<A extends keyof Texts>(area: A): Translate<A> {
  useLanguage();
  return (key, values) => i18n._(`${area}.${key}`, values);
}

/** The language that is on, and a re-render when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

export function currentLanguage(): Language {
  return isLanguage(i18n.locale) ? i18n.locale : 'en';
}

async function loadInto(door: Door, language: Language): Promise<void> {
  i18n.load(language, await loadCatalogue(door, language));
}

function activate(language: Language): void {
  i18n.activate(language);
  document.documentElement.lang = language;
}

function subscribe(listener: () => void): () => void {
  return i18n.on('change', listener);
}
