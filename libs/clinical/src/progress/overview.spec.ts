import { addDays } from '../civil-date.js';
import type { CatalogSeries } from './needs.js';
import { progressOf } from './overview.js';

const say = (text: string) => ({ en: text, es: text });

const series = (code: string, at: 'before' | 'after' | null, values: number[], kind = 'before-after'): CatalogSeries => ({
  code, at, exerciseId: 'e1', catalogId: null, title: say('Check-in'), label: say('Ease'), counts: [], min: 0, max: 10, better: 'higher',
  step: { id: 'around', kind, prompt: say('Ease'), multiple: false, within: null },
  points: values.map((value, i) => ({ responseId: `r-${i}`, at: `${addDays('2026-03-02', i)}T09:00:00Z`, localDate: addDays('2026-03-02', i), value })),
});
const told = (values: number[]) =>
  progressOf({ series: [series('ease.before', 'before', values), series('ease.after', 'after', values)], kept: [], weeks: [] }).scales.map((each) =>
    each.kind === 'trend' ? `${each.kind} ${each.series.at}` : each.kind,
  );

describe('a client’s progress', () => {
  test('tells a scale before and after from side to side, and each side over time: one that is the same on both may still rise', () => {
    expect(told([0, 0, 0, 0, 10, 10, 10])).toEqual(['shift', 'trend before', 'trend after']);
  });

  test('draws no time where there are too few answers for a direction', () => {
    expect(told([0, 0, 0, 10, 10])).toEqual(['shift']);
  });

  test('calls nothing too seldom that has a picture', () => {
    const option = (code: string, values: number[]): CatalogSeries => ({
      ...series(code, null, values, 'choice'), step: { id: 'source', kind: 'choice', prompt: say('Now or then?'), multiple: false, within: 'around' }, min: null, max: null,
    });
    const now = option('source.now', [1, 1]);
    const then = { ...option('source.then', [1, 1, 1, 1]), points: option('source.then', [1, 1, 1, 1]).points.slice(2) };
    const all = progressOf({ series: [series('ease.before', 'before', [1, 2, 3, 4]), series('ease.after', 'after', [2, 3, 4, 5]), now, then], kept: [], weeks: [] });
    expect(all.others.map(({ kind }) => kind)).toEqual(['shares']);
    expect(all.few).toEqual([]);
  });
});
