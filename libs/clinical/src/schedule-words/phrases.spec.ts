import fc from 'fast-check';
import { describeSchedule, parseSchedule, type Language } from './index.js';

/** A Sunday. */
const today = '2026-11-22';
const read = (language: Language, text: string) => {
  const parsed = parseSchedule(text, { language, today });
  if ('fault' in parsed) return `fault: ${parsed.fault.code} “${text.slice(parsed.fault.at, parsed.fault.at + parsed.fault.length)}”`;
  const words = describeSchedule(parsed.schedule, language, today);
  return parsed.assumed.length ? `${words} [${parsed.assumed.join()}]` : words;
};

/** What is typed, and what is shown back; in brackets, what was left open. Without the second, it is shown as typed. */
const ENGLISH: [string, string?][] = [
  ['weekdays at 20:00 until our next session'],
  ['24 hours before each session'],
  ['the evening before each session at 20:00'],
  ['every other Sunday', 'every other Sunday at 20:00, 6 times [time,end]'],
  ['every day at 8 and 20 for two weeks', 'every day at 08:00 and 20:00 until 5 December'],
  ['twice a day at random between 9 and 21 until 5 January', 'twice a day at random between 09:00 and 21:00 until 5 January'],
  ['on the last day of each month', 'on the last day of each month at 20:00, 6 times [time,end]'],
  ['Mondays and Thursdays at 18:30, 6 times'],
  ['tomorrow at 9', 'tomorrow at 09:00'],
  ['Daily at 8 pm', 'every day at 20:00 until our next session [end]'],
  ['at 7.30am every Tuesday and Friday till 18 December', 'Tuesdays and Fridays at 07:30 until 18 December'],
  ['every evening at 8 for a week', 'every day at 20:00 until 28 November'],
  ['on Monday at noon', 'tomorrow at 12:00'],
  ['next Monday at 9', 'tomorrow at 09:00'],
  ['next Friday at 9', 'on 27 November at 09:00'],
  ['Monday at 9 for 3 weeks', 'Mondays at 09:00 until 12 December'],
  ['from Monday to Friday at midday, ten times', 'weekdays at 12:00, 10 times'],
  ['Friday to Monday at 10 until our next session', 'Mondays, Fridays, Saturdays and Sundays at 10:00 until our next session'],
  ['weekends at 10 starting 5 December until 20 December', 'weekends at 10:00 from 5 December until 20 December'],
  ['every 3rd day at 9', 'fault: not_understood “every 3rd”'],
  ['every 3 days at 9, 5 times', 'every 3 days at 09:00, 5 times'],
  ['every 2 weeks on Monday and Friday at 8am until 2027-03-01', 'every other week on Monday and Friday at 08:00 until 1 March'],
  ['on the 1st and 15th of each month at 10, 12 times', 'on the 1st and the 15th of each month at 10:00, 12 times'],
  ['every 3 months on the 31st at 9, 4 times', 'every 3 months on the 31st at 09:00, 4 times'],
  ['on Wednesday, 25 November 2026 at 15:00', 'on 25 November at 15:00'],
  ['January 5th, 2028 at 9', 'on 5 January 2028 at 09:00'],
  ['half an hour after every session', '30 minutes after each session'],
  ['one day before our sessions', '24 hours before each session'],
  ['2 days before each session at 9', '2 days before each session at 09:00'],
  ['an hour before our next session', '1 hour before each session until our next session'],
  ['the morning after each session', 'the morning after each session at 09:00'],
  ['on the day of each session at 8, 4 times', 'on the day of each session at 08:00, 4 times'],
  ['when our next session begins', 'when each session begins until our next session'],
  ['24 hours before each session for the next 3 sessions', '24 hours before each session, 3 times'],
  ['3 times a day between 9:00 and 21:00, at least 90 minutes apart, until our next session', '3 times a day at random between 09:00 and 21:00 at least 90 minutes apart until our next session'],
  ['once a day at random on weekdays for a fortnight', 'once a day at random between 09:00 and 21:00 on weekdays until 5 December [window]'],
  ['twice a day at 8 and 20 until we meet again', 'every day at 08:00 and 20:00 until our next session [rhythm]'],
  ['every day at 8, 12 times', 'every day at 08:00, 12 times'],
  ['every day at 8, 12 and 20', 'every day at 08:00, 12:00 and 20:00 until our next session [end]'],
  ['every day at midnight and at 12pm, twice', 'every day at 00:00 and 12:00, twice'],
  ['every day for a month', 'every day at 20:00 until 21 December [time]'],
  ['every morning and evening until next Sunday', 'every day at 09:00 and 20:00 until 29 November'],
  ['every day except Sundays at half past eight, 10 times', 'Mondays, Tuesdays, Wednesdays, Thursdays, Fridays and Saturdays at 08:30, 10 times'],
  ['Mon/Wed/Fri at 8am from next week until the end of the year', 'Mondays, Wednesdays and Fridays at 08:00 from 23 November until 31 December'],
  ['every day at 9 until the end of the month', 'every day at 09:00 until 30 November'],
  ['evening before each session', 'the evening before each session at 20:00'],
  ['every day at 25:00', 'fault: time_unclear “25:00”'],
  ['every day at 8, 13pm', 'fault: time_unclear “13pm”'],
  ['on 31 November at 9', 'fault: date_unclear “on 31 November”'],
  ['Monday, 24 November 2026 at 9', 'fault: date_unclear “Monday, 24 November 2026”'],
  ['Mondays at 9 and Thursdays at 18', 'fault: said_twice “Thursdays”'],
  ['every day at 9 for a week until Friday', 'fault: said_twice “until Friday”'],
  ['every day on Mondays at 9', 'fault: does_not_fit “on Mondays”'],
  ['24 hours before each session on Mondays', 'fault: does_not_fit “on Mondays”'],
  ['tomorrow at 9, 3 times', 'fault: does_not_fit “3 times”'],
  ['at 20:00', 'fault: rhythm_missing “at 20:00”'],
  ['three times a day at 8 and 20', 'fault: times_do_not_match “three times a day”'],
  ['every day at 9 until 5 January 2026', 'fault: ends_before_start “until 5 January 2026”'],
  ['Saturdays at 9 until Friday', 'fault: no_occasion “until Friday”'],
  ['every day at 9 for 36 months', 'fault: too_many “for 36 months”'],
  ['every 60 days at 9', 'fault: out_of_range “every 60 days”'],
  ['whenever the moon is full', 'fault: not_understood “whenever”'],
  ['every day at 9 until mondy', 'fault: not_understood “until mondy”'],
  ['  , ', 'fault: empty “  , ”'],
];

