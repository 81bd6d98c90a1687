import { library } from '@attune/exercise/library';
import fc from 'fast-check';
import { searchTextOf } from '../exercise-card.js';
import { rank } from './rank.js';

const items = library.map(({ id, definition }) => ({ id, text: searchTextOf(definition) }));
const rows = new Map(library.map(({ id, catalogId, slug }) => [id, `${catalogId} ${slug}`]));
const found = (search: string): string[] => rank(items, search).map((id) => rows.get(id)!);

/** How far down a list one looks between two sessions. */
const LOOKED_AT = 6;

describe('what a therapist types, in either language', () => {
  it.each([
    ['cannot say no', /^B[13] /],
    ["can't say no", /^B[13] /],
    ['cant say no', /^B[13] /],
    ['no puedo decir que no', /^B[13] /],
    ['no sabe decir no', /^B[13] /],
    ['alone on Sundays', /^(A6|C1|C3) /],
    ['lonely on the weekend', /^(A6|C1|C3|D6) /],
    ['sola los domingos', /^(A6|C1|C3) /],
    ['solo el domingo', /^(A6|C1|C3) /],
    ['no puedo dormir', /^A12 /],
    ["can't sleep", /^A12 /],
    ['insomnia', /^A12 /],
    ['enojada', /^(B|D)/],
    ['angry all the time', /^D/],
    ['boss', /^B1 asking-for-time/],
    ['problemas con mi jefa', /^B1 asking-for-time/],
    ['panic', /^A2 /],
    ['ataques de pánico', /^A2 /],
    ['ansiosa', /^(A2|D3) /],
    ["can't stop thinking", /^A(5|14) /],
    ['no puedo dejar de pensar', /^A(5|14) /],
    ['conflict with partner', /^(B1 asking-to-be-heard|B2|E5)/],
    ['peleas con mi pareja', /^(B1 asking-to-be-heard|B2|E5)/],
    ['procrastination', /^A(8|13) /],
    ['posterga todo', /^A(8|13) /],
    ['breakdown', /^(A2|A10|B1) /],
    ['crisis', /^(A2|A10|B1) /],
    ['hard on myself', /^A(10|14) /],
    ['me trato mal', /^A(10|14) /],
    ['guilty after a no', /^B/],
    ['my mother calls every day', /^B1 choosing-when/],
    ['mi mamá llama todos los días', /^B1 choosing-when/],
    ['dont trust anyone', /^D/],
    ['desconfiada', /^D/],
    ['low mood', /^(A9|C6|C7) /],
    ['ánimo bajo', /^(A9|C6|C7) /],
    ['exhausted', /^D2 |^A4 /],
    ['cansada', /^D2 |^A4 /],
    ['sin amigos', /^(A6|C1|D3) /],
    ['forgiveness', /^D6 common/],
    ['listening better', /^B6 /],
    ['perfectionist', /^A13 /],
    ['never enough', /^A1[34] /],
    ['red flags', /^D5 /],
  ])('"%s" finds what fits among the first', (search, fits) => {
    expect(found(search).slice(0, LOOKED_AT)).toContainEqual(expect.stringMatching(fits));
  });

  it.each(['zebra', '%', "' or 1=1 --", 'xyzzy quux'])('"%s" finds nothing', (search) => expect(found(search)).toEqual([]));

  it('narrows while a word is typed', () => {
    expect(found('perfec')).toEqual(expect.arrayContaining(found('perfectionism').slice(0, 1)));
  });

  it('finds every exercise by its title, first, in both languages', () => {
    for (const { catalogId, slug, definition } of library) {
      for (const title of [definition.title.en, definition.title.es]) expect([title, found(title)[0]]).toEqual([title, `${catalogId} ${slug}`]);
    }
  });
});

it('makes no difference between cases, accents and the order of words', () => {
  const word = fc.constantFrom(...new Set(items.flatMap(({ text }) => text.split(/[^a-z]+/)).filter((each) => each.length > 3)));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      const plain = rank(items, words.join(' '));
      expect(rank(items, words.toReversed().join('  ').toUpperCase())).toEqual(plain);
      expect(rank(items, words.join(', ').replaceAll('o', 'ó'))).toEqual(plain);
    }),
  );
});

it('answers any text, each exercise once', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 100, unit: 'grapheme' }), (text) => {
      const ids = rank(items, text);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
