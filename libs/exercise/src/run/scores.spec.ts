import fc from 'fast-check';
import { checkDefinition } from '../check/definition.js';
import { definitionOf } from '../testing/library.js';
import type { Answers, ExerciseDefinition, Score, Step } from '../types/index.js';
import { endingFor } from './ending.js';
import { observationCodes, observationsOf } from './observations.js';
import { visibleSteps } from './screens.js';
import { scoresOf } from './score-results.js';

const text = { en: 'a', es: 'b' };
const labels = { '0': text, '4': text };
const scale = (id: string): Step => ({ id, kind: 'scale', prompt: text, min: 0, max: 4, labels });
const values = [0, 1, 3];
const choice = (id: string): Step => ({
  id,
  kind: 'choice',
  prompt: text,
  options: values.map((value) => ({ id: `v${value}`, label: text, value })),
});
const items = ['one', 'two', 'three', 'four', 'five'];
const steps: Step[] = [
  ...items.slice(0, 3).map(scale),
  ...items.slice(3).map(choice),
  { id: 'more', kind: 'text', prompt: text, when: { number: 'total', atLeast: 6 } },
];

const score = (change: Partial<Score> = {}): Score => ({
  id: 'total',
  label: text,
  items: items.map((step) => ({ step })),
  of: 'sum',
  missing: { atMost: 0, then: 'none' },
  min: 0,
  max: 18,
  ...change,
});
const withScore = (made: Score): ExerciseDefinition => ({
  ...definitionOf('C6'),
  steps,
  scores: [made],
  counts: {},
  smaller: undefined,
});

/** The rules again, in other words: list what each item counts, fill the gaps with the mean share, add up. */
function byHand(made: Score, answers: Answers): number | null {
  let answered = 0;
  let shares = 0;
  const rows = made.items.map(({ step, reverse }) => {
    const top = items.indexOf(step) < 3 ? 4 : 3;
    const raw = answers[step];
    if (raw === undefined || raw === null) return { top, counted: null };
    const number = typeof raw === 'string' ? Number(raw.slice(1)) : (raw as number);
    const counted = reverse ? top + 0 - number : number;
    answered += 1;
    shares += counted / top;
    return { top, counted };
  });
  const open = rows.length - answered;
  if (answered === 0 || open > (made.missing.then === 'none' ? 0 : made.missing.atMost)) return null;
  let sum = 0;
  for (const { top, counted } of rows) sum += counted ?? (shares / answered) * top;
  return made.of === 'sum' ? sum : sum / rows.length;
}

const number = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null, freq: 4 });
const option = fc.constantFrom('v0', 'v1', 'v3');
const answers = fc.record(
  { one: number, two: number, three: number, four: option, five: option },
  { requiredKeys: [] },
);
const anyScore = fc
  .record({
    chosen: fc.subarray(items, { minLength: 1 }),
    reversed: fc.subarray(items),
    of: fc.constantFrom('sum' as const, 'mean' as const),
    atMost: fc.option(fc.nat(4), { nil: null }),
  })
  .map(({ chosen, reversed, of, atMost }) =>
    score({
      of,
      items: chosen.map((step) => ({ step, reverse: reversed.includes(step) })),
      missing:
        atMost === null
          ? { atMost: 0, then: 'none' }
          : { atMost: Math.min(atMost, chosen.length - 1), then: 'prorate' },
    }),
  );

