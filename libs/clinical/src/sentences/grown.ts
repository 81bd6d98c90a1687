import { daysBetween } from '../civil-date.js';
import { languageOf, type Locale } from '../locale.js';
import type { FeelingsPicture, RehearsalsPicture } from '../pictures/types.js';
import { counted, writeNumber } from './write.js';

/** Words came lately when their first day lies within so many days before the last one. */
const FRESH_DAYS = 28;

/** Whether a word that came first on `first` came lately, seen from `last`. @throws RangeError when a date is no civil date */
export const isFresh = (first: string, last: string): boolean => daysBetween(first, last) < FRESH_DAYS;

/** Clear and warm replies of all, and in the first and the latest rehearsal. */
export function rehearsalsSentence({ runs, classes }: Pick<RehearsalsPicture, 'runs' | 'classes'>, locale: Locale): string {
  const clear = (list: RehearsalsPicture['runs']): number => list.reduce((sum, { replies }) => sum + (replies[0] ?? 0), 0);
  const all = (list: RehearsalsPicture['runs']): number => list.reduce((sum, { replies }) => sum + replies.reduce((of, each) => of + each, 0), 0);
  const n = (value: number): string => writeNumber(value, locale);
  const [first, last] = [runs.slice(0, 1), runs.slice(-1)];
  const name = classes[0]?.label[languageOf(locale)] ?? '';
  const ends = [clear(first), all(first), clear(last), all(last)].map(n);
  return languageOf(locale) === 'es'
    ? `“${name}” en ${n(clear(runs))} de ${n(all(runs))} respuestas a lo largo de ${counted(runs.length, locale, 'un ensayo', (x) => `${x} ensayos`)}: ${ends[0]} de ${ends[1]} en el primero, ${ends[2]} de ${ends[3]} en el último.`
    : `“${name}” in ${n(clear(runs))} of ${n(all(runs))} replies over ${counted(runs.length, locale, 'one rehearsal', (x) => `${x} rehearsals`)}: ${ends[0]} of ${ends[1]} in the first, ${ends[2]} of ${ends[3]} in the latest.`;
}

/** How many words for feelings there are by now, how many of them came lately, and how many entries have words of their own. It is about the time looked at: what came before is not known here. */
export function feelingsSentence({ words, last, own }: Pick<FeelingsPicture, 'words' | 'last' | 'own'>, locale: Locale): string {
  const fresh = words.filter(({ first }) => isFresh(first, last)).length;
  const said: string[] = [];
  if (languageOf(locale) === 'es') {
    said.push(words.length === 0 ? 'Ninguna palabra de la rueda en este tiempo.' : counted(words.length, locale, 'Una palabra de la rueda en este tiempo.', (x) => `${x} palabras de la rueda en este tiempo.`));
    if (fresh > 0 && fresh < words.length) said.push(`${counted(fresh, locale, 'Una apareció', (x) => `${x} aparecieron`)} solo en las cuatro semanas hasta la última entrada.`);
    if (own.length > 0) said.push(counted(own.length, locale, 'Una entrada tiene palabras propias.', (x) => `${x} entradas tienen palabras propias.`));
    return said.join(' ');
  }
  said.push(words.length === 0 ? 'No word from the wheel in this time.' : counted(words.length, locale, 'One word from the wheel in this time.', (x) => `${x} words from the wheel in this time.`));
  if (fresh > 0 && fresh < words.length) said.push(`${counted(fresh, locale, 'One of them', (x) => `${x} of them`)} came only in the four weeks up to the latest entry.`);
  if (own.length > 0) said.push(counted(own.length, locale, 'One entry has words of the client’s own.', (x) => `${x} entries have words of the client’s own.`));
  return said.join(' ');
}
