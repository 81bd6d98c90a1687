import { i18n, type I18n } from '@lingui/core';
import { createContext, use, useSyncExternalStore } from 'react';
import { loadCatalogue, type Shelf, type Texts } from './catalogues';
import { firstLanguage, isLanguage, keepLanguage, type Language } from './languages';

/** What a message may hold: names, numbers, dates already written out. */
export type Values = Record<string, string | number>;

/** Writes one text of an area in the language that is on. */
export type Translate<A extends keyof Texts> = (key: keyof Texts[A] & string, values?: Values) => string;

const opened = new Map<Shelf, Promise<void>>();
/** The language that is on or about to be: what is opened while it changes comes in the new one. */
let wanted: Language | null = null;

/** Loads a shelf of texts in the language that is on; call it beside the code that needs them, before it renders. */
export function openTexts(shelf: Shelf): Promise<void> {
  const known = opened.get(shelf);
  if (known) return known;
  const language = (wanted ??= firstLanguage());
  const loading = loadInto(shelf, language).then(
    () => {
      if (!i18n.locale) activate(language);
    },
    (error: unknown) => {
      opened.delete(shelf);
      throw error;
    },
  );
  // Noted at once: a change of language in the meantime takes this shelf along.
  opened.set(shelf, loading);
  return loading;
}

/** Switches the language of everything on screen, and keeps it for the next visit of this device. */
export async function changeLanguage(language: Language): Promise<void> {
  keepLanguage(language);
  const before = wanted;
  wanted = language;
  if (i18n.locale === language) return;
  try {
    await Promise.all([...opened.keys()].map((shelf) => loadInto(shelf, language)));
  } catch (error) {
    wanted = before;
    throw error;
  }
  if (wanted === language) activate(language);
}

/** Who speaks inside a part of a page that has another language than the rest: see `Speaking`. */
export const Voice = createContext<I18n | null>(null);

/** The texts of one area: `const t = useText('session'); t('title')`. */
export function useText<A extends keyof Texts>(area: A): Translate<A> {
  useLanguage();
  const voice = use(Voice) ?? i18n;
  return (key, values) => oneStop(voice._(`${area}.${key}`, values));
}

/** A sentence that ends with "3:00 p.m." ends with one full stop. */
const oneStop = (text: string): string => text.replace(/([ap]\.\s?m\.)\./g, '$1');

/** The language that is on here, and a re-render when it changes. */
export function useLanguage(): Language {
  const voice = use(Voice);
  const language = useSyncExternalStore(subscribe, currentLanguage);
  return voice && isLanguage(voice.locale) ? voice.locale : language;
}

export function currentLanguage(): Language {
  return isLanguage(i18n.locale) ? i18n.locale : 'en';
}

async function loadInto(shelf: Shelf, language: Language): Promise<void> {
  i18n.load(language, await loadCatalogue(shelf, language));
}

function activate(language: Language): void {
  i18n.activate(language);
  document.documentElement.lang = language;
}

function subscribe(listener: () => void): () => void {
  return i18n.on('change', listener);
}
