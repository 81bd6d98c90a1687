import type { Clause, Found, Grammar } from './grammar.js';
import { dateIn, type Lexicon, monthDaysIn, numberOf, partIn, partTimesIn, timeIn, weekdayRangeIn, weekdaysBut, weekdaysIn } from './lexicon.js';
import type { Said } from './said.js';

const lexicon: Lexicon = {
  numbers: {
    un: 1, una: 1, uno: 1, dos: 2, 'un par de': 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10,
    once: 11, doce: 12, catorce: 14, quince: 15, veinte: 20, treinta: 30,
  },
  weekdays: ['lun', 'mar', 'mie', 'jue', 'vie', 'sab', 'dom'],
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'],
  parts: [[/manana|madrugada/, 'morning'], [/tarde/, 'afternoon'], [/noche/, 'night']],
  noon: /mediodia$/,
  midnight: /medianoche$/,
  minutes: [[/y media/, 30], [/y cuarto/, 15]],
  near: { hoy: 0, ahora: 0, manana: 1, 'pasado manana': 2 },
  bounds: [
    [/(?:semana\s+que\s+viene|(?:proxima|siguiente)\s+semana)$/, { week: 'next' }],
    [/(?:fin|final)\s+de(?:l|\s+este)?\s+mes$/, { endOf: 'month' }], [/(?:fin|final)\s+de(?:l|\s+este)?\s+ano$/, { endOf: 'year' }],
  ],
  // "El próximo lunes" is the coming one.
  nextWeek: /de la semana que viene$|de la proxima semana$/,
};

const number = (found: Found, name = 'n'): number => numberOf(found.text(name), lexicon);
const isAfter = (found: Found): boolean => /^despues/.test(found.text('side'));
const upTo = (found: Found): Said[] => (/proxima|siguiente/.test(found.text('which')) ? [{ say: 'until' }] : []);

const HOURS = 'una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce';
const CLOCK = `(?:las?\\s+)?(?:\\d{1,2}(?:[:.]\\d{2})?(?!\\d)|(?:${HOURS})(?![a-z]))(?:\\s+y\\s+(?:media|cuarto))?(?:\\s*(?:h|hrs?|am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z]))?(?:\\s+de\\s+la\\s+(?:manana|tarde|noche|madrugada))?`;
const TIME = new RegExp(`(?:(?:el\\s+)?mediodia|(?:la\\s+)?medianoche|${CLOCK})`, 'g');

const pieces: Grammar['pieces'] = {
  number: `\\d{1,5}|un par de|una?|${HOURS}|catorce|quince|veinte|treinta`,
  and: '\\s*,\\s*(?:[ye] )?|\\s*/\\s*|\\s+[ye]\\s+',
  part: 'manana|tarde|noche',
  time: TIME.source,
  times: '{time}(?:{and}(?:al? )?{time}(?!\\s*(?:veces|vez|dias?|semanas?|mes(?:es)?|horas?|minutos?)(?![a-z])))*',
  day: '(?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|lun|mar|mie|jue|vie|sab|dom)(?![a-z])',
  month: '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|jun|jul|ago|sept?|oct|nov|dic)(?![a-z])',
  fullDate: '(?:{day},? )?\\d{1,2}(?:\\.?[ºo])? de {month}(?:(?: del?|,)? \\d{4})?|\\d{4}-\\d{2}-\\d{2}',
  coming: '(?:proximo )?{day}(?: que viene| de la semana que viene| de la proxima semana)?',
  date: 'hoy|pasado manana|manana|(?:el )?(?:dia )?(?:{fullDate})|(?:el )?(?:proximo {day}|{day} (?:que viene|de la semana que viene|de la proxima semana))',
  anyDate: '{date}|(?:el )?{coming}|ahora|la (?:semana que viene|proxima semana|siguiente semana)|(?:el )?(?:fin|final) de(?:l| este)? (?:mes|ano)',
  monthDay: '(?:el )?(?:dia )?(?:ultimo dia|ultimo|\\d{1,2}(?!\\d))',
  monthDays: '(?:los dias )?{monthDay}(?:{and}{monthDay})*',
  sessions: '(?:cada(?: una de)?|todas)(?: las| nuestras| mis| sus)? (?:sesion(?:es)?|citas?)|(?:nuestras|las|mis) (?:sesiones|citas)',
  nextSession: '(?:nuestra|la|mi|tu|su) (?:proxima|siguiente) (?:sesion|cita)',
  side: 'antes de|despues de',
};

