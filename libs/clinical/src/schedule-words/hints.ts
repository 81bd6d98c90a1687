import type { WordsFaultCode } from './said.js';
import type { Language } from './language.js';

/** What helps to put a text right, per language. */
export const HINTS: Record<Language, Record<WordsFaultCode, string>> = {
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