describe('a score', () => {
  it('is what its rules say, worked out by hand', () => {
    fc.assert(
      fc.property(anyScore, answers, (made, given) => {
        const definition = withScore(made);
        expect(checkDefinition(definition).filter(({ path }) => path.startsWith('scores'))).toEqual([]);
        const expected = byHand(made, given);
        const { value } = scoresOf(definition, given)[0]!;
        if (expected === null) expect(value).toBeUndefined();
        else expect(Math.abs(value! - expected)).toBeLessThanOrEqual(0.005 + 1e-9);
        const observed = observationsOf(definition, given).find(({ code }) => code === 'total');
        expect(observed?.value).toBe(value);
        const shown = visibleSteps(definition, given).some(({ key }) => key === 'more');
        expect(shown).toBe(value !== undefined && value >= 6);
      }),
      { numRuns: 1000 },
    );
  });

  it('of reversed items mirrors the score of plain ones', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const full = { one: 1, two: 2, three: 3, four: 'v1', five: 'v3', ...given };
        const [plain, turned] = [false, true].map(
          (reverse) => scoresOf(withScore(score({ items: items.map((step) => ({ step, reverse })) })), full)[0],
        );
        if (plain!.value === undefined) expect(turned!.value).toBeUndefined();
        else expect(turned!.value).toBeCloseTo(18 - plain!.value, 8);
      }),
    );
  });

  it.each<[Answers, Partial<Score>, number | undefined]>([
    [{ one: 4, two: 2, three: 0, four: 'v3', five: 'v1' }, {}, 10],
    [{ one: 4, two: 2, three: 0, four: 'v3' }, {}, undefined],
    [{ one: 4, two: 2, three: null, four: 'v3', five: 'v0' }, { missing: { atMost: 1, then: 'prorate' } }, 11.5],
    [{ one: 4, two: 2 }, { missing: { atMost: 1, then: 'prorate' } }, undefined],
    [{}, { missing: { atMost: 4, then: 'prorate' } }, undefined],
    [{ one: 1, two: 0, three: 0 }, { of: 'mean', items: items.slice(0, 3).map((step) => ({ step })) }, 0.33],
  ])('of %j with %j is %s', (given, change, expected) => {
    expect(scoresOf(withScore(score(change)), given)[0]!.value).toBe(expected);
  });

  it('lies in its band, and an ending can say both', () => {
    const bands = [
      { id: 'low', label: { en: 'a little', es: 'un poco' }, from: 0 },
      { id: 'high', label: { en: 'a lot', es: 'mucho' }, from: 10 },
    ];
    const definition = {
      ...withScore(score({ bands })),
      endings: [{ title: text, body: { en: 'It is {total}: {totalBand}.', es: 'Es {total}: {totalBand}.' } }],
    };
    const low = { one: 4, two: 2, three: 0, four: 'v3', five: 'v0' };
    expect(endingFor(definition, low).body).toEqual({ en: 'It is 9: a little.', es: 'Es 9: un poco.' });
    expect(endingFor(definition, { ...low, five: 'v1' }).body.en).toBe('It is 10: a lot.');
    expect(endingFor(definition, {}).body.en).toBe('');
  });

  it('is left out for others when one of its items is private', () => {
    const definition = withScore(score());
    const four = definition.steps[3]!;
    if (four.kind !== 'choice') throw new Error('no choice');
    const written = { ...four, options: four.options.map((each) => ({ ...each, write: true })) };
    const open = { ...definition, steps: definition.steps.map((step) => (step.id === 'four' ? written : step)) };
    const given = { one: 4, two: 2, three: 0, four: 'v3', five: 'v1' };
    expect(observationsOf(open, given).map(({ code }) => code)).toContain('total');
    expect(observationsOf(open, given, ['four']).map(({ code }) => code)).not.toContain('total');
    expect(scoresOf(open, given, ['four'])).toEqual([]);
  });

  it('names its code with label and range', () => {
    expect(observationCodes(withScore(score({ better: 'lower' })))).toContainEqual({
      ...{ code: 'total', label: text, min: 0, max: 18, better: 'lower' },
    });
  });
});

describe('a score that cannot be published', () => {
  it.each<[string, object, string]>([
    ['has the id of a step', { id: 'one' }, 'duplicate_id scores.0.id'],
    ['counts a step that is not there', { items: [{ step: 'six' }] }, 'unknown_step scores.0.items.0.step'],
    ['counts a text', { items: [{ step: 'more' }] }, 'not_an_item scores.0.items.0.step'],
    ['counts one twice', { items: [{ step: 'one' }, { step: 'one' }] }, 'duplicate_id scores.0.items.1.step'],
    ['has too narrow a range', { max: 17 }, 'bad_range scores.0'],
    ['needs all and forgives one', { missing: { atMost: 1, then: 'none' } }, 'bad_number scores.0.missing.atMost'],
    ['forgives all', { missing: { atMost: 5, then: 'prorate' } }, 'bad_number scores.0.missing.atMost'],
    ['does what nobody knows', { of: 'median' }, 'bad_value scores.0.of'],
    [
      'has bands upside down',
      {
        bands: [
          { id: 'a', label: text, from: 0 },
          { id: 'b', label: text, from: 0 },
        ],
      },
      'bad_number scores.0.bands.1.from',
    ],
    ['has no band at its least', { bands: [{ id: 'a', label: text, from: 2 }] }, 'bad_number scores.0.bands.0.from'],
  ])('%s', (_fault, change, expected) => {
    const problems = checkDefinition(withScore(score(change))).map(({ path, code }) => `${code} ${path}`);
    expect(problems).toContain(expected);
  });

  it('is asked for before all its items were', () => {
    const definition = withScore(score());
    const early = { ...definition, steps: [...steps.slice(5), ...steps.slice(0, 5)] };
    expect(checkDefinition(early)).toContainEqual({ path: 'steps.0.when', code: 'unknown_number' });
  });
});
