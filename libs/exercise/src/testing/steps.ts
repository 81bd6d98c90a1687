import fc from 'fast-check';
import { bodyRegions } from '../body/catalogue.js';
import { planFields, type Labelled, type Localized, type Step } from '../types/index.js';
import { anyDialogue } from './dialogues.js';

/** A step that waits for its id and for the steps that come earlier. */
export type Draft = (id: string, earlier: readonly Step[]) => Step;

const word = fc.oneof(
  fc.constantFrom('Tea', 'A walk', 'Not today', 'How was it?'),
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/[{}]/g, '').trim() || 'x'),
);
export const words: fc.Arbitrary<Localized> = fc.record({ en: word, es: word });

const labelled = (prefix: string, minLength: number, maxLength: number): fc.Arbitrary<Labelled[]> =>
  fc
    .array(fc.record({ label: words, hint: words }, { requiredKeys: ['label'] }), { minLength, maxLength })
    .map((list) => list.map((each, index) => ({ id: `${prefix}-${index}`, ...each })));

const range = fc
  .tuple(
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: 1, max: 10 }),
    words,
    fc.constantFrom('lower', 'higher', 'neither'),
  )
  .map(([min, width, label, better]) => ({
    min,
    max: min + width,
    labels: { [min]: label, [min + width]: label },
    better,
  }));

const optionally = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: null }).map((each) => (each === null ? {} : { [key]: each }));
/** A step of a kind from its parts, each a record of fields. */
const step = (kind: string, ...parts: fc.Arbitrary<object>[]): fc.Arbitrary<Draft> =>
  fc.tuple(words, ...parts).map(
    ([prompt, ...fields]) =>
      (id) =>
        Object.assign({ id, kind, prompt }, ...fields) as Step,
  );

const flag = (name: string) => optionally(name, fc.boolean());

const text = step(
  'text',
  optionally('size', fc.constantFrom('short', 'long')),
  optionally('returns', fc.constant('date')),
);
const choice = fc
  .tuple(
    labelled('option', 1, 4),
    fc.array(fc.tuple(fc.boolean(), fc.integer({ min: -2, max: 5 })), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .chain(([options, extras, valued]) =>
    step(
      'choice',
      fc.constant({
        options: options.map((option, index) => ({
          ...option,
          ...(extras[index]?.[0] ? { write: true } : {}),
          ...(valued ? { value: extras[index]![1] } : {}),
        })),
      }),
      flag('multiple'),
      flag('observe'),
    ),
  );
const scale = step('scale', range);
const emotion = step('emotion', flag('multiple'), flag('intensity'));

/** The kinds that may stand inside a repeat. */
export const leafStep: fc.Arbitrary<Draft> = fc.oneof(text, choice, scale, emotion);

const instruction: fc.Arbitrary<Draft> = words.map((body) => (id) => ({ id, kind: 'instruction', body }));
const repeat: fc.Arbitrary<Draft> = fc
  .tuple(words, fc.array(leafStep, { minLength: 1, maxLength: 3 }), fc.nat(2), fc.nat(3))
  .map(
    ([prompt, children, min, more]) =>
      (id) =>
        ({
          id,
          kind: 'repeat',
          prompt,
          min,
          max: min + more + 1,
          steps: children.map((child, index) => child(`c${index}`, [])),
        }) as Step,
  );
const body = step(
  'body',
  optionally(
    'places',
    fc.subarray(
      bodyRegions.map(({ id }) => id),
      { minLength: 1 },
    ),
  ),
  optionally('qualities', labelled('quality', 1, 3)),
  flag('canWriteOwn'),
  flag('intensity'),
);
const minutes = (max: number) =>
  fc.uniqueArray(fc.integer({ min: 1, max }), { minLength: 1, maxLength: 4 }).map((list) => list.sort((a, b) => a - b));
const breath = fc
  .tuple(labelled('pattern', 1, 3), fc.integer({ min: 1, max: 20 }), fc.nat(20))
  .chain(([patterns, out, hold]) =>
    step(
      'breath',
      fc.constant({ patterns: patterns.map((pattern) => ({ ...pattern, in: 4, out, hold })) }),
      minutes(5).map((list) => ({ minutes: list })),
    ),
  );
const timer = step('timer', optionally('minutes', minutes(180)), flag('byHand'));
const ladder = step(
  'ladder',
  labelled('rung', 1, 4).map((rungs) => ({ rungs })),
  fc.tuple(words, range).map(([prompt, each]) => ({ distress: { prompt, ...each } })),
  optionally('outcomes', labelled('outcome', 1, 3)),
  flag('canWriteOwn'),
  flag('note'),
  optionally('startsFrom', fc.constant('last')),
);
const people = step(
  'people',
  labelled('ring', 2, 5).map((rings) => ({ rings })),
  optionally('qualities', labelled('quality', 1, 3)),
  optionally('rhythms', labelled('rhythm', 1, 3)),
  flag('asksContact'),
  flag('note'),
);
const plan = fc
  .subarray([...planFields], { minLength: 1 })
  .chain((fields) => step('plan', fc.constant({ fields }), optionally('required', fc.subarray(fields))));
const checklist = step(
  'checklist',
  labelled('item', 1, 4).map((items) => ({ items })),
  flag('canWriteOwn'),
  flag('hours'),
  flag('lighter'),
);
const commitments = step(
  'commitments',
  labelled('promise', 1, 3).map((list) => ({ commitments: list })),
  optionally('rhythms', labelled('rhythm', 1, 3)),
  optionally('reasons', labelled('reason', 1, 3)),
  flag('canWriteOwn'),
);
const audio = fc
  .boolean()
  .chain((record) =>
    step(
      'audio',
      optionally('maxSeconds', fc.integer({ min: 5, max: 600 })),
      fc.constant(record ? {} : { record, readAloud: true }),
      record ? flag('readAloud') : fc.constant({}),
    ),
  );
const photo = step('photo', optionally('max', fc.integer({ min: 1, max: 6 })), flag('caption'));
const agreement = fc
  .tuple(labelled('section', 1, 3), labelled('clause', 1, 3), fc.boolean())
  .chain(([sections, clauses, canWriteOwn]) =>
    step(
      'agreement',
      fc.constant({ sections: sections.map((section) => ({ ...section, clauses, canWriteOwn })) }),
      labelled('role', 1, 2).map((roles) => ({ roles })),
    ),
  );
/** A card of the words of earlier steps, or a text where there is none yet. */
const card: fc.Arbitrary<Draft> = fc
  .tuple(words, fc.array(fc.nat(9), { minLength: 1, maxLength: 3 }), fc.boolean(), fc.boolean())
  .map(([prompt, places, returns, asText]) => (id, earlier) => {
    if (earlier.length === 0) return { id, kind: 'text', prompt };
    const from = [...new Set(places.map((place) => earlier[place % earlier.length]!.id))];
    const made = { from, pick: 'one' as const, ...(returns ? { returns: 'ask' as const } : {}) };
    return asText ? { id, kind: 'text', prompt, card: made } : { id, kind: 'card', prompt, card: made };
  });
const dialogue: fc.Arbitrary<Draft> = fc.tuple(words, anyDialogue).map(
  ([prompt, made]) =>
    (id) =>
      ({ id, kind: 'dialogue', prompt, ...made }) as Step,
);

/** The other kinds, each as likely as the next. */
export const soloStep: fc.Arbitrary<Draft> = fc.oneof(
  instruction,
  repeat,
  body,
  breath,
  timer,
  ladder,
  people,
  plan,
  checklist,
  commitments,
  audio,
  photo,
  agreement,
  card,
  dialogue,
);
