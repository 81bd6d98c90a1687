import { compareCircles } from '../people/compare.js';
import { nextRung, rungsOf, smallestFirst } from '../ladder/rungs.js';
import { definitionOf } from '../testing/library.js';
import type { ExerciseDefinition, LadderStep, PeopleStep, Step } from '../types/index.js';
import { carriedOver, startingAnswers } from './carry.js';
import { cardSources, cardsOf } from './cards.js';
import { filesIn } from './files.js';

const text = { en: 'How?', es: '¿Cómo?' };
const named = (id: string) => ({ id, label: text });
const range = { min: 0, max: 10, labels: { '0': text, '10': text } };
const withSteps = (...steps: Step[]): ExerciseDefinition => ({
  ...definitionOf('C6'),
  steps,
  endings: [{ title: text, body: text }],
});
const last = { prompt: text, startsFrom: 'last' as const };

const ladder: LadderStep = {
  ...{ id: 'rungs', kind: 'ladder', canWriteOwn: true, distress: { prompt: text, ...range } },
  ...last,
  rungs: [{ ...named('coffee'), expected: 5 }, named('trip'), { ...named('text'), expected: 2 }],
};
const circle: PeopleStep = {
  id: 'circle',
  kind: 'people',
  rings: [named('close'), named('near')],
  asksContact: true,
  ...last,
};

describe('what a new answer starts with', () => {
  it.each<[string, Step, unknown, unknown]>([
    [
      'a letter’s words, not its day',
      { id: 'a', kind: 'text', returns: 'date', ...last },
      { text: 'Dear me', on: '2027-01-01' },
      'Dear me',
    ],
    [
      'a plan without its day',
      { id: 'a', kind: 'plan', fields: ['what', 'when', 'confidence'], ...last },
      { what: 'Draw', date: '2026-11-28', time: '18:00', confidence: 4 },
      { what: 'Draw', time: '18:00' },
    ],
    [
      'a list without ticks',
      { id: 'a', kind: 'checklist', items: [named('meal')], canWriteOwn: true, lighter: true, ...last },
      [
        { id: 'meal', done: 'full', lighter: 'Soup' },
        { id: 'own-1', label: 'Air', done: 'lighter' },
      ],
      [
        { id: 'meal', lighter: 'Soup' },
        { id: 'own-1', label: 'Air' },
      ],
    ],
    [
      'promises without states; a moved one keeps its day',
      { id: 'a', kind: 'commitments', canWriteOwn: true, ...last },
      [
        { id: 'own-1', label: 'Lunch', state: 'moved', movedTo: '2026-11-29', because: 'rain' },
        { id: 'own-2', label: 'Air', state: 'kept' },
      ],
      [
        { id: 'own-1', label: 'Lunch', movedTo: '2026-11-29' },
        { id: 'own-2', label: 'Air' },
      ],
    ],
    [
      'a ladder with what was climbed',
      ladder,
      { rungs: [{ id: 'text', expected: 1 }], chosen: 'text', predicted: 4, actual: 2, note: 'ok' },
      { rungs: [{ id: 'text', expected: 1 }], climbed: ['text'] },
    ],
    [
      'a climb that waits for its end',
      ladder,
      { chosen: 'coffee', predicted: 6, climbed: ['text'] },
      { chosen: 'coffee', predicted: 6, climbed: ['text'] },
    ],
    [
      'a circle without the contacts',
      circle,
      [{ id: 'p', name: 'R.', ring: 'near', contact: true }],
      [{ id: 'p', name: 'R.', ring: 'near' }],
    ],
    [
      'entries of a map',
      { id: 'a', kind: 'repeat', steps: [{ id: 'limit', kind: 'text', prompt: text }], ...last },
      [{ limit: 'Evenings' }, {}],
      [{ limit: 'Evenings' }],
    ],
    ['nothing of what is no answer', circle, { odd: true }, undefined],
    ['nothing after nothing', circle, [], undefined],
  ])('is %s', (_what, step, earlier, expected) => expect(carriedOver(step, earlier)).toEqual(expected));

  it('is nothing where a step does not ask for it', () => {
    const { startsFrom: _startsFrom, ...plain } = circle;
    expect(
      startingAnswers(withSteps(plain, ladder), {
        circle: [{ id: 'p', name: 'R.', ring: 'near' }],
        rungs: { chosen: 'text' },
      }),
    ).toEqual({ rungs: { chosen: 'text' } });
  });
});

