import fc from 'fast-check';
import { linesOf } from './text.js';

/** Every letter is as wide as another. */
const measure = (text: string): number => [...text].length;

describe('lines of a text', () => {
  it('hold every letter in its order, and none is wider than its place', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 1, max: 30 }), (text, width) => {
      const lines = linesOf(text, width, measure);
      const bare = (said: string): string => said.replace(/[ \t\r\n]+/g, '');
      expect(bare(lines.join(''))).toBe(bare(text));
      for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
    }));
  });

  it('break between words, and keep what a no-break space joins', () => {
    expect(linesOf('one two three', 7, measure)).toEqual(['one two', 'three']);
    expect(linesOf('at 95\u00a0% sure', 6, measure)).toEqual(['at', '95\u00a0%', 'sure']);
    expect(linesOf('Unterstützung', 5, measure)).toEqual(['Unter', 'stütz', 'ung']);
    expect(linesOf('Ferreira-Mossbank', 12, measure)).toEqual(['Ferreira-', 'Mossbank']);
  });
});
