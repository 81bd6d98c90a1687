import { definitionOf } from '../testing/library.js';
import { normalise } from './normalise.js';
import { attentionOf, flagsOf } from './observations.js';
import { visibleSteps } from './screens.js';
import { validateAnswers } from './validate.js';

const gratitude = definitionOf('C6');
const kind = definitionOf('A10');
const rehearsal = definitionOf('B1');
const note = { direction: 'self', 'what-self': 'I rested.', visibility: 'therapist' };

describe('answers of a whole exercise', () => {
  it('are complete once every step that shows and is not optional is answered', () => {
    expect(validateAnswers(gratitude, note)).toEqual([]);
    expect(validateAnswers(gratitude, { direction: 'nothing' })).toEqual([]);
    expect(validateAnswers(gratitude, { direction: 'self' })).toEqual([
      { step: 'what-self', code: 'required' },
      { step: 'visibility', code: 'required' },
    ]);
  });

  it('may be anything but malformed in a draft', () => {
    expect(validateAnswers(gratitude, { direction: 'self' }, { partial: true })).toEqual([]);
    expect(validateAnswers(gratitude, { direction: 7 }, { partial: true })).toEqual([
      { step: 'direction', code: 'not_a_choice' },
    ]);
  });

  it('name only steps of the exercise', () => {
    expect(validateAnswers(gratitude, { ...note, mood: 3 })).toEqual([{ step: 'mood', code: 'unknown_step' }]);
    const smuggled = JSON.parse('{"direction":"nothing","__proto__":{"x":1}}') as object;
    expect(validateAnswers(gratitude, smuggled)).toEqual([{ step: '__proto__', code: 'unknown_step' }]);
  });

  it('are never what every object inherits', () => {
    const [, direction] = gratitude.steps;
    const odd = { ...gratitude, steps: [{ ...direction!, id: 'constructor' }] };
    expect(validateAnswers(odd, {})).toEqual([{ step: 'constructor', code: 'required' }]);
  });

  it('refuse an option that these answers do not offer', () => {
    expect(validateAnswers(gratitude, { ...note, visibility: 'person' })).toContainEqual({
      step: 'visibility',
      code: 'unknown_option',
    });
  });

  it('leave a number open without being asked again', () => {
    const sentences = { 'statement-1': 'a', 'statement-2': 'b', 'statement-3': 'c', 'how-read': 'silent' };
    expect(validateAnswers(kind, sentences)).toEqual([]);
    expect(validateAnswers(kind, { ...sentences, change: { before: null, after: null } })).toEqual([]);
  });

  it('ask less in the smaller version', () => {
    expect(validateAnswers(kind, { 'statement-3': 'May I rest.' }, { smaller: true })).toEqual([]);
    expect(validateAnswers(kind, {}, { smaller: true })).toEqual([{ step: 'statement-3', code: 'required' }]);
    expect(visibleSteps(kind, {}, { smaller: true }).map(({ key }) => key)).toEqual([
      'change.before',
      'statement-3',
      'change.after',
    ]);
  });

  it('may stop at a door to stop', () => {
    expect(validateAnswers(rehearsal, { 'safe-enough': 'unsafe' })).toEqual([]);
    expect(flagsOf(rehearsal, { 'safe-enough': 'unsafe' })).toEqual([
      { step: 'safe-enough', option: 'unsafe', flag: 'not-safe' },
    ]);
    expect([{ 'safe-enough': 'unsafe' }, { 'safe-enough': 'fine' }, {}].map((answers) => attentionOf(rehearsal, answers))).toEqual(['risk', null, null]);
    expect(validateAnswers(rehearsal, { 'safe-enough': 'fine' })).toEqual([{ step: 'rehearsal', code: 'required' }]);
  });

  it('are a document of at most 64 kB', () => {
    const wide = { ...note, 'what-self': 'é'.repeat(5000), who: 'x' };
    expect(validateAnswers(gratitude, wide)).toEqual([]);
    expect(validateAnswers(gratitude, { 'what-self': 'é'.repeat(40_000) })).toEqual([
      { step: '*', code: 'document_too_large' },
    ]);
    for (const value of [null, [], 'text', 4])
      expect(validateAnswers(gratitude, value)).toEqual([{ step: '*', code: 'not_a_document' }]);
  });

  it('may be private only where they hold words', () => {
    expect(validateAnswers(gratitude, note, { privateSteps: ['what-self', 'feeling'] })).toEqual([]);
    expect(validateAnswers(gratitude, note, { privateSteps: ['direction', 'nowhere'] })).toEqual([
      { step: 'direction', code: 'not_private_step' },
      { step: 'nowhere', code: 'unknown_step' },
    ]);
  });
});

describe('an answer without end', () => {
  it('is too large, and does not bring the engine down', () => {
    let deep: unknown = 'x';
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(validateAnswers(gratitude, { ...note, gave: deep })).toEqual([{ step: '*', code: 'document_too_large' }]);
  });
});

describe('what is kept of the answers', () => {
  it('is what belongs to the steps that show', () => {
    const changed = { ...note, who: 'S.', 'what-other': 'They waited.', gave: [], feeling: null };
    expect(normalise(gratitude, changed)).toEqual({
      answers: { direction: 'self', 'what-self': 'I rested.', feeling: null, visibility: 'therapist' },
      dropped: ['who', 'what-other'],
    });
  });

  it('does not lean on answers that do not show', () => {
    const stale = { direction: 'nothing', visibility: 'person', 'before-telling': ['safe'], message: 'Thanks' };
    expect(normalise(gratitude, stale).answers).toEqual({ direction: 'nothing' });
  });
});
