import type { Words } from './describe.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
];

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

function ordinal(n: number): string {
  const ending = Math.floor(n / 10) === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

const day = (n: number): string => WEEKDAYS[n - 1]!;
const often = (every: number, unit: string): string => (every === 1 ? `every ${unit}` : every === 2 ? `every other ${unit}` : `every ${every} ${unit}s`);
const amount = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);
const duration = (minutes: number): string => (minutes % 60 === 0 ? amount(minutes / 60, 'hour') : amount(minutes, 'minute'));
const monthDays = (days: readonly number[]): string => list(days.map((n) => (n === -1 ? 'the last day' : `the ${ordinal(n)}`)));

function habit(weekdays: readonly number[]): string {
  if (weekdays.join() === '1,2,3,4,5') return 'weekdays';
  return weekdays.join() === '6,7' ? 'weekends' : list(weekdays.map((n) => `${day(n)}s`));
}

export const englishWords: Words = {
  date: (date, withYear) => {
    const [year, month = 1, dayOfMonth] = date.split('-').map(Number);
    return `${dayOfMonth} ${MONTHS[month - 1]}${withYear ? ` ${year}` : ''}`;
  },
  today: 'today',
  tomorrow: 'tomorrow',
  on: (date) => `on ${date}`,
  daily: (every) => often(every, 'day'),
  weekly: (every, weekdays) => {
    if (weekdays.length === 0) return often(every, 'week');
    if (every === 1) return habit(weekdays);
    if (every === 2 && weekdays.length === 1) return `every other ${day(weekdays[0]!)}`;
    return `${often(every, 'week')} on ${list(weekdays.map(day))}`;
  },
  monthly: (every, days) => {
    if (days.length === 0) return often(every, 'month');
    return every === 1 ? `on ${monthDays(days)} of each month` : `${often(every, 'month')} on ${monthDays(days)}`;
  },
  at: (clock) => `at ${list(clock)}`,
  minutesAround: (minutes) =>
    minutes === 0 ? 'when each session begins' : `${duration(Math.abs(minutes))} ${minutes < 0 ? 'before' : 'after'} each session`,
  dayAround: (days, at) => {
    const side = days < 0 ? 'before' : 'after';
    const time = `each session at ${at}`;
    if (days === 0) return `on the day of ${time}`;
    if (Math.abs(days) > 1) return `${Math.abs(days)} days ${side} ${time}`;
    const part = days < 0 && at >= '17:00' ? 'evening' : days > 0 && at < '12:00' ? 'morning' : 'day';
    return `the ${part} ${side} ${time}`;
  },
  random: (perDay, from, to) => `${times(perDay)} a day at random between ${from} and ${to}`,
  gap: (minutes) => `at least ${duration(minutes)} apart`,
  onWeekdays: (weekdays) => `on ${habit(weekdays)}`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  nextSession: 'until our next session',
  count: times,
};
