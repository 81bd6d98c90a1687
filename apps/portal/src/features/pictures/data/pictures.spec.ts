import type { Answers, LadderStep } from '@attune/exercise';
import fc from 'fast-check';
import { definitionOf, seriesOf } from '../testing/series';
import { picturesOf } from '@attune/clinical/pictures';
import type { Picture, Series } from '@attune/clinical/pictures';

const draw = (series: Series[]) => picturesOf(series)[0]?.pictures ?? [];
const kinds = (series: Series[]) => draw(series).map(({ kind }) => kind);
const of = <K extends Picture['kind']>(series: Series[], kind: K) => draw(series).find((each): each is Extract<Picture, { kind: K }> => each.kind === kind)!;
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

const activity = (index: number): Answers => ({ told: 'remembered', around: { before: 4, after: 4 + (index % 3) }, activity: index % 2 ? 'music' : 'outside' });

describe('pictures', () => {
  it('follow from what an exercise asks', () => {
    const rungs = definitionOf('A6').steps.find((step): step is LadderStep => step.kind === 'ladder')!.rungs;
    const promise = { id: 'own-1', label: 'Lunch outside', state: 'kept' };
    expect(kinds(seriesOf('A9', times(6, activity)))).toEqual(expect.arrayContaining(['shift', 'lift']));
    expect(kinds(seriesOf('A6', times(3, () => ({ rungs: { chosen: rungs[0]!.id, predicted: 6, actual: 3 } }))))).toContain('ladder');
    expect(kinds(seriesOf('D2', times(3, () => ({ here: 'back', promises: [promise] }))))).toContain('kept');
    expect(kinds(seriesOf('B4', times(4, (index) => ({ kind: index % 2 ? 'kept' : 'near', guilt: 3 }))))).toEqual(expect.arrayContaining(['shares', 'trend']));
    expect(kinds(seriesOf('D5', times(3, () => ({ mode: 'real', green: ['room'], red: ['pushed'] }))))).toContain('signs');
    expect(kinds(seriesOf('A1', times(4, (index) => ({ around: { before: 3, after: 5 }, weather: [{ word: 'longing', intensity: 4 }], source: index % 2 ? 'now' : 'then' }))))).toEqual(
      expect.arrayContaining(['feelings', 'shares', 'shift']),
    );
    expect(kinds(seriesOf('C1', [{ begin: 'someone', circle: [{ id: 'p-1', name: 'Noa', ring: 'close' }] }]))).toContain('circle');
  });

  it('do not ask which exercise it is', () => {
    const series = seriesOf('A9', times(6, activity));
    const renamed = series.map((one) => ({ ...one, exerciseId: 'anything' }));
    expect(kinds(renamed)).toEqual(kinds(series));
  });

  it('wait for the third answer and say what waits', () => {
    const [two] = picturesOf(seriesOf('A9', times(2, activity)));
    expect(two!.pictures).toEqual([]);
    expect(two!.few).toContainEqual({ label: definitionOf('A9').steps.flatMap((step) => (step.kind === 'before-after' ? step.scales : []))[0]!.prompt, count: 2 });
  });

  it('leave out an entry with one side, and say that they do', () => {
    const entries = [...times(3, activity), { told: 'remembered', around: { before: 9 }, activity: 'music' }] as Answers[];
    expect(of(seriesOf('A9', entries), 'shift')).toMatchObject({ halves: 1, pairs: times(3, () => ({ before: 4 })) });
  });

  it('count every promise as kept, moved or open, once', () => {
    const state = fc.constantFrom('kept', 'moved', 'not-kept', undefined);
    fc.assert(
      fc.property(fc.array(fc.tuple(state, state), { minLength: 3, maxLength: 20 }), (days) => {
        const series = seriesOf('D2', days.map((states) => ({
          here: 'back', promises: states.map((each, index) => ({ id: `own-${index + 1}`, label: 'Rest', ...(each ? { state: each } : {}) })),
        })));
        const picture = of(series, 'kept');
        const said = days.flat().filter((each) => each !== undefined);
        if (said.length < 3) return expect(picture).toBeUndefined();
        const sum = (key: string) => picture.weeks.reduce((all, { counts }) => all + (counts[key] ?? 0), 0);
        expect([sum('kept'), sum('moved'), sum('open')]).toEqual(['kept', 'moved', 'not-kept'].map((each) => said.filter((one) => one === each).length));
        expect(picture.promises.reduce((all, { due }) => all + due, 0)).toBe(said.length);
      }),
      { numRuns: 40 },
    );
  });

  it('give each activity its own pairs and no others', () => {
    const entry = fc.record({ activity: fc.constantFrom('music', 'outside', 'screen'), before: fc.integer({ min: 0, max: 10 }), after: fc.integer({ min: 0, max: 10 }) });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 6, maxLength: 30 }), (entries) => {
        fc.pre(new Set(entries.map((each) => each.activity)).size > 1);
        const picture = of(seriesOf('A9', entries.map(({ activity: chosen, before, after }) => ({ told: 'remembered', around: { before, after }, activity: chosen }))), 'lift');
        fc.pre(picture !== undefined);
        for (const { key, pairs } of picture.rows) {
          const own = entries.filter((each) => key === `activity.${each.activity}`).map(({ before, after }) => ({ before, after }));
          expect(pairs.map(({ before, after }) => ({ before, after }))).toEqual(own);
        }
      }),
      { numRuns: 40 },
    );
  });
});
