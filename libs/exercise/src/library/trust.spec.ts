import { carriedOver } from '../run/carry.js';
import { endingFor } from '../run/ending.js';
import { flagsOf, observationsOf } from '../run/observations.js';
import { canBePrivate, effectivePrivateSteps } from '../run/private.js';
import { visibleSteps } from '../run/screens.js';
import { validateAnswers } from '../run/validate.js';
import { allSteps } from '../run/walk.js';
import type { Answers, ChoiceStep, ExerciseDefinition } from '../types/index.js';
import { library } from './index.js';

const definitionOf = (row: string): ExerciseDefinition =>
  library.find(({ catalogId }) => catalogId === row)!.definition;
const shown = (definition: ExerciseDefinition, answers: Answers): string[] =>
  visibleSteps(definition, answers).map(({ step }) => step.id);
const stepOf = (definition: ExerciseDefinition, id: string) => allSteps(definition).find((step) => step.id === id)!;
const optionsOf = (definition: ExerciseDefinition, id: string): string[] =>
  (stepOf(definition, id) as ChoiceStep).options.map((option) => option.id);

describe('what I learned about feelings', () => {
  const definition = definitionOf('D1');
  const rated = (answers: Answers) => shown(definition, answers).filter((id) => id.startsWith('true-'));

  it('asks how true each rule feels, and of many only the loudest', () => {
    expect(rated({ rules: ['burden', 'quiet', 'own'] })).toEqual(['true-burden', 'true-quiet', 'true-own']);
    const many = { rules: ['burden', 'rely', 'quiet', 'useful'] };
    expect(rated(many)).toEqual([]);
    expect(rated({ ...many, loudest: ['quiet'] })).toEqual(['true-quiet']);
  });

  it('names one rule as protection: the only one, or the one chosen', () => {
    const shields = (answers: Answers) => shown(definition, answers).filter((id) => id.startsWith('shield-'));
    expect(shields({ rules: ['asking'] })).toEqual(['shield-asking']);
    expect(shields({ rules: ['asking', 'joy'], one: 'joy' })).toEqual(['shield-joy']);
    expect(shields({ rules: ['asking', 'joy'], one: 'unsure' })).toEqual([]);
  });

  it('keeps the strength of each rule under a code of its own, so that it can be followed', () => {
    const answers = { rules: ['burden'], 'true-burden': 7 };
    const codes = observationsOf(definition, answers).map(({ code, value }) => [code, value]);
    expect(codes).toContainEqual(['true-burden', 7]);
  });
});

describe('promises to myself', () => {
  const definition = definitionOf('D2');
  const promises = [{ id: 'ask', state: 'kept' }, { id: 'rest', state: 'not-kept' }, { id: 'minutes' }];

  it('counts what was due and kept, and says aloud only what was kept', () => {
    const answers = { here: 'back', promises };
    expect(observationsOf(definition, answers)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'promises.due', value: 2 }),
        expect.objectContaining({ code: 'promises.kept', value: 1 }),
      ]),
    );
    expect(endingFor(definition, answers).body.en.match(/\d+/g)).toEqual(['1']);
  });

  it('lets a promise rest without planning the next', () => {
    expect(shown(definition, { here: 'back', promises })).toContain('next');
    expect(shown(definition, { here: 'back', promises, make: 'rest' })).not.toContain('next');
  });

  it('asks for no promise from someone who came to listen', () => {
    const answers = { here: 'listen', feeling: [{ word: 'sad' }] };
    expect(shown(definition, answers)).not.toContain('promises');
    expect(validateAnswers(definition, answers)).toEqual([]);
  });
});

