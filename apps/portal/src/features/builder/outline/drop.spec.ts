import type { BeforeAfterStep, ExerciseDefinition, Step } from '@attune/exercise';
import fc from 'fast-check';
import { moveStep } from '../state/edits';
import { findStep, placedSteps } from '../state/place';
import { dropPlace, restingRows } from './drop';

const words = { en: 'a', es: 'b' };
const text = (id: string): Step => ({ id, kind: 'text', prompt: words });
const around = (id: string, inner: string[]): BeforeAfterStep => ({
  id,
  kind: 'before-after',
  scales: [],
  steps: inner.map((each) => ({ id: each, kind: 'text', prompt: words })),
});
const exercise = (steps: Step[]) => ({ steps }) as unknown as ExerciseDefinition;
const start = exercise([text('a'), around('g', ['x', 'y']), text('b')]);
const order = (definition: ExerciseDefinition) => placedSteps(definition).map(({ step, within }) => (within ? `${within}/${step.id}` : step.id)).join(' ');
const dropped = (id: string, gap: number, inside = false) => {
  const place = dropPlace(start, id, gap, inside);
  return place && order(moveStep(start, id, place));
};

it('drops a step where the line is, inside a before-after and at its end as it is held', () => {
  expect(dropped('b', 0)).toBe('b a g g/x g/y');
  expect(dropped('b', 1)).toBe('a b g g/x g/y');
  expect(dropped('b', 2)).toBe('a g g/b g/x g/y');
  expect(dropped('b', 3)).toBe('a g g/x g/b g/y');
  expect(dropped('b', 4, true)).toBe('a g g/x g/y g/b');
  expect(dropped('b', 4, false)).toBe('a g g/x g/y b');
  expect(dropped('x', 4)).toBe('a g g/y b x');
  expect(dropped('y', 3, false)).toBe('a g g/x y b');
  expect(dropped('nobody', 0)).toBeNull();
});

it('lets a before-after land between the others only', () => {
  expect(dropped('g', 0)).toBe('g g/x g/y a b');
  expect(dropped('g', 2)).toBe('a b g g/x g/y');
  const two = exercise([around('g', ['x', 'y']), around('h', [])]);
  expect(dropPlace(two, 'h', 2, true)).toBeNull();
  expect(dropPlace(two, 'h', 3, true)).toEqual({ within: null, index: 1 });
});

it('puts a step exactly under the row it was dropped under', () => {
  fc.assert(
    fc.property(fc.constantFrom('a', 'x', 'y', 'b'), fc.nat(5), fc.boolean(), (id, at, inside) => {
      const rows = restingRows(start, id);
      const gap = at % (rows.length + 1);
      const place = dropPlace(start, id, gap, inside)!;
      const after = moveStep(start, id, place);
      const all = placedSteps(after);
      const under = all[all.findIndex(({ step }) => step.id === id) - 1]?.step.id;
      expect(under).toBe(rows[gap - 1]?.step.id);
      expect(findStep(after, id)).toMatchObject(place);
    }),
  );
});
