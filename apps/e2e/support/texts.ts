import { readFileSync } from 'node:fs';
import type { Language } from './languages.js';

/**
 * The portal's own texts in a language, for a journey that is walked in both: `texts('es')('today', 'begin')`.
 * @throws for a text that is not there, or that depends on a number
 */
export function texts(language: Language): (file: string, key: string, values?: Record<string, string>) => string {
  return (file, key, values = {}) => {
    const all = JSON.parse(readFileSync(new URL(`../../portal/src/locales/${language}/${file}.json`, import.meta.url), 'utf8')) as Record<string, string>;
    const text = all[key]?.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? `{${name}`);
    if (!text || text.includes('{')) throw new Error(`No plain text ${file}.${key} in ${language}.`);
    return text;
  };
}
