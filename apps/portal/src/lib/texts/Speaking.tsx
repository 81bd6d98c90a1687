import { setupI18n, type I18n } from '@lingui/core';
import { useEffect, useState, type ReactNode } from 'react';
import { loadCatalogue, type Shelf } from './catalogues';
import type { Language } from './languages';
import { useLanguage, Voice } from './texts';

const voices = new Map<Language, Promise<I18n>>();

/** Somebody who speaks a language, with these shelves of texts. */
function voiceIn(language: Language, shelves: readonly Shelf[]): Promise<I18n> {
  const known = voices.get(language);
  if (known) return known;
  const coming = Promise.all(shelves.map((shelf) => loadCatalogue(shelf, language))).then((texts) =>
    setupI18n({ locale: language, messages: { [language]: Object.assign({}, ...texts) as Record<string, never> } }),
  );
  voices.set(language, coming);
  coming.catch(() => voices.delete(language));
  return coming;
}

interface Props {
  language: Language;
  /** The texts that are needed inside. */
  shelves: readonly Shelf[];
  children: ReactNode;
}

/** A part of a page in a language of its own, such as what a client will read; nothing until its texts are there. */
export function Speaking({ language, shelves, children }: Props) {
  const around = useLanguage();
  const [voice, setVoice] = useState<I18n | null>(null);
  useEffect(() => {
    let current = true;
    if (language === around) return undefined;
    voiceIn(language, shelves).then((found) => current && setVoice(found)).catch(() => undefined);
    return () => {
      current = false;
    };
  }, [language, around, shelves]);
  if (language === around) return <Voice value={null}>{children}</Voice>;
  return voice?.locale === language ? <Voice value={voice}>{children}</Voice> : null;
}
