import fc from 'fast-check';
import { begun, history, KEPT_EDITS, type History, type HistoryAct } from './history';

type Doc = readonly string[];
type Act = HistoryAct<Doc>;

const run = (acts: readonly Act[], from: History<Doc> = begun<Doc>([])) => acts.reduce(history<Doc>, from);

const edit = fc.record(
  { type: fc.constant('edit' as const), next: fc.array(fc.string(), { maxLength: 3 }), as: fc.constantFrom('title.en', 'title.es') },
  { requiredKeys: ['type', 'next'] },
);
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: edit },
  fc.constant({ type: 'rest' as const }),
  fc.constant({ type: 'undo' as const }),
  fc.constant({ type: 'redo' as const }),
);
const acts = fc.array(act, { maxLength: 60 });

it('takes an edit back whole: undo after an edit of its own is what was before', () => {
  fc.assert(
    fc.property(acts, fc.array(fc.string()), (before, next) => {
      const was = run(before);
      const now = run([{ type: 'edit', next }, { type: 'undo' }], was);
      expect(now.present).toBe(was.present);
      expect(now.past).toEqual(was.past.slice(-(KEPT_EDITS - 1)));
    }),
  );
});

it('redo after undo is what was, and undo after redo too', () => {
  fc.assert(
    fc.property(acts, (before) => {
      const was = run([...before, { type: 'rest' }]);
      if (was.past.length > 0) expect(run([{ type: 'undo' }, { type: 'redo' }], was)).toEqual(was);
      if (was.future.length > 0) expect(run([{ type: 'redo' }, { type: 'undo' }], was)).toEqual(was);
    }),
  );
});

it('comes back to the beginning and to the end, whatever was done', () => {
  fc.assert(
    fc.property(acts, (before) => {
      const was = run(before);
      const all = [...was.past, was.present, ...was.future];
      const back = run(was.past.map(() => ({ type: 'undo' as const })), was);
      expect([back.present, ...back.future]).toEqual(all);
      const forth = run(back.future.map(() => ({ type: 'redo' as const })), back);
      expect([...forth.past, forth.present]).toEqual(all);
    }),
  );
});

it('never forgets the present, and an edit leaves nothing to redo', () => {
  fc.assert(
    fc.property(acts, fc.array(fc.string()), (before, next) => {
      const now = history(run(before), { type: 'edit', next });
      expect(now.present).toBe(next);
      expect(now.future).toEqual([]);
    }),
  );
});

it('takes back together what was typed in one field, until the typing rests or another is typed in', () => {
  const typed = (next: Doc, as?: string): Act => ({ type: 'edit', next, as });
  const one = run([typed(['a'], 'title.en'), typed(['ab'], 'title.en'), typed(['abc'], 'title.en')]);
  expect(history(one, { type: 'undo' }).present).toEqual([]);
  const rested = run([typed(['a'], 'title.en'), { type: 'rest' }, typed(['ab'], 'title.en')]);
  expect(history(rested, { type: 'undo' }).present).toEqual(['a']);
  const other = run([typed(['a'], 'title.en'), typed(['a', 'b'], 'title.es')]);
  expect(history(other, { type: 'undo' }).present).toEqual(['a']);
  const single = run([typed(['a']), typed(['b'])]);
  expect(history(single, { type: 'undo' }).present).toEqual(['a']);
});

it('does not go on with an edit that was taken back', () => {
  const back = run([{ type: 'edit', next: ['a'], as: 'title.en' }, { type: 'undo' }, { type: 'edit', next: ['b'], as: 'title.en' }]);
  expect(history(back, { type: 'undo' }).present).toEqual([]);
});

it('keeps so many edits and no more', () => {
  const many = run(Array.from({ length: KEPT_EDITS + 20 }, (_, n): Act => ({ type: 'edit', next: [`${n}`] })));
  expect(many.past).toHaveLength(KEPT_EDITS);
  expect(history(many, { type: 'edit', next: many.present })).toBe(many);
});
