import type { BeforeAfterStep, ExerciseDefinition, Step } from '@attune/exercise';
import fc from 'fast-check';
import { changeStep, copyOf, freeId, idsIn, insertStep, moveStep, placeAfter, removeStep, type Move } from './edits';
import { findStep, placedSteps } from './place';

const words = { en: 'a', es: 'b' };
const text = (id: string): Step => ({ id, kind: 'text', prompt: words });
const around = (id: string, inner: string[]): BeforeAfterStep => ({
  id,
  kind: 'before-after',
  scales: [{ id: `${id}-tension`, prompt: words, min: 0, max: 10, labels: {} }],
  steps: inner.map((each) => ({ id: each, kind: 'text', prompt: words })),
});
const definitionOf = (steps: Step[]) => ({ title: words, steps, endings: [] }) as unknown as ExerciseDefinition;
const order = (definition: ExerciseDefinition) => placedSteps(definition).map(({ step, within }) => (within ? `${within}/${step.id}` : step.id));

/** Definitions of plain steps and before-afters, every id once. */
const definitions = fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 6 }).map((shape) =>
  definitionOf(shape.map((inner, n) => (inner < 0 ? text(`s${n}`) : around(`g${n}`, Array.from({ length: inner }, (_, m) => `g${n}i${m}`))))),
);
const moves = fc.array(fc.tuple(fc.nat(30), fc.constantFrom<Move>('up', 'down', 'in', 'out')), { maxLength: 20 });

it('moves steps without losing one, doubling one, or putting a before-after into another', () => {
  fc.assert(
    fc.property(definitions, moves, (start, acts) => {
      let definition = start;
      for (const [pick, move] of acts) {
        const all = placedSteps(definition);
        const id = all[pick % Math.max(1, all.length)]?.step.id;
        const to = id && placeAfter(definition, id, move);
        if (id && to) {
          definition = moveStep(definition, id, to);
          expect(findStep(definition, id)).toMatchObject(to);
        }
      }
      expect(placedSteps(definition).map(({ step }) => step.id).sort()).toEqual(placedSteps(start).map(({ step }) => step.id).sort());
      expect(placedSteps(definition).filter(({ step, within }) => within && step.kind === 'before-after')).toEqual([]);
    }),
  );
});

it('up and down, in and out take each other back', () => {
  const start = definitionOf([text('a'), around('g', ['x']), text('b')]);
  const go = (definition: ExerciseDefinition, id: string, move: Move) => moveStep(definition, id, placeAfter(definition, id, move)!);
  expect(order(go(start, 'b', 'up'))).toEqual(['a', 'b', 'g', 'g/x']);
  expect(order(go(go(start, 'b', 'up'), 'b', 'down'))).toEqual(order(start));
  expect(order(go(start, 'b', 'in'))).toEqual(['a', 'g', 'g/x', 'g/b']);
  expect(order(go(go(start, 'b', 'in'), 'b', 'out'))).toEqual(order(start));
  expect([placeAfter(start, 'a', 'up'), placeAfter(start, 'a', 'in'), placeAfter(start, 'g', 'in'), placeAfter(start, 'b', 'down')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it('takes what was put in out again', () => {
  fc.assert(
    fc.property(definitions, fc.nat(8), fc.nat(8), (definition, pick, index) => {
      const holder = definition.steps[pick];
      const within = holder?.kind === 'before-after' ? holder.id : null;
      const added = insertStep(definition, text('new'), { within, index });
      expect(findStep(added, 'new')?.within).toBe(within);
      expect(removeStep(added, 'new')).toEqual(definition);
    }),
  );
});

it('puts a before-after after the one it may not stand in', () => {
  const definition = definitionOf([around('g', ['x'])]);
  expect(order(insertStep(definition, around('h', []), { within: 'g', index: 0 }))).toEqual(['g', 'g/x', 'h']);
});

it('changes one step and leaves every other the very same', () => {
  const definition = definitionOf([text('a'), around('g', ['x', 'y'])]);
  const next = { ...text('x'), prompt: { en: 'c', es: 'd' } };
  const changed = changeStep(definition, 'x', next);
  expect(findStep(changed, 'x')?.step).toBe(next);
  expect(findStep(changed, 'y')?.step).toBe(findStep(definition, 'y')?.step);
  expect(changeStep(definition, 'x', findStep(definition, 'x')!.step)).toBe(definition);
  expect(changeStep(definition, 'nobody', next)).toBe(definition);
});

it('copies under names of its own, and what the copy asks about itself is the copy', () => {
  const group = around('g', ['x', 'y']);
  group.steps[1] = { ...group.steps[1]!, when: { all: [{ step: 'x', answered: true }, { scale: 'g-tension', at: 'before', atLeast: 3 }, { number: 'x.minutes', atLeast: 1 }, { step: 'a', is: ['x'] }] } };
  const definition = definitionOf([text('a'), group]);
  const copy = copyOf(definition, group) as BeforeAfterStep;
  const taken = idsIn(definition);
  expect([copy.id, ...copy.steps.map(({ id }) => id), ...copy.scales.map(({ id }) => id)].filter((id) => taken.has(id))).toEqual([]);
  const [x] = copy.steps;
  const [scale] = copy.scales;
  expect(copy.steps[1]!.when).toEqual({
    all: [{ step: x!.id, answered: true }, { scale: scale!.id, at: 'before', atLeast: 3 }, { number: `${x!.id}.minutes`, atLeast: 1 }, { step: 'a', is: ['x'] }],
  });
  expect(copyOf(definition, text('a')).id).toBe('a-2');
});

it('finds a name nobody has', () => {
  expect([freeId(new Set(), 'scale'), freeId(new Set(['scale']), 'scale'), freeId(new Set(['scale', 'scale-2']), 'scale')]).toEqual(['scale', 'scale-2', 'scale-3']);
});
