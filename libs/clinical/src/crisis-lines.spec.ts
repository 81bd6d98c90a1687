import { addDays, isCivilDate } from './civil-date.js';
import { allLines, helpFor, stale, STALE_AFTER_DAYS } from './crisis-lines.js';
import { COUNTRIES } from './crisis-lines.data.js';

describe('crisis lines', () => {
  test('every line has a name, a number that can be dialled, a source and the day of its last check', () => {
    expect(allLines().length).toBeGreaterThanOrEqual(18);
    for (const line of allLines()) {
      expect(line.name).toMatch(/\S/);
      for (const number of [line.phone, line.text ?? line.phone]) expect(number).toMatch(/^\*?\d[\d ]*\d$/);
      expect(new URL(line.source).protocol).toBe('https:');
      expect(isCivilDate(line.checkedOn)).toBe(true);
      if (line.sourceDated) expect(isCivilDate(`${line.sourceDated}-01`)).toBe(true);
    }
  });

  test('every country stands there once, by its ISO code, with an emergency number', () => {
    const codes = COUNTRIES.map((entry) => entry.country);
    expect(codes).toEqual([...new Set(codes)].sort());
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const entry of COUNTRIES) {
      expect(names.of(entry.country)).toBeDefined();
      expect(entry.emergency).toMatch(/^\d{3}$/);
    }
  });

  test('a country is found in either letter case; any other gets the mobile emergency number and the directory', () => {
    expect(helpFor('us')).toMatchObject({ country: 'US', emergency: '911', lines: [{ phone: '988', text: '988' }] });
    expect(helpFor('CO')).toMatchObject({ country: 'CO', emergency: '123', lines: [] });
    for (const unknown of ['ZZ', '', null, undefined]) {
      expect(helpFor(unknown)).toMatchObject({ country: null, emergency: '112', lines: [] });
      expect(helpFor(unknown).directory.url).toMatch(/^https:/);
    }
  });

  test('a line is stale from the day after 180', () => {
    const [line] = allLines();
    expect(stale([line!], addDays(line!.checkedOn, STALE_AFTER_DAYS))).toEqual([]);
    expect(stale([line!], addDays(line!.checkedOn, STALE_AFTER_DAYS + 1))).toEqual([line]);
  });

  test('no line is stale today: when this is red, look at each source again (docs/crisis-lines.md)', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(stale(allLines(), today).map((line) => `${line.name}, checked on ${line.checkedOn}`)).toEqual([]);
  });
});
