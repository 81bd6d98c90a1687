import { i18n } from '@lingui/core';
import { civilDate, localeOf, setRegion, writeAgo, writeCivilTime, writeDate, writeTime } from './dates';

const speak = (language: string, country: string | null) => {
  i18n.load(language, {});
  i18n.activate(language);
  setRegion(country);
};

beforeEach(() => speak('en', 'IE'));

it('writes dates as the practice’s country does', () => {
  expect(localeOf()).toBe('en-IE');
  expect(writeDate('2026-11-03')).toBe('3 November');
  speak('en', 'US');
  expect(writeDate('2026-11-03')).toBe('November 3');
  speak('es', 'MX');
  expect(writeDate('2026-11-03', 'weekday')).toBe('martes, 3 de noviembre');
});

it('falls back to the language alone when the country is no country', () => {
  speak('es', 'nowhere');
  expect(localeOf()).toBe('es');
});

it('never moves a civil date, whatever the zone', () => {
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', undefined]) {
    expect(writeDate('2026-01-01', 'full', zone)).toBe('1 January 2026');
  }
});

it('puts an instant on the day of the zone', () => {
  const late = '2026-11-22T23:30:00Z';
  expect(civilDate(late, 'Europe/Madrid')).toBe('2026-11-23');
  expect(civilDate(late, 'America/Bogota')).toBe('2026-11-22');
  expect(writeTime(late, 'Europe/Madrid')).toMatch(/^0?0:30$/);
});

it('writes a civil time as it stands', () => {
  speak('es', 'ES');
  expect(writeCivilTime('20:05')).toBe('20:05');
});

it('says how long ago in the largest whole unit', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  const ago = (value: string) => writeAgo(value, now);
  expect(ago('2026-11-22T11:58:00Z')).toBe('2 minutes ago');
  expect(ago('2026-11-22T09:00:00Z')).toBe('3 hours ago');
  expect(ago('2026-11-21T11:00:00Z')).toBe('yesterday');
  expect(ago('2026-11-12T11:00:00Z')).toBe('10 days ago');
  expect(ago('2026-08-12T11:00:00Z')).toBe('3 months ago');
});
