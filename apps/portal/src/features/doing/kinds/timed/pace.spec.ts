import fc from 'fast-check';
import { momentAt, partsOf, wholeOf } from './pace';

const pattern = fc.record({
  id: fc.constant('any'),
  label: fc.constant({ en: 'Any', es: 'Alguno' }),
  in: fc.integer({ min: 1, max: 20 }),
  hold: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  out: fc.integer({ min: 1, max: 20 }),
  rest: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
});

it('goes in, stays, goes out and rests, and begins again', () => {
  const box = { id: 'box', label: { en: 'Box', es: 'Caja' }, in: 2, hold: 1, out: 2, rest: 1 };
  const said = Array.from({ length: 7 }, (_, second) => momentAt(box, second)).map(({ side, count, turn }) => `${turn} ${side} ${count}`);
  expect(said).toEqual(['0 in 1', '0 in 2', '1 hold 1', '2 out 1', '2 out 2', '3 rest 1', '4 in 1']);
});

it('counts every second of any pattern once, from one up', () => {
  fc.assert(
    fc.property(pattern, fc.integer({ min: 1, max: 5 }), (each, minutes) => {
      const parts = partsOf(each);
      const spelled = parts.flatMap(({ side, seconds }) => Array.from({ length: seconds }, (_, at) => `${side} ${at + 1}`));
      const whole = wholeOf(each, minutes);
      expect(whole % spelled.length).toBe(0);
      expect(whole).toBeGreaterThanOrEqual(minutes * 60);
      expect(whole - minutes * 60).toBeLessThan(spelled.length);
      for (let second = 0; second < whole; second += 1) {
        const { side, count, turn } = momentAt(each, second);
        expect(`${side} ${count}`).toBe(spelled[second % spelled.length]);
        expect(parts[turn % parts.length]?.side).toBe(side);
      }
    }),
    { numRuns: 30 },
  );
});
