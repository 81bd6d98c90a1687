import fc from 'fast-check';
import { addDays, daysBetween } from './civil-date.js';
import { describeShares } from './shares.js';
import { countByWeek, totalOf, type Counted } from './weekly.js';

const entries: fc.Arbitrary<Counted[]> = fc.array(
  fc.record({
    localDate: fc.integer({ min: 0, max: 120 }).map((day) => addDays('2026-03-01', day)),
    key: fc.constantFrom('now', 'then', 'both'),
    times: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 40 },
);
const timesOf = (list: Counted[], key?: string) =>
  list.filter((each) => !key || each.key === key).reduce((sum, { times }) => sum + times, 0);

describe('countByWeek', () => {
  test('keeps an empty week between two others', () => {
    const on = (localDate: string) => ({ localDate, key: 'kept', times: 1 });
    expect(countByWeek([on('2026-11-22'), on('2026-11-08'), on('2026-11-02')])).toEqual([
      { week: '2026-11-02', counts: { kept: 2 } },
      { week: '2026-11-09', counts: {} },
      { week: '2026-11-16', counts: { kept: 1 } },
    ]);
  });

  test('loses nothing, and its weeks follow one another', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const weeks = countByWeek(given);
        for (const key of ['now', 'then', 'both']) expect(totalOf(weeks, key)).toBe(timesOf(given, key));
        weeks.slice(1).forEach(({ week }, index) => expect(daysBetween(weeks[index]!.week, week)).toBe(7));
      }),
    );
  });
});

describe('describeShares', () => {
  test('says nothing under three choices', () => {
    expect(describeShares([])).toEqual({ key: 'few', values: { of: 0 } });
    expect(describeShares([{ week: '2026-11-02', counts: { now: 2 } }])).toEqual({ key: 'few', values: { of: 2 } });
  });

  test('tells the halves apart once both hold enough', () => {
    const weeks = [{ now: 1, then: 3 }, { now: 2, then: 1 }, {}, { now: 4 }].map((counts, i) => ({
      week: addDays('2026-11-02', 7 * i),
      counts: counts as Record<string, number>,
    }));
    expect(describeShares(weeks)).toMatchObject({
      key: 'halves', top: [{ key: 'now', times: 7, of: 11 }], then: { times: 3, of: 7 }, now: { times: 4, of: 4 },
    });
  });

  test('whatever is said is true of the choices', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const said = describeShares(countByWeek(given));
        if (said.key === 'few') return expect(timesOf(given)).toBeLessThan(3);
        expect(said.of).toBe(timesOf(given));
        const most = Math.max(...['now', 'then', 'both'].map((key) => timesOf(given, key)));
        for (const { key, times } of said.top) expect([times, timesOf(given, key)]).toEqual([most, most]);
        if (said.key !== 'halves') return;
        expect(said.then.of + said.now.of).toBe(said.of);
        expect(said.then.times + said.now.times).toBe(most);
        expect(Math.min(said.then.of, said.now.of)).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
