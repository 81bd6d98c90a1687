import { definitionOf } from '../testing/library.js';
import { observationsOf } from './observations.js';
import { effectivePrivateSteps, splitPrivate } from './private.js';
import { sentencesOf } from './sentences.js';

const gratitude = definitionOf('C6');
const rehearsal = definitionOf('B1');
const note = {
  direction: 'self',
  'what-self': 'I rested.',
  gave: [{ id: 'own', text: 'air' }],
  feeling: [{ word: 'calm' }],
};

describe('a note for me only', () => {
  const mine = { ...note, visibility: 'me' };

  it('is withheld without being named', () => {
    expect(splitPrivate(gratitude, mine)).toEqual({
      shared: { direction: 'self', visibility: 'me' },
      private: { 'what-self': 'I rested.', gave: note.gave, feeling: note.feeling },
      privateSteps: ['what-self', 'gave', 'feeling'],
    });
    expect(observationsOf(gratitude, mine).map(({ code }) => code)).toEqual(['direction.self', 'visibility.me']);
  });

  it('shows others that it exists, and nothing else', () => {
    const { shared, privateSteps } = splitPrivate(gratitude, mine);
    const lines = sentencesOf(gratitude, shared, privateSteps, 'en');
    expect(lines.filter((line) => line.private).map(({ step, sentence }) => [step, sentence])).toEqual([
      ['what-self', ''],
      ['gave', ''],
      ['feeling', ''],
    ]);
    expect(sentencesOf(gratitude, mine, null, 'en').every((line) => !line.private && line.sentence !== '')).toBe(true);
  });

  it('is shared when it is for the therapist', () => {
    const open = { ...note, visibility: 'therapist' };
    expect(splitPrivate(gratitude, open)).toEqual({ shared: open, private: {}, privateSteps: [] });
    expect(observationsOf(gratitude, open).map(({ code }) => code)).toContain('emotion.calm.named');
  });
});

describe('a private step', () => {
  it('takes the card made from its words with it', () => {
    const answers = { wish: 'An evening alone.', 'line-to-keep': 'An evening alone, please.' };
    expect(effectivePrivateSteps(rehearsal, answers, ['wish'])).toEqual(['wish', 'line-to-keep']);
    expect(splitPrivate(rehearsal, answers, ['wish']).shared).toEqual({});
  });

  it('takes a recording of its words with it', () => {
    const spoken = { 'statement-3': 'I may rest.', read: { file: '0198c0de-7a10-7000-8000-000000000001', seconds: 9 } };
    const sentences = definitionOf('A10');
    expect(effectivePrivateSteps(sentences, spoken, ['statement-3'])).toEqual(['statement-3', 'read']);
    expect(splitPrivate(sentences, spoken, ['statement-3']).shared).toEqual({});
    expect(effectivePrivateSteps(sentences, spoken)).toEqual([]);
    expect(effectivePrivateSteps(sentences, { 'statement-3': 'I may rest.' }, ['statement-3'])).toEqual(['statement-3']);
  });

  it('is never one that holds no words, even if named', () => {
    expect(effectivePrivateSteps(rehearsal, { 'safe-enough': 'unsafe' }, ['safe-enough', 'change'])).toEqual([]);
  });
});
