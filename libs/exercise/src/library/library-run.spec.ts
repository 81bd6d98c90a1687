import fc from 'fast-check';
import { placeholders } from '../check/report.js';
import { endingFor } from '../run/ending.js';
import { normalise } from '../run/normalise.js';
import { observationsOf } from '../run/observations.js';
import { visibleSteps } from '../run/screens.js';
import { sentencesOf } from '../run/sentences.js';
import { validateAnswers } from '../run/validate.js';
import { typed } from '../testing/typed.js';
import { validValue } from '../testing/values.js';
import { languages, type Answers, type ExerciseDefinition } from '../types/index.js';
import { library } from './index.js';

const exercises = library.map(({ slug, definition }) => [slug, definition] as const);

/** Answers every screen as it comes; optional ones are left open where `leaves` says so. */
function drive(definition: ExerciseDefinition, smaller: boolean, gen: fc.GeneratorValue, leaves: () => boolean): Answers {
  let answers: Answers = {};
  let screens = visibleSteps(definition, answers, { smaller });
  for (let index = 0; index < screens.length; index += 1) {
    const { step } = screens[index]!;
    if (step.kind === 'instruction' || answers[step.id] !== undefined || (step.optional && leaves())) continue;
    answers = { ...answers, [step.id]: gen(validValue, step, typed, true) };
    screens = visibleSteps(definition, answers, { smaller });
  }
  return answers;
}

describe.each(exercises)('%s', (_slug, definition) => {
  const unfilled = placeholders(JSON.stringify(definition.endings.map(({ body }) => body.en)));
  const run = (check: (answers: Answers, smaller: boolean) => void): void =>
    fc.assert(
      fc.property(fc.boolean(), fc.gen(), (smaller, gen) => {
        const skips = gen(fc.boolean);
        check(drive(definition, smaller, gen, () => skips && gen(fc.boolean)), smaller);
      }),
      { numRuns: 40 },
    );

  it('can be done to its end, in full and in its smaller version', () => {
    run((answers, smaller) => {
      expect(validateAnswers(definition, answers, { smaller })).toEqual([]);
      expect(normalise(definition, answers, { smaller }).dropped).toEqual([]);
    });
  });

  it('closes with words that are whole, in both languages', () => {
    run((answers, smaller) => {
      const { title, body } = endingFor(definition, normalise(definition, answers, { smaller }).answers);
      for (const language of languages) {
        for (const text of [title[language], body[language]]) {
          expect(text).toMatch(/\S/);
          for (const name of unfilled) expect(text).not.toContain(`{${name}}`);
        }
      }
    });
  });

  it('reads as sentences in both languages, and every number is one', () => {
    run((answers) => {
      const { answers: kept } = normalise(definition, answers);
      for (const language of languages) {
        const open = sentencesOf(definition, kept, [], language).filter((line) => !line.private);
        for (const { step, sentence } of open) expect([step, sentence]).toEqual([step, expect.stringMatching(/\S/)]);
      }
      for (const { value } of observationsOf(definition, kept)) expect(Number.isFinite(value)).toBe(true);
    });
  });

  it('has a smaller version that is smaller and still asks for something', () => {
    const { smaller, minutes } = definition;
    expect(smaller?.minutes).toBeLessThanOrEqual(Math.min(2, minutes));
    const steps = definition.steps.flatMap((step) => (step.kind === 'before-after' ? [step, ...step.steps] : [step]));
    const left = steps.filter((step) => smaller?.keeps.includes(step.id));
    expect(left.length).toBeLessThan(steps.length);
    expect(left.filter((step) => step.kind !== 'instruction')).not.toEqual([]);
  });

  it('has each of its endings for some answers', () => {
    const open = new Set(definition.endings.map(({ title }) => title.en));
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        if (open.size === 0) return;
        for (const smaller of [false, true]) {
          const answers = drive(definition, smaller, gen, () => gen(fc.boolean));
          open.delete(endingFor(definition, normalise(definition, answers, { smaller }).answers).title.en);
        }
      }),
      { numRuns: 500, seed: 7 },
    );
    expect([...open]).toEqual([]);
  });
});
