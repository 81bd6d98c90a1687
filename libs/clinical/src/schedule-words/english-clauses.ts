import type { Clause, Found, Grammar } from './grammar.js';
import { dateIn, type Lexicon, monthDaysIn, numberOf, partIn, partTimesIn, timeIn, weekdayRangeIn, weekdaysBut, weekdaysIn } from './lexicon.js';
import type { Said } from './said.js';

const lexicon: Lexicon = {
  numbers: {
    a: 1, an: 1, one: 1, two: 2, 'a couple of': 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
    eleven: 11, twelve: 12, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30, once: 1, twice: 2, other: 2, second: 2, third: 3,
  },
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  parts: [[/morning/, 'morning'], [/afternoon/, 'afternoon'], [/evening/, 'evening'], [/night/, 'night']],
  noon: /noon$|midday$/,
  midnight: /midnight$/,
  minutes: [[/half past/, 30], [/quarter past/, 15]],
  near: { today: 0, now: 0, tomorrow: 1, 'the day after tomorrow': 2 },
  bounds: [[/next\s+week$/, { week: 'next' }], [/end\s+of\s+the\s+month$/, { endOf: 'month' }], [/end\s+of\s+the\s+year$/, { endOf: 'year' }]],
  nextWeek: /^next/,
};

const number = (found: Found, name = 'n'): number => numberOf(found.text(name), lexicon);
const isAfter = (found: Found): boolean => found.text('side') === 'after';
const timesIn = (found: Found): Said => {
  const text = found.text('times');
  const times = [...text.matchAll(TIME)].map((match) => timeIn(match[0], found.at('times') + match.index, lexicon));
  return { say: 'times', times };
};
const upTo = (found: Found): Said[] => (/next/.test(found.text('which')) ? [{ say: 'until' }] : []);

const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const CLOCK = "(?:(?:half|quarter)\\s+past\\s+)?(?:\\d{1,2}(?:[:.]\\d{2})?(?!\\d)|HOURS)(?:\\s*(?:am|pm|a\\.m\\.?|p\\.m\\.?|o'clock|h)(?![a-z]))?";
const TIME = new RegExp(`(?:noon|midday|midnight|${CLOCK.replace('HOURS', HOURS)})(?:\\s+in\\s+the\\s+(?:morning|afternoon|evening)|\\s+at\\s+night)?`, 'g');

const pieces: Grammar['pieces'] = {
  number: `\\d{1,5}|a couple of|an?|${HOURS}|fourteen|fifteen|twenty|thirty`,
  and: '\\s*,\\s*(?:and )?|\\s*[&/]\\s*|\\s+and\\s+',
  part: 'morning|afternoon|evening|night',
  time: TIME.source,
  times: '{time}(?:{and}(?:at )?{time}(?!\\s*(?:times|x|days|weeks|months|hours|minutes)(?![a-z])))*',
  day: '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu|thurs?|fri|sat|sun)(?![a-z])',
  days: '(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|mon|tues?|wed|thu|thurs?|fri|sat|sun)(?![a-z])',
  month: '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])',
  ordinal: '\\d{1,2}(?:st|nd|rd|th)?(?!\\d)',
  date: 'today|tomorrow|the day after tomorrow|\\d{4}-\\d{2}-\\d{2}|(?:{day},? )?(?:the )?{ordinal}(?: of)? {month}(?:,? \\d{4})?|(?:{day},? )?{month} (?:the )?{ordinal}(?:,? \\d{4})?|(?:next|this|this coming) {day}',
  anyDate: '{date}|{day}|now|(?:the beginning of |the start of )?next week|(?:the )?end of the (?:month|year)',
  monthDay: '(?:the )?(?:last day|last|{ordinal})',
  monthDays: '{monthDay}(?:{and}(?:on )?{monthDay})*',
  sessions: '(?:each|every|any|all)(?: of)?(?: our| the| my)? (?:sessions?|appointments?)|(?:our |the )?sessions|(?:our |the )?appointments',
  nextSession: '(?:our|the|my|your|his|her|their) next (?:session|appointment)',
};

