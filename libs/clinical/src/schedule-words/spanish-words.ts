import type { Words } from './describe.js';

const WEEKDAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
const MONTHS = [
  'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre',
];

const list = (words: readonly string[]): string => (words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} y ${words.at(-1)}`);

const day = (n: number): string => WEEKDAYS[n - 1]!;
/** Only Saturday and Sunday have a plural of their own. */
const days = (n: number): string => (n > 5 ? `${day(n)}s` : day(n));
const amount = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
const times = (n: number): string => (n === 1 ? 'una vez' : `${n} veces`);
const duration = (minutes: number): string => (minutes % 60 === 0 ? amount(minutes / 60, 'hora') : amount(minutes, 'minuto'));
const hour = (time: string): string => `${time.startsWith('01') ? 'la' : 'las'} ${time}`;

function habit(weekdays: readonly number[]): string {
  if (weekdays.join() === '1,2,3,4,5') return 'de lunes a viernes';
  return weekdays.join() === '6,7' ? 'los fines de semana' : `los ${list(weekdays.map(days))}`;
}

function monthDays(dates: readonly number[]): string {
  const last = dates.includes(-1) ? ['el último día'] : [];
  const numbers = dates.filter((n) => n !== -1).map(String);
  if (numbers.length === 0) return last.join();
  return `${numbers.length === 1 ? 'el día' : 'los días'} ${list([...numbers, ...last])}`;
}

export const spanishWords: Words = {
  date: (date, withYear) => {
    const [year, month = 1, dayOfMonth] = date.split('-').map(Number);
    return `${dayOfMonth} de ${MONTHS[month - 1]}${withYear ? ` de ${year}` : ''}`;
  },
  today: 'hoy',
  tomorrow: 'mañana',
  on: (date) => `el ${date}`,
  daily: (every) => (every === 1 ? 'todos los días' : every === 2 ? 'un día sí y otro no' : `cada ${every} días`),
  weekly: (every, weekdays) => {
    if (every === 1) return weekdays.length ? habit(weekdays) : 'todas las semanas';
    if (every === 2 && weekdays.length === 1) return `un ${day(weekdays[0]!)} sí y otro no`;
    const rhythm = every === 2 ? 'una semana sí y otra no' : `cada ${every} semanas`;
    return weekdays.length ? `${rhythm} ${habit(weekdays)}` : rhythm;
  },
  monthly: (every, dates) => {
    if (dates.length === 0) return every === 1 ? 'todos los meses' : `cada ${every} meses`;
    return every === 1 ? `${monthDays(dates)} de cada mes` : `cada ${every} meses ${monthDays(dates)}`;
  },
  at: (clock) => list(clock.map((time) => `a ${hour(time)}`)),
  minutesAround: (minutes) =>
    minutes === 0 ? 'al empezar cada sesión' : `${duration(Math.abs(minutes))} ${minutes < 0 ? 'antes' : 'después'} de cada sesión`,
  dayAround: (count, at) => {
    const side = count < 0 ? 'antes' : 'después';
    const time = `de cada sesión a ${hour(at)}`;
    if (count === 0) return `el día ${time}`;
    if (Math.abs(count) > 1) return `${Math.abs(count)} días ${side} ${time}`;
    const part = count < 0 && at >= '20:00' ? 'la noche' : count > 0 && at < '12:00' ? 'la mañana' : 'el día';
    return `${part} ${side} ${time}`;
  },
  random: (perDay, from, to) => `${times(perDay)} al día al azar entre ${hour(from)} y ${hour(to)}`,
  gap: (minutes) => `con al menos ${duration(minutes)} entre una y otra`,
  onWeekdays: habit,
  from: (date) => `desde el ${date}`,
  until: (date) => `hasta el ${date}`,
  nextSession: 'hasta nuestra próxima sesión',
  count: times,
};
