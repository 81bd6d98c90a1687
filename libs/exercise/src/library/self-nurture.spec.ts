import { endingFor } from '../run/ending.js';
import { startingAnswers } from '../run/carry.js';
import { flagsOf, observationsOf } from '../run/observations.js';
import { visibleSteps } from '../run/screens.js';
import { validateAnswers } from '../run/validate.js';
import type { Answers, ExerciseDefinition } from '../types/index.js';
import { library } from './index.js';

const definitionOf = (row: string): ExerciseDefinition =>
  library.find(({ catalogId }) => catalogId === row)!.definition;
const shown = (catalogId: string, answers: Answers) => [
  ...new Set(visibleSteps(definitionOf(catalogId), answers).map(({ step }) => step.id)),
];
const numbers = (catalogId: string, answers: Answers) =>
  Object.fromEntries(observationsOf(definitionOf(catalogId), answers).map(({ code, value }) => [code, value]));
const ending = (catalogId: string, answers: Answers, counted = {}) =>
  endingFor(definitionOf(catalogId), answers, counted);
const flags = (catalogId: string, answers: Answers) =>
  flagsOf(definitionOf(catalogId), answers).map(({ flag }) => flag);

describe('what a review draws its picture from', () => {
  it('A1: feelings with their strength, and whether the strongest answers to now or then', () => {
    const answers = { weather: [{ word: 'longing', intensity: 6 }, { word: 'tired' }], source: 'then' };
    expect(numbers('A1', answers)).toEqual({ 'emotion.longing': 6, 'emotion.tired.named': 1, 'source.then': 1 });
  });

  it('A2: minutes really breathed, and tension on both sides', () => {
    const answers = { around: { before: 7, after: 5 }, way: 'breath', breathing: { pattern: 'longer-out', seconds: 90, finished: false } };
    expect(numbers('A2', answers)).toEqual({ 'tension.before': 7, 'tension.after': 5, 'way.breath': 1, 'breathing.minutes': 1.5 });
    expect(ending('A2', answers).body.en).toContain('from 7 to 5. Minutes with the circle: 1.5.');
  });

  it('A3: a letter with the day it returns, or a line of a page written by hand', () => {
    const letter = { reader: 'later', form: 'here', letter: { text: 'Hello.', on: '2027-01-04' } };
    expect(validateAnswers(definitionOf('A3'), letter)).toEqual([]);
    expect(shown('A3', { form: 'paper' })).toEqual(expect.arrayContaining(['page', 'line-that-returns']));
    expect(shown('A3', { form: 'paper' })).not.toContain('letter');
  });

  it('A4: walked or not today, minutes, and the mood that A7 and A9 ask for in the same words', () => {
    const answers = { today: 'out', around: { before: 3, after: 5 }, walk: { seconds: 600 } };
    expect(numbers('A4', answers)).toEqual({ 'today.out': 1, 'mood.before': 3, 'mood.after': 5, 'walk.minutes': 10 });
    const scale = (id: string) =>
      definitionOf(id).steps.flatMap((step) => (step.kind === 'before-after' ? step.scales : []))[0];
    expect(scale('A4')).toEqual(scale('A7'));
    expect(scale('A4')).toEqual(scale('A9'));
  });

  it('A5: assumptions and fears by tag', () => {
    const answers = { happened: 'No answer.', assumed: ['annoyed', { id: 'own', text: 'He left.' }], feared: ['left'], 'found-out': 'different' };
    expect(numbers('A5', answers)).toEqual({ 'assumed.annoyed': 1, 'assumed.own': 1, 'feared.left': 1, 'found-out.different': 1 });
    expect(ending('A5', answers, { moments: 6, different: 4 }).body.en).toContain('Turned out different: 4.');
  });

  it('A6: the rung with what was expected and how it was', () => {
    const answers = { likely: 'fine', rungs: { chosen: 'question', predicted: 6, actual: 2, outcome: 'warm' } };
    expect(numbers('A6', answers)).toMatchObject({ 'rungs.question.predicted': 6, 'rungs.question.actual': 2 });
    expect(ending('A6', answers).body.en).toBe(
      'Ask one small question by message. You expected 6, and it was 2. Both numbers are kept side by side.',
    );
  });

  it('A8: planned, done, and three ratings', () => {
    const answers = { week: 'done', value: 'create', did: 'Drew.', pleasure: 4, mastery: 5, closeness: 8 };
    expect(numbers('A8', answers)).toEqual({ 'week.done': 1, 'value.create': 1, pleasure: 4, mastery: 5, closeness: 8 });
  });

  it('A14: how true the harsh sentence feels before and after, and the reply', () => {
    const answers = { thought: 'I ruin everything.', around: { before: 8, after: 6 }, reply: 'One plate fell.', 'reply-true': 4 };
    expect(numbers('A14', answers)).toEqual({ 'harsh.before': 8, 'harsh.after': 6, 'reply-true': 4 });
    expect(ending('A14', answers).body.en).toContain('from 8 to 6. The kinder one: 4.');
  });
});

