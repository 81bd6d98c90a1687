import { goneQuiet } from './quiet.js';

test('quiet means more than 14 whole days, also over a month and a leap day', () => {
  expect(goneQuiet('2026-11-08', '2026-11-22')).toBe(false);
  expect(goneQuiet('2026-11-07', '2026-11-22')).toBe(true);
  expect(goneQuiet('2028-02-20', '2028-03-05')).toBe(false);
  expect(goneQuiet('2028-02-20', '2028-03-06')).toBe(true);
  expect(goneQuiet('2026-11-23', '2026-11-22')).toBe(false);
  expect(goneQuiet('2026-11-20', '2026-11-22', 1)).toBe(true);
  expect(() => goneQuiet('never', '2026-11-22')).toThrow(RangeError);
});
