import fc from 'fast-check';
import { bodyRegions, noPlaces } from '../body/catalogue.js';
import type { DialogueState } from '../dialogue/runtime.js';
import { emotionCatalogue } from '../emotions/catalogue.js';
import { qualitiesOf, placesOf } from '../kinds/body.js';
import { recordingLimit } from '../kinds/audio.js';
import { ownIds } from '../kinds/own.js';
import { textLimit } from '../kinds/text.js';
import type {
  AgreementStep, AudioStep, BodyStep, ChoiceStep, CommitmentsStep, ChecklistStep, Labelled, LadderStep, PeopleStep, PlanField, PlanStep, Step, TextStep,
} from '../types/index.js';
import { movesWith, opening, play } from './moves.js';

type Words = fc.Arbitrary<string>;

/** Words a person may type. */
export const typed: Words = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '');
const date = fc.integer({ min: 0, max: 40_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const time = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => `${part}`.padStart(2, '0')).join(':'));
const ids = (items: readonly { id: string }[] = []): string[] => items.map(({ id }) => id);
const some = (known: readonly string[]) => (known.length ? fc.constantFrom(...known) : fc.constant(undefined));
const upTo = (words: Words, max: number): Words => words.map((text) => text.slice(0, max) || 'x').map((text) => (text.trim() ? text : 'x'));
/** A record in which any field but those required may be left out. */
const record = (model: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[] = []) =>
  fc.record(model, { requiredKeys });

function choiceValue(step: ChoiceStep, words: Words, open: boolean): fc.Arbitrary<unknown> {
  const offered = step.options.filter((option) => !open || option.when === undefined);
  const option = fc.constantFrom(...offered).chain(({ id, write }): fc.Arbitrary<unknown> => {
    const plain = fc.constant(id);
    return write ? fc.oneof(plain, words.map((text) => ({ id, text }))) : plain;
  });
  const idOf = (entry: unknown) => (typeof entry === 'string' ? entry : (entry as { id: string }).id);
  return step.multiple ? fc.uniqueArray(option, { selector: idOf, minLength: 1 }) : option;
}

function textValue(step: TextStep, words: Words): fc.Arbitrary<unknown> {
  const text = upTo(words, textLimit(step));
  const letter = step.returns === 'date' ? [record({ text, on: date }, ['text'])] : [];
  const card = step.card?.returns === 'ask' ? [record({ text, at: time }, ['text'])] : [];
  return fc.oneof(text, ...letter, ...card);
}

const feelings = (step: { multiple?: boolean }, words: Words) =>
  fc.uniqueArray(
    record({ word: fc.oneof(fc.constantFrom(...ids(emotionCatalogue)), upTo(words, 60)), intensity: fc.nat(10) }, ['word']),
    {
      selector: ({ word }) => String(word).trim().toLowerCase(),
      minLength: 1,
      maxLength: step.multiple === false ? 1 : 6,
    },
  );

function bodyValue(step: BodyStep, words: Words): fc.Arbitrary<unknown> {
  const quality = some(ids(qualitiesOf(step)));
  const word = step.canWriteOwn === false ? quality : fc.oneof(quality, upTo(words, 60));
  const place = record({ place: some(ids(placesOf(step))), qualities: fc.uniqueArray(word, { maxLength: 4 }), intensity: fc.nat(10) }, ['place']);
  return fc.oneof(
    fc.uniqueArray(place, { selector: (each) => each.place, minLength: 1, maxLength: Math.min(20, bodyRegions.length) }),
    fc.constantFrom(...noPlaces).map(({ id }) => [{ place: id }]),
  );
}

/** Entries for some of the definition's items and some of one's own, in any order. */
function entries(
  items: readonly Labelled[],
  canWriteOwn: boolean | undefined,
  words: Words,
  model: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Record<string, unknown>[]> {
  const known = some(ids(items)).chain((id) => record({ id: fc.constant(id), ...model }, ['id']));
  const own = fc.record({ id: fc.constantFrom(...ownIds), label: upTo(words, 120) }).chain(({ id, label }) =>
    record({ id: fc.constant(id), label: fc.constant(label), ...model }, ['id', 'label']),
  );
  const each = items.length === 0 ? own : canWriteOwn ? fc.oneof(known, own) : known;
  return fc.uniqueArray(each, { selector: ({ id }) => id, minLength: 1, maxLength: 6 }) as fc.Arbitrary<Record<string, unknown>[]>;
}

const checklistValue = (step: ChecklistStep, words: Words) =>
  entries(step.items, step.canWriteOwn, words, {
    done: step.lighter ? fc.constantFrom('full', 'lighter') : fc.constant('full'),
    ...(step.hours ? { at: time } : {}),
    ...(step.lighter ? { lighter: upTo(words, 120) } : {}),
  });

const commitmentsValue = (step: CommitmentsStep, words: Words) =>
  entries(step.commitments ?? [], step.canWriteOwn, words, {
    because: words,
    movedTo: date,
    ...(step.rhythms ? { rhythm: some(ids(step.rhythms)) } : {}),
    ...(step.reasons ? { reason: some(ids(step.reasons)) } : {}),
  }).chain((list) =>
    fc.constantFrom('kept', 'not-kept', 'moved').map((state) => list.map((entry) => ({ ...entry, state }))),
  );

function ladderValue(step: LadderStep, words: Words): fc.Arbitrary<unknown> {
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
    record({ rungs: fc.constant(rungs), chosen: some(rungs.map(({ id }) => String(id))), ...rest }, ['rungs', 'chosen']),
  );
  return fc.oneof(plain, built);
}

