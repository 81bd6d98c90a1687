import fc from 'fast-check';
import { ownIds } from '../kinds/own.js';
import type {
  AgreementStep,
  ChecklistStep,
  CommitmentsStep,
  Labelled,
  LadderStep,
  PeopleStep,
} from '../types/index.js';
import { date, ids, record, some, time, upTo, type Words } from './typed.js';

/** Entries for some of the definition's items and some of one's own, in any order. */
function entries(
  items: readonly Labelled[],
  canWriteOwn: boolean | undefined,
  words: Words,
  model: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Record<string, unknown>[]> {
  const known = some(ids(items)).chain((id) => record({ id: fc.constant(id), ...model }, ['id']));
  const own = fc
    .record({ id: fc.constantFrom(...ownIds), label: upTo(words, 120) })
    .chain(({ id, label }) => record({ id: fc.constant(id), label: fc.constant(label), ...model }, ['id', 'label']));
  const each = items.length === 0 ? own : canWriteOwn ? fc.oneof(known, own) : known;
  return fc.uniqueArray(each, { selector: ({ id }) => id, minLength: 1, maxLength: 6 }) as fc.Arbitrary<
    Record<string, unknown>[]
  >;
}

export const checklistValue = (step: ChecklistStep, words: Words) =>
  entries(step.items, step.canWriteOwn, words, {
    done: step.lighter ? fc.constantFrom('full', 'lighter') : fc.constant('full'),
    ...(step.hours ? { at: time } : {}),
    ...(step.lighter ? { lighter: upTo(words, 120) } : {}),
  });

export const commitmentsValue = (step: CommitmentsStep, words: Words) =>
  entries(step.commitments ?? [], step.canWriteOwn, words, {
    because: words,
    movedTo: date,
    ...(step.rhythms ? { rhythm: some(ids(step.rhythms)) } : {}),
    ...(step.reasons ? { reason: some(ids(step.reasons)) } : {}),
  }).chain((list) =>
    fc.constantFrom('kept', 'not-kept', 'moved').map((state) => list.map((entry) => ({ ...entry, state }))),
  );

export function ladderValue(step: LadderStep, words: Words): fc.Arbitrary<unknown> {
  const number = fc.integer({ min: step.distress.min, max: step.distress.max });
  const rest = {
    predicted: number,
    actual: number,
    ...(step.outcomes ? { outcome: some(ids(step.outcomes)) } : {}),
    ...(step.note === false ? {} : { note: words }),
    climbed: fc.subarray(ids(step.rungs)),
  };
  const plain = record({ chosen: some(ids(step.rungs)), ...rest }, ['chosen']);
  const built = entries(step.rungs, step.canWriteOwn, words, { expected: number }).chain((rungs) =>
    record({ rungs: fc.constant(rungs), chosen: some(rungs.map(({ id }) => String(id))), ...rest }, [
      'rungs',
      'chosen',
    ]),
  );
  return fc.oneof(plain, built);
}

export const peopleValue = (step: PeopleStep, words: Words) =>
  fc.uniqueArray(
    record(
      {
        id: fc.nat(99).map((number) => `p-${number}`),
        name: upTo(words, 60),
        ring: some(ids(step.rings)),
        angle: fc.nat(359),
        qualities: fc.subarray(ids(step.qualities)),
        ...(step.rhythms ? { rhythm: some(ids(step.rhythms)) } : {}),
        ...(step.asksContact ? { contact: fc.boolean() } : {}),
        ...(step.note === false ? {} : { note: words }),
      },
      ['id', 'name', 'ring'],
    ),
    { selector: ({ id }) => id, minLength: 1, maxLength: Math.min(6, step.max ?? 30) },
  );

export function agreementValue(step: AgreementStep, words: Words): fc.Arbitrary<unknown> {
  const clause = fc
    .constantFrom(...step.sections)
    .chain((section) =>
      entries(section.clauses ?? [], section.canWriteOwn, words, {}).map((list) =>
        list.map(({ id, label }) => ({ section: section.id, id, ...(label ? { text: label } : {}) })),
      ),
    );
  return fc.tuple(fc.integer({ min: 1, max: 9 }), clause).chain(([version, clauses]) =>
    record(
      {
        version: fc.constant(version),
        clauses: fc.constant(clauses),
        signatures: fc.uniqueArray(
          fc.record({
            role: fc.constantFrom(...ids(step.roles)),
            name: upTo(words, 60),
            on: date,
            version: fc.constant(version),
          }),
          { selector: ({ role }) => role, maxLength: 2 },
        ),
      },
      ['version', 'clauses'],
    ),
  );
}
