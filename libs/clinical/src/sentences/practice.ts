import { languageOf, type Locale } from '../locale.js';
import type { Language } from '../localized.js';
import type { Needs } from '../progress/needs.js';
import type { Practice } from '../progress/practice.js';
import type { NotThisTimeReason } from '../reasons.js';
import { counted, listed, weeksIn, writeNumber } from './write.js';

const REASONS: Record<Language, Record<NotThisTimeReason, string>> = {
  en: {
    forgot: 'it was forgotten', too_big: 'it was too big', unclear: 'it was not clear what to do', did_not_fit: 'it did not fit the day',
    avoided: 'not in the mood to face it', not_safe: 'it did not feel safe',
  },
  es: {
    forgot: 'se olvidó', too_big: 'era demasiado', unclear: 'no quedó claro qué hacer', did_not_fit: 'no cabía en el día',
    avoided: 'sin ganas de enfrentarlo', not_safe: 'no se sintió a salvo',
  },
};

/** Why it was not this time, as clinicians read it. */
export const reasonWords = (reason: NotThisTimeReason, locale: Locale): string => REASONS[languageOf(locale)][reason];

/** Planned against done, and why the rest was not. Counts only: nothing here is called little or much. */
export function practiceSentence(practice: Practice, locale: Locale): string {
  const { due, done, notThisTime, open, unprompted, weeks } = practice;
  const n = (value: number): string => writeNumber(value, locale);
  const reasons = listed(practice.reasons.map(({ reason, times }) => `${reasonWords(reason, locale)} (${n(times)})`), locale);
  const said: string[] = [];
  if (languageOf(locale) === 'es') {
    said.push(due === 0 ? `Nada estaba previsto en ${weeksIn(weeks, locale)}.` : `Hecho ${n(done)} de ${n(due)} veces previstas en ${weeksIn(weeks, locale)}.`);
    if (notThisTime > 0) said.push(`${counted(notThisTime, locale, 'Una vez', (x) => `${x} veces`)} no fue posible: ${reasons}.`);
    if (open > 0) said.push(`${counted(open, locale, 'Una está abierta o aún por venir', (x) => `${x} están abiertas o aún por venir`)}.`);
    if (unprompted > 0) said.push(`${counted(unprompted, locale, 'Una entrada', (x) => `${x} entradas`)} sin que estuviera previsto.`);
    return said.join(' ');
  }
  said.push(due === 0 ? `Nothing was planned in ${weeksIn(weeks, locale)}.` : `Done ${n(done)} of ${n(due)} planned times in ${weeksIn(weeks, locale)}.`);
  if (notThisTime > 0) said.push(`${counted(notThisTime, locale, 'Once', (x) => `${x} times`)} it was not this time: ${reasons}.`);
  if (open > 0) said.push(`${counted(open, locale, 'One is open or still to come', (x) => `${x} are open or still to come`)}.`);
  if (unprompted > 0) said.push(`${counted(unprompted, locale, 'One entry', (x) => `${x} entries`)} without being asked.`);
  return said.join(' ');
}

/** How many entries noticed a need, voiced one, had one answered. They are counted apart: no share is made of them. */
export function needsSentence({ noticed, voiced, received, weeks }: Pick<Needs, 'noticed' | 'voiced' | 'received' | 'weeks'>, locale: Locale): string {
  if (weeks.length === 0) return languageOf(locale) === 'es' ? 'Ninguna entrada de este tiempo habla de una necesidad.' : 'No entry of this time speaks of a need.';
  const n = (count: number): string =>
    languageOf(locale) === 'es'
      ? count === 0 ? 'en ninguna' : counted(count, locale, 'en una entrada', (x) => `en ${x} entradas`)
      : count === 0 ? 'in none' : counted(count, locale, 'in one entry', (x) => `in ${x} entries`);
  return languageOf(locale) === 'es'
    ? `Necesidades notadas ${n(noticed)}, dichas ${n(voiced)}, recibidas ${n(received)}, en ${weeksIn(weeks.length, locale)}.`
    : `Needs noticed ${n(noticed)}, voiced ${n(voiced)}, received ${n(received)}, over ${weeksIn(weeks.length, locale)}.`;
}
