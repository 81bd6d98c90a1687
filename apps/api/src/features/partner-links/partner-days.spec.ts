import fc from 'fast-check';
import { addDays } from '@attune/clinical/civil-date';
import { DAYS_BACK, type DayMarks, partnerDays } from './partner-days.js';

const TODAY = '2026-03-20';
const day = (back: number, marks: Partial<DayMarks> = {}): DayMarks => ({ date: addDays(TODAY, -back), done: false, open: false, ...marks });

describe('the days a partner is told', () => {
  it('are done or not today, the latest first', () => {
    expect(partnerDays([day(3, { done: true }), day(1, { done: true }), day(2)], TODAY)).toEqual([
      { date: '2026-03-19', state: 'done' },
      { date: '2026-03-18', state: 'not-today' },
      { date: '2026-03-17', state: 'done' },
    ]);
  });

  it('begin with today once it is done, or once nothing of it is open', () => {
    expect(partnerDays([day(0, { open: true })], TODAY)).toEqual([]);
    expect(partnerDays([day(0, { open: true, done: true })], TODAY)).toEqual([{ date: TODAY, state: 'done' }]);
    expect(partnerDays([day(0)], TODAY)).toEqual([{ date: TODAY, state: 'not-today' }]);
  });

  it('say the same of what was let go for a reason and of what was left open', () => {
    expect(partnerDays([day(1, { open: true })], TODAY)).toEqual(partnerDays([day(1)], TODAY));
  });

  it('hold for any history: never tomorrow, never a day twice, never more than two weeks of them', () => {
    const marks = fc.uniqueArray(
      fc.record({ back: fc.integer({ min: -3, max: 60 }), done: fc.boolean(), open: fc.boolean() }),
      { selector: ({ back }) => back, maxLength: 60 },
    );
    fc.assert(
      fc.property(marks, (history) => {
        const told = partnerDays(history.map(({ back, done, open }) => day(back, { done: done && back >= 0, open })), TODAY);
        expect(told.length).toBeLessThanOrEqual(DAYS_BACK);
        expect(told.every(({ date }) => date <= TODAY)).toBe(true);
        expect(told.map(({ date }) => date)).toEqual([...new Set(told.map(({ date }) => date))].sort().reverse());
        for (const { date, state } of told) {
          expect(state === 'done').toBe(history.some(({ back, done }) => done && addDays(TODAY, -back) === date));
        }
        const over = history.filter(({ back }) => back > 0).length;
        expect(told.length).toBeGreaterThanOrEqual(Math.min(DAYS_BACK, over));
      }),
    );
  });
});
