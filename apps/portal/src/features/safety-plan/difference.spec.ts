import fc from 'fast-check';
import type { Contact, PlanSections } from '../../lib/safety-plan';
import { lineDifference, planDifference } from './difference';

const EMPTY: PlanSections = { signs: [], helps: [], people: [], places: [], professionals: [], safer: [], reasons: [] };
const words = ({ name, phone, note }: Contact) => [name, phone, note].filter(Boolean).join(' · ');
const between = (was: Partial<PlanSections>, now: Partial<PlanSections>) => planDifference({ ...EMPTY, ...was }, { ...EMPTY, ...now }, words);

it('tells what came, what went, and what was rewritten', () => {
  expect(between({ helps: ['Cold water on my wrists.', 'The tram to Ines.'] }, { helps: ['Cold water on my face.', 'Tea.'] })).toEqual([
    {
      section: 'helps',
      moved: false,
      changes: [
        { kind: 'changed', was: 'Cold water on my wrists.', now: 'Cold water on my face.' },
        { kind: 'went', was: 'The tram to Ines.' },
        { kind: 'came', now: 'Tea.' },
      ],
    },
  ]);
});

it('knows somebody by the name, whatever stands beside it', () => {
  const ines = (phone: string) => ({ name: 'Ines', phone, note: null, for: 'help' as const });
  expect(between({ people: [ines('1')] }, { people: [ines('2'), { ...ines('1'), name: 'Tove' }] })).toEqual([
    { section: 'people', moved: false, changes: [{ kind: 'changed', was: 'Ines · 1', now: 'Ines · 2' }, { kind: 'came', now: 'Tove · 1' }] },
  ]);
});

it('says of a list in another order that it was moved, and nothing else', () => {
  expect(between({ places: ['Pier.', 'Library.', 'Park.'] }, { places: ['Park.', 'Pier.', 'Library.'] })).toEqual([{ section: 'places', moved: true, changes: [] }]);
});

it('finds nothing between a plan and itself, and the sections in the order they are written in', () => {
  const plan = { signs: ['A.'], reasons: ['B.'], people: [{ name: 'Ines', phone: null, note: null, for: 'help' as const }] };
  expect(between(plan, plan)).toEqual([]);
  expect(between({}, plan).map(({ section }) => section)).toEqual(['signs', 'people', 'reasons']);
});

it('loses no line: what stayed, what changed, came and went make up both lists', () => {
  const lines = fc.array(fc.constantFrom('tea', 'tea with milk', 'cold water', 'water', 'a walk', 'walk', 'tea'), { maxLength: 8 });
  fc.assert(
    fc.property(lines, lines, fc.boolean(), (was, now, akin) => {
      const { changes } = lineDifference(was, now, () => akin);
      const of = (side: 'was' | 'now') => changes.flatMap((change) => (side in change ? [(change as Record<string, string>)[side]!] : []));
      const left = (list: string[], taken: string[]) => {
        const rest = [...list];
        for (const line of taken) expect(rest.splice(rest.indexOf(line), 1)).toEqual([line]);
        return rest.sort();
      };
      expect(left(was, of('was'))).toEqual(left(now, of('now')));
    }),
    { numRuns: 500 },
  );
});
