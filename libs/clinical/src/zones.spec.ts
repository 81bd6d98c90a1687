import { occasionsOf } from './occasions.js';
import { isZone, zones } from './zones.js';

test('any zone that Intl.DateTimeFormat accepts is a zone, and occasions can be made in it', () => {
  const aliases = ['US/Pacific', 'europe/madrid', 'Asia/Calcutta', 'EST5EDT', 'Etc/GMT+5', 'GMT', '+05:30', '-03:00'];
  for (const zone of [...zones(), ...aliases]) {
    expect(isZone(zone)).toBe(true);
    expect(occasionsOf({ startDate: '2026-11-22', repeat: 'once', times: ['09:00'] }, zone)).toHaveLength(1);
  }
  expect(zones().length).toBeGreaterThan(400);
  expect(zones()).toContain('UTC');
});

test('anything else is not', () => {
  const names = ['', 'Mars/Olympus', 'Europe', '25:00', '<script>', null, undefined, 5];
  expect(names.filter(isZone)).toEqual([]);
});
