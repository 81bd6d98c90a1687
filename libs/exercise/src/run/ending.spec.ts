import { definitionOf, type BuiltIn } from '../testing/library.js';
import type { Answers } from '../types/index.js';
import { endingFor } from './ending.js';

const body = (id: BuiltIn, answers: Answers, stats = {}) => endingFor(definitionOf(id), answers, stats).body;

describe('the ending', () => {
  const three = { 'statement-1': 'a', 'statement-2': 'b', 'statement-3': 'c' };

  it.each<[string, object, string, RegExp]>([
    ['still very hard', { before: 6, after: 9 }, 'hard-moment', /: 6 before, 9 now\./],
    ['down', { before: 7, after: 4 }, 'look-back', /from 7 to 4/],
    ['up', { before: 3, after: 5 }, 'breathing', /from 3 to 5/],
    ['the same', { before: 5, after: 5 }, 'look-back', /stayed at 5.*three sentences/],
    ['left open', { before: 5, after: null }, 'look-back', /^You found words for a hard moment/],
  ])('of three kind sentences fits a number that is %s', (_way, change, offer, text) => {
    const ending = endingFor(definitionOf('A10'), { ...three, change });
    expect(ending.body.en).toMatch(text);
    expect(ending.offers).toContain(offer);
  });

  it('does not speak of three sentences after the smaller version', () => {
    expect(body('A10', { 'statement-3': 'c', change: { before: 5, after: 5 } }).en).toContain(
      'You now have a sentence',
    );
  });

  it.each<[object, object[] | undefined, RegExp]>([
    [
      { before: 3, after: 6 },
      [{ word: 'sad' }, { word: 'tired' }],
      /^Nombraste: tristeza y cansancio\. Tu calma pasó de 3 a 6\./,
    ],
    [{ before: 6, after: 3 }, [{ word: 'sad' }], /^Nombraste: tristeza\. Tu calma pasó de 6 a 3\..*Momento difícil/],
    [{ before: 3, after: 3 }, undefined, /^Tu calma se quedó en 3\./],
    [{}, [{ word: 'wobbly' }], /^Nombraste: wobbly\./],
    [{}, undefined, /^Esta vez no vino ninguna palabra/],
  ])('of the inner weather notices %j %j', (around, weather, text) => {
    expect(body('A1', { around, weather }).es).toMatch(text);
  });

  it('names each scale of a rehearsal, and leaves out what was left open', () => {
    const change = { before: { guilt: 2, discomfort: 4 }, after: { guilt: 6, discomfort: 4 } };
    expect(body('B1', { 'safe-enough': 'fine', change }).en).toMatch(/^Guilt: 2, then 6\. Discomfort: 4, then 4\./);
    expect(body('B1', { 'safe-enough': 'fine' }).en).toBe('You can feel guilty and be fair at the same time.');
  });

  it('counts what the keeper of earlier notes can count', () => {
    const answers = { direction: 'self', 'what-self': 'x', visibility: 'therapist' };
    expect(body('C6', answers, { count: 3, selfCount: 1, otherCount: 2 }).en).toContain(
      'Notes so far: 3. About you: 1. About others: 2.',
    );
    expect(body('C6', answers).en).toBe('You gave this moment a second look.');
  });
});
