import fc from 'fast-check';
import { anyDate, anySchedule } from '../../test/schedules.js';
import { addDays } from '../civil-date.js';
import type { Schedule } from '../schedule-rules.js';
import { describeSchedule, parseSchedule, type Language } from './index.js';

const withoutSeed = (schedule: Schedule): Schedule => {
  const { seed: _, ...rest } = schedule as Schedule & { seed?: number };
  return rest as Schedule;
};

describe.each<Language>(['en', 'es'])('%s', (language) => {
  test('what a schedule is described as is read back as the same schedule, on whatever day, with nothing assumed', () => {
    const said = new Map<string, string>();
    fc.assert(
      fc.property(anySchedule, anyDate, (schedule, today) => {
        const words = describeSchedule(schedule, language);
        expect(parseSchedule(words, { language, today })).toEqual({ schedule: withoutSeed(schedule), assumed: [] });
        expect(parseSchedule(words.toUpperCase(), { language, today })).toEqual({ schedule: withoutSeed(schedule), assumed: [] });
        if (!said.has(schedule.repeat)) said.set(schedule.repeat, words);
      }),
      { numRuns: 1500 },
    );
    process.stdout.write(`${[...said.values()].map((words) => `  ${words}`).join('\n')}\n`);
    expect([...said.keys()].sort()).toEqual(['daily', 'monthly', 'once', 'random', 'session', 'weekly']);
  }, 300_000);

  test('said from a day near by it is shorter and means the same on that day', () => {
    let shorter = 0;
    fc.assert(
      fc.property(anySchedule, fc.integer({ min: 0, max: 500 }), (schedule, before) => {
        const today = addDays(schedule.startDate, -before);
        const words = describeSchedule(schedule, language, today);
        expect(parseSchedule(words, { language, today })).toEqual({ schedule: withoutSeed(schedule), assumed: [] });
        if (words.length < describeSchedule(schedule, language).length) shorter++;
      }),
      { numRuns: 1000 },
    );
    expect(shorter).toBeGreaterThan(500);
  }, 300_000);
});
