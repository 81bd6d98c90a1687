import { checkDefinition, type ExerciseDefinition, type Score, type Step } from '@attune/exercise';
import fc from 'fast-check';
import { countable, fitted } from './score-edits';

const words = { en: 'a', es: 'b' };
const scale = (id: string, min: number, max: number): Step => ({ id, kind: 'scale', prompt: words, min, max, labels: { [min]: words, [max]: words } });
const choice = (id: string, values: (number | undefined)[], multiple?: boolean): Step => ({
  id,
  kind: 'choice',
  prompt: words,
  ...(multiple ? { multiple } : {}),
  options: values.map((value, index) => ({ id: `o${index}`, label: words, ...(value === undefined ? {} : { value }) })),
});
const exercise = (steps: Step[], scores: Score[] = []) => ({ steps, scores }) as unknown as ExerciseDefinition;
const score = (items: string[], of: Score['of'], atMost: number): Score => ({
  id: 'score', label: words, items: items.map((step) => ({ step })), of, missing: { atMost, then: 'none' }, min: 0, max: 0,
});

it('counts scales, and choices of one option of which each counts something', () => {
  const steps = [scale('s', 0, 10), choice('c', [0, 3]), choice('many', [0, 3], true), choice('open', [0, undefined]), { id: 't', kind: 'text', prompt: words } as Step];
  expect(countable(exercise(steps)).map(({ id }) => id)).toEqual(['s', 'c']);
});

const item = fc.oneof(
  fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 10 })).map(([min, width]) => (id: string) => scale(id, min, min + width)),
  fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 4 }).map((values) => (id: string) => choice(id, values)),
);

it('makes a score fit its items, so that nothing is wrong with its numbers', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 6 }), fc.constantFrom('sum' as const, 'mean' as const), fc.nat(8), (makers, of, atMost) => {
      const steps = makers.map((make, index) => make(`s${index}`));
      const made = fitted({ ...score(steps.map(({ id }) => id), of, atMost), bands: [{ id: 'low', label: words, from: -99 }] }, exercise(steps));
      fc.pre(made.min < made.max);
      const problems = checkDefinition(exercise(steps, [made])).filter(({ path }) => path.startsWith('scores'));
      // A mean is rounded to two decimals, which may leave its range a hair too narrow.
      expect(problems.filter(({ code }) => of === 'sum' || code !== 'bad_range')).toEqual([]);
    }),
  );
});
