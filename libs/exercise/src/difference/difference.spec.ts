import fc from 'fast-check';
import { anyDefinition } from '../testing/definitions.js';
import { definitionOf, type BuiltIn } from '../testing/library.js';
import { allSteps } from '../run/walk.js';
import type { ExerciseDefinition, Localized } from '../types/index.js';
import { isRecord } from '../values.js';
import { difference, type StepChange } from './difference.js';
import { movedIds } from './order.js';

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const changed = (id: BuiltIn, change: (definition: ExerciseDefinition) => void) => {
  const [old, now] = [definitionOf(id), copy(definitionOf(id))];
  change(now);
  return difference(old, now);
};
/** Every text of a value, as the object that holds it. */
function texts(value: unknown): Localized[] {
  if (isRecord(value) && typeof value.en === 'string' && typeof value.es === 'string')
    return [value as unknown as Localized];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
const brief = ({ change, step, from, to, parts }: StepChange) => ({ change, step, from, to, parts: parts.length });

describe('the difference between two versions', () => {
  it('is nothing between a definition and itself, whatever the order of its fields', () => {
    const turned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(turned);
      return isRecord(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, each]) => [key, turned(each)]),
          )
        : value;
    };
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        expect(difference(definition, turned(definition) as ExerciseDefinition)).toEqual({
          same: true,
          about: [],
          steps: [],
        });
      }),
    );
  });

  it('finds the one text that reads otherwise, in the language in which it does', () => {
    const which = fc.tuple(anyDefinition.map(copy), fc.nat(200), fc.constantFrom('en' as const, 'es' as const));
    fc.assert(
      fc.property(which, ([old, place, language]) => {
        const now = copy(old);
        const found = texts(now);
        const text = found[place % found.length]!;
        const was = { ...text };
        text[language] = `${text[language]}, now`;
        const { same, about, steps } = difference(old, now);
        const parts = [...about, ...steps.flatMap((step) => step.parts)];
        expect({ same, parts }).toEqual({
          same: false,
          parts: [expect.objectContaining({ change: 'text', languages: [language], old: was, new: text })],
        });
        expect(steps.every(({ change }) => change === 'changed')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('calls added what the way back calls removed, and is empty only for the same', () => {
    const bare = (steps: StepChange[], change: string) =>
      steps
        .filter((step) => step.change === change)
        .map(({ step }) => step)
        .sort();
    fc.assert(
      fc.property(anyDefinition.map(copy), anyDefinition.map(copy), (old, now) => {
        const [there, back] = [difference(old, now), difference(now, old)];
        expect(bare(there.steps, 'added')).toEqual(bare(back.steps, 'removed'));
        expect(bare(there.steps, 'removed')).toEqual(bare(back.steps, 'added'));
        expect(there.same).toBe(JSON.stringify(old) === JSON.stringify(now));
        const ids = allSteps(now).map(({ id }) => id);
        for (const { step, change } of there.steps) expect(ids.includes(step)).toBe(change !== 'removed');
      }),
    );
  });

  it('tells moved steps by the fewest', () => {
    const { steps } = changed('C6', (now) => now.steps.splice(1, 0, ...now.steps.splice(4, 1)));
    expect(steps.map(brief)).toEqual([
      { change: 'moved', step: definitionOf('C6').steps[4]!.id, from: 5, to: 2, parts: 0 },
    ]);
  });

  it('says which step went and which came', () => {
    const { steps } = changed('C6', (now) => {
      now.steps.splice(2, 1);
      now.steps.push({ id: 'new', kind: 'text', prompt: { en: 'And now?', es: '¿Y ahora?' } });
    });
    expect(steps.map(brief)).toEqual([
      { change: 'removed', step: definitionOf('C6').steps[2]!.id, from: 3, to: undefined, parts: 0 },
      { change: 'added', step: 'new', from: undefined, to: definitionOf('C6').steps.length, parts: 0 },
    ]);
    expect(steps[1]).toMatchObject({ kind: 'text', title: { en: 'And now?' } });
  });

  it('follows a step into a before-after', () => {
    const { steps } = changed('A10', (now) => {
      const around = now.steps.find((step) => step.kind === 'before-after')!;
      around.steps.push(...(now.steps.splice(0, 1) as typeof around.steps));
    });
    expect(steps).toMatchObject([{ change: 'moved', step: 'arrive', within: 'change', from: 1 }]);
  });

  it('names parts by ids, with texts, settings and items apart', () => {
    const { steps, about } = changed('C6', (now) => {
      const step = now.steps.find((each) => each.kind === 'choice')!;
      step.options[0]!.label = { ...step.options[0]!.label, en: 'Me' };
      step.options.push({ id: 'pet', label: { en: 'A pet', es: 'Una mascota' } });
      step.optional = true;
      step.when = { not: { any: [] } };
      now.minutes += 1;
    });
    const option = definitionOf('C6').steps.find((each) => each.kind === 'choice')!.options[0]!;
    expect(steps[0]!.parts).toEqual([
      {
        change: 'text',
        path: `options.${option.id}.label`,
        languages: ['en'],
        old: option.label,
        new: { ...option.label, en: 'Me' },
      },
      { change: 'added', path: 'options.pet', label: { en: 'A pet', es: 'Una mascota' }, to: 4 },
      { change: 'setting', path: 'optional', new: true },
      { change: 'setting', path: 'when', new: { not: { any: [] } } },
    ]);
    const { minutes } = definitionOf('C6');
    expect(about).toEqual([{ change: 'setting', path: 'minutes', old: minutes, new: minutes + 1 }]);
  });
});

describe('what was moved', () => {
  it('is such that the rest stands in the same order, and no fewer would do', () => {
    const list = fc.uniqueArray(fc.constantFrom(...'abcdefg'), { minLength: 1 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const moved = movedIds(before, after);
        const kept = after.filter((id) => before.includes(id) && !moved.has(id));
        expect(before.filter((id) => kept.includes(id))).toEqual(kept);
        const common = after.filter((id) => before.includes(id));
        for (let mask = 0; mask < 2 ** common.length; mask += 1) {
          const some = common.filter((_, index) => mask & (1 << index));
          if (before.filter((id) => some.includes(id)).join() === some.join())
            expect(some.length).toBeLessThanOrEqual(kept.length);
        }
      }),
    );
  });
});
