import fc from 'fast-check';
import { Random } from './random.js';
import { Timeline } from './timeline.js';

const instant = (minute: number): Date => new Date(Date.UTC(2026, 0, 1) + minute * 60_000);

describe('the timeline', () => {
  it('lets everything before the end happen once, each person in the order of time', async () => {
    const moments = fc.array(fc.record({ minute: fc.integer({ min: 0, max: 600 }), whose: fc.constantFrom('a', 'b', 'c', undefined) }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(moments, fc.integer({ min: 0, max: 700 }), async (planned, end) => {
        const timeline = new Timeline(instant(end));
        const happened: { number: number; at: number; whose: string | undefined }[] = [];
        planned.forEach(({ minute, whose }, number) => {
          timeline.add(instant(minute), async (at) => void happened.push({ number, at: at.getTime(), whose }), whose);
        });
        await timeline.run((_at, happen) => happen());
        const expected = planned.flatMap(({ minute }, number) => (minute < end ? [number] : []));
        expect(happened.map(({ number }) => number).sort((a, b) => a - b)).toEqual(expected);
        for (const person of ['a', 'b', 'c', undefined]) {
          const times = happened.filter(({ whose }) => whose === person).map(({ at }) => at);
          expect(times).toEqual([...times].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('lets what follows from a moment happen in its place', async () => {
    const timeline = new Timeline(instant(100));
    const told: string[] = [];
    timeline.add(instant(10), async () => {
      told.push('first');
      timeline.add(instant(20), async () => void told.push('second'));
    });
    timeline.add(instant(30), async () => void told.push('third'));
    await timeline.run((_at, happen) => happen());
    expect(told).toEqual(['first', 'second', 'third']);
  });

  it('keeps what concerns everybody apart from the rest', async () => {
    const timeline = new Timeline(instant(100));
    let underWay = 0;
    let alone = true;
    const happen = (whose?: string) => async (): Promise<void> => {
      underWay += 1;
      await Promise.resolve();
      if (!whose && underWay > 1) alone = false;
      underWay -= 1;
    };
    timeline.add(instant(1), happen('a'), 'a');
    timeline.add(instant(2), happen());
    timeline.add(instant(3), happen('b'), 'b');
    await timeline.run((_at, run) => run());
    expect(alone).toBe(true);
  });
});

describe('chance', () => {
  it('repeats for its seed, differs for another, and stays within its bounds', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (seed, low, span) => {
        const draw = (of: string): number[] => {
          const random = new Random(of);
          return Array.from({ length: 20 }, () => random.between(low, low + span));
        };
        expect(draw(seed)).toEqual(draw(seed));
        for (const value of draw(seed)) expect(value >= low && value <= low + span).toBe(true);
        if (span > 20) expect(draw(seed)).not.toEqual(draw(`${seed}.`));
      }),
    );
  });
});
