import { library } from '../library/index.js';
import { definitionOf } from '../testing/library.js';
import type { ExerciseDefinition, Step, TextStep } from '../types/index.js';
import { asksWhatWasLearned, learnedIn } from './learned.js';

const words = (text: string) => ({ en: text, es: text });
const asking = (id: string, more: Partial<TextStep> = {}): TextStep => ({ id, kind: 'text', prompt: words(id), learned: true, ...more });
const withSteps = (...steps: Step[]): ExerciseDefinition => ({ ...definitionOf('C6'), steps });

describe('what was learned', () => {
  it('is every answer to a question that asks so, a letter’s without its day, and none that was left open', () => {
    const definition = withSteps(asking('first'), asking('second'), asking('letter', { returns: 'date' }), asking('other', { learned: false }));
    const answers = { first: ' That I can wait. ', second: '  ', letter: { text: 'Rest helps.', on: '2027-01-04' }, other: 'Not this.' };
    expect(learnedIn(definition, answers)).toEqual([
      { step: 'first', prompt: words('first'), text: 'That I can wait.' },
      { step: 'letter', prompt: words('letter'), text: 'Rest helps.' },
    ]);
  });

  it('is found inside a before-after, and not where the question does not show', () => {
    const range = { min: 0, max: 10, labels: { '0': words('none'), '10': words('all') } };
    const definition = withSteps(
      { id: 'change', kind: 'before-after', scales: [{ id: 'ease', prompt: words('ease'), ...range }], steps: [asking('inside')] },
      asking('hidden', { when: { step: 'inside', answered: false } }),
    );
    expect(asksWhatWasLearned(definition)).toBe(true);
    expect(learnedIn(definition, { inside: 'Here.', hidden: 'Left behind.' }).map(({ text }) => text)).toEqual(['Here.']);
  });

  it('is asked in every part of the library, and not by an exercise that asks for none of it', () => {
    const parts = library.filter(({ definition }) => asksWhatWasLearned(definition)).map(({ catalogId }) => catalogId[0]);
    expect([...new Set(parts)].sort()).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(asksWhatWasLearned(definitionOf('C6'))).toBe(false);
  });
});