const clauses: readonly Clause[] = [
  // How often
  ['(?:every|each)(?: single)? day|daily', () => [{ say: 'rhythm', repeat: 'daily', every: 1 }]],
  ['every (?<n>{number}|other|second|third) (?<unit>day|week|month)s?', (found) => [every(found)]],
  ['fortnightly|every fortnight', () => [{ say: 'rhythm', repeat: 'weekly', every: 2 }]],
  ['(?:every|each) week|weekly|once a week', () => [{ say: 'rhythm', repeat: 'weekly', every: 1 }]],
  ['(?:every|each) month|monthly|once a month', () => [{ say: 'rhythm', repeat: 'monthly', every: 1 }]],
  ['(?:every|each) (?<part>{part})|(?:in the )?(?<parts>{part})s', (found) => [
    { say: 'rhythm', repeat: 'daily', every: 1 }, part(found.text('part') || found.text('parts')),
  ]],
  ['(?:(?:every|each) |in the )?(?<parts>{part}s? and (?:(?:every|each) )?{part}s?)', (found) => [
    { say: 'rhythm', repeat: 'daily', every: 1 }, { say: 'times', times: partTimesIn(found.text('parts'), lexicon) },
  ]],
  // Which days
  ['(?:(?:every|each) day|daily) (?:except|but)(?: for| on)? (?<days>{days}(?:{and}(?:on )?{days})*)', (found) => [habit(weekdaysBut(found.text('days'), lexicon))]],
  ['(?:on )?(?:(?:every|each) )?(?:weekday|weekdays|working days?|workdays?)', () => [habit([1, 2, 3, 4, 5])]],
  ['(?:on |at )?(?:(?:every|each|the) )?weekends?', () => [habit([6, 7])]],
  ['(?:on |from )?(?<range>{days}\\s*(?:to|through|-|–)\\s*{days})', (found) => [habit(weekdayRangeIn(found.text('range'), lexicon))]],
  ['(?:on )?(?<days>{days}(?:{and}(?:on )?{days})*)', (found) => [weekdays(found)]],
  ['(?:on )?(?:every|each) (?<days>{days}(?:{and}(?:on |every |each )?{days})*)', (found) => [
    { say: 'rhythm', repeat: 'weekly', every: 1 }, habit(weekdaysIn(found.text('days'), lexicon)),
  ]],
  ['(?:on )?every (?<n>{number}|other|second|third) (?<days>{days}(?:{and}{days})*)', (found) => [
    { say: 'rhythm', repeat: 'weekly', every: number(found) }, habit(weekdaysIn(found.text('days'), lexicon)),
  ]],
  ['(?:on )?(?<days>{monthDays}) of (?:each|every|the) month', (found) => [{ say: 'rhythm', repeat: 'monthly', every: 1 }, monthDays(found)]],
  ['(?:on )?(?<days>{monthDays}) of every (?<n>{number}|other|second|third) months?', (found) => [
    { say: 'rhythm', repeat: 'monthly', every: number(found) }, monthDays(found),
  ]],
  ['on (?<days>{monthDays})', (found) => [monthDays(found)]],
  ['(?:once )?(?:on )?(?<date>{date})', (found) => [{ say: 'date', date: dateIn(found.text('date'), lexicon) }]],
  // At what time
  ['(?:at\\s+|@\\s*)(?<times>{times})', (found) => [timesIn(found)]],
  ['(?<times>(?:noon|midday|midnight|\\d{1,2}:\\d{2}|\\d{1,2}(?:\\.\\d{2})?\\s*[ap]\\.?m\\.?)(?:{and}(?:at )?{time}(?! times))*)', (found) => [timesIn(found)]],
  ['(?:in the (?<part>{part})|at (?<night>night))', (found) => [part(found.text('part') || found.text('night'))]],
  // Around sessions
  ['(?<n>{number}) (?<unit>hour|minute)s? (?<side>before|after) (?<which>{sessions}|{nextSession})', (found) => [around(found, number(found)), ...upTo(found)]],
  ['half an hour (?<side>before|after) (?<which>{sessions}|{nextSession})', (found) => [around(found, 30), ...upTo(found)]],
  ['(?:at the (?:start|beginning) of|when|as) (?<which>{sessions}|{nextSession})(?: begins?| starts?)?', (found) => [{ say: 'minutes', minutes: 0 }, ...upTo(found)]],
  ['(?<n>{number}) (?<unit>day|week)s? (?<side>before|after) (?<which>{sessions}|{nextSession})', (found) => [
    { say: 'days', days: (isAfter(found) ? 1 : -1) * number(found) * (found.text('unit') === 'week' ? 7 : 1), loose: true }, ...upTo(found),
  ]],
  ['(?:on |in )?(?:the )?(?<part>day|{part}) (?<side>before|after|of) (?<which>{sessions}|{nextSession})', (found) => [
    { say: 'days', days: { before: -1, after: 1, of: 0 }[found.text('side') as 'before' | 'after' | 'of'], loose: false },
    ...(found.text('part') === 'day' ? [] : [part(found.text('part'))]),
    ...upTo(found),
  ]],
  // By chance
  ['(?<n>once|twice|{number} times) (?:a|per|each|every) day', (found) => [{ say: 'perDay', perDay: times(found) }]],
  ['(?:at )?random(?:ly)?(?: times| moments)?', () => [{ say: 'random' }]],
  ['(?:between|from) (?<from>{time}) (?:and|to) (?<to>{time})', (found) => [{ say: 'window', from: clock(found, 'from'), to: clock(found, 'to') }]],
  ['(?:at least )?(?<n>{number}) (?<unit>hour|minute)s? apart', (found) => [{ say: 'gap', minutes: number(found) * (found.text('unit') === 'hour' ? 60 : 1) }]],
  // From when until when
  ['(?:from|starting|beginning|starts|as of)(?: on| from)? (?<date>{anyDate})', (found) => [{ say: 'start', date: dateIn(found.text('date'), lexicon) }]],
  ['(?:until|till|through|up to|ending)(?: on)? (?<date>{anyDate})', (found) => [{ say: 'untilDate', date: dateIn(found.text('date'), lexicon) }]],
  ['(?:until|till|up to) (?:{nextSession}|(?:we|you) (?:meet|see each other|speak) (?:again|next))', () => [{ say: 'until' }]],
  ['for (?:the next )?(?<n>{number}) (?<unit>day|week|month)s?', (found) => [
    { say: 'span', amount: number(found), unit: found.text('unit') as 'day' | 'week' | 'month' },
  ]],
  ['for a fortnight', () => [{ say: 'span', amount: 2, unit: 'week' }]],
  ['(?:for )?(?:a total of )?(?<n>once|twice|{number} times?)(?: in all| in total)?', (found) => [{ say: 'count', count: times(found) }]],
  ['for (?:the next |our next )?(?<n>{number}) (?:sessions?|appointments?)', (found) => [{ say: 'count', count: number(found) }]],
];

