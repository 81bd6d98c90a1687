import fc from 'fast-check';
import type { Condition, ExerciseDefinition, Step } from '../types/index.js';
import { holds } from './screens.js';
import { library } from '../library/index.js';

const text = { en: 'a', es: 'b' };
const options = ['a', 'b', 'c'].map((id) => ({ id, label: text }));
const range = { min: 0, max: 4, labels: { '0': text, '4': text } };
const steps: Step[] = [
  { id: 'one', kind: 'choice', prompt: text, options },
  { id: 'many', kind: 'choice', multiple: true, observe: true, prompt: text, options },
  {
    id: 'around',
    kind: 'before-after',
    scales: [{ id: 'tension', prompt: text, ...range }],
    steps: [{ id: 'word', kind: 'text', prompt: text }],
  },
  { id: 'ease', kind: 'scale', prompt: text, ...range },
];
const definition: ExerciseDefinition = { ...library[0]!.definition, steps };

interface World {
  one?: string;
  many?: string[];
  word?: string;
  ease: number | null;
  around: { before: number | null; after: number | null };
}
const number = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
const id = fc.constantFrom('a', 'b', 'c');
const world: fc.Arbitrary<World> = fc.record(
  {
    one: id,
    many: fc.uniqueArray(id),
    word: fc.constantFrom('', 'hello'),
    ease: number,
    around: fc.record({ before: number, after: number }),
  },
  { requiredKeys: ['ease', 'around'] },
);

const condition = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.record({ step: fc.constantFrom('one', 'many'), is: fc.uniqueArray(id, { minLength: 1 }) }),
    fc.record({ step: fc.constantFrom('one', 'many'), isNot: fc.uniqueArray(id, { minLength: 1 }) }),
    fc.record({ step: fc.constantFrom('one', 'many', 'word'), answered: fc.boolean() }),
    fc.record({
      scale: fc.constant('tension'),
      change: fc.constantFrom('up' as const, 'down' as const, 'same' as const),
    }),
    fc.record({
      scale: fc.constant('tension'),
      at: fc.constantFrom('before' as const, 'after' as const),
      atLeast: fc.nat(5),
    }),
    fc.record({ scale: fc.constant('ease'), atLeast: fc.nat(5) }),
    fc.record({ scale: fc.constant('ease'), atLeast: fc.nat(2), atMost: fc.integer({ min: 2, max: 5 }) }),
    fc.record({ number: fc.constantFrom('ease', 'tension.after', 'many.a'), atMost: fc.nat(4) }),
    fc.record({ count: fc.constantFrom('one', 'many', 'word'), atLeast: fc.nat(3) }),
    fc.record({ not: tie('tree') }),
    fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
  ),
})).tree;

function bounded(value: number | null, when: { atLeast?: number; atMost?: number }): boolean {
  if (value === null) return false;
  if (when.atLeast !== undefined && value < when.atLeast) return false;
  return when.atMost === undefined || value <= when.atMost;
}

/** The rules as the documentation says them, case by case. */
function naive(when: Condition, given: World): boolean {
  if ('any' in when) return when.any.map((each) => naive(each, given)).includes(true);
  if ('all' in when) return !when.all.map((each) => naive(each, given)).includes(false);
  if ('not' in when) return !naive(when.not, given);
  if ('number' in when) {
    const codes = {
      ease: given.ease,
      'tension.after': given.around.after,
      'many.a': given.many?.includes('a') ? 1 : null,
    };
    return bounded(codes[when.number as keyof typeof codes], when);
  }
  if ('count' in when) {
    const answer = given[when.count as 'one' | 'many' | 'word'];
    return bounded(Array.isArray(answer) ? answer.length : answer ? 1 : 0, when);
  }
  if ('scale' in when && 'change' in when) {
    const { before, after } = given.around;
    if (before === null || after === null) return false;
    return { up: after > before, down: after < before, same: after === before }[when.change];
  }
  if ('scale' in when) {
    const at = when.scale === 'ease' ? given.ease : given.around[when.at ?? 'after'];
    return bounded(at, when);
  }
  const raw = given[when.step as 'one' | 'many' | 'word'];
  if ('answered' in when) return (raw !== undefined && raw.length > 0) === when.answered;
  const chosen = raw === undefined ? [] : [raw].flat();
  if ('is' in when) return chosen.filter((each) => when.is.includes(each)).length > 0;
  return chosen.filter((each) => when.isNot.includes(each)).length === 0;
}

describe('conditions', () => {
  it('hold exactly when the written rules say so', () => {
    fc.assert(
      fc.property(condition, world, (when, given) => {
        expect(holds(definition, { ...given }, when)).toBe(naive(when, given));
      }),
      { numRuns: 2000 },
    );
  });
});
