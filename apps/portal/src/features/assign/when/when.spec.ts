import type { Schedule } from '@attune/clinical/schedule-rules';
import { newWhen, readWhen, turned, whenOf } from './when';

const TODAY = '2026-03-02';
const schedules: Schedule[] = [
  { startDate: TODAY, repeat: 'weekly', weekdays: [1, 2, 3, 4, 5], times: ['20:00'], until: 'next-session' },
  { startDate: TODAY, repeat: 'session', offsetMinutes: -1440 },
  { startDate: '2026-04-01', repeat: 'monthly', monthDays: [-1], times: ['09:00'], count: 3 },
  { startDate: TODAY, repeat: 'random', window: { from: '09:00', to: '21:00' }, perDay: 2, untilDate: '2026-03-08', seed: 7 },
];

describe('when, in words and by fields', () => {
  it.each(['en', 'es'] as const)('says the same either way, in %s', (language) => {
    for (const schedule of schedules) {
      const words = whenOf(schedule, language, TODAY);
      const fields = turned(words, language, TODAY);
      expect(fields.by).toBe('fields');
      const back = turned(fields, language, TODAY);
      expect(back.by).toBe('words');
      for (const when of [words, fields, back]) expect(readWhen(when, language, TODAY)).toMatchObject({ schedule });
    }
  });

  it('draws times by chance once, so that what is shown is what is kept', () => {
    const when = { ...newWhen(TODAY), text: 'twice a day at random between 9 and 21 for a week' };
    const seeds = [1, 2].map(() => readWhen(when, 'en', TODAY)).map((read) => ('schedule' in read && read.schedule.repeat === 'random' ? read.schedule.seed : null));
    expect(seeds).toEqual([when.seed, when.seed]);
  });

  it('says when something was filled in that nobody said', () => {
    expect(readWhen({ ...newWhen(TODAY), text: 'every day' }, 'en', TODAY)).toMatchObject({ filledIn: true });
    expect(readWhen({ ...newWhen(TODAY), text: 'every day at 20:00 for a week' }, 'en', TODAY)).not.toHaveProperty('filledIn');
  });

  it('tells what is missing from what is not clear, and keeps half a sentence when turned', () => {
    expect(readWhen(newWhen(TODAY), 'en', TODAY)).toEqual({ empty: true });
    const unclear = { ...newWhen(TODAY), text: 'when the moon is round' };
    expect(readWhen(unclear, 'en', TODAY)).toMatchObject({ fault: { hint: expect.any(String) } });
    const fields = turned(unclear, 'en', TODAY);
    expect(readWhen(fields, 'en', TODAY)).toHaveProperty('schedule');
    expect(readWhen({ ...fields, plan: { ...fields.plan, times: [] } }, 'en', TODAY)).toEqual({ faults: { times: 'required' } });
  });
});
