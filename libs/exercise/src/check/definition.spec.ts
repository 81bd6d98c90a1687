import fc from 'fast-check';
import { library } from '../library/index.js';
import { definitionOf, type BuiltIn } from '../testing/library.js';
import { checkDefinition } from './definition.js';

interface Json {
  [key: string]: Json;
}
const text = { en: 'a', es: 'b' };

/** The problems after one thing was changed in a built-in exercise. */
function after(of: BuiltIn | object, change: (definition: Json) => void): string[] {
  const definition = JSON.parse(JSON.stringify(typeof of === 'string' ? definitionOf(of) : of)) as Json;
  change(definition);
  return checkDefinition(definition).map(({ path, code }) => `${code} ${path}`);
}
const set = (target: unknown, key: string, value: unknown): void => {
  (target as Record<string, unknown>)[key] = value;
};
const dialogue = (definition: Json): Json => definition.steps![5]!.steps![0]!;

it('says once what is wrong, though every step and its kind may ask for the same', () => {
  const found = after('C6', (d) => set(d.steps![1]!.prompt, 'es', ''));
  expect(found).toEqual(['missing_language steps.1.prompt']);
});

describe('a definition that cannot be published', () => {
  it.each<[string, BuiltIn, (definition: Json) => void, string]>([
    ['lacks a title', 'C6', (d) => set(d, 'title', undefined), 'missing_text title'],
    ['lacks a language', 'C6', (d) => set(d.purpose, 'es', ' '), 'missing_language purpose'],
    [
      'has other placeholders in Spanish',
      'C6',
      (d) => set(d.endings![2]!.body, 'es', '{cuenta}'),
      'placeholders_differ endings.2.body',
    ],
    ['has a text without end', 'C6', (d) => set(d.why, 'en', 'x'.repeat(2001)), 'text_too_long why'],
    ['takes no time', 'C6', (d) => set(d, 'minutes', 0), 'bad_number minutes'],
    ['has no steps', 'C6', (d) => set(d, 'steps', []), 'too_few steps'],
    ['has two steps of one id', 'C6', (d) => set(d.steps![2], 'id', 'direction'), 'duplicate_id steps.2.id'],
    ['has an id with a space', 'C6', (d) => set(d.steps![2], 'id', 'who is'), 'bad_id steps.2.id'],
    ['has a kind nobody knows', 'C6', (d) => set(d.steps![2], 'kind', 'telepathy'), 'unknown_kind steps.2.kind'],
    [
      'asks about a later step',
      'C6',
      (d) => set(d.steps![1], 'when', { step: 'visibility', is: ['me'] }),
      'unknown_step steps.1.when',
    ],
    [
      'asks about an option that is not there',
      'C6',
      (d) => set(d.steps![2], 'when', { step: 'direction', is: ['up'] }),
      'unknown_option steps.2.when',
    ],
    ['has a condition of no form', 'C6', (d) => set(d.steps![2], 'when', { all: [] }), 'bad_condition steps.2.when'],
    [
      'asks a scale’s change before it is known',
      'A10',
      (d) => set(d.steps![1]!.steps![0], 'when', { scale: 'distress', change: 'up' }),
      'unknown_scale steps.1.steps.0.when',
    ],
    ['has a scale upside down', 'A10', (d) => set(d.steps![1]!.scales![0], 'min', 12), 'bad_range steps.1.scales.0'],
    [
      'leaves a scale’s end without words',
      'A10',
      (d) => set(d.steps![1]!.scales![0]!.labels, '10', undefined),
      'missing_text steps.1.scales.0.labels.10',
    ],
    [
      'nests a before-after',
      'A10',
      (d) => set(d.steps![1]!.steps, '0', { ...d.steps![1], id: 'again' }),
      'kind_not_allowed_here steps.1.steps.0.kind',
    ],
    ['groups by neither yes nor no', 'A10', (d) => set(d.steps![1]!.steps![0], 'groups', 'yes'), 'bad_value steps.1.steps.0.groups'],
    ['asks what was learned by neither yes nor no', 'A10', (d) => set(d.steps![1]!.steps![0], 'learned', 'yes'), 'bad_value steps.1.steps.0.learned'],
    ['keeps a step that is not there', 'A10', (d) => set(d.smaller, 'keeps', ['none']), 'unknown_step smaller.keeps.0'],
    ['ends on a condition', 'A10', (d) => set(d.endings, '5', d.endings![0]), 'last_ending_conditional endings.5.when'],
    ['has an ending nobody sees', 'A10', (d) => set(d.endings![0], 'when', undefined), 'ending_never_shown endings.0'],
    [
      'makes private what holds no words',
      'C6',
      (d) => set(d.steps![7]!.options![0], 'makesPrivate', ['direction']),
      'not_private_step visibility.options.0.makesPrivate',
    ],
    [
      'offers a door that is not there',
      'C6',
      (d) => set(d.steps![0], 'offers', ['exit']),
      'bad_value steps.0.offers.0',
    ],
    [
      'asks inside a repeat',
      'B1',
      (d) => set(d.steps![10]!.steps![0], 'when', { step: 'wish', answered: true }),
      'condition_not_allowed_here steps.10.steps.0.when',
    ],
    [
      'has a dead link',
      'B1',
      (d) => set(dialogue(d).nodes![0]!.replies![0], 'next', 'nowhere'),
      'dead_link steps.5.steps.0.nodes.0.replies.0.next',
    ],
    [
      'starts nowhere',
      'B1',
      (d) => set(dialogue(d).variants![0]!.temperaments![0], 'start', 'x'),
      'dead_link steps.5.steps.0.variants.0.temperaments.0.start',
    ],
    [
      'opens twice on one line',
      'B1',
      (d) => set(dialogue(d).variants![0]!.temperaments![1], 'start', 'warm-1'),
      'shared_start steps.5.steps.0.variants.0.temperaments.1.start',
    ],
    [
      'goes round in a circle',
      'B1',
      (d) => set(dialogue(d).nodes![3]!.replies![0], 'next', 'warm-1'),
      'loop steps.5.steps.0.nodes.3',
    ],
    [
      'has an ending no path reaches',
      'B1',
      (d) => set(dialogue(d).endings, '7', { ...dialogue(d).endings![0], id: 'e-else' }),
      'unreachable steps.5.steps.0.endings.7',
    ],
    [
      'lacks a way to answer',
      'B1',
      (d) => set(dialogue(d).nodes![0]!.replies![1], 'class', 'attacks'),
      'missing_class steps.5.steps.0.nodes.0.replies',
    ],
    [
      'has a line without words',
      'B1',
      (d) => set(dialogue(d).nodes![0], 'says', { en: 'Hi' }),
      'missing_language steps.5.steps.0.nodes.0.says',
    ],
  ])('%s', (_fault, catalogId, change, expected) => expect(after(catalogId, change)).toContain(expected));
});

