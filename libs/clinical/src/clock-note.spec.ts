import { clockNoteOf } from './clock-note.js';

it.each([
  ['2027-03-28', '02:30', 'Europe/Madrid', 'skipped', '03:30'],
  ['2027-10-31', '02:30', 'Europe/Madrid', 'doubled', '02:30'],
  ['2027-10-31', '03:00', 'Europe/Madrid', null, '03:00'],
  ['2027-10-31', '01:59', 'Europe/Madrid', null, '01:59'],
  ['2026-10-04', '02:15', 'Australia/Lord_Howe', 'skipped', '02:45'],
  ['2026-04-05', '01:45', 'Australia/Lord_Howe', 'doubled', '01:45'],
  ['2026-06-01', '09:00', '+05:30', null, '09:00'],
])('says of %s %s in %s: %s, shown as %s', (localDate, localTime, zone, note, shownTime) => {
  expect(clockNoteOf({ localDate, localTime }, zone)).toEqual({ note, shownTime });
});
