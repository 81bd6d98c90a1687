import { compareCircles } from '../people/compare.js';
import { carriedOver } from '../run/carry.js';
import { endingFor } from '../run/ending.js';
import { observationsOf } from '../run/observations.js';
import { splitPrivate } from '../run/private.js';
import { visibleSteps } from '../run/screens.js';
import { validateAnswers } from '../run/validate.js';
import { allSteps } from '../run/walk.js';
import type { Answers, ExerciseDefinition, PeopleStep } from '../types/index.js';
import { library } from './index.js';

const definitionOf = (row: string): ExerciseDefinition =>
  library.find(({ catalogId }) => catalogId === row)!.definition;
const shown = (row: string, answers: Answers, smaller = false): string[] =>
  visibleSteps(definitionOf(row), answers, { smaller }).map(({ step }) => step.id);
const numbers = (row: string, answers: Answers) =>
  Object.fromEntries(observationsOf(definitionOf(row), answers).map(({ code, value }) => [code, value]));
const close = (row: string, answers: Answers, stats = {}) => endingFor(definitionOf(row), answers, stats);

describe('an exercise that may reach a real person', () => {
  const circle = [{ id: 'p-1', name: 'R.', ring: 'close' }];
  const planned: [row: string, before: Answers, question: string, plans: string[]][] = [
    ['C1', { begin: 'someone', circle, wish: 'nearer' }, 'likely', ['next-contact']],
    ['C2', { harm: 'no', share: 'would' }, 'likely', ['small-share']],
    ['C3', { today: 'choose' }, 'likely', ['next']],
    ['C4', { stage: 'asking' }, 'likely', ['ask', 'role']],
    ['C4', { stage: 'changing' }, 'likely-change', ['change']],
    ['C7', { hands: 'some', toward: 'known' }, 'likely', ['act', 'timing']],
    ['E10', {}, 'home', ['today']],
  ];

  it.each(planned)('%s asks what is likely first, and drops the plan on "unsafe"', (row, before, question, plans) => {
    expect(shown(row, before)).toContain(question);
    for (const plan of plans) {
      expect(shown(row, before)).not.toContain(plan);
      expect(shown(row, { ...before, [question]: 'fine' })).toContain(plan);
      expect(shown(row, { ...before, [question]: 'unsafe' })).not.toContain(plan);
    }
    const closing = close(row, { ...before, [question]: 'unsafe' });
    expect(closing.offers).toEqual(['hard-moment']);
    expect(closing.body.en).toMatch(/Help for today is one tap away/);
  });
});

describe('the people around me', () => {
  const circle = (definitionOf('C1').steps.find(({ kind }) => kind === 'people') as PeopleStep)!;
  const last = [
    { id: 'p-1', name: 'R.', ring: 'close', contact: true, rhythm: 'weekly' },
    { id: 'p-2', name: 'The dog', ring: 'closest' },
  ];

  it('begins with the last picture, without its contacts, so that two can be compared', () => {
    const now = (carriedOver(circle, last) as typeof last).map((each) => ({ ...each, ring: 'distant' }));
    expect(now.some((each) => 'contact' in each)).toBe(false);
    expect(compareCircles(circle, last, now.filter(({ id }) => id === 'p-1'))).toMatchObject({
      left: [{ id: 'p-2' }],
      moved: [{ person: { id: 'p-1' }, from: 'close' }],
    });
  });

  it('lets the page stay empty, asks no names then, and shows a door', () => {
    expect(shown('C1', { begin: 'nobody' })).toEqual(['arrive', 'begin', 'nobody', 'small-presence']);
    expect(validateAnswers(definitionOf('C1'), { begin: 'nobody' })).toEqual([]);
    expect(close('C1', { begin: 'nobody' }).offers).toContain('hard-moment');
  });

  it('counts people and contacts', () => {
    expect(numbers('C1', { begin: 'same', circle: last })).toMatchObject({
      'circle.people': 2,
      'circle.ring.close': 1,
      'circle.contacts': 1,
    });
  });
});

describe('how it goes with someone', () => {
  it('turns the questions that name a cost around, so that each quality grows with its name', () => {
    const answers = { 'word-kept': 4, guessing: 4, 'no-stays': 1, 'no-costs': 3 };
    expect(numbers('C2', answers)).toMatchObject({ consistency: 2, respect: 1 });
  });

  it('has a profile from the four questions of the smaller version alone', () => {
    const four = { 'word-kept': 3, 'no-stays': 2, 'stays-with-feelings': 1, 'asks-about-me': 0 };
    expect(shown('C2', {}, true)).toEqual(['who', ...Object.keys(four)]);
    expect(numbers('C2', four)).toMatchObject({ consistency: 3, respect: 2, validation: 1, mutuality: 0 });
    expect(close('C2', four).body.en).toContain('word kept 3. Limits 2. Feelings 1. Give and take 0.');
  });

  it('invites no share with someone who hurts, and takes a costly no seriously', () => {
    expect(shown('C2', { harm: 'yes' })).not.toContain('share');
    expect(shown('C2', { 'no-costs': 3 })).toContain('no-costs-noted');
    expect(shown('C2', { 'no-costs': 2 })).not.toContain('no-costs-noted');
  });
});