const SPANISH: [string, string?][] = [
  ['de lunes a viernes a las 20:00 hasta nuestra próxima sesión'],
  ['24 horas antes de cada sesión'],
  ['la noche antes de cada sesión a las 20:00'],
  ['un domingo sí y otro no', 'un domingo sí y otro no a las 20:00, 6 veces [time,end]'],
  ['cada dos domingos a las 10, 3 veces', 'un domingo sí y otro no a las 10:00, 3 veces'],
  ['todos los días a las 8 y a las 20 durante dos semanas', 'todos los días a las 08:00 y a las 20:00 hasta el 5 de diciembre'],
  ['dos veces al día al azar entre las 9 y las 21 hasta el 5 de enero', '2 veces al día al azar entre las 09:00 y las 21:00 hasta el 5 de enero'],
  ['el último día de cada mes', 'el último día de cada mes a las 20:00, 6 veces [time,end]'],
  ['los lunes y jueves a las 18:30, 6 veces'],
  ['Los lunes y los jueves a las 18:30 h, seis veces', 'los lunes y jueves a las 18:30, 6 veces'],
  ['mañana a las 9', 'mañana a las 09:00'],
  ['por la mañana, todos los días', 'todos los días a las 09:00 hasta nuestra próxima sesión [end]'],
  ['cada mañana a las 8 hasta el viernes', 'todos los días a las 08:00 hasta el 27 de noviembre'],
  ['todas las noches a las 9 durante una semana', 'todos los días a las 21:00 hasta el 28 de noviembre'],
  ['cada día a las 8 de la tarde, hasta que nos veamos', 'todos los días a las 20:00 hasta nuestra próxima sesión'],
  ['la víspera de cada sesión a las 19:00', 'el día antes de cada sesión a las 19:00'],
  ['la mañana siguiente a cada sesión', 'la mañana después de cada sesión a las 09:00'],
  ['el día de cada sesión a las 8', 'el día de cada sesión a las 08:00'],
  ['una hora después de cada sesión', '1 hora después de cada sesión'],
  ['media hora antes de nuestra próxima sesión', '30 minutos antes de cada sesión hasta nuestra próxima sesión'],
  ['al empezar cada sesión'],
  ['el lunes a las 9', 'mañana a las 09:00'],
  ['el próximo viernes a las 9 y media', 'el 27 de noviembre a las 09:30'],
  ['pasado mañana a mediodía', 'el 24 de noviembre a las 12:00'],
  ['el miércoles 25 de noviembre de 2026 a la 1 de la tarde', 'el 25 de noviembre a las 13:00'],
  ['entre semana a las 20 h desde el 1 de diciembre hasta el 18 de diciembre', 'de lunes a viernes a las 20:00 desde el 1 de diciembre hasta el 18 de diciembre'],
  ['los sábados y domingos por la mañana hasta la siguiente sesión', 'los fines de semana a las 09:00 hasta nuestra próxima sesión'],
  ['los días 1, 15 y el último día de cada mes a las 10, 12 veces', 'los días 1, 15 y el último día de cada mes a las 10:00, 12 veces'],
  ['cada 3 meses el día 31 a las 9, 4 veces', 'cada 3 meses el día 31 a las 09:00, 4 veces'],
  ['un día sí y otro no a las 7:30, 5 veces', 'un día sí y otro no a las 07:30, 5 veces'],
  ['una vez al día al azar de lunes a viernes durante 2 semanas', 'una vez al día al azar entre las 09:00 y las 21:00 de lunes a viernes hasta el 5 de diciembre [window]'],
  ['todas las mañanas y noches hasta fin de mes', 'todos los días a las 09:00 y a las 21:00 hasta el 30 de noviembre'],
  ['todos los días menos los domingos a las 8, 10 veces', 'los lunes, martes, miércoles, jueves, viernes y sábados a las 08:00, 10 veces'],
  ['cada quince días los lunes a las 9, 4 veces', 'un lunes sí y otro no a las 09:00, 4 veces'],
  ['cada 15 días a las 9, 4 veces', 'cada 15 días a las 09:00, 4 veces'],
  ['los martes a las 9 desde la semana que viene hasta nuestra próxima cita', 'los martes a las 09:00 desde el 23 de noviembre hasta nuestra próxima sesión'],
  ['todos los días a las 25:00', 'fault: time_unclear “las 25:00”'],
  ['el 31 de noviembre a las 9', 'fault: date_unclear “el 31 de noviembre”'],
  ['los lunes a las 9 y los jueves a las 18', 'fault: said_twice “los jueves”'],
  ['a las 20:00', 'fault: rhythm_missing “a las 20:00”'],
  ['cuando haya luna llena', 'fault: not_understood “cuando”'],
];

