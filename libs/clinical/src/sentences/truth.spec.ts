import fc from 'fast-check';
import { addDays, daysBetween } from '../civil-date.js';
import type { DatedPair, Named } from '../pictures/types.js';
import { practiceOf, type PracticeWeek } from '../progress/practice.js';
import { NOT_THIS_TIME_REASONS } from '../reasons.js';
import { countByWeek } from '../weekly.js';
import { feelingsSentence, rehearsalsSentence } from './grown.js';
import { needsSentence, practiceSentence, reasonWords } from './practice.js';
import { liftSentence, shiftSentence } from './shift.js';
import { trendSentence } from './trend.js';

const START = '2026-03-02';
const languages = ['en', 'es'] as const;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Every number that a sentence writes, in the order it is written. */
const numbersIn = (sentence: string): number[] =>
  [...sentence.replace(/95 ?%/g, '').replace(/(includes|incluye el|leaves out|excluya el) 0/, '').matchAll(/[−+]?\d+(?:[.,]\d+)?/g)].map(([number]) => Number(number.replace(',', '.').replace('−', '-')));

/** Which way a sentence says something went: the word it uses, read back. */
const directionIn = (sentence: string): 'up' | 'down' | null => {
  const up = /\b(rose|Higher|rise)\b|Subió|más alto|subida/.test(sentence);
  const down = /\b(fell|Lower|fall)\b|Bajó|más bajo|bajada/.test(sentence);
  expect(up && down).toBe(false);
  return up ? 'up' : down ? 'down' : null;
};
const readingIn = (sentence: string): 'better' | 'worse' | null => (/improvement|mejoría/.test(sentence) ? 'better' : /worsening|empeoramiento/.test(sentence) ? 'worse' : null);

const answer = fc.integer({ min: 0, max: 10 });
const pairsOf = (list: { before: number; after: number }[]): DatedPair[] => list.map((pair, i) => ({ ...pair, responseId: `r-${i}`, localDate: addDays(START, i) }));
const pairs = fc.array(fc.record({ before: answer, after: answer }), { maxLength: 25 }).map(pairsOf);
const named = (key: string): Named => ({ key, label: { en: key, es: key }, times: 0 });

