import { fontFile, runsOf } from './fonts.js';

describe('the fonts of a page', () => {
  it('come with the product', () => {
    for (const face of ['text', 'strong', 'title'] as const) {
      for (const subset of ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese']) expect(fontFile(face, subset).subarray(0, 4).toString()).toBe('wOFF');
    }
  });

  it('write every letter by the file that has it, and leave none out', () => {
    expect(runsOf('Ağlar Łukasz')).toEqual([
      { subset: 'latin', text: 'A' }, { subset: 'latin-ext', text: 'ğ' }, { subset: 'latin', text: 'lar ' }, { subset: 'latin-ext', text: 'Ł' }, { subset: 'latin', text: 'ukasz' },
    ]);
    expect(runsOf('¿Cuánto? 4–7 “así”')).toEqual([{ subset: 'latin', text: '¿Cuánto? 4–7 “así”' }]);
    expect(runsOf('Ева')).toEqual([{ subset: 'cyrillic', text: 'Ева' }]);
    expect(runsOf('山 1')).toEqual([{ subset: 'latin', text: '? 1' }]);
  });
});