const peopleValue = (step: PeopleStep, words: Words) =>
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

function planValue(step: PlanStep, words: Words): fc.Arbitrary<unknown> {
  const model: Record<PlanField, Record<string, fc.Arbitrary<unknown>>> = {
    what: { what: words },
    when: { date, time, moment: upTo(words, 120) },
    where: { where: words },
    with: { with: words },
    obstacle: { obstacle: words },
    'if-then': { if: words, then: words },
    confidence: { confidence: fc.nat(10) },
  };
  const needed = (step.required?.length ? step.required : step.fields.slice(0, 1)).map((field) => Object.keys(model[field])[0]!);
  return record(Object.assign({}, ...step.fields.map((field) => model[field])), needed);
}

function audioValue(step: AudioStep): fc.Arbitrary<unknown> {
  const file = fc.record({ file: fc.uuid(), seconds: fc.integer({ min: 0, max: recordingLimit(step) }) });
  const read = fc.constant({ readAloud: true });
  return step.record === false ? read : step.readAloud ? fc.oneof(file, read) : file;
}

function agreementValue(step: AgreementStep, words: Words): fc.Arbitrary<unknown> {
  const clause = fc.constantFrom(...step.sections).chain((section) =>
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
          fc.record({ role: fc.constantFrom(...ids(step.roles)), name: upTo(words, 60), on: date, version: fc.constant(version) }),
          { selector: ({ role }) => role, maxLength: 2 },
        ),
      },
      ['version', 'clauses'],
    ),
  );
}

/** A value the step may well be answered with, enough for it to be complete; `open` keeps to options without a condition. */
export function validValue(step: Step, words: Words, open = false): fc.Arbitrary<unknown> {
  switch (step.kind) {
    case 'instruction':
      return fc.constant(undefined);
    case 'text':
      return textValue(step, words);
    case 'choice':
      return choiceValue(step, words, open);
    case 'scale':
      return fc.option(fc.integer({ min: step.min, max: step.max }), { nil: null });
    case 'emotion':
      return feelings(step, words);
    case 'repeat': {
      // An entry of nothing but "prefer not to say" is as good as none.
      const entry = fc
        .record(Object.fromEntries(step.steps.map((child) => [child.id, validValue(child, words, open)])))
        .filter((each) => Object.values(each).some((value) => value !== null));
      return fc.array(entry, { minLength: Math.max(1, step.min ?? 1), maxLength: Math.max(step.min ?? 1, step.max ?? 4) });
    }
    case 'before-after': {
      const number = ({ min, max }: { min: number; max: number }) => fc.option(fc.integer({ min, max }), { nil: null });
      const all = record(Object.fromEntries(step.scales.map((scale) => [scale.id, number(scale)])));
      const side = step.scales.length === 1 ? fc.oneof(number(step.scales[0]!), all) : all;
      return record({ before: side, after: side });
    }
    case 'dialogue':
      return fc.tuple(fc.nat(8), movesWith(words), fc.option(upTo(words, 60))).map(([place, list, person]) => {
        const first = play(step, opening(step, place, [], person ?? undefined), { reply: 0 });
        const end = list.reduce<DialogueState>((state, move) => play(step, state, move), first);
        return end.turns.some(({ rewound }) => !rewound) ? end.turns : first.turns;
      });
    case 'body':
      return bodyValue(step, words);
    case 'breath':
      return record(
        { pattern: some(ids(step.patterns)), minutes: fc.constantFrom(...step.minutes), seconds: fc.integer({ min: 1, max: 600 }), finished: fc.boolean() },
        ['seconds'],
      );
    case 'timer':
      return record(
        {
          seconds: fc.integer({ min: 1, max: 9000 }),
          finished: fc.boolean(),
          ...(step.minutes ? { minutes: fc.constantFrom(...step.minutes) } : {}),
          ...(step.byHand === false ? {} : { byHand: fc.constant(true) }),
        },
        ['seconds'],
      );
    case 'ladder':
      return ladderValue(step, words);
    case 'people':
      return peopleValue(step, words);
    case 'plan':
      return planValue(step, words);
    case 'checklist':
      return checklistValue(step, words);
    case 'commitments':
      return commitmentsValue(step, words);
    case 'card':
      return record(
        {
          text: words,
          from: fc.constantFrom(...step.card.from),
          look: fc.constantFrom(...(step.looks ?? ['plain', 'soft'])),
          places: fc.subarray([...(step.places ?? ['phone', 'print'])]),
          ...(step.card.returns ? { at: time } : {}),
        },
        ['text'],
      );
    case 'audio':
      return audioValue(step);
    case 'photo':
      return fc.uniqueArray(record({ file: fc.uuid(), ...(step.caption === false ? {} : { caption: upTo(words, 200) }) }, ['file']), {
        selector: ({ file }) => file,
        minLength: 1,
        maxLength: step.max ?? 1,
      });
    case 'agreement':
      return agreementValue(step, words);
  }
}
