import fc from 'fast-check';
import { limits } from '../limits.js';
import { anyDefinition } from '../testing/definitions.js';
import { definitionOf } from '../testing/library.js';
import { checkDefinition } from './definition.js';

const text = { en: 'a', es: 'b' };
const named = (...ids: string[]) => ids.map((id) => ({ id, label: text }));
const range = { min: 0, max: 10, labels: { '0': text, '10': text } };
const base = {
  body: {},
  breath: { minutes: [1, 3], patterns: [{ ...named('even')[0], in: 4, out: 4 }] },
  timer: {},
  ladder: { rungs: named('one'), distress: { prompt: text, ...range } },
  people: { rings: named('close', 'near') },
  plan: { fields: ['what', 'when'] },
  checklist: { items: named('meal') },
  commitments: { canWriteOwn: true },
  card: { card: { from: ['first'], pick: 'one' } },
  audio: {},
  photo: {},
  agreement: { sections: [{ ...named('rest')[0], canWriteOwn: true }], roles: named('me') },
  repeat: { steps: [{ id: 'c', kind: 'text', prompt: text }] },
  choice: { options: named('a') },
  text: {},
};
const definition = (...steps: object[]) => ({
  ...definitionOf('C6'),
  ...{
    steps: [{ id: 'first', kind: 'text', prompt: text }, ...steps],
    endings: [{ title: text, body: text }],
    smaller: undefined,
    counts: undefined,
  },
});
const problems = (value: unknown): string[] => checkDefinition(value).map(({ path, code }) => `${code} ${path}`);
const withStep = (kind: keyof typeof base, change: object): string[] =>
  problems(definition({ id: 'x', kind, prompt: text, ...base[kind], ...change }));

describe('a step of a later kind', () => {
  it.each(Object.keys(base) as (keyof typeof base)[])('%s can be published as it stands', (kind) =>
    expect(withStep(kind, {})).toEqual([]),
  );

  it.each<[keyof typeof base, object, string]>([
    ['body', { places: ['wing'] }, 'bad_value steps.1.places.0'],
    ['body', { places: ['chest', 'chest'] }, 'duplicate_id steps.1.places'],
    ['body', { intensity: 10 }, 'bad_value steps.1.intensity'],
    ['breath', { minutes: [1, 6] }, 'bad_number steps.1.minutes.1'],
    ['breath', { minutes: [3, 1] }, 'bad_number steps.1.minutes.1'],
    ['breath', { patterns: [{ ...named('even')[0], in: 0, out: 4 }] }, 'bad_number steps.1.patterns.0.in'],
    ['timer', { minutes: [] }, 'too_few steps.1.minutes'],
    ['ladder', { distress: undefined }, 'not_an_object steps.1.distress'],
    ['ladder', { rungs: [{ ...named('one')[0], expected: 11 }] }, 'bad_number steps.1.rungs.0.expected'],
    ['ladder', { rungs: named('own-1') }, 'bad_id steps.1.rungs.0.id'],
    ['ladder', { outcomes: named('one') }, 'duplicate_id steps.1.outcomes'],
    ['people', { rings: named('close') }, 'too_few steps.1.rings'],
    ['people', { max: 31 }, 'bad_number steps.1.max'],
    ['people', { qualities: named('near') }, 'duplicate_id steps.1.qualities'],
    ['plan', { fields: ['why'] }, 'bad_value steps.1.fields.0'],
    ['plan', { required: ['where'] }, 'bad_value steps.1.required.0'],
    ['plan', { labels: { when: { en: 'a' } } }, 'missing_language steps.1.labels.when'],
    ['plan', { examples: { what: [] } }, 'too_few steps.1.examples.what'],
    ['checklist', { items: [] }, 'too_few steps.1.items'],
    ['commitments', { canWriteOwn: false }, 'not_a_list steps.1.commitments'],
    ['card', { card: { from: ['later'], pick: 'one' } }, 'unknown_step steps.1.card.from.0'],
    ['card', { card: undefined }, 'not_an_object steps.1.card'],
    ['card', { looks: ['loud'] }, 'bad_value steps.1.looks.0'],
    ['audio', { maxSeconds: 601 }, 'bad_number steps.1.maxSeconds'],
    ['audio', { record: false }, 'bad_value steps.1.record'],
    ['audio', { shows: ['later'] }, 'unknown_step steps.1.shows.0'],
    ['photo', { max: 7 }, 'bad_number steps.1.max'],
    ['agreement', { sections: named('rest') }, 'too_few steps.1.sections.0.clauses'],
    ['agreement', { roles: named('me', 'you', 'they') }, 'too_many steps.1.roles'],
    ['repeat', { min: 3, max: 2 }, 'bad_number steps.1.max'],
    ['repeat', { steps: [{ id: 'c', kind: 'body', prompt: text }] }, 'kind_not_allowed_here steps.1.steps.0.kind'],
    [
      'choice',
      { options: [{ ...named('a')[0], when: { step: 'first', answered: true } }] },
      'no_open_option steps.1.options',
    ],
    ['text', { returns: 'tomorrow' }, 'bad_value steps.1.returns'],
    ['photo', { startsFrom: 'last' }, 'bad_value steps.1.startsFrom'],
    ['people', { startsFrom: 'first' }, 'bad_value steps.1.startsFrom'],
    ['people', { ringz: [] }, 'unknown_field steps.1.ringz'],
    [
      'repeat',
      { steps: [{ id: 'c', kind: 'text', prompt: text, sise: 'long' }] },
      'unknown_field steps.1.steps.0.sise',
    ],
  ])('%s with %j cannot', (kind, change, expected) => expect(withStep(kind, change)).toContain(expected));
});