const clauses: readonly Clause[] = [
  // How often
  ['(?:todos los|cada) dias?|a diario|diariamente', () => [{ say: 'rhythm', repeat: 'daily', every: 1 }]],
  ['un dia si y otro no|dias alternos|en dias alternos', () => [{ say: 'rhythm', repeat: 'daily', every: 2 }]],
  ['cada quince dias|quincenalmente', () => [{ say: 'rhythm', repeat: 'weekly', every: 2 }]],
  ['cada (?<n>{number}) (?<unit>dia|semana|mes)(?:es|s)?', (found) => [every(found)]],
  ['una semana si y otra no|semanas alternas', () => [{ say: 'rhythm', repeat: 'weekly', every: 2 }]],
  ['(?:todas las|cada) semanas?|semanalmente|una vez (?:a la|por) semana', () => [{ say: 'rhythm', repeat: 'weekly', every: 1 }]],
  ['(?:todos los|cada) mes(?:es)?|mensualmente|una vez al mes', () => [{ say: 'rhythm', repeat: 'monthly', every: 1 }]],
  ['(?:todas las|cada) (?<part>{part})s?|por las (?<parts>{part})s', (found) => [
    { say: 'rhythm', repeat: 'daily', every: 1 }, part(found.text('part') || found.text('parts')),
  ]],
  ['(?:todas las |cada |por las? )?(?<parts>{part}s? y (?:todas las |cada |por las? )?{part}s?)', (found) => [
    { say: 'rhythm', repeat: 'daily', every: 1 }, { say: 'times', times: partTimesIn(found.text('parts'), lexicon) },
  ]],
  // Which days
  ['(?:(?:todos los|cada) dias?|a diario) (?:menos|excepto|salvo)(?: el| los)? (?<days>{day}(?:{and}(?:el |los )?{day})*)', (found) => [
    habit(weekdaysBut(found.text('days'), lexicon)),
  ]],
  ['(?:los |de )?(?:entre semana|dias laborables|dias habiles|dias de semana)', () => [habit([1, 2, 3, 4, 5])]],
  ['(?:(?:todos )?los |cada )?(?:fines|fin) de semana', () => [habit([6, 7])]],
  ['(?:de |del )?(?<range>{day} (?:a|al|hasta el) {day})', (found) => [habit(weekdayRangeIn(found.text('range'), lexicon))]],
  ['(?<article>el |(?:todos )?los )?(?<days>{day}(?:{and}(?:el |los )?{day})*)', (found) => [weekdays(found)]],
  ['cada (?<days>{day}(?:{and}(?:cada )?{day})*)', (found) => [{ say: 'rhythm', repeat: 'weekly', every: 1 }, habit(weekdaysIn(found.text('days'), lexicon))]],
  ['todos los (?<days>{day}(?:{and}(?:todos )?(?:los )?{day})*)', (found) => [
    { say: 'rhythm', repeat: 'weekly', every: 1 }, habit(weekdaysIn(found.text('days'), lexicon)),
  ]],
  ['cada (?<n>{number}) (?<days>{day}(?:{and}{day})*)', (found) => [
    { say: 'rhythm', repeat: 'weekly', every: number(found) }, habit(weekdaysIn(found.text('days'), lexicon)),
  ]],
  ['un (?<days>{day}) si y otro no|(?:los )?(?<others>{day}) alternos', (found) => [
    { say: 'rhythm', repeat: 'weekly', every: 2 }, habit(weekdaysIn(found.text('days') || found.text('others'), lexicon)),
  ]],
  ['(?<days>{monthDays}) (?:de cada|del|de todos los) mes(?:es)?', (found) => [{ say: 'rhythm', repeat: 'monthly', every: 1 }, monthDays(found)]],
  ['(?<days>{monthDays}) de cada (?<n>{number}) meses', (found) => [{ say: 'rhythm', repeat: 'monthly', every: number(found) }, monthDays(found)]],
  ['(?<days>(?:los dias|el dia) {monthDay}(?:{and}{monthDay})*|el ultimo dia(?:{and}{monthDay})*)', (found) => [monthDays(found)]],
  ['(?:una vez )?(?<date>{date})', (found) => [{ say: 'date', date: dateOf(found) }]],
  // At what time
  ['al? (?<times>{times})', (found) => [timesIn(found)]],
  ['(?<times>(?:\\d{1,2}:\\d{2}|\\d{1,2}(?:\\.\\d{2})?\\s*(?:h|[ap]\\.?m\\.?)(?![a-z]))(?:{and}(?:a )?{time}(?! veces))*)', (found) => [timesIn(found)]],
  ['(?:por|en|de) la (?<part>{part})', (found) => [part(found.text('part'))]],
  // Around sessions
  ['(?<n>{number}) (?<unit>hora|minuto)s? (?<side>{side}) (?<which>{sessions}|{nextSession})', (found) => [around(found, number(found)), ...upTo(found)]],
  ['media hora (?<side>{side}) (?<which>{sessions}|{nextSession})', (found) => [around(found, 30), ...upTo(found)]],
  ['(?:al (?:empezar|comenzar|inicio de|comienzo de)|cuando (?:empieza|comienza)) (?<which>{sessions}|{nextSession})', (found) => [
    { say: 'minutes', minutes: 0 }, ...upTo(found),
  ]],
  ['(?<n>{number}) (?<unit>dia|semana)s? (?<side>{side}) (?<which>{sessions}|{nextSession})', (found) => [
    { say: 'days', days: (isAfter(found) ? 1 : -1) * number(found) * (found.text('unit') === 'semana' ? 7 : 1), loose: true }, ...upTo(found),
  ]],
  ['(?:(?:el|la) |por la |en la )?(?<part>dia|vispera|{part}) (?:(?:anterior )?(?<side>antes de|anterior a|despues de|siguiente a)|de) (?<which>{sessions}|{nextSession})', (found) => [aroundDay(found), ...partOfDay(found), ...upTo(found)]],
  // By chance
  ['(?<n>{number}) (?:vez|veces) (?:al|por|cada) dia', (found) => [{ say: 'perDay', perDay: number(found) }]],
  ['(?:al azar|en momentos al azar|aleatoriamente|a horas al azar|a horas aleatorias)', () => [{ say: 'random' }]],
  ['(?:entre|de|desde) (?<from>{time}) (?:y|a|hasta) (?<to>{time})', (found) => [{ say: 'window', from: clock(found, 'from'), to: clock(found, 'to') }]],
  ['(?:con |separad[oa]s )?(?:por )?(?:al menos |como minimo )?(?<n>{number}) (?<unit>hora|minuto)s? entre una y otra', (found) => [
    { say: 'gap', minutes: number(found) * (found.text('unit') === 'hora' ? 60 : 1) },
  ]],
  // From when until when
  ['(?:desde|a partir de|a partir del|empezando|comenzando|empieza)(?: el)? (?<date>{anyDate})', (found) => [{ say: 'start', date: dateOf(found) }]],
  ['hasta(?: el)? (?<date>{anyDate})', (found) => [{ say: 'untilDate', date: dateOf(found) }]],
  ['hasta (?:{nextSession}|que nos veamos(?: otra vez| de nuevo)?)', () => [{ say: 'until' }]],
  ['(?:durante|por)(?: las?| los)?(?: proxim[oa]s)? (?<n>{number}) (?<unit>dia|semana|mes)(?:es|s)?', (found) => [
    { say: 'span', amount: number(found), unit: ({ dia: 'day', semana: 'week', mes: 'month' } as const)[found.text('unit') as 'dia' | 'semana' | 'mes'] },
  ]],
  ['(?<n>{number}) (?:vez|veces)(?: en total)?', (found) => [{ say: 'count', count: number(found) }]],
  ['(?:durante|por) (?:las )?(?:proximas )?(?<n>{number}) (?:sesion(?:es)?|citas?)', (found) => [{ say: 'count', count: number(found) }]],
];

