import fc from 'fast-check';
import { checkDefinition } from '../check/definition.js';
import { kindOf } from '../kinds/registry.js';
import { anyAnswers, validAnswers } from '../testing/arbitraries.js';
import { anyDefinition } from '../testing/definitions.js';
import { typed } from '../testing/typed.js';
import { validValue } from '../testing/values.js';
import { languages, type Answers, type ExerciseDefinition } from '../types/index.js';
import { cardsOf } from './cards.js';
import { startingAnswers } from './carry.js';
import { endingFor } from './ending.js';
import { filesIn } from './files.js';
import { normalise } from './normalise.js';
import { flagsOf, observationCodes, observationsOf } from './observations.js';
import { canBePrivate, splitPrivate } from './private.js';
import { visibleSteps } from './screens.js';
import { sentencesOf, withoutFreeText } from './sentences.js';
import { validateAnswers } from './validate.js';
import { allSteps } from './walk.js';

const withAnswers = (answers: (definition: ExerciseDefinition) => fc.Arbitrary<Answers>) =>
  anyDefinition.chain((definition) => fc.tuple(fc.constant(definition), answers(definition)));
const valid = withAnswers((definition) => validAnswers(definition));
const runs = { numRuns: 250 };
const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('any definition that can be published', () => {
  it('is one the check accepts, also after it travelled as JSON', () => {
    fc.assert(
      fc.property(anyDefinition, (definition) => {
        expect(checkDefinition(definition)).toEqual([]);
        expect(checkDefinition(json(definition))).toEqual([]);
      }),
      runs,
    );
  });

  it('can be walked to its end and sent, each screen answered as it comes', () => {
    fc.assert(
      fc.property(anyDefinition, fc.boolean(), fc.gen(), (definition, smaller, gen) => {
        const options = { smaller };
        let answers: Answers = {};
        for (let index = 0; index < visibleSteps(definition, answers, options).length; index += 1) {
          const { key, step } = visibleSteps(definition, answers, options)[index]!;
          expect(key.startsWith(step.id)).toBe(true);
          if (step.kind === 'instruction' || answers[step.id] !== undefined) continue;
          answers = { ...answers, [step.id]: gen(validValue, step, typed, true) };
          expect(validateAnswers(definition, answers, { ...options, partial: true })).toEqual([]);
        }
        expect(validateAnswers(definition, answers, options)).toEqual([]);
        expect(normalise(definition, answers, options).dropped).toEqual([]);
      }),
      runs,
    );
  });

  it('is judged alike by the phone and the server, but for what is still open', () => {
    const open = ['required', 'too_few'];
    fc.assert(
      fc.property(
        withAnswers((definition) => fc.oneof(validAnswers(definition), anyAnswers(definition))),
        ([definition, answers]) => {
          const phone = validateAnswers(definition, answers, { partial: true });
          const server = validateAnswers(json(definition), json(answers));
          expect(server.filter(({ code }) => !open.includes(code))).toEqual(phone);
          const kept = normalise(definition, json(answers)).answers;
          if (server.length === 0) expect(validateAnswers(definition, kept)).toEqual([]);
        },
      ),
      runs,
    );
  });

  it('normalises to the same again, and reads the same after a journey as JSON', () => {
    fc.assert(
      fc.property(valid, ([definition, answers]) => {
        const once = normalise(definition, answers).answers;
        expect(normalise(definition, once)).toEqual({ answers: once, dropped: [] });
        const inOrder = allSteps(definition).map(({ id }) => id);
        expect(Object.keys(once)).toEqual(inOrder.filter((id) => id in once));
        const [far, there] = [json(definition), json(once)];
        for (const language of languages) {
          const read = sentencesOf(far, there, null, language);
          expect(read).toEqual(sentencesOf(definition, once, null, language));
          for (const line of read) {
            expect(line.sentence).toMatch(/\S/);
            expect(once).toHaveProperty([line.step]);
          }
        }
        expect(observationsOf(far, there)).toEqual(observationsOf(definition, answers));
        expect(endingFor(far, there)).toEqual(endingFor(definition, answers));
        expect(visibleSteps(far, there).map(({ key }) => key)).toEqual(
          visibleSteps(definition, once).map(({ key }) => key),
        );
      }),
      runs,
    );
  });

  it('says every complete answer in both languages', () => {
    fc.assert(
      fc.property(anyDefinition, fc.gen(), (definition, gen) => {
        for (const step of allSteps(definition)) {
          if (step.kind === 'instruction' || step.kind === 'scale' || step.kind === 'before-after') continue;
          const value = gen(validValue, step, typed, true);
          expect([step, kindOf(step).isComplete(step, value)]).toEqual([step, true]);
          for (const language of languages) expect(kindOf(step).sentence(step, value, language)).toMatch(/\S/);
        }
      }),
      runs,
    );
  });

  it('observes only under codes it names, each once, and every number is one', () => {
    fc.assert(
      fc.property(valid, ([definition, answers]) => {
        const known = new Set(observationCodes(definition).map(({ code }) => code));
        const seen = observationsOf(definition, answers);
        expect(seen.filter(({ code, value }) => !known.has(code) || !Number.isFinite(value))).toEqual([]);
        expect(new Set(seen.map(({ code }) => code)).size).toBe(seen.length);
      }),
      runs,
    );
  });

  it('keeps what was typed out of numbers and redacted answers, and private answers out of everything', () => {
    const canary = 'canary7f3a';
    const arbitrary = withAnswers((definition) => validAnswers(definition, fc.constant(canary)));
    fc.assert(
      fc.property(arbitrary, ([definition, answers]) => {
        expect(JSON.stringify(withoutFreeText(definition, answers))).not.toContain(canary);
        expect(JSON.stringify(observationsOf(definition, answers))).not.toContain(canary);
        const all = allSteps(definition)
          .filter(canBePrivate)
          .map(({ id }) => id);
        const { shared } = splitPrivate(definition, answers, all);
        expect(JSON.stringify(shared)).not.toContain(canary);
        expect(JSON.stringify(sentencesOf(definition, answers, all, 'en'))).not.toContain(canary);
        for (const card of cardsOf(definition, answers, 'en', all)) expect(card).toMatchObject({ private: true });
      }),
      runs,
    );
  });

  it('starts a new answer from the last one so that it is well formed', () => {
    fc.assert(
      fc.property(valid, ([definition, answers]) => {
        const started = startingAnswers(definition, answers);
        expect(validateAnswers(definition, started, { partial: true })).toEqual([]);
        expect(startingAnswers(definition, json(started))).toEqual(started);
      }),
      runs,
    );
  });

  it('never throws, whatever is answered', () => {
    fc.assert(
      fc.property(withAnswers(anyAnswers), ([definition, answers]) => {
        expect(Array.isArray(validateAnswers(definition, answers, { privateSteps: Object.keys(answers) }))).toBe(true);
        normalise(definition, answers);
        observationsOf(definition, answers);
        flagsOf(definition, answers);
        filesIn(definition, answers);
        startingAnswers(definition, answers);
        withoutFreeText(definition, answers);
        for (const language of languages) {
          sentencesOf(definition, answers, [], language);
          cardsOf(definition, answers, language);
        }
        endingFor(definition, answers);
      }),
      { numRuns: 400 },
    );
  });
});
