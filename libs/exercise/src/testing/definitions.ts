import fc from 'fast-check';
import type { Condition, ExerciseDefinition, Score, Step } from '../types/index.js';
import { conditionOf, conditionSeed, type Ground } from './conditions.js';
import { leafStep, soloStep, words, type Draft } from './steps.js';

/** A step and what stands around it, before it has an id. */
interface StepSeed {
  draft: Draft;
  when: ReturnType<typeof conditionSeed> extends fc.Arbitrary<infer Seed> ? Seed | null : never;
  optional: boolean;
  inner: StepSeed[] | null;
  scales: number;
}

const seed: fc.Arbitrary<StepSeed> = fc.record({
  draft: fc.oneof({ weight: 2, arbitrary: leafStep }, { weight: 3, arbitrary: soloStep }),
  when: fc.option(conditionSeed(), { nil: null, freq: 2 }),
  optional: fc.boolean(),
  inner: fc.constant(null),
  scales: fc.constant(0),
});
const around: fc.Arbitrary<StepSeed> = fc.record({
  draft: leafStep,
  when: fc.option(conditionSeed(), { nil: null, freq: 2 }),
  optional: fc.constant(false),
  inner: fc.array(seed, { minLength: 1, maxLength: 3 }),
  scales: fc.integer({ min: 1, max: 2 }),
});

const label = { en: 'How?', es: '¿Cómo?' };
const range = { min: 0, max: 10, labels: { '0': label, '10': label } };

/** Turns seeds into steps one after the other, so that each may ask about those before it. */
class Builder {
  readonly ground: Ground = { steps: [], scales: [], codes: [], scores: [] };
  private count = 0;

  build({ draft, when, optional, inner, scales }: StepSeed): Step {
    const id = `s${(this.count += 1)}`;
    const asked = when && conditionOf(when, this.ground);
    const base = { ...(asked ? { when: asked } : {}), ...(optional ? { optional } : {}) };
    if (!inner) {
      const step = { ...draft(id, this.ground.steps), ...base } as Step;
      this.ground.steps.push(step);
      if (step.kind === 'scale') this.ground.scales.push({ id, at: ['after'] });
      if (step.kind === 'ladder') this.ground.scales.push({ id, at: ['before', 'after'] });
      return step;
    }
    const own = Array.from({ length: scales }, (_, index) => ({ id: `${id}-scale-${index}`, prompt: label, ...range }));
    const step = { id, kind: 'before-after' as const, scales: own, steps: [] as never[], ...base } as Extract<
      Step,
      { kind: 'before-after' }
    >;
    this.ground.steps.push({ ...step, steps: [] });
    const known = own.map((scale) => ({ id: scale.id, at: ['before'] as ('before' | 'after')[] }));
    this.ground.scales.push(...known);
    step.steps = inner.map((each) => this.build(each)) as typeof step.steps;
    for (const each of known) each.at = ['before', 'after'];
    return step;
  }
}

const scoreSeed = fc.record({
  pick: fc.array(fc.tuple(fc.nat(20), fc.boolean()), { minLength: 1, maxLength: 4 }),
  mean: fc.boolean(),
  prorate: fc.boolean(),
  bands: fc.boolean(),
});

/** A score over the scales and valued choices there are, its range as wide as they need. */
function scoreOf(
  given: { pick: [number, boolean][]; mean: boolean; prorate: boolean; bands: boolean },
  ground: Ground,
  id: string,
): Score | null {
  const items = ground.steps.filter(
    (step) =>
      step.kind === 'scale' ||
      (step.kind === 'choice' && !step.multiple && step.options.every(({ value }) => value !== undefined)),
  );
  if (items.length === 0) return null;
  const chosen = new Map(given.pick.map(([place, reverse]) => [items[place % items.length]!.id, reverse]));
  return {
    id,
    label,
    of: given.mean ? 'mean' : 'sum',
    items: [...chosen].map(([step, reverse]) => ({ step, ...(reverse ? { reverse } : {}) })),
    missing: given.prorate ? { atMost: chosen.size - 1, then: 'prorate' } : { atMost: 0, then: 'none' },
    min: -1000,
    max: 1000,
    ...(given.bands
      ? {
          bands: [
            { id: 'low', label, from: -1000 },
            { id: 'high', label, from: 5 },
          ],
        }
      : {}),
  };
}

/** Any definition that can be published, over all kinds of steps. */
export const anyDefinition: fc.Arbitrary<ExerciseDefinition> = fc
  .record({
    title: words,
    steps: fc.array(fc.oneof({ weight: 5, arbitrary: seed }, { weight: 1, arbitrary: around }), {
      minLength: 1,
      maxLength: 7,
    }),
    scores: fc.array(scoreSeed, { maxLength: 2 }),
    endings: fc.array(conditionSeed(), { maxLength: 2 }),
    keeps: fc.option(fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }), { nil: null }),
    private: fc.array(fc.nat(12), { maxLength: 3 }),
  })
  .map(({ title, steps: seeds, scores, endings, keeps, private: hidden }) => {
    const builder = new Builder();
    const steps = seeds.map((each) => builder.build(each));
    const { ground } = builder;
    const made = scores.flatMap((each, index) => scoreOf(each, ground, `total-${index}`) ?? []);
    ground.scores = made.map(({ id }) => id);
    const asked = endings.flatMap((each): Condition[] => {
      const when = conditionOf(each, ground);
      return when ? [when] : [];
    });
    makePrivate(ground.steps, hidden);
    const all = ground.steps.map(({ id }) => id);
    return {
      title,
      quietTitle: title,
      purpose: title,
      why: title,
      what: title,
      minutes: 5,
      tags: [],
      whenHard: title,
      forTherapist: { fits: title, waitIf: title, inReview: title },
      steps,
      ...(made.length ? { scores: made } : {}),
      ...(keeps
        ? { smaller: { minutes: 1, about: title, keeps: keeps.map((place) => all[place % all.length]!) } }
        : {}),
      endings: [...asked.map((when) => ({ when, title, body: title })), { title, body: title }],
    };
  });

/** Lets the first choice make some steps private that hold the client's own words. */
function makePrivate(steps: Step[], places: number[]): void {
  const choice = steps.find((step) => step.kind === 'choice');
  const free = steps.filter((step) => ['text', 'emotion', 'people', 'plan', 'card', 'photo'].includes(step.kind));
  if (!choice || free.length === 0 || places.length === 0) return;
  choice.options[0]!.makesPrivate = [...new Set(places.map((place) => free[place % free.length]!.id))];
}
