import { checkSchedule } from '@attune/clinical/schedule-rules';
import fc from 'fast-check';
import { newPlan, planFaults, planOf, scheduleOf, withRepeat } from './plan';

const repeats = ['once', 'daily', 'weekly', 'monthly', 'session', 'random'] as const;
const date = fc.date({ min: new Date('2020-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
const day = date.map((value) => value.toISOString().slice(0, 10));

describe('the plan of an assignment', () => {
  it('is proposed as something the server accepts, in every rhythm', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...repeats), (today, repeat) => {
        const plan = withRepeat(newPlan(today), repeat);
        expect(checkSchedule(scheduleOf(plan))).toEqual([]);
        expect(planFaults(plan)).toEqual({});
      }),
    );
  });

  it('reads back what was sent, in every rhythm and with every end', () => {
    const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }));
    const monthDays = fc.uniqueArray(fc.constantFrom(1, 15, 31, -1));
    const end = fc.constantFrom('date' as const, 'count' as const, 'session' as const);
    const changes = fc.record({
      weekdays, monthDays, end,
      sessionEnd: fc.constantFrom('open' as const, 'date' as const, 'count' as const, 'session' as const),
      every: fc.integer({ min: 1, max: 52 }).map(String),
      around: fc.constantFrom('hours' as const, 'clock' as const),
      offsetMinutes: fc.integer({ min: -10_080, max: 10_080 }),
      offsetDays: fc.integer({ min: -7, max: 7 }),
      perDay: fc.integer({ min: 1, max: 6 }).map(String),
    });
    fc.assert(
      fc.property(day, fc.constantFrom(...repeats), changes, (today, repeat, change) => {
        const sent = scheduleOf({ ...withRepeat(newPlan(today), repeat), ...change });
        expect(scheduleOf(planOf(sent))).toEqual(sent);
      }),
    );
  });

  it('leaves weekdays and an end out where they do not belong', () => {
    const plan = { ...withRepeat(newPlan('2026-03-02'), 'once'), weekdays: [1, 3] };
    expect(scheduleOf(plan)).toEqual({ startDate: '2026-03-02', repeat: 'once', times: ['20:00'] });
  });

  it('keeps the end that was chosen while one goes through the rhythms', () => {
    const chosen = { ...newPlan('2026-03-02'), end: 'count' as const, count: '6', untilDate: '2026-05-05' };
    const around = repeats.reduce(withRepeat, chosen);
    expect(withRepeat(around, 'daily')).toEqual(chosen);
  });

  it('says which field is wrong', () => {
    const plan = newPlan('2026-03-02');
    expect(planFaults({ ...plan, times: [] })).toEqual({ times: 'required' });
    expect(planFaults({ ...plan, untilDate: '2026-03-01' })).toEqual({ untilDate: 'before_start' });
    expect(planFaults({ ...plan, end: 'count', count: 'many' })).toEqual({ count: 'bad_count' });
  });
});