test.each(ENGLISH)('%s', (text, shown = text) => expect(read('en', text)).toBe(shown));
test.each(SPANISH)('%s', (text, shown = text) => expect(read('es', text)).toBe(shown));

test('a year that is not said is the next one, a leap day the next that exists', () => {
  expect(parseSchedule('on 29 February at 9', { language: 'en', today })).toMatchObject({ schedule: { startDate: '2028-02-29' } });
  expect(parseSchedule('from 1 December at 9 every day until 5 January', { language: 'en', today })).toMatchObject({ schedule: { startDate: '2026-12-01', untilDate: '2027-01-05' } });
  expect(parseSchedule('every day at 9 for a month', { language: 'en', today: '2027-01-31' })).toMatchObject({ schedule: { untilDate: '2027-02-27' } });
});

test('next week begins on the day on which weeks begin here', () => {
  const on = (weekStart: number) => parseSchedule('next Sunday at 9', { language: 'en', today: '2026-11-25', weekStart });
  expect(on(1)).toMatchObject({ schedule: { startDate: '2026-12-06' } });
  expect(on(7)).toMatchObject({ schedule: { startDate: '2026-11-29' } });
});

test('a slip of a letter is answered with the word that was probably meant', () => {
  const hint = (language: Language, text: string) => {
    const parsed = parseSchedule(text, { language, today });
    return 'fault' in parsed ? parsed.fault.hint : '';
  };
  expect(hint('en', 'mondys at 9')).toBe('Did you mean “Mondays”?');
  expect(hint('en', 'evrey day at 9')).toBe('Did you mean “every”?');
  expect(hint('en', 'every day at 9 unitl Friday')).toBe('Did you mean “until”?');
  expect(hint('es', 'los mircoles a las 9')).toBe('¿Querías decir «miércoles»?');
  expect(hint('en', 'whenever the moon is full')).toContain('Try “Mondays');
  expect(hint('es', 'cuando haya luna llena')).toContain('Prueba «los lunes');
});

const pieces = [...ENGLISH, ...SPANISH].flatMap(([text]) => text.split(' '));
const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((words) => words.join(' ')));

test.each<Language>(['en', 'es'])('%s: any text is either read or answered with a place in it and a hint', (language) => {
  let understood = 0;
  fc.assert(
    fc.property(anyText, (text) => {
      const parsed = parseSchedule(text, { language, today });
      if ('fault' in parsed) {
        const { at, length, hint } = parsed.fault;
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at + length).toBeLessThanOrEqual(text.length);
        expect(hint).not.toBe('');
        return;
      }
      understood++;
      expect(parseSchedule(describeSchedule(parsed.schedule, language), { language, today })).toEqual({ schedule: parsed.schedule, assumed: [] });
    }),
    { numRuns: 2000 },
  );
  expect(understood).toBeGreaterThan(1);
}, 300_000);