describe('small times with others', () => {
  const promises = [
    { id: 'greet', rhythm: 'weekly', state: 'kept' },
    { id: 'sit', state: 'moved', movedTo: '2026-12-03' },
    { id: 'own-1', label: 'The choir, first half', state: 'not-kept', reason: 'no-energy' },
  ];

  it('counts kept, moved and due, and says aloud only what was kept', () => {
    expect(numbers('C3', { today: 'look', promises })).toMatchObject({
      'promises.due': 3,
      'promises.kept': 1,
      'promises.moved': 1,
    });
    const body = close('C3', { today: 'look', promises, ease: 6 }, { keptSoFar: 9 }).body.en;
    expect(body.match(/\d+/g)).toEqual(['1', '9', '6']);
  });

  it('asks about ease only where something was kept, about changes only where something was not', () => {
    expect(shown('C3', { today: 'look', promises: [promises[0]] })).toContain('ease');
    expect(shown('C3', { today: 'look', promises: [promises[0]] })).not.toContain('change');
    expect(shown('C3', { today: 'look', promises: [promises[2]] })).toContain('change');
  });
});

describe('someone to check in with', () => {
  it('offers words for a change where advice or scolding came', () => {
    const told = { stage: 'check-in', how: 'not-today' };
    const after = (witness: string[], pressure: number) => shown('C4', { ...told, witness, pressure });
    expect(after(['listened'], 2)).not.toContain('likely-change');
    expect(after(['advice'], 2)).toContain('likely-change');
    expect(after(['listened'], 8)).toContain('likely-change');
  });

  it('keeps what the person answered, also that they want to stop', () => {
    expect(numbers('C4', { stage: 'answered', answer: 'stopped' })).toMatchObject({ 'answer.stopped': 1 });
    expect(shown('C4', { stage: 'answered', answer: 'stopped' })).toContain('answer-no');
  });
});

describe('a group and me', () => {
  it('rates safety, response and values, and notes a place where a no costs', () => {
    const answers = { today: 'weigh', 'free-no': 1, 'watch-words': 4, 'taken-in': 2, 'fits-values': 3, acting: 1 };
    expect(numbers('C5', answers)).toMatchObject({ safety: 0.5, responsiveness: 2, values: 3 });
    expect(shown('C5', answers)).toContain('low-safety');
  });

  it('plans no next visit to a place that hurts, and a smaller one after a visit that was not', () => {
    expect(shown('C5', { today: 'both', harm: 'yes' })).not.toContain('next');
    const visits = [{ id: 'be-there', state: 'not-kept', reason: 'no-energy' }];
    const stayed = shown('C5', { today: 'visit', visits });
    expect(stayed).toContain('gentler');
    expect(stayed).not.toContain('next');
  });
});

describe('one small kindness', () => {
  const done = (before: number, after: number): Answers => ({
    hands: 'some', toward: 'living', act: 'water', timing: 'now', done: 'whole', change: { before, after },
  });

  it('shows how the mood moved, and opens a door where it fell', () => {
    expect(numbers('C7', done(3, 6))).toMatchObject({ 'mood.before': 3, 'mood.after': 6, 'done.whole': 1 });
    expect(close('C7', done(3, 6)).body.en).toContain('from 3 to 6');
    expect(close('C7', done(6, 2)).offers).toContain('hard-moment');
    expect(close('C7', done(4, 4)).body.es).toContain('Tu ánimo está en 4.');
  });

  it('lets empty hands stop at once', () => {
    const stop = { hands: 'empty' };
    expect(shown('C7', stop)).toContain('empty-hands');
    expect(validateAnswers(definitionOf('C7'), stop)).toEqual([]);
  });
});

describe('pages of one partner', () => {
  const words = 'nobody else reads this';
  const page: Answers = {
    today: 'look', moment: words, load: [{ id: 'own', text: words }], habit: [{ id: 'own', text: words }],
    impact: words, fear: 'unsure', instead: { if: words, then: words }, line: 'Ask me about it.', readers: 'me',
  };

  it('withhold every word of the one who repairs unless they release it, but for the two answers that said so', () => {
    const { shared } = splitPrivate(definitionOf('E5'), page);
    expect(JSON.stringify(shared)).not.toContain(words);
    expect(shared).toEqual({ today: 'look', fear: 'unsure', line: page.line, readers: 'me' });
  });

  it('release a part, or all of it', () => {
    const release = (readers: string) => Object.keys(splitPrivate(definitionOf('E5'), { ...page, readers }).shared);
    expect(release('part')).toEqual(['today', 'habit', 'fear', 'instead', 'line', 'readers']);
    expect(release('therapist')).toEqual(Object.keys(page));
  });

  it('cannot be sent before it was said who may read them', () => {
    const { readers: _readers, ...unsaid } = page;
    const open = { step: 'readers', code: 'required' };
    for (const fear of ['no', 'yes']) {
      expect(validateAnswers(definitionOf('E5'), { ...unsaid, fear })).toContainEqual(open);
    }
    const story = { home: 'fine', today: 'open', hurts: words };
    expect(validateAnswers(definitionOf('E10'), story)).toContainEqual(open);
  });

  it('can keep back what still hurts alone, and hold a whole version each time', () => {
    const story = { home: 'fine', today: 'open', learn: 'I wait.', hurts: words, readers: 'but-hurt' };
    expect(splitPrivate(definitionOf('E10'), story).privateSteps).toEqual(['hurts']);
    for (const id of ['learn', 'appreciate', 'hope', 'hurts']) {
      const step = allSteps(definitionOf('E10')).find((each) => each.id === id)!;
      expect(carriedOver(step, 'as it was')).toBe('as it was');
      expect(shown('E10', { home: 'fine', today: 'open' })).toContain(id);
    }
  });
});