describe('a condition', () => {
  const asked = (when: unknown) =>
    problems(definition({ id: 'walk', kind: 'timer', prompt: text }, { id: 'x', kind: 'text', prompt: text, when }));

  it.each<[unknown]>([
    [{ number: 'walk.minutes', atLeast: 5 }],
    [{ count: 'first', atMost: 0 }],
    [{ not: { step: 'walk', is: ['stopped'] } }],
    [{ all: [{ step: 'first', answered: true }, { any: [{ step: 'walk', isNot: ['finished'] }] }] }],
  ])('%j may be asked', (when) => expect(asked(when)).toEqual([]));

  it.each<[unknown, string]>([
    [{ number: 'walk.seconds', atLeast: 5 }, 'unknown_number steps.2.when'],
    [{ number: 'walk.minutes' }, 'bad_condition steps.2.when'],
    [{ number: 'walk.minutes', atLeast: 5, atMost: 4 }, 'bad_condition steps.2.when'],
    [{ count: 'later', atLeast: 1 }, 'unknown_step steps.2.when'],
    [{ step: 'walk', is: ['running'] }, 'unknown_option steps.2.when'],
    [{ step: 'first', answered: true, is: ['x'] }, 'bad_condition steps.2.when'],
    [{ step: 'first', answered: true, also: 1 }, 'bad_condition steps.2.when'],
    [{ not: null }, 'bad_condition steps.2.when.not'],
    [{ any: [{ step: 'first', answered: true }], all: [] }, 'bad_condition steps.2.when'],
  ])('%j may not', (when, expected) => expect(asked(when)).toContain(expected));

  it('is six deep and fifty parts long at most', () => {
    const leaf = { step: 'first', answered: true };
    const nested = (depth: number): object => (depth === 0 ? leaf : { not: nested(depth - 1) });
    expect(asked(nested(limits.conditionDepth))).toEqual([]);
    expect(asked(nested(limits.conditionDepth + 1))).toHaveLength(1);
    expect(asked({ any: Array.from({ length: limits.conditionParts - 1 }, () => leaf) })).toEqual([]);
    expect(asked({ any: Array.from({ length: limits.conditionParts }, () => leaf) })).toHaveLength(1);
  });
});

describe('a definition', () => {
  const many = (count: number, from = 0) =>
    Array.from({ length: count }, (_, index) => ({ id: `s${from + index}`, kind: 'text', prompt: text }));
  const around = (count: number) => ({
    id: 'around',
    kind: 'before-after',
    scales: [{ id: 'ease', prompt: text, ...range }],
    steps: many(count, 500),
  });

  it('has a hundred steps at most, those inside others counted', () => {
    expect(problems(definition(...many(limits.definitionSteps - 1)))).toEqual([]);
    expect(problems(definition(...many(limits.definitionSteps)))).toContain('too_many steps');
    expect(problems(definition(...many(60), around(38)))).toEqual([]);
    expect(problems(definition(...many(60), around(39)))).toContain('too_many steps.61.steps');
  });

  it('weighs 512 kB at most', () => {
    const heavy = { en: 'x'.repeat(limits.definitionText), es: 'y'.repeat(limits.definitionText) };
    const long = (count: number) => many(count).map((step) => ({ ...step, prompt: heavy, help: heavy }));
    expect(problems(definition(...long(60)))).toEqual([]);
    expect(problems(definition(...long(70)))).toEqual(['too_large ']);
  });

  it('refuses a field nobody reads', () =>
    expect(problems({ ...definition(), colour: 'red' })).toEqual(['unknown_field colour']));

  it('is checked without a throw when any one place of it holds something else', () => {
    const junk = fc.oneof(
      fc.constantFrom(null, [], {}, '', 0, -1, [null], [[]], { any: [null] }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    fc.assert(
      fc.property(anyDefinition, fc.nat(), junk, (sound, place, value) => {
        const changed = JSON.parse(JSON.stringify(sound)) as object;
        const places = placesOf(changed);
        const [parent, key] = places[place % places.length]!;
        parent[key] = value;
        expect(Array.isArray(checkDefinition(changed))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Every place of a JSON value, as what holds it and under which key. */
function placesOf(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  return Object.keys(record).flatMap((key) => [[record, key] as [typeof record, string], ...placesOf(record[key])]);
}
