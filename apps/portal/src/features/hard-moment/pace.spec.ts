import { breathAt, PACE } from './pace';

it('breathes in for four, out for six, and is over after two minutes', () => {
  const sides = Array.from({ length: 10 }, (_, second) => breathAt(second)).map((breath) => `${breath?.side} ${breath?.count}`);
  expect(sides).toEqual(['in 1', 'in 2', 'in 3', 'in 4', 'out 1', 'out 2', 'out 3', 'out 4', 'out 5', 'out 6']);
  expect(breathAt(10)).toEqual({ side: 'in', count: 1, left: PACE.whole - 10 });
  expect(breathAt(PACE.whole - 1)).toEqual({ side: 'out', count: 6, left: 1 });
  expect(breathAt(PACE.whole)).toBeNull();
});