function every(found: Found): Said {
  const repeat = ({ day: 'daily', week: 'weekly', month: 'monthly' } as const)[found.text('unit') as 'day' | 'week' | 'month'];
  return { say: 'rhythm', repeat, every: number(found) };
}

function part(text: string): Said {
  return { say: 'part', part: partIn(text, lexicon)! };
}

const habit = (weekdaysOfHabit: number[]): Said => ({ say: 'weekdays', weekdays: weekdaysOfHabit, single: false });

function weekdays(found: Found): Said {
  const named = weekdaysIn(found.text('days'), lexicon);
  return { say: 'weekdays', weekdays: named, single: named.length === 1 && !/days$/.test(found.text('days')) };
}

const monthDays = (found: Found): Said => ({ say: 'monthDays', monthDays: monthDaysIn(found.text('days'), /last/) });

const clock = (found: Found, name: string): ReturnType<typeof timeIn> => timeIn(found.text(name), found.at(name), lexicon);

const times = (found: Found): number => numberOf(found.text('n').replace(/\s+times?$/, ''), lexicon);

function around(found: Found, amount: number): Said {
  return { say: 'minutes', minutes: (isAfter(found) ? 1 : -1) * amount * (found.text('unit') === 'hour' ? 60 : 1) };
}

/** How English says when. */
export const english: Grammar = {
  pieces,
  clauses,
  between: '[\\s,;.]*(?:(?:and|then)(?![a-z])\\s*)?',
  openers: 'on|at|the|every|each|in|from|starting|until|till|for|between|before|after',
};