describe('checking a definition', () => {
  it('never throws, whatever comes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => expect(Array.isArray(checkDefinition(value))).toBe(true)),
    );
    expect(checkDefinition(undefined)).toEqual([{ path: '', code: 'not_an_object' }]);
  });

  it('never throws when any one place of a good definition holds something else', () => {
    const paths = library.flatMap(({ definition }) => placesOf(definition).map((path) => ({ definition, path })));
    const junk = fc.oneof(fc.constantFrom(null, [], {}, '', 0, [null], { any: [null] }), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(fc.constantFrom(...paths), junk, ({ definition, path }, value) => {
        const problems = after(definition, (changed) => {
          const parent = path.slice(0, -1).reduce<Json>((each, key) => each[key]!, changed);
          set(parent, path.at(-1)!, value);
        });
        expect(Array.isArray(problems)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('stops at a chain of conditions without end', () => {
    let when: unknown = { step: 'direction', is: ['self'] };
    for (let depth = 0; depth < 5000; depth += 1) when = { all: [when] };
    const { steps, ...rest } = definitionOf('C6');
    const deep = { ...rest, steps: [...steps, { id: 'deep', kind: 'text', prompt: text, when }] };
    expect(checkDefinition(deep).map(({ code }) => code)).toEqual(['bad_condition', 'too_large']);
  });
});

/** The path to every place of a JSON value. */
function placesOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) => placesOf(each, [...path, key]));
  return path.length ? [path, ...inner] : inner;
}