function every(found: Found): Said {
  const repeat = ({ dia: 'daily', semana: 'weekly', mes: 'monthly' } as const)[found.text('unit') as 'dia' | 'semana' | 'mes'];
  return { say: 'rhythm', repeat, every: number(found) };
}

function part(text: string): Said {
  return { say: 'part', part: partIn(text, lexicon)! };
}

const habit = (weekdaysOfHabit: number[]): Said => ({ say: 'weekdays', weekdays: weekdaysOfHabit, single: false });

/** "Los lunes" is a habit, "el lunes" and "lunes" one day. */
function weekdays(found: Found): Said {
  const named = weekdaysIn(found.text('days'), lexicon);
  return { say: 'weekdays', weekdays: named, single: named.length === 1 && !/los/.test(found.text('article')) };
}

const monthDays = (found: Found): Said => ({ say: 'monthDays', monthDays: monthDaysIn(found.text('days'), /ultimo/) });

const clock = (found: Found, name: string): ReturnType<typeof timeIn> => timeIn(found.text(name), found.at(name), lexicon);

const dateOf = (found: Found): ReturnType<typeof dateIn> => dateIn(found.text('date').replace(/^(?:el |dia )+/, ''), lexicon);

function timesIn(found: Found): Said {
  const text = found.text('times');
  return { say: 'times', times: [...text.matchAll(TIME)].map((match) => timeIn(match[0], found.at('times') + match.index, lexicon)) };
}

function around(found: Found, amount: number): Said {
  return { say: 'minutes', minutes: (isAfter(found) ? 1 : -1) * amount * (found.text('unit') === 'hora' ? 60 : 1) };
}

function aroundDay(found: Found): Said {
  const side = found.text('side');
  const isEve = found.text('part') === 'vispera' || /^(?:antes|anterior)/.test(side);
  return { say: 'days', days: isEve ? -1 : side === '' ? 0 : 1, loose: false };
}

function partOfDay(found: Found): Said[] {
  const named = found.text('part');
  return named === 'dia' || named === 'vispera' ? [] : [part(named)];
}

/** How Spanish says when. */
export const spanish: Grammar = {
  pieces,
  clauses,
  between: '[\\s,;.]*(?:[ye](?![a-z])\\s*)?',
  openers: 'el|la|los|las|al?|del?|cada|todos|todas|por|en|desde|hasta|durante|entre|una?',
};