describe('a ladder', () => {
  it('stands in the client’s order with their numbers, and can be sorted', () => {
    const answer = {
      rungs: [{ id: 'coffee', expected: 9 }, { id: 'own-1', label: 'Wave', expected: 1 }, { id: 'text' }],
    };
    expect(rungsOf(ladder, answer).map(({ id, expected }) => [id, expected])).toEqual([
      ['coffee', 9],
      ['own-1', 1],
      ['text', 2],
    ]);
    expect(smallestFirst(rungsOf(ladder, answer)).map(({ id }) => id)).toEqual(['own-1', 'text', 'coffee']);
    expect(smallestFirst(rungsOf(ladder, undefined)).map(({ id }) => id)).toEqual(['text', 'coffee', 'trip']);
  });

  it('offers the smallest rung not climbed yet', () => {
    expect(nextRung(ladder, undefined)?.id).toBe('text');
    expect(nextRung(ladder, { climbed: ['text'], chosen: 'coffee' })?.id).toBe('coffee');
    expect(nextRung(ladder, { climbed: ['text'], chosen: 'coffee', actual: 4 })?.id).toBe('trip');
    expect(nextRung(ladder, { climbed: ['text', 'coffee', 'trip'] })).toBeUndefined();
  });
});

it('sets two circles side by side', () => {
  const person = (id: string, ring: string) => ({ id, name: id.toUpperCase(), ring });
  const changes = compareCircles(
    circle,
    [person('a', 'near'), person('b', 'close'), person('c', 'near')],
    [person('a', 'close'), person('c', 'near'), person('d', 'near')],
  );
  expect(changes.joined.map(({ id }) => id)).toEqual(['d']);
  expect(changes.left.map(({ id }) => id)).toEqual(['b']);
  expect(changes.moved).toEqual([{ person: person('a', 'close'), from: 'near', to: 'close', closer: true }]);
  expect(changes.stayed.map(({ id }) => id)).toEqual(['c']);
});

describe('cards', () => {
  const from = ['one', 'two'];
  const definition = withSteps(
    { id: 'one', kind: 'text', prompt: text },
    { id: 'two', kind: 'text', prompt: text },
    { id: 'pick', kind: 'choice', prompt: text, options: [named('one'), named('two')], card: { from, pick: 'one' } },
    { id: 'line', kind: 'text', prompt: text, card: { from: ['one'], pick: 'one', returns: 'ask' } },
    { id: 'made', kind: 'card', prompt: text, card: { from, pick: 'one', returns: 'ask' } },
  );
  const answers = {
    ...{ one: 'May I rest.', two: 'I can wait.', pick: 'two', line: { text: 'Rest.', at: '21:00' } },
    made: { text: ' May I rest. ', from: 'one', look: 'soft', places: ['phone'], at: '07:30' },
  };

  it('are the same thing whichever step made them', () => {
    expect(cardsOf(definition, answers, 'en')).toEqual([
      { step: 'pick', text: 'I can wait.', from: 'two', look: 'plain', places: [], private: false },
      { step: 'line', text: 'Rest.', look: 'plain', places: [], at: '21:00', private: false },
      { step: 'made', text: 'May I rest.', from: 'one', look: 'soft', places: ['phone'], at: '07:30', private: false },
    ]);
  });

  it('are private when their words are', () => {
    const isPrivate = (...steps: string[]) => cardsOf(definition, answers, 'en', steps).map((card) => card.private);
    expect(isPrivate('one')).toEqual([false, true, true]);
    expect(isPrivate('two')).toEqual([true, false, true]);
    expect(isPrivate('line')).toEqual([false, true, false]);
  });

  it('may come from the words that are there', () => {
    expect(cardSources(definition, { ...answers, two: '' }, from, 'en')).toEqual([
      { step: 'one', text: 'May I rest.' },
    ]);
  });
});

it('lists the files that answers name, of the steps that show', () => {
  const file = (last: number) => `0198c0de-7a10-7000-8000-00000000000${last}`;
  const definition = withSteps(
    { id: 'page', kind: 'photo', prompt: text, max: 2 },
    { id: 'voice', kind: 'audio', prompt: text },
    { id: 'more', kind: 'photo', prompt: text, when: { step: 'voice', answered: false } },
  );
  const answers = {
    page: [{ file: file(1) }, { file: file(2) }],
    voice: { file: file(3), seconds: 4 },
    more: [{ file: file(4) }],
  };
  expect(filesIn(definition, answers)).toEqual([
    { step: 'page', kind: 'photo', file: file(1) },
    { step: 'page', kind: 'photo', file: file(2) },
    { step: 'voice', kind: 'audio', file: file(3) },
  ]);
});
