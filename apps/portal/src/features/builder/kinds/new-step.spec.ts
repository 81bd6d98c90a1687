import { checkDefinition, type Step, type StepKind } from '@attune/exercise';
import fc from 'fast-check';
import { placedSteps } from '../state/place';
import { newStep } from './new-step';
import { forms } from './index';
import { exerciseOf } from './testing/build-step';

const kinds = Object.keys(forms) as StepKind[];

/** New steps one after the other, as they are added in the builder. */
const added = (order: readonly StepKind[]): Step[] =>
  order.reduce<Step[]>((steps, kind, index) => [...steps, newStep(kind, `step-${index}`, placedSteps(exerciseOf(...steps)).map(({ step }) => step))], []);

it.each(kinds)('makes a step of kind %s that can be published as it stands', (kind) => {
  const steps = added(kind === 'card' ? ['text', kind] : [kind]);
  expect(checkDefinition(exerciseOf(...steps))).toEqual([]);
  expect(steps.at(-1)).toMatchObject({ kind, id: `step-${steps.length - 1}` });
});

it('makes steps that can stand in any order, as often as one likes', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...kinds), { maxLength: 12 }), (rest) => {
      expect(checkDefinition(exerciseOf(...added(['text', ...rest])))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('says each of its words in both languages', () => {
  for (const kind of kinds) {
    const same: string[] = [];
    JSON.stringify(newStep(kind, 'step', [newStep('text', 'words')]), (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'en' in value && 'es' in value && value.en === value.es) same.push(String(value.en));
      return value;
    });
    expect([kind, same.filter((text) => text !== 'No')]).toEqual([kind, []]);
  }
});

it('gives what stands inside a step ids that nothing has yet', () => {
  const first = added(['before-after']);
  const second = newStep('before-after', 'other', first, ['other-felt', 'other-between']);
  expect(JSON.stringify(second)).toContain('"other-felt-2"');
  expect(checkDefinition(exerciseOf(...first, second))).toEqual([]);
});
