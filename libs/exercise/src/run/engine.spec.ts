import fc from 'fast-check';
import { placeholders } from '../check/report.js';
import { library } from '../library/index.js';
import { kindOf } from '../kinds/registry.js';
import { anyAnswers, validAnswers } from '../testing/arbitraries.js';
import { languages } from '../types/index.js';
import { endingFor } from './ending.js';
import { normalise } from './normalise.js';
import { flagsOf, observationCodes, observationsOf } from './observations.js';
import { canBePrivate, effectivePrivateSteps, splitPrivate } from './private.js';
import { visibleSteps } from './screens.js';
import { sentencesOf, withoutFreeText } from './sentences.js';
import { validateAnswers } from './validate.js';
import { allSteps } from './walk.js';

const exercises = library.map(({ catalogId, definition }) => [catalogId, definition] as const);

describe.each(exercises)('%s, with any answers', (_id, definition) => {
  const privatable = allSteps(definition).filter(canBePrivate);
  const unfilled = placeholders(JSON.stringify(definition.endings.map(({ title, body }) => [title.en, body.en])));
  const somePrivate = fc.subarray(privatable.map(({ id }) => id));

  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(anyAnswers(definition), fc.array(fc.string()), fc.boolean(), (answers, privateSteps, smaller) => {
        const errors = validateAnswers(definition, answers, { privateSteps, smaller });
        expect(Array.isArray(errors)).toBe(true);
        normalise(definition, answers, { smaller });
        visibleSteps(definition, answers, { smaller });
        observationsOf(definition, answers, privateSteps);
        splitPrivate(definition, answers, privateSteps);
        flagsOf(definition, answers);
        withoutFreeText(definition, answers);
        for (const language of languages) sentencesOf(definition, answers, privateSteps, language);
        const ending = JSON.stringify(endingFor(definition, answers));
        for (const name of unfilled) expect(ending).not.toContain(`{${name}}`);
      }),
      { numRuns: 40 },
    );
  });

  it('finds nothing wrong with well-formed answers but what is left open, or no longer on offer', () => {
    fc.assert(
      fc.property(validAnswers(definition), (answers) => {
        const codes = validateAnswers(definition, answers).map(({ code }) => code);
        expect(codes.filter((code) => code !== 'required' && code !== 'unknown_option')).toEqual([]);
        expect(
          validateAnswers(definition, answers, { partial: true }).filter(({ code }) => code === 'required'),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('says the same of normalised answers, and normalising twice changes nothing', () => {
    fc.assert(
      fc.property(validAnswers(definition), (answers) => {
        const once = normalise(definition, answers).answers;
        expect(normalise(definition, once)).toEqual({ answers: once, dropped: [] });
        expect(observationsOf(definition, once)).toEqual(observationsOf(definition, answers));
        expect(visibleSteps(definition, once)).toEqual(visibleSteps(definition, answers));
        expect(endingFor(definition, once)).toEqual(endingFor(definition, answers));
      }),
      { numRuns: 30 },
    );
  });

  it('observes only under codes the definition names, each at most once', () => {
    const known = new Set(observationCodes(definition).map(({ code }) => code));
    fc.assert(
      fc.property(validAnswers(definition), (answers) => {
        const codes = observationsOf(definition, answers).map(({ code }) => code);
        expect(codes.filter((code) => !known.has(code))).toEqual([]);
        expect(new Set(codes).size).toBe(codes.length);
      }),
      { numRuns: 30 },
    );
  });

  it('lets nothing of a private step out', () => {
    const canary = 'canary-7f3a';
    fc.assert(
      fc.property(validAnswers(definition, fc.constant(canary)), somePrivate, (answers, privateSteps) => {
        const split = splitPrivate(definition, answers, privateSteps);
        const withheld = new Set(effectivePrivateSteps(definition, answers, privateSteps));
        for (const id of privateSteps) expect(withheld.has(id)).toBe(true);
        for (const id of withheld) expect(split.shared).not.toHaveProperty([id]);
        expect({ ...split.shared, ...split.private }).toEqual(answers);
        const lines = sentencesOf(definition, answers, privateSteps, 'es');
        for (const line of lines) {
          if (withheld.has(line.step)) expect(line).toMatchObject({ private: true, sentence: '' });
          else expect(split.shared).toHaveProperty([line.step]);
        }
        expect(sentencesOf(definition, split.shared, split.privateSteps, 'es')).toEqual(
          lines.filter((line) => !line.private || split.privateSteps.includes(line.step)),
        );
        const open = allSteps(definition).filter((step) => !withheld.has(step.id));
        const codes = new Set(
          open.flatMap((step) =>
            kindOf(step)
              .codes(step)
              .map(({ code }) => code),
          ),
        );
        for (const { id, items } of definition.scores ?? []) {
          if (!items.some(({ step }) => withheld.has(step))) codes.add(id);
        }
        for (const { code } of observationsOf(definition, answers, privateSteps)) expect(codes).toContain(code);
        const everything = privatable.map(({ id }) => id);
        // A question to the therapist is for the therapist: what an author keeps open is left out here.
        const own = Object.fromEntries(Object.entries(answers).filter(([id]) => everything.includes(id)));
        expect(JSON.stringify(splitPrivate(definition, own, everything).shared)).not.toContain(canary);
        expect(JSON.stringify(sentencesOf(definition, own, everything, 'en'))).not.toContain(canary);
        expect(JSON.stringify(observationsOf(definition, answers, []))).not.toContain(canary);
        expect(JSON.stringify(withoutFreeText(definition, answers))).not.toContain(canary);
      }),
      { numRuns: 30 },
    );
  });
});
