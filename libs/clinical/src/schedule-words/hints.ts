import { fold } from './lexicon.js';
import type { WordsFaultCode } from './said.js';
import type { Language } from './language.js';

/** Words that are often mistyped, as they are written. */
const KNOWN: Record<Language, readonly string[]> = {
  en: (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January February March ' +
    'April June July August September October November December every daily weekdays weekends other before after session sessions until between ' +
    'random tomorrow today morning afternoon evening night weeks months times twice starting fortnight'
  ).split(' '),
  es: (
    'lunes martes miércoles jueves viernes sábado sábados domingo domingos enero febrero marzo abril mayo junio julio agosto septiembre octubre ' +
    'noviembre diciembre todos todas cada antes después sesión hasta desde durante entre azar mañana tarde noche semanas meses veces nuestra próxima víspera'
  ).split(' '),
};
const MEANT: Record<Language, (word: string) => string> = { en: (word) => `Did you mean “${word}”?`, es: (word) => `¿Querías decir «${word}»?` };

/** What helps with a fault: the word that was probably meant, or how to put it right. */
export function hintFor(code: WordsFaultCode, words: string, language: Language): string {
  const near = code === 'not_understood' ? nearest(words.split(/\s+/).at(-1) ?? '', KNOWN[language]) : undefined;
  return near ? MEANT[language](near) : HINTS[language][code];
}

/** The one word within one slip of a letter, two in longer words; none when there is none. */
function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 20) return undefined;
  const slips = (one: string): number => distance(fold(word), fold(one));
  const [best] = known.filter((one) => slips(one) <= (word.length > 5 ? 2 : 1) && one.length > 3).sort((a, b) => slips(a) - slips(b));
  return best;
}

/** How many letters have to be put in, left out, changed or swapped with the next (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, change, isSwap ? rows[i - 2]![j - 2]! + 1 : Infinity));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** What helps to put a text right, per language. */
const HINTS: Record<Language, Record<WordsFaultCode, string>> = {
  en: {
    empty: 'Say how often and when, for example “every day at 20:00 until our next session”.',
    not_understood: 'This part wasn’t understood. Try “Mondays and Thursdays at 18:30, 6 times” or “24 hours before each session”.',
    time_unclear: 'No clock shows this time. Write it like 8:30 or 20:30.',
    date_unclear: 'The calendar doesn’t have this date. Write it like 5 January 2027.',
    said_twice: 'This was already said another way. Keep one of the two.',
    does_not_fit: 'This doesn’t go with the rest. Leave it out, or say the rest another way.',
    rhythm_missing: 'Say on which days, for example “every day”, “Mondays” or “tomorrow”.',
    times_do_not_match: 'This is not as many times of day as are named.',
    ends_before_start: 'This ends before it begins. Choose a later date.',
    no_occasion: 'No day falls into this stretch. Choose a later end.',
    too_many: 'This is more than two years of days. Choose an earlier end.',
    out_of_range: 'This number is out of range. Try a smaller step, a shorter list or a wider window.',
  },
  es: {
    empty: 'Di cada cuánto y a qué hora, por ejemplo «todos los días a las 20:00 hasta nuestra próxima sesión».',
    not_understood: 'Esta parte no se entendió. Prueba «los lunes y jueves a las 18:30, 6 veces» o «24 horas antes de cada sesión».',
    time_unclear: 'Ningún reloj muestra esta hora. Escríbela como 8:30 o 20:30.',
    date_unclear: 'El calendario no tiene esta fecha. Escríbela como 5 de enero de 2027.',
    said_twice: 'Esto ya se dijo de otra forma. Deja una de las dos.',
    does_not_fit: 'Esto no va con lo demás. Quítalo, o di lo demás de otra forma.',
    rhythm_missing: 'Di qué días, por ejemplo «todos los días», «los lunes» o «mañana».',
    times_do_not_match: 'No coincide con las horas que se nombran.',
    ends_before_start: 'Termina antes de empezar. Elige una fecha posterior.',
    no_occasion: 'Ningún día cae en este tramo. Elige un final posterior.',
    too_many: 'Son más de dos años de días. Elige un final anterior.',
    out_of_range: 'Este número no entra. Prueba con un paso más corto, una lista más breve o un margen más amplio.',
  },
};