describe.each(languages)('what is said in %s is true of the numbers:', (language) => {
  test('a scale rose or fell between the means of its ends, over the time there was', () => {
    const series = fc.record({ values: fc.array(answer, { maxLength: 40 }), every: fc.integer({ min: 1, max: 9 }), tilt: fc.integer({ min: -9, max: 9 }) });
    fc.assert(fc.property(series, fc.constantFrom('lower' as const, 'higher' as const, null), ({ values, every, tilt }, better) => {
      const points = values.map((value, i) => ({
        localDate: addDays(START, i * every), value: Math.min(10, Math.max(0, Math.round(value / 3 + (tilt > 0 ? 0 : 6) + (tilt * i) / values.length))),
      }));
      const said = trendSentence(points, { min: 0, max: 10, better }, language);
      const written = numbersIn(said);
      const given = points.map(({ value }) => value);
      const direction = directionIn(said);
      if (given.length < 6) {
        // Under six answers no direction is named; one and none are words.
        expect(direction).toBeNull();
        expect(written).toEqual(given.length === 0 ? [] : given.length === 1 ? [given[0]] : [given.length, given.at(-1)]);
      } else if (direction === null) {
        expect(written.at(-1)).toBe(given.length);
        if (written.length === 3) expect(written.slice(0, 2)).toEqual([Math.min(...given), Math.max(...given)]);
        else expect(Math.abs(written[0]! - mean(given))).toBeLessThanOrEqual(0.5);
      } else {
        const third = Math.floor(given.length / 3);
        const [from, to, span = 1] = written;
        expect(Math.abs(from! - mean(given.slice(0, third)))).toBeLessThanOrEqual(0.5);
        expect(Math.abs(to! - mean(given.slice(-third)))).toBeLessThanOrEqual(0.5);
        expect(direction).toBe(to! > from! ? 'up' : 'down');
        expect(readingIn(said)).toBe(better === null ? null : (direction === 'up') === (better === 'higher') ? 'better' : 'worse');
        const days = daysBetween(points[0]!.localDate, points.at(-1)!.localDate);
        const weeks = /week|semana/.test(said);
        expect(weeks).toBe(days >= 14);
        expect(Math.abs(span * (weeks ? 7 : 1) - days)).toBeLessThanOrEqual(weeks ? 3.5 : 0);
      }
      if (direction === null) expect(readingIn(said)).toBeNull();
    }), { numRuns: 300 });
  });

  test('two sides differ by the mean of their differences, within an interval that holds it', () => {
    fc.assert(fc.property(pairs, fc.constantFrom('lower' as const, 'higher' as const, 'neither' as const), (given, better) => {
      const said = shiftSentence(given, better, language);
      const [by, low, high, count] = numbersIn(said);
      const direction = directionIn(said);
      if (given.length < 3) {
        expect(direction).toBeNull();
        expect(numbersIn(said)).toEqual(given.length === 2 ? [2] : []);
        return;
      }
      const change = mean(given.map(({ before, after }) => after - before));
      expect(count).toBe(given.length);
      expect(low!).toBeLessThanOrEqual(change + 0.051);
      expect(high!).toBeGreaterThanOrEqual(change - 0.051);
      if (direction === null) {
        expect(Math.abs(by! - change)).toBeLessThanOrEqual(0.051);
        expect(low! <= 0 && high! >= 0).toBe(true);
        expect(readingIn(said)).toBeNull();
      } else {
        expect(Math.abs(by! - Math.abs(change))).toBeLessThanOrEqual(0.051);
        expect(direction).toBe(change > 0 ? 'up' : 'down');
        expect(low! > 0 || high! < 0).toBe(true);
        expect(readingIn(said)).toBe(better === 'neither' ? null : (direction === 'up') === (better === 'higher') ? 'better' : 'worse');
      }
    }), { numRuns: 300 });
  });

  test('something goes with a rise or a fall only where its interval leaves out no change', () => {
    const tilted = fc.tuple(fc.integer({ min: -4, max: 4 }), fc.array(answer, { maxLength: 15 })).map(([by, list]) => pairsOf(list.map((before) => ({ before, after: before + by + (before % 2) }))));
    fc.assert(fc.property(tilted, tilted, (music, walk) => {
      const rows = [{ ...named('Music'), pairs: music }, { ...named('Walk'), pairs: walk }];
      const said = liftSentence({ rows }, language);
      const row = rows.find(({ label }) => said.includes(label[language]));
      if (!row) return expect(directionIn(said)).toBeNull();
      const [by, low, high, count] = numbersIn(said);
      const change = mean(row.pairs.map(({ before, after }) => after - before));
      expect(Math.abs(by! - change)).toBeLessThanOrEqual(0.051);
      expect(directionIn(said)).toBe(change > 0 ? 'up' : 'down');
      expect(low! > 0 || high! < 0).toBe(true);
      expect(count).toBe(row.pairs.length);
      // It is said to stand apart from no other whose interval meets its own.
      const [other] = rows.filter((each) => each !== row).map(({ pairs: of }) => numbersIn(shiftSentence(of, 'neither', language)));
      const interval = other && other.length >= 4 ? other.slice(-3, -1) : null;
      expect(/does not stand apart|no se distingue/.test(said)).toBe(Boolean(interval && interval[0]! <= high! && low! <= interval[1]!));
    }), { numRuns: 300 });
  });

  test('planned, done, not this time and open add up, and each reason is told as often as it was given', () => {
    const count = fc.integer({ min: 0, max: 4 });
    const week = fc.record({ done: count, open: count, unprompted: count, reasons: fc.dictionary(fc.constantFrom(...NOT_THIS_TIME_REASONS), fc.integer({ min: 1, max: 3 })) });
    fc.assert(fc.property(fc.array(week, { minLength: 1, maxLength: 12 }), (given) => {
      const weeks = given.map(({ done, open, unprompted, reasons }, i): PracticeWeek => ({
        week: addDays(START, 7 * i), done, unprompted, reasons, due: done + open + Object.values(reasons).reduce((sum, each) => sum + each, 0),
      }));
      const practice = practiceOf(weeks);
      const said = practiceSentence(practice, language);
      const total = (of: (each: (typeof given)[number]) => number): number => given.reduce((sum, each) => sum + of(each), 0);
      const [done, open, unprompted] = [total((each) => each.done), total((each) => each.open), total((each) => each.unprompted)];
      const reasons = NOT_THIS_TIME_REASONS.map((reason) => [reason, total((each) => each.reasons[reason] ?? 0)] as const).filter(([, times]) => times > 0);
      const not = reasons.reduce((sum, [, times]) => sum + times, 0);
      const told = (number: number): number[] => (number > 1 ? [number] : []);
      const due = done + open + not;
      const inReasons = [...reasons].sort((a, b) => b[1] - a[1]).map(([, times]) => times);
      expect(numbersIn(said)).toEqual([...(due > 0 ? [done, due] : []), ...told(weeks.length), ...told(not), ...(not > 0 ? inReasons : []), ...told(open), ...told(unprompted)]);
      for (const [reason, times] of reasons) expect(said).toContain(`${reasonWords(reason, language)} (${times})`);
      for (const reason of NOT_THIS_TIME_REASONS) expect(said.includes(reasonWords(reason, language))).toBe(reasons.some(([given]) => given === reason));
    }));
  });

  test('rehearsals are counted, the first and the latest apart', () => {
    const replies = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 });
    fc.assert(fc.property(fc.array(replies, { minLength: 1, maxLength: 9 }), (all) => {
      const runs = all.map((each, i) => ({ responseId: `r-${i}`, localDate: addDays(START, i), attempts: 1, replies: each, rated: [] }));
      const classes = [{ id: 'clear-warm' as const, label: { en: 'clear', es: 'clara' } }];
      const sum = (list: number[]): number => list.reduce((total, value) => total + value, 0);
      const ends = [all[0]![0], sum(all[0]!), all.at(-1)![0], sum(all.at(-1)!)];
      expect(numbersIn(rehearsalsSentence({ runs, classes }, language))).toEqual([sum(all.map(([clear]) => clear!)), sum(all.flat()), ...(all.length > 1 ? [all.length] : []), ...ends]);
    }));
  });

  test('words for feelings are counted, the new ones and the entries with own words apart', () => {
    const first = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 0, maxLength: 20 });
    fc.assert(fc.property(first, fc.nat(6), (days, mine) => {
      const last = addDays(START, 90);
      const words = days.map((day, i) => ({ ...named(`w${i}`), first: addDays(START, day), last }));
      const own = Array.from({ length: mine }, (_, i) => ({ responseId: `r-${i}`, localDate: START }));
      const fresh = days.filter((day) => 90 - day < 28).length;
      const told = (number: number): number[] => (number > 1 ? [number] : []);
      expect(numbersIn(feelingsSentence({ words, last, own }, language))).toEqual([...told(days.length), ...(fresh < days.length ? told(fresh) : []), ...told(mine)]);
    }));
  });

  test('needs are counted stage by stage, none of them as a share of another', () => {
    const count = fc.integer({ min: 0, max: 9 });
    fc.assert(fc.property(count, count, count, (noticed, voiced, received) => {
      const stages = { noticed, voiced, received };
      const weeks = countByWeek(Object.entries(stages).flatMap(([key, times]) => Array.from({ length: times }, (_, i) => ({ localDate: addDays(START, i * 3), key, times: 1 }))));
      const said = needsSentence({ ...stages, weeks }, language);
      const told = (number: number): number[] => (number > 1 ? [number] : []);
      expect(numbersIn(said)).toEqual(weeks.length === 0 ? [] : [...told(noticed), ...told(voiced), ...told(received), ...told(weeks.length)]);
      expect(said).not.toMatch(/%|\d of | de \d/);
    }));
  });
});
