import fc from 'fast-check';
import { bodyRegions, noPlaces } from '../body/catalogue.js';
import type { DialogueState } from '../dialogue/runtime.js';
import { emotionCatalogue } from '../emotions/catalogue.js';
import { recordingLimit } from '../kinds/audio.js';
import { placesOf, qualitiesOf } from '../kinds/body.js';
import { textLimit } from '../kinds/text.js';
import type { AudioStep, BodyStep, ChoiceStep, PlanField, PlanStep, Step, TextStep } from '../types/index.js';
import { agreementValue, checklistValue, commitmentsValue, ladderValue, peopleValue } from './lists.js';
import { movesWith, opening, play } from './moves.js';
import { date, ids, record, some, time, upTo, type Words } from './typed.js';

function choiceValue(step: ChoiceStep, words: Words, open: boolean): fc.Arbitrary<unknown> {
  const offered = step.options.filter((option) => !open || option.when === undefined);
  const option = fc.constantFrom(...offered).chain(({ id, write }): fc.Arbitrary<unknown> => {
    const plain = fc.constant(id);
    return write
      ? fc.oneof(
          plain,
          words.map((text) => ({ id, text })),
        )
      : plain;
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
    record({ word: fc.oneof(fc.constantFrom(...ids(emotionCatalogue)), upTo(words, 60)), intensity: fc.nat(10) }, [
      'word',
    ]),
    {
      selector: ({ word }) => String(word).trim().toLowerCase(),
      minLength: 1,
      maxLength: step.multiple === false ? 1 : 6,
    },
  );

function bodyValue(step: BodyStep, words: Words): fc.Arbitrary<unknown> {
  const quality = some(ids(qualitiesOf(step)));
  const word = step.canWriteOwn === false ? quality : fc.oneof(quality, upTo(words, 60));
  const place = record(
    { place: some(ids(placesOf(step))), qualities: fc.uniqueArray(word, { maxLength: 4 }), intensity: fc.nat(10) },
    ['place'],
  );
  return fc.oneof(
    fc.uniqueArray(place, {
      selector: (each) => each.place,
      minLength: 1,
      maxLength: Math.min(20, bodyRegions.length),
    }),
    fc.constantFrom(...noPlaces).map(({ id }) => [{ place: id }]),
  );
}

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
  const needed = (step.required?.length ? step.required : step.fields.slice(0, 1)).map(
    (field) => Object.keys(model[field])[0]!,
  );
  return record(Object.assign({}, ...step.fields.map((field) => model[field])), needed);
}

function audioValue(step: AudioStep): fc.Arbitrary<unknown> {
  const file = fc.record({ file: fc.uuid(), seconds: fc.integer({ min: 0, max: recordingLimit(step) }) });
  const read = fc.constant({ readAloud: true });
  return step.record === false ? read : step.readAloud ? fc.oneof(file, read) : file;
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
      return fc.array(entry, {
        minLength: Math.max(1, step.min ?? 1),
        maxLength: Math.max(step.min ?? 1, step.max ?? 4),
      });
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
        {
          pattern: some(ids(step.patterns)),
          minutes: fc.constantFrom(...step.minutes),
          seconds: fc.integer({ min: 1, max: 600 }),
          finished: fc.boolean(),
        },
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
      return fc.uniqueArray(
        record({ file: fc.uuid(), ...(step.caption === false ? {} : { caption: upTo(words, 200) }) }, ['file']),
        {
          selector: ({ file }) => file,
          minLength: 1,
          maxLength: step.max ?? 1,
        },
      );
    case 'agreement':
      return agreementValue(step, words);
  }
}