describe('trust in small steps', () => {
  const definition = definitionOf('D3');

  it('takes no step with someone unsafe, tells a clinician, and is complete all the same', () => {
    for (const answers of [{ stage: 'choose', 'safe-enough': 'unsafe' }, { stage: 'back', since: 'unsafe' }]) {
      expect(shown(definition, answers)).not.toEqual(expect.arrayContaining(['rungs']));
      expect(shown(definition, answers)).not.toEqual(expect.arrayContaining(['try']));
      expect(flagsOf(definition, answers).map(({ flag }) => flag)).toEqual(['not-safe']);
      expect(validateAnswers(definition, answers)).toEqual([]);
      expect(endingFor(definition, answers).offers).toEqual(['hard-moment']);
    }
  });

  it('plans nothing for real while it is unsure whether that is safe', () => {
    const answers = { stage: 'choose', 'safe-enough': 'unsure', rungs: { chosen: 'glad', predicted: 4 } };
    expect(shown(definition, answers)).toContain('rungs');
    expect(shown(definition, answers)).not.toContain('try');
    expect(shown(definition, { ...answers, 'safe-enough': 'fine' })).toContain('try');
  });

  it('goes on with the step that was chosen last, and says how it was beside the guess', () => {
    const open = { chosen: 'small-help', predicted: 6 };
    expect(carriedOver(stepOf(definition, 'rungs'), open)).toEqual(open);
    const told = { stage: 'back', since: 'fine', rungs: { ...open, actual: 3, outcome: 'warm' } };
    expect(endingFor(definition, told).body.en).toMatch(/Ask for a small favor.*6.*3/);
    const brushed = { ...told, rungs: { ...open, actual: 3, outcome: 'brushed' } };
    expect(endingFor(definition, brushed).offers).toContain('hard-moment');
  });
});

describe('both sides of a belief', () => {
  const definition = definitionOf('D4');
  const answers = { which: 'let-down', balanced: 'Some came through.', 'balanced-true': 4 };

  it('sets the old number beside the new sentence', () => {
    const { body } = endingFor(definition, { ...answers, change: { before: 9, after: 6 } });
    expect(body.es.match(/\d+/g)).toEqual(['9', '6', '4']);
  });

  it('shows a door when the belief got louder', () => {
    expect(endingFor(definition, { ...answers, change: { before: 3, after: 6 } }).offers).toContain('hard-moment');
  });

  it('keeps a card of a private sentence private', () => {
    const kept = { ...answers, keep: { text: 'Some came through.', from: 'balanced' } };
    expect(effectivePrivateSteps(definition, kept, ['balanced'])).toEqual(['balanced', 'keep']);
  });
});

describe('reading the signs', () => {
  const definition = definitionOf('D5');

  it('counts every sign that can be seen, and no other answer', () => {
    for (const [color, count] of [['green', 'greens'], ['red', 'reds']] as const) {
      const signs = optionsOf(definition, color).filter((id) => id !== 'none-seen');
      expect(definition.counts?.[count]).toEqual(signs.map((id) => `${color}.${id}`));
    }
  });

  it('speaks of control and threats as more than a sign, and tells a clinician', () => {
    for (const sign of ['watched', 'frightened']) {
      const answers = { mode: 'real', red: [sign] };
      expect(shown(definition, answers)).toContain('not-safe');
      expect(flagsOf(definition, answers)).toEqual([{ step: 'red', option: sign, flag: 'not-safe' }]);
      expect(endingFor(definition, answers).offers).toEqual(['hard-moment']);
    }
  });

  it('says the same about an invented moment whatever was seen in it', () => {
    for (const id of optionsOf(definition, 'sam')) {
      expect(shown(definition, { mode: 'learn', sam: id })).toContain('about-sam');
    }
  });
});

const pages = library.filter(({ catalogId }) => catalogId === 'D6');

describe.each(pages.map(({ slug, definition }) => [slug, definition] as const))('the page %s', (_slug, definition) => {
  it('checks what was understood twice, each answer with a word of its own', () => {
    for (const check of ['check-1', 'check-2']) {
      const said = optionsOf(definition, check).map((id) =>
        shown(definition, { [check]: id }).filter((step) => step.startsWith(`${check}-`)),
      );
      for (const words of said) expect(words).toHaveLength(1);
      expect(said[0]).toEqual([`${check}-same`]);
      expect(said.slice(1).flat()).not.toContain(`${check}-same`);
    }
  });

  it('takes a question for the therapist, which the therapist can read', () => {
    expect(shown(definition, { ask: 'none' })).not.toContain('question');
    expect(shown(definition, { ask: 'write' })).toContain('question');
    expect(canBePrivate(stepOf(definition, 'question'))).toBe(false);
    expect(observationsOf(definition, { ask: 'write' }).map(({ code }) => code)).toEqual(['ask.write']);
  });

  it('asks nothing that has to be answered about oneself', () => {
    const asked = allSteps(definition).filter((step) => step.kind !== 'instruction' && !step.optional);
    expect(asked.map(({ id }) => id).filter((id) => id !== 'which')).toEqual([]);
  });
});

it('has five pages to read', () => expect(pages).toHaveLength(5));
