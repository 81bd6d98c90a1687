import type { Language } from '../localized.js';
import type { Needs } from '../progress/needs.js';
import type { Practice } from '../progress/practice.js';
import type { NotThisTimeReason } from '../reasons.js';
import { counted, listed, writeNumber } from './write.js';

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
export const reasonWords = (reason: NotThisTimeReason, language: Language): string => REASONS[language][reason];

const weeksIn = (weeks: number, language: Language): string =>
  language === 'es' ? counted(weeks, 'es', 'una semana', (n) => `${n} semanas`) : counted(weeks, 'en', 'one week', (n) => `${n} weeks`);

/** Planned against done, and why the rest was not. Counts only: nothing here is called little or much. */
export function practiceSentence(practice: Practice, language: Language): string {
  const { due, done, notThisTime, open, unprompted, weeks } = practice;
  const n = (value: number): string => writeNumber(value, language);
  const reasons = listed(practice.reasons.map(({ reason, times }) => `${reasonWords(reason, language)} (${n(times)})`), language);
  const said: string[] = [];
  if (language === 'es') {
    said.push(due === 0 ? `Nada estaba previsto en ${weeksIn(weeks, 'es')}.` : `Hecho ${n(done)} de ${n(due)} veces previstas en ${weeksIn(weeks, 'es')}.`);
    if (notThisTime > 0) said.push(`${counted(notThisTime, 'es', 'Una vez', (x) => `${x} veces`)} no fue posible: ${reasons}.`);
    if (open > 0) said.push(`${counted(open, 'es', 'Una está abierta o aún por venir', (x) => `${x} están abiertas o aún por venir`)}.`);
    if (unprompted > 0) said.push(`${counted(unprompted, 'es', 'Una entrada', (x) => `${x} entradas`)} sin que estuviera previsto.`);
    return said.join(' ');
  }
  said.push(due === 0 ? `Nothing was planned in ${weeksIn(weeks, 'en')}.` : `Done ${n(done)} of ${n(due)} planned times in ${weeksIn(weeks, 'en')}.`);
  if (notThisTime > 0) said.push(`${counted(notThisTime, 'en', 'Once', (x) => `${x} times`)} it was not this time: ${reasons}.`);
  if (open > 0) said.push(`${counted(open, 'en', 'One is open or still to come', (x) => `${x} are open or still to come`)}.`);
  if (unprompted > 0) said.push(`${counted(unprompted, 'en', 'One entry', (x) => `${x} entries`)} without being asked.`);
  return said.join(' ');
}

/** How many entries noticed a need, voiced one, had one answered. They are counted apart: no share is made of them. */
export function needsSentence({ noticed, voiced, received, weeks }: Pick<Needs, 'noticed' | 'voiced' | 'received' | 'weeks'>, language: Language): string {
  if (weeks.length === 0) return language === 'es' ? 'Ninguna entrada de este tiempo habla de una necesidad.' : 'No entry of this time speaks of a need.';
  const n = (count: number): string =>
    language === 'es'
      ? count === 0 ? 'en ninguna' : counted(count, 'es', 'en una entrada', (x) => `en ${x} entradas`)
      : count === 0 ? 'in none' : counted(count, 'en', 'in one entry', (x) => `in ${x} entries`);
  return language === 'es'
    ? `Necesidades notadas ${n(noticed)}, dichas ${n(voiced)}, recibidas ${n(received)}, en ${weeksIn(weeks.length, 'es')}.`
    : `Needs noticed ${n(noticed)}, voiced ${n(voiced)}, received ${n(received)}, over ${weeksIn(weeks.length, 'en')}.`;
}
