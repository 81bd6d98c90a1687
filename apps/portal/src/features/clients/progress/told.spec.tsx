/** @jest-environment jsdom */
import { type Progress, progressOf } from '@attune/clinical/progress';
import { type ProgressNumbers, tellProgress } from '@attune/clinical/told';
import type { Answers } from '@attune/exercise';
import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { setRegion } from '../../../lib/dates';
import { likeABrowser } from '../../../lib/testing/browser';
import { speak } from '../../../lib/testing/texts';
import { ReaderProvider } from '../../pictures';
import { seriesOf } from '../../pictures/testing/series';
import { Themes } from './Themes';

const times = (count: number, make: (index: number) => Answers): Answers[] => Array.from({ length: count }, (_, index) => make(index));

/** Entries that between them ask for every picture there is, some with decimals in what they come to. */
const stories: Record<string, Answers[]> = {
  A1: times(8, (index) => ({ around: { before: 3, after: 5 + (index % 2) }, weather: [{ word: index % 2 ? 'longing' : 'glad', intensity: 4 }, ...(index > 5 ? [{ word: 'like fog' }] : [])], source: index % 2 ? 'now' : 'then', energy: 5 })),
  A6: times(4, (index) => ({ rungs: { chosen: index % 2 ? 'text' : 'coffee', predicted: 6 + (index % 3), actual: 3 } })),
  A9: times(9, (index) => ({ told: 'remembered', around: { before: 4, after: 4 + (index % 3) }, activity: ['music', 'outside', 'screen'][index % 3] })),
  A12: times(4, (index) => ({ mode: 'tick', rhythm: [{ id: 'meal-early', done: 'lighter' }, { id: 'movement', done: index ? 'full' : 'lighter' }, { id: 'stillness' }], steadiness: 4 })),
  B4: times(5, (index) => ({ kind: index % 2 ? 'kept' : 'near', area: ['time'], guilt: 3 })),
  B5: times(2, () => ({ time: [{ limit: 'Sundays', kind: 'firm' }] })),
  C1: times(2, (index) => ({ begin: 'someone', circle: [{ id: 'p-1', name: 'Noa', ring: 'close' }, ...(index ? [{ id: 'p-2', name: 'Mar', ring: 'close' }] : [])] })),
  C2: times(2, (index) => Object.fromEntries(['word-kept', 'guessing', 'no-stays', 'no-costs', 'stays-with-feelings', 'too-much', 'asks-about-me', 'both-give'].map((id, at) => [id, (index + at) % 4]))),
  D2: times(5, (index) => ({ here: 'back', promises: [{ id: 'own-1', label: 'Lunch outside', state: index % 2 ? 'kept' : 'moved' }], 'count-on': 5 })),
  D5: times(4, () => ({ mode: 'real', green: ['room'], red: ['pushed'] })),
};

const numbers: ProgressNumbers = {
  from: '2026-09-01', to: '2026-11-30', since: null,
  series: Object.entries(stories).flatMap(([catalogId, entries]) => seriesOf(catalogId, entries).map((one) => ({ ...one, catalogId }))),
  kept: [{ responseId: 'k', exerciseId: 'A11', title: { en: 'A card', es: 'Una tarjeta' }, step: 'card', kind: 'card', localDate: '2026-10-01', opened: 3, openedAt: '2026-10-09T10:00:00Z' }],
  weeks: [
    { week: '2026-09-21', due: 5, done: 3, unprompted: 2, reasons: { too_big: 1, forgot: 1 } },
    { week: '2026-09-28', due: 0, done: 0, unprompted: 0, reasons: {} },
  ],
};

/** Spaces, and brackets that stand for a mark on the page, are no part of what is said. */
const plain = (text: string | null): string => (text ?? '').replace(/[\s\u00a0\u202f()]+/g, '');

/** What the page says, sentence by sentence and row by row; folded numbers and what only readers hear are left out. */
function saidOnThePage(): string[] {
  const seen = [...document.querySelectorAll('h2, h3, p:not(details p), tbody tr:not(details tr)')];
  return seen.filter((element) => element.closest('[aria-hidden], .vh') === null).map((element) => plain(element.textContent)).filter(Boolean);
}

describe.each([['en', 'US'], ['es', 'US'], ['es', 'ES']] as const)('progress in %s of a practice in %s', (language, country) => {
  beforeEach(() => {
    // The year after, so that the page writes the year of a day as paper does.
    jest.useFakeTimers({ now: new Date('2027-02-01T10:00:00Z'), advanceTimers: true });
    speak(language);
    setRegion(country);
    likeABrowser();
    render(
      <ReaderProvider value={{ voice: 'staff', timeZone: 'UTC' }}>
        <Themes progress={progressOf(numbers) satisfies Progress} />
      </ReaderProvider>,
    );
  });
  afterEach(() => {
    jest.useRealTimers();
    setRegion(null);
  });
  const told = () => tellProgress(numbers, 'UTC', `${language}-${country}`);

  it('is told on the page as it is told for paper: every title, sentence, note and row', () => {
    const page = plain(document.body.textContent);
    const pictures = told().themes.flatMap((theme) => theme.pictures);
    const kinds = new Set(pictures.flatMap(({ drawings }) => drawings.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['line', 'pairs', 'rows']);
    const said = [
      ...told().themes.map(({ title }) => title),
      ...pictures.flatMap(({ title, exercise, sentence, notes, drawings, table }) => [
        title, exercise, sentence, ...notes,
        ...drawings.flatMap((drawing) => (drawing.kind === 'rows' ? drawing.rows.flatMap((row) => [row.name, row.said, row.more ?? '']) : [])),
        ...(table ? [...table.head, ...table.rows.flat()] : []),
      ]),
      told().few ?? '',
    ];
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((each) => !page.includes(plain(each)))).toEqual([]);
  });

  it('says nothing on the page that is not told for paper', () => {
    const paper = plain(JSON.stringify(told(), (key, value: unknown) => (key === 'rows' && Array.isArray(value) ? value.map((row: { name?: string; said?: string; more?: string } | string[]) => (Array.isArray(row) ? row.join('') : `${row.name}${row.said}${row.more ?? ''}`)) : value)));
    const missing = saidOnThePage().filter((said) => !paper.includes(JSON.stringify(said).slice(1, -1)));
    // That a date opens its entry is true of the page alone.
    expect(missing.filter((said) => !/Adateopensitsentry|Cadafechaabresuentrada/.test(said))).toEqual([]);
  });

  it('writes decimals as the practice’s country does', () => {
    const mean = screen.getAllByText(/%/)[0]!.textContent!;
    expect(/\d[.,]\d/.exec(mean)?.[0]).toMatch(country === 'US' ? /\./ : /,/);
  });
});
