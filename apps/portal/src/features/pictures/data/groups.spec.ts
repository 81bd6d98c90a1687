import fc from 'fast-check';
import { definitionOf } from '../testing/series';
import { endsOf, groupsOf, namedIn, nameKey } from './groups';
import { ownWordsIn } from './own-feelings';

const entry = (responseId: string, ...values: (number | null)[]) => ({ responseId, localDate: `2026-10-0${responseId}`, values });

describe('whom an entry is about', () => {
  it('is one person however the name is written, and another for another name', () => {
    for (const same of ['José', 'JOSE', ' josé ', 'jose.', 'Jose\u0301']) expect(nameKey(same)).toBe(nameKey('José'));
    expect(nameKey('Ana  María')).toBe(nameKey('ana maria'));
    expect(nameKey('Ana')).not.toBe(nameKey('Anna'));
    expect(nameKey('M')).not.toBe(nameKey('N'));
    expect(nameKey('🌊')).not.toBe(nameKey('🌙'));
  });

  it('is read from the step that says so, and is nobody where it is private or left open', () => {
    const definition = definitionOf('C2');
    expect(namedIn({ definition, answers: { who: ' M. ' } })).toBe('M.');
    expect(namedIn({ definition, answers: {} })).toBeUndefined();
    expect(namedIn({ definition, answers: { who: '  ' } })).toBeUndefined();
    expect(namedIn({ definition: definitionOf('C5'), answers: { group: 'Choir' } })).toBe('Choir');
    expect(namedIn({ definition: definitionOf('A10'), answers: { happening: 'A hard day.' } })).toBeUndefined();
  });

  it('parts the entries: each is in one group or in none, in the order of time', () => {
    const names = fc.array(fc.option(fc.constantFrom('M', 'm.', 'Noa', 'NOÁ', 'Sam'), { nil: undefined }), { maxLength: 9 });
    fc.assert(
      fc.property(names, (given) => {
        const entries = given.map((_, index) => entry(String(index), index));
        const { groups, unnamed } = groupsOf(entries, new Map(given.map((name, index) => [String(index), name])));
        const all = [...groups.flatMap((group) => group.entries), ...unnamed];
        expect(all.map(({ responseId }) => responseId).sort()).toEqual(entries.map(({ responseId }) => responseId));
        for (const { entries: own, name } of groups) {
          const places = own.map(({ responseId }) => Number(responseId));
          expect(places).toEqual([...places].sort((a, b) => a - b));
          expect(name).toBe(given[places.at(-1)!]);
        }
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      }),
    );
  });

  it('says of a score where it began and where it is, past entries that left it open', () => {
    const entries = [entry('1', null, 2), entry('2', 1.5, null), entry('3', 3, null)];
    expect(endsOf({ entries }, 0)).toEqual({ first: 1.5, last: 3, count: 2 });
    expect(endsOf({ entries }, 1)).toEqual({ first: 2, last: 2, count: 1 });
    expect(endsOf({ entries: [entry('1', null)] }, 0)).toBeNull();
  });
});

it('counts a word of one’s own once an entry, however it is written', () => {
  const definition = definitionOf('A1');
  const said = (localDate: string, ...words: string[]) => ({ definition, localDate, answers: { weather: words.map((word) => ({ word })) } });
  expect(ownWordsIn([said('2026-10-01', 'like fog', 'glad'), said('2026-10-04', 'Like  fog', 'wobbly')])).toEqual([
    { key: 'like fog', word: 'Like  fog', times: 2, first: '2026-10-01' },
    { key: 'wobbly', word: 'wobbly', times: 1, first: '2026-10-04' },
  ]);
});
