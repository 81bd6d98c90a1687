import { languages, type Language, type Localized } from '../types/index.js';
import { isRecord, own } from '../values.js';
import { extensionsOf } from './elements.js';
import { urls, type Extension, type Raw } from './fhir.js';

/** The language of ours a tag such as `es-MX` belongs to. */
export const languageOf = (tag: unknown): Language | undefined =>
  languages.find((language) => typeof tag === 'string' && tag.toLowerCase().split('-')[0] === language);

const other = (language: Language): Language => (language === 'en' ? 'es' : 'en');

/** The translations beside a text of FHIR, by language. */
function translations(element: unknown): Partial<Localized> {
  const found: Partial<Localized> = {};
  for (const extension of extensionsOf(element).filter(({ url }) => url === urls.translation)) {
    const part = (url: string): Extension | undefined => extensionsOf(extension).find((each) => each.url === url);
    const language = languageOf(part('lang')?.valueCode);
    const content = part('content');
    const text = content?.valueString ?? content?.valueMarkdown;
    if (language && typeof text === 'string') found[language] ??= text;
  }
  return found;
}

/** A text of FHIR with its translations; what is in neither language of ours is left open. */
export function readText(holder: Raw, field: string, language: Language): Localized {
  const text = own(holder, field);
  const beside = translations(own(holder, `_${field}`));
  const open = { en: '', es: '', ...beside };
  return typeof text === 'string' ? { ...open, [language]: text } : open;
}

/** A text as FHIR allows it: never blank, no control characters, whole characters only. */
export const clean = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Surrogate}/gu, '\ufffd');

/** A text as a FHIR field in the main language, the other language beside it. */
export function writeText(text: Localized | undefined, field: string, language: Language): Raw {
  if (!text) return {};
  const [main, beside] = [text[language] ?? '', text[other(language)] ?? ''];
  const [first, second] = main.trim() === '' ? [beside, ''] : [main, beside];
  if (first.trim() === '') return {};
  if (second.trim() === '') return { [field]: clean(first) };
  const translation = {
    url: urls.translation,
    extension: [
      { url: 'lang', valueCode: other(language) },
      { url: 'content', valueString: clean(second) },
    ],
  };
  return { [field]: clean(first), [`_${field}`]: { extension: [translation] } };
}

/** The same words in both languages, where they are no words at all: a number, a code. */
export const alike = (text: string): Localized => ({ en: text, es: text });

export const isText = (value: unknown): value is Localized =>
  isRecord(value) && languages.every((language) => typeof value[language] === 'string');

/** Whether a text says anything in any language. */
export const says = (text: Localized): boolean => languages.some((language) => text[language].trim() !== '');
