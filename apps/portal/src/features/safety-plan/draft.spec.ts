import fc from 'fast-check';
import type { PlanSections } from '../../lib/safety-plan';
import { bodyOf, draftOf, nameless, newContact, newLine } from './draft';

const EMPTY: PlanSections = { signs: [], helps: [], people: [], places: [], professionals: [], safer: [], reasons: [] };

const text = (maxLength: number) => fc.string({ minLength: 1, maxLength }).filter((words) => words === words.trim());
const contact = { name: text(20), phone: fc.option(text(10)), note: fc.option(text(20)) };
const lines = fc.array(text(30), { maxLength: 12 });
const plans: fc.Arbitrary<PlanSections> = fc.record({
  signs: lines,
  helps: lines,
  people: fc.array(fc.record({ ...contact, for: fc.constantFrom('company' as const, 'help' as const) }), { maxLength: 4 }),
  places: lines,
  professionals: fc.array(fc.record(contact), { maxLength: 4 }),
  safer: lines,
  reasons: lines,
});

it('gives back every plan as it was opened', () => {
  fc.assert(fc.property(plans, (plan) => expect(bodyOf(draftOf(plan))).toEqual(plan)), { numRuns: 200 });
});

it('begins an empty section with one line, and leaves lines and people without words out', () => {
  const draft = draftOf(EMPTY);
  expect(draft.helps.map((line) => line.text)).toEqual(['']);
  const written = { ...draft, helps: [newLine('  '), newLine(' Tea. ')], people: [newContact()] };
  expect(bodyOf(written)).toEqual({ ...EMPTY, helps: ['Tea.'] });
  expect(nameless(written)).toEqual([]);
});

it('names whoever has a number and no name', () => {
  const nobody = { ...newContact(), phone: '600' };
  expect(nameless({ ...draftOf(EMPTY), people: [newContact(), nobody] })).toEqual([nobody.key]);
});
