import fc from 'fast-check';
import { beginsWord, firstNameOf, fitting, inserted, said } from './words';

const reply = (title: string, text: string) => ({ id: title, title, text, updatedAt: '2026-11-22T10:00:00.000Z' });

describe('saved replies', () => {
  it('say the first name wherever it stands, in either language, also one with a sign of its own', () => {
    expect(said('{name}, thank you. {nombre}!', '$& Ana')).toBe('$& Ana, thank you. $& Ana!');
    expect([firstNameOf(' Maya  Ortiz Vega '), firstNameOf('Noor')]).toEqual(['Maya', 'Noor']);
  });

  it('are put in where the caret stood, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.string(), (text, at, words) => {
        const caret = at % (text.length + 1);
        const after = inserted(text, caret, words);
        expect(after.text).toBe(text.slice(0, caret) + words + text.slice(caret));
        expect(after.text.slice(0, after.caret).endsWith(words)).toBe(true);
      }),
    );
  });

  it('are asked for by a stroke that begins a word, and not by one within', () => {
    expect([beginsWord('', 0), beginsWord('a ', 2), beginsWord('a\n', 2), beginsWord('and', 3)]).toEqual([true, true, true, false]);
  });

  it('are found by title and by text', () => {
    const replies = [reply('Stayed', 'What stayed with me'), reply('Next', 'Let us LOOK at it')];
    expect(fitting(replies, 'look').map(({ title }) => title)).toEqual(['Next']);
    expect(fitting(replies, ' ')).toHaveLength(2);
  });
});
