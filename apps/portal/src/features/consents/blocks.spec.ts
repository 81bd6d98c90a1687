import fc from 'fast-check';
import { blocksOf, placesIn } from './blocks';

describe('a text to be signed', () => {
  it('has headings, paragraphs and points where its lines say so', () => {
    expect(blocksOf('# What\nWe meet.\nWeekly.\n\nAnd talk.\n\n- one\n- two\n\n- three\n# End')).toEqual([
      { kind: 'heading', text: 'What' }, { kind: 'paragraph', text: 'We meet.\nWeekly.' }, { kind: 'paragraph', text: 'And talk.' },
      { kind: 'points', lines: ['one', 'two'] }, { kind: 'points', lines: ['three'] }, { kind: 'heading', text: 'End' },
    ]);
  });

  it('loses no word of what was written, and changes none', () => {
    const lines = fc.array(fc.oneof(fc.constantFrom('', '# ', '- ', 'a line', '# a heading', '- a point'), fc.string({ maxLength: 20 })), { maxLength: 12 });
    fc.assert(
      fc.property(lines, (written) => {
        const said = blocksOf(written.join('\n')).flatMap((block) => (block.kind === 'points' ? block.lines : [block.text]));
        const words = (text: string): string => text.replace(/^(# |- )/gm, '').replace(/\s+/g, '');
        expect(words(said.join('\n'))).toBe(words(written.join('\n').split('\n').map((line) => line.trimEnd()).join('\n')));
      }),
    );
  });

  it('says which places are still to be filled in', () => {
    expect(placesIn('[50] minutes, [] and [once a week]', 'none')).toEqual(['[50]', '[once a week]']);
  });
});
