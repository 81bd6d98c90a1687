import fc from 'fast-check';
import { keepDraft } from './drafts';
import { doingAddress, keptHere, readPlace, sameWords, writePlace, type DraftContent } from './response-draft';
import { phone } from './testing/phone';

beforeEach(() => phone());

const draft = (change: Partial<DraftContent>): DraftContent => ({
  assignmentId: 'a',
  occasionId: null,
  corrects: null,
  startedAt: '2026-11-03T20:00:00.000Z',
  answers: { note: 'x' },
  privateSteps: [],
  smaller: false,
  place: null,
  revision: null,
  synced: false,
  ...change,
});

it('reads every place back as it was written', () => {
  const place = fc.record({ n: fc.nat(200), of: fc.nat(200), screen: fc.stringMatching(/^[a-z][a-z0-9.-]{0,30}$/) });
  fc.assert(fc.property(place, (each) => expect(readPlace(writePlace(each))).toEqual(each)));
});

it('takes a place without numbers for a screen', () => {
  expect(readPlace('weather')).toEqual({ n: 0, of: 0, screen: 'weather' });
  expect(readPlace(null)).toBeNull();
});

it('tells the same words from others, whatever the order of their keys', () => {
  const one = draft({ answers: { a: { x: 1, y: [1, 2] }, b: 'w' }, privateSteps: ['b', 'a'] });
  expect(sameWords(one, draft({ answers: { b: 'w', a: { y: [1, 2], x: 1 } }, privateSteps: ['a', 'b'] }))).toBe(true);
  expect(sameWords(one, draft({ answers: { b: 'w', a: { y: [2, 1], x: 1 } }, privateSteps: ['a', 'b'] }))).toBe(false);
  expect(sameWords(one, { ...one, privateSteps: ['a'] })).toBe(false);
  expect(sameWords(one, { ...one, smaller: true })).toBe(false);
});

it('finds what was begun for an occasion, and no correction nor what is on its way', () => {
  keepDraft('mara', 'r1', draft({ occasionId: 'o1' }));
  keepDraft('mara', 'r2', draft({}));
  keepDraft('mara', 'r3', draft({ corrects: 'r0' }));
  expect(keptHere('mara', { assignmentId: 'a', occasionId: 'o1' })?.responseId).toBe('r1');
  expect(keptHere('mara', { assignmentId: 'a', occasionId: null })?.responseId).toBe('r2');
  expect(keptHere('mara', { assignmentId: 'a', occasionId: null }, new Set(['r2']))).toBeUndefined();
  expect(keptHere('noor', { assignmentId: 'a', occasionId: 'o1' })).toBeUndefined();
});

it('writes nothing but ids and switches into the address', () => {
  expect(doingAddress({ assignmentId: 'a', responseId: 'r' })).toBe('/do/a/r');
  expect(doingAddress({ assignmentId: 'a', responseId: 'r', occasionId: 'o', smaller: true, corrects: 'c', level: 2 })).toBe(
    '/do/a/r?occasion=o&smaller=1&corrects=c&level=2',
  );
});
