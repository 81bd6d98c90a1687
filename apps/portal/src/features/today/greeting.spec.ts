import { firstName, partOfDay } from './greeting';

it('greets by the time of day where the person is', () => {
  const now = new Date('2026-11-03T05:30:00Z');
  expect(partOfDay(now, 'Europe/Dublin')).toBe('morning');
  expect(partOfDay(now, 'America/New_York')).toBe('night');
  expect(partOfDay(now, 'Asia/Tokyo')).toBe('afternoon');
  expect(partOfDay(now, 'Pacific/Auckland')).toBe('evening');
});

it('calls people by the first of their names', () => {
  expect(firstName('  Mara Lindqvist ')).toBe('Mara');
  expect(firstName('Noor')).toBe('Noor');
});
