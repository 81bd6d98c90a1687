import { jest } from '@jest/globals';
import { newId } from './ids';

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

afterEach(() => {
  jest.restoreAllMocks();
});

it('names things by version 7, never twice', () => {
  const ids = Array.from({ length: 5_000 }, newId);
  expect(ids.filter((id) => !UUID_V7.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

it('begins with the time, so that later things sort after earlier ones', () => {
  const now = jest.spyOn(Date, 'now');
  now.mockReturnValue(Date.UTC(2026, 10, 22, 11, 40));
  const earlier = newId();
  now.mockReturnValue(Date.UTC(2026, 10, 22, 11, 40, 0, 1));
  const later = newId();
  expect(parseInt(earlier.replace('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 22, 11, 40));
  expect(earlier < later).toBe(true);
});