describe('what danger takes off the path', () => {
  it('A6: no ladder, no words to send and no plan with someone unsafe, and a clinician sees it', () => {
    const unsafe = { likely: 'unsafe' };
    expect(shown('A6', unsafe)).toEqual(['arrive', 'likely', 'not-safe']);
    expect(flags('A6', unsafe)).toEqual(['not-safe']);
    expect(ending('A6', unsafe).offers).toContain('hard-moment');
  });

  it('A6: no trying for real while it is not sure how the person takes it', () => {
    expect(shown('A6', { likely: 'unsure', rungs: { chosen: 'sit' } })).not.toContain('plan');
    expect(shown('A6', { likely: 'fine', rungs: { chosen: 'sit' } })).toContain('plan');
  });

  it('A5: does not send anyone to ask a person who may hurt them', () => {
    const afraid = { assumed: ['annoyed'], feared: ['hurt'], 'found-out': 'unknown' };
    expect(shown('A5', afraid)).toContain('trust-that');
    expect(shown('A5', afraid)).not.toContain('ask');
    expect(flags('A5', afraid)).toEqual(['not-safe']);
  });

  it('A14: a voice that wants harm opens the door to people, and makes no card', () => {
    const harm = { thought: 'Go away.', tone: 'harm', reply: 'Stay.' };
    expect(shown('A14', harm)).toContain('harm');
    expect(shown('A14', harm)).not.toContain('keep');
    expect(flags('A14', harm)).toEqual(['self-harm']);
    expect(ending('A14', { ...harm, around: { before: 5, after: 2 } }).offers).toEqual(['hard-moment']);
  });

  it('A11: a card that nobody else may see stays inside', () => {
    expect(shown('A11', { words: 'Rest.', others: 'inside' })).toContain('card-inside');
    expect(shown('A11', { words: 'Rest.', others: 'inside' })).not.toContain('card');
    const outside = { words: 'Rest.', others: 'inside', 'card-inside': { text: 'Rest.', places: ['phone'] } };
    expect(validateAnswers(definitionOf('A11'), outside)).not.toEqual([]);
  });
});

describe('what makes it smaller', () => {
  it.each([
    ['A8', { week: 'plan', value: 'learn' }, 'activity'],
    ['A13', { stage: 'new' }, 'goal'],
  ])('%s asks for half of a plan one is less than 7 sure of', (catalogId, answers, plan) => {
    const planned = (confidence: number) => ({ ...answers, [plan]: { what: 'Draw', confidence } });
    expect(shown(catalogId, planned(6))).toContain('half');
    expect(shown(catalogId, planned(7))).not.toContain('half');
  });

  it('A12: counts an anchor in its lighter form, and prepares one for what got in the way', () => {
    const answers = { mode: 'tick', rhythm: [{ id: 'movement', done: 'lighter' }], disrupted: ['work'] };
    expect(numbers('A12', answers)).toMatchObject({ 'rhythm.done': 1, 'rhythm.lighter': 1, 'disrupted.work': 1 });
    expect(shown('A12', answers)).toContain('fallback');
    expect(shown('A12', { ...answers, disrupted: ['nothing'] })).not.toContain('fallback');
    expect(ending('A12', answers).title.en).toBe('You found the right size');
  });

  it('A12: keeps hours and own lighter forms for the next day, without the ticks', () => {
    const last = { rhythm: [{ id: 'movement', at: '17:00', lighter: 'Three stairs', done: 'full' }], mode: 'tick' };
    expect(startingAnswers(definitionOf('A12'), last)).toEqual({
      rhythm: [{ id: 'movement', at: '17:00', lighter: 'Three stairs' }],
    });
  });

  it('A7: goes on with the ritual that was chosen, and counts nothing against anyone', () => {
    const last = { keeping: [{ id: 'ritual', state: 'not-kept', reason: 'undeserved' }] };
    expect(startingAnswers(definitionOf('A7'), last)).toEqual({ keeping: [{ id: 'ritual' }] });
    expect(ending('A7', { today: 'tell', ...last }, { kept: 4 }).body.en).toBe(
      "The ritual doesn't mind. Moments so far: 4, and they all stay.",
    );
  });
});
