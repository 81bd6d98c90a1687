import { meeting } from './meeting';

const away = (id: string, from: string, until: string) => ({ id, from, until, who: id.charAt(0) });

it('finds an absence that shares at least one day', () => {
  const known = [away('a1', '2026-11-03', '2026-11-05'), away('b1', '2026-11-10', '2026-11-10')];
  const met = (from: string, until: string, id = 'new') => meeting(known, { id, from, until }, () => true)?.id;
  expect([met('2026-11-01', '2026-11-02'), met('2026-11-01', '2026-11-03'), met('2026-11-05', '2026-11-09'), met('2026-11-06', '2026-11-09')]).toEqual([
    undefined, 'a1', 'a1', undefined,
  ]);
  expect([met('2026-11-10', '2026-11-10'), met('2026-11-01', '2026-11-30', 'a1'), met('', '2026-11-30')]).toEqual(['b1', 'b1', undefined]);
  expect(meeting(known, { id: 'new', from: '2026-11-01', until: '2026-11-30' }, ({ who }) => who === 'b')?.id).toBe('b1');
});
