import fc from 'fast-check';
import { addDays } from '../civil-date.js';
import type { DatedPair, Named } from '../pictures/types.js';
import { countByWeek, totalOf, type WeekCounts } from '../weekly.js';
import { sharesSentence, signsSentence, tallySentence } from './choices.js';
import { checklistSentence, keptSentence, minutesSentence } from './done.js';
import { ladderSentence } from './ladder.js';
import { circleSentence, mapSentence, openingsSentence, profileSentence } from './whole.js';
import { writeDay } from './write.js';

const START = '2026-03-02';
const locales = ['en', 'es-ES', 'es-MX'] as const;
const base = { en: 'x', es: 'x' };
const named = (key: string, times = 0): Named => ({ key, label: { en: key, es: key }, times });
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
/** One is a word. */
const told = (number: number): number[] => (number === 1 ? [] : [number]);

describe.each(locales)('what is counted in %s is true of the numbers:', (locale) => {
  const point = locale === 'es-ES' ? ',' : '.';
  /** Every number that a sentence writes, but for days, in the order it is written. */
  const numbersIn = (sentence: string, ...days: string[]): number[] =>
    [...days.reduce((text, day) => text.replace(writeDay(day, locale), ''), sentence).replace(/95\s?%/g, '').replace(/(includes|incluye el) 0/, '').matchAll(/[−+]?\d+(?:[.,]\d+)?/g)].map(([number]) => {
      if (/[.,]/.test(number)) expect(number).toContain(point);
      return Number(number.replace(',', '.').replace('−', '-'));
    });
  const count = fc.integer({ min: 0, max: 9 });

  test('steps were harder or less hard than expected only where the interval leaves out no difference', () => {
    const answer = fc.integer({ min: 0, max: 10 });
    const climbs = fc.tuple(fc.integer({ min: -5, max: 5 }), fc.array(answer, { maxLength: 15 })).map(([by, list]) =>
      list.map((before, i): DatedPair => ({ responseId: `r-${i}`, localDate: addDays(START, i), before, after: Math.min(10, Math.max(0, before + by + (before % 2))) })));
    fc.assert(fc.property(climbs, (pairs) => {
      const said = ladderSentence(pairs, locale);
      const harder = /Harder|más difícil/.test(said);
      const easier = /Less hard|menos difícil/.test(said);
      expect(harder && easier).toBe(false);
      if (pairs.length < 3) return expect(harder || easier).toBe(false);
      const [by, low, high, n] = numbersIn(said);
      const change = mean(pairs.map(({ before, after }) => after - before));
      expect(n).toBe(pairs.length);
      expect(low!).toBeLessThanOrEqual(change + 0.051);
      expect(high!).toBeGreaterThanOrEqual(change - 0.051);
      expect(Math.abs(by! - (harder || easier ? Math.abs(change) : change))).toBeLessThanOrEqual(0.051);
      expect([harder, easier]).toEqual([low! > 0, high! < 0]);
    }), { numRuns: 200 });
  });

  test('the option chosen most, and its halves, add up to the choices', () => {
    const made = fc.array(fc.record({ day: fc.integer({ min: 0, max: 80 }), key: fc.constantFrom('now', 'then', 'both') }), { minLength: 1, maxLength: 40 });
    fc.assert(fc.property(made, (choices) => {
      const options = ['now', 'then', 'both'].map((key) => named(key, choices.filter((each) => each.key === key).length));
      const weeks = countByWeek(choices.map(({ day, key }) => ({ localDate: addDays(START, day), key, times: 1 })));
      const said = sharesSentence({ options, weeks }, locale);
      if (choices.length < 3) return expect(numbersIn(said)).toEqual(told(choices.length));
      const most = Math.max(...options.map(({ times }) => times));
      for (const { key, times } of options) expect(said.includes(`“${key}”`)).toBe(times === most);
      const [times, of, a, b, c, d] = numbersIn(said);
      expect([times, of]).toEqual([most, choices.length]);
      if (a !== undefined) expect([a + c!, b! + d!]).toEqual([times, of]);
    }));
  });

  test('what came up most, signs, promises, minutes and lists repeat their counts', () => {
    fc.assert(fc.property(count, count, count, fc.integer({ min: 0, max: 3 }), (x, y, z, tenths) => {
      expect(numbersIn(tallySentence({ rows: [named('rest', x + 10), named('quiet', y)], of: 30 }, locale))).toEqual([x + 10, 30]);
      const weeks: WeekCounts[] = [{ week: START, counts: { kept: x, moved: y } }, { week: addDays(START, 7), counts: { open: z } }];
      expect(numbersIn(signsSentence({ groups: [named('green', x), named('red', y)], weeks }, locale))).toEqual([...[x, y].flatMap((n) => (n > 1 ? [n] : [])), 2]);
      expect(numbersIn(keptSentence({ weeks }, locale))).toEqual([x, x + y + z, y, z]);
      const minutes = [{ week: START, counts: { minutes: x + tenths / 10, times: y } }];
      expect(numbersIn(minutesSentence({ weeks: minutes }, locale))).toEqual([totalOf(minutes, 'minutes'), ...told(y)]);
      const days = [{ responseId: 'r', localDate: START, full: x, lighter: y, open: z }, { responseId: 's', localDate: START, full: 0, lighter: 0, open: 1 }];
      const [done, items, entries, ...lighter] = numbersIn(checklistSentence({ days }, locale));
      expect([done, items, entries]).toEqual([(x + y) / 2, (x + y + z + 1) / 2, 2]);
      expect(lighter).toEqual(y > 1 ? [y] : []);
    }));
  });

  test('circles, maps, profiles and what was kept say their ends and how many there are', () => {
    const later = addDays(START, 200);
    fc.assert(fc.property(count, count, fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 39 }), (x, y, n, tenths) => {
      const versions = Array.from({ length: n }, (_, i) => ({ responseId: `r-${i}`, localDate: i === 0 ? START : later, people: i === 0 ? x : y }));
      expect(numbersIn(circleSentence({ versions }, locale), START, later)).toEqual([...told(x), y, n]);
      expect(numbersIn(circleSentence({ versions: versions.slice(0, 1) }, locale), START)).toEqual(told(x));
      const areas = [{ key: 'a', label: base, first: [x, 1], last: [y, 2] }, { key: 'b', label: base, first: [0, 0], last: [3, 0] }];
      expect(numbersIn(mapSentence({ areas, from: START, to: later, versions: 2 }, locale), START, later)).toEqual([x + 1, y + 5]);
      expect(numbersIn(mapSentence({ areas, from: later, to: later, versions: 1 }, locale), later)).toEqual(told(y + 5));
      const scores = ['Limits', 'Room'].map((key) => ({ key, label: { en: key, es: key }, min: 0, max: 4 }));
      const entries = Array.from({ length: n }, (_, i) => ({ responseId: `r-${i}`, localDate: i === n - 1 ? later : START, values: i === n - 1 ? [tenths / 10, null] : [1, 1] }));
      expect(numbersIn(profileSentence({ scores, entries }, locale), later)).toEqual([tenths / 10, 4, n]);
      const items = Array.from({ length: n }, (_, i) => ({ key: `${i}`, responseId: 'r', kind: i < x ? ('card' as const) : ('letter' as const), localDate: START, opened: y }));
      const kinds = [Math.min(x, n), n - Math.min(x, n)].filter((each) => each > 1);
      expect(numbersIn(openingsSentence({ items }, later, locale), later)).toEqual([...kinds, ...(n * y > 1 ? [n * y] : [])]);
      expect(sum(items.map(({ opened }) => opened)) === 0).toBe(/Not opened|Aún sin abrir/.test(openingsSentence({ items }, null, locale)));
    }));
  });
});
