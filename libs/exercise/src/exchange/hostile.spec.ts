import fc from 'fast-check';
import { library } from '../library/index.js';
import { anyQuestionnaire } from '../testing/any-questionnaire.js';
import { everyOperator, intakeQuestionnaire, scoredQuestionnaire } from '../testing/questionnaires.js';
import { exchangeLimits, exportJson, fromQuestionnaire, readExercise, toQuestionnaire } from './index.js';
import { ExchangeError, type Fault } from './error.js';
import { faultsOfForm } from './json.js';
import { parseJson } from './parse-json.js';

type Raw = Record<string, unknown>;

/** What a file is read as: an exercise that the builder can open, or the faults; anything else fails the test. */
function outcome(text: string): readonly Fault[] | 'read' {
  try {
    const { definition, problems } = readExercise(text);
    expect(faultsOfForm(definition, problems)).toEqual([]);
    toQuestionnaire(definition);
    return 'read';
  } catch (error) {
    if (!(error instanceof ExchangeError)) throw error;
    expect(error.faults.length).toBeGreaterThan(0);
    expect(error.faults.length).toBeLessThanOrEqual(exchangeLimits.faults);
    for (const { path, code } of error.faults)
      expect([typeof path, code]).toEqual(['string', expect.stringMatching(/^[a-z_]+$/)]);
    return error.faults;
  }
}

const faults = (file: unknown): readonly Fault[] => {
  const found = outcome(typeof file === 'string' ? file : JSON.stringify(file));
  if (found === 'read') throw new Error('it was read');
  return found;
};
const item = (more: Raw) => ({ linkId: 'a', type: 'string', text: 'A', ...more });
const questionnaire = (...items: unknown[]) => ({ resourceType: 'Questionnaire', status: 'draft', item: items });
const choice = (more: Raw) => item({ type: 'choice', ...more });

const valid = [
  scoredQuestionnaire,
  intakeQuestionnaire,
  everyOperator,
  toQuestionnaire(library[0]!.definition).questionnaire,
  exportJson(library[3]!.definition),
  exportJson(fromQuestionnaire(intakeQuestionnaire).definition),
];
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    true,
    0,
    -1,
    1e300,
    '',
    ' ',
    [],
    {},
    [[]],
    [null],
    'group',
    '\u0000',
    '\ud800',
    'x'.repeat(3000),
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Replaces, removes or adds something somewhere in a value. */
function mutate(value: unknown, path: number[], put: unknown, act: number): unknown {
  if (typeof value !== 'object' || value === null || path.length === 0) return put;
  const keys = Object.keys(value);
  const key = keys[path[0]! % Math.max(1, keys.length)];
  const copy: Raw | unknown[] = Array.isArray(value) ? [...value] : { ...value };
  const at = copy as Raw;
  if (key === undefined) return put;
  if (path.length > 1) at[key] = mutate(at[key], path.slice(1), put, act);
  else if (act === 0) at[key] = put;
  else if (act === 1 && Array.isArray(copy)) copy.splice(Number(key), 1);
  else if (act === 1) delete at[key];
  else if (act === 2 && Array.isArray(copy)) copy.push(copy[Number(key)]);
  else at[`${key}x`] = put;
  return copy;
}

const mutation = fc.tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 9 }), odd, fc.nat(3));

describe('files nobody should send', () => {
  it('refuses or reads any JSON at all', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => void outcome(text)),
      { numRuns: 300 },
    );
  });

  it('refuses or reads what was a sound file before something in it was changed', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...valid), fc.array(mutation, { minLength: 1, maxLength: 3 }), (file, changes) => {
        const text = JSON.stringify(
          changes.reduce<unknown>((each, [path, put, act]) => mutate(each, path, put, act), file),
        );
        read += outcome(text) === 'read' ? 1 : 0;
      }),
      { numRuns: 400 },
    );
    expect(read).toBeGreaterThan(20);
  });

  it('refuses or reads what other programs write, once something in it was changed', () => {
    fc.assert(
      fc.property(
        anyQuestionnaire,
        mutation,
        (file, [path, put, act]) => void outcome(JSON.stringify(mutate(file, path, put, act))),
      ),
      { numRuns: 300 },
    );
  });

  it('refuses a text cut off or spoilt anywhere, and says where', () => {
    const text = JSON.stringify(intakeQuestionnaire, null, 1);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', '}', '"', '\\', ',', '\u0001'), (at, put) => {
        const spoilt = put === '' ? text.slice(0, at) : text.slice(0, at) + put + text.slice(at);
        const found = outcome(spoilt);
        if (found === 'read' || found[0]!.code !== 'not_json') return;
        const [line, column] = found[0]!.detail.split(':').map(Number);
        const offset =
          spoilt
            .split('\n')
            .slice(0, line! - 1)
            .join('\n').length +
          (line! > 1 ? 1 : 0) +
          column! -
          1;
        expect(offset).toBeGreaterThanOrEqual(Math.min(at, spoilt.length) - text.length);
        expect(() => JSON.parse(spoilt)).toThrow();
        expect(offset).toBeLessThanOrEqual(spoilt.length);
      }),
      { numRuns: 300 },
    );
  });

  it('gives up on depth before it runs out of stack', () => {
    const deep = (open: string, close: string, inner = '') => open.repeat(10_000) + inner + close.repeat(10_000);
    expect(faults(deep('[', ']'))[0]).toMatchObject({ code: 'too_deep' });
    expect(faults(deep('{"a":', '}', '1'))[0]).toMatchObject({ code: 'too_deep' });
    expect(
      faults(`{"resourceType":"Questionnaire","item":${deep('[{"linkId":"a","type":"group","item":', '}]', '[]')}}`)[0],
    ).toMatchObject({ code: 'too_deep' });
    const ours = { url: 'https://attune.example/fhir/StructureDefinition/exercise', valueString: deep('[', ']') };
    expect(outcome(JSON.stringify({ ...questionnaire(item({})), extension: [ours] }))).toBe('read');
  });

  it('reads nothing into names that objects inherit', () => {
    for (const key of ['__proto__', 'constructor', 'prototype'])
      expect(
        faults(`{"resourceType":"Questionnaire","item":[{"linkId":"a","type":"string","${key}":{"required":true}}]}`),
      ).toEqual([{ path: `item[0].${key}`, code: 'bad_key', detail: key }]);
    for (const name of ['toString', 'valueOf', 'hasOwnProperty'])
      expect(
        outcome(
          JSON.stringify(questionnaire(choice({ linkId: name, answerOption: [{ valueCoding: { code: name } }] }))),
        ),
      ).toBe('read');
    expect(({} as Raw).required).toBeUndefined();
  });

  it.each<[string, unknown, Partial<Fault>]>([
    ['no JSON', '{"a": 1,\n "b": tru}', { path: '', code: 'not_json', detail: '2:7' }],
    ['nothing', '', { code: 'not_json', detail: '1:1' }],
    ['a list', '[]', { code: 'not_an_object' }],
    [
      'another resource',
      { resourceType: 'Patient' },
      { path: 'resourceType', code: 'wrong_resource', detail: 'Patient' },
    ],
    ['a bundle', { resourceType: 'Bundle', entry: [] }, { code: 'wrong_resource', detail: 'Bundle' }],
    ['a resource that is no name', { resourceType: { toString: 1 } }, { code: 'wrong_resource', detail: 'object' }],
    ['neither format', { hello: 1 }, { code: 'unknown_format', detail: 'attune-exercise' }],
    [
      'a later format',
      { format: 'attune-exercise', version: 2, exercise: {} },
      { path: 'version', code: 'newer_version', detail: '2' },
    ],
    ['no version', { format: 'attune-exercise', exercise: {} }, { path: 'version', code: 'wrong_type' }],
    [
      'an exercise of steps that are none',
      { format: 'attune-exercise', version: 1, exercise: { steps: [5] } },
      { path: 'exercise.title', code: 'unsound' },
    ],
    ['no items', { resourceType: 'Questionnaire' }, { path: 'item', code: 'missing' }],
    ['an item that is none', questionnaire('x'), { path: 'item', code: 'wrong_type', detail: 'list' }],
    ['no link id', questionnaire({ type: 'string' }), { path: 'item[0].linkId', code: 'missing' }],
    [
      'a link id twice',
      questionnaire(item({}), item({})),
      { path: 'item[1].linkId', code: 'duplicate_link', detail: 'item[0]' },
    ],
    [
      'an unknown type',
      questionnaire(item({ type: 'slider' })),
      { path: 'item[0].type', code: 'unknown_code', detail: 'slider' },
    ],
    [
      'a flag in words',
      questionnaire(item({ required: 'yes' })),
      { path: 'item[0].required', code: 'wrong_type', detail: 'boolean' },
    ],
    ['an empty group', questionnaire(item({ type: 'group' })), { path: 'item[0]', code: 'empty_group' }],
    [
      'a text with questions',
      questionnaire(item({ type: 'display', item: [item({ linkId: 'b' })] })),
      { path: 'item[0].item', code: 'display_with_items' },
    ],
    [
      'a condition on nothing',
      questionnaire(item({ enableWhen: [{ question: 'b', operator: '=', answerString: 'x' }] })),
      { path: 'item[0].enableWhen[0].question', code: 'unknown_question', detail: 'b' },
    ],
    [
      'an unknown operator',
      questionnaire(item({ enableWhen: [{ question: 'a', operator: '~', answerString: 'x' }] })),
      { path: 'item[0].enableWhen[0].operator', code: 'unknown_code', detail: '~' },
    ],
    [
      'exists with a word',
      questionnaire(item({ enableWhen: [{ question: 'a', operator: 'exists', answerString: 'x' }] })),
      { path: 'item[0].enableWhen[0].answerString', code: 'wrong_type' },
    ],
    [
      'two answers',
      questionnaire(item({ enableWhen: [{ question: 'a', operator: '=', answerString: 'x', answerInteger: 1 }] })),
      { path: 'item[0].enableWhen[0]', code: 'one_answer' },
    ],
    [
      'no word on any or all',
      questionnaire(
        item({ enableWhen: [1, 2].map((answerInteger) => ({ question: 'a', operator: '=', answerInteger })) }),
      ),
      { path: 'item[0].enableBehavior', code: 'no_behavior' },
    ],
    [
      'two lists of choices',
      questionnaire(choice({ answerOption: [{ valueString: 'x' }], answerValueSet: '#v' })),
      { path: 'item[0]', code: 'two_sources' },
    ],
    [
      'an option of nothing',
      questionnaire(choice({ answerOption: [{}] })),
      { path: 'item[0].answerOption[0]', code: 'one_answer' },
    ],
    ['a zero character', questionnaire(item({ text: 'a\u0000b' })), { path: 'item[0].text', code: 'bad_characters' }],
    [
      'half a character',
      '{"resourceType":"Questionnaire","item":[{"linkId":"a","type":"string","text":"\\ud83d"}]}',
      { path: 'item[0].text', code: 'bad_characters' },
    ],
    [
      'a number without end',
      '{"resourceType":"Questionnaire","item":[{"linkId":"a","type":"string","maxLength":1e999}]}',
      { path: 'item[0].maxLength', code: 'bad_number' },
    ],
  ])('says precisely what is wrong with %s', (_name, file, fault) => {
    expect(faults(file)[0]).toMatchObject(fault);
  });
});

describe('the limits of a file', () => {
  const many = (count: number) =>
    questionnaire(...Array.from({ length: count }, (_, index) => item({ linkId: `q${index}` })));

  it('holds the items it says, and no more', () => {
    expect(fromQuestionnaire(many(exchangeLimits.items)).definition.steps).toHaveLength(exchangeLimits.items);
    expect(faults(many(exchangeLimits.items + 1))).toEqual([
      { path: `item[${exchangeLimits.items}]`, code: 'too_many_items', detail: `${exchangeLimits.items}` },
    ]);
  });

  it('holds groups as deep as it says, and no deeper', () => {
    const nested = (depth: number): unknown =>
      depth === 1 ? item({ linkId: 'd1' }) : item({ linkId: `d${depth}`, type: 'group', item: [nested(depth - 1)] });
    expect(outcome(JSON.stringify(questionnaire(nested(exchangeLimits.itemDepth))))).toBe('read');
    expect(faults(questionnaire(nested(exchangeLimits.itemDepth + 1)))[0]).toMatchObject({
      code: 'too_deep',
      detail: '8',
    });
  });

  it('holds the bytes it says, counted as UTF-8, and no more', () => {
    const fits = `{"a":"${'é'.repeat(exchangeLimits.bytes / 2 - 4)}"}`;
    expect(new TextEncoder().encode(fits)).toHaveLength(exchangeLimits.bytes);
    expect(parseJson(fits)).toHaveProperty('a');
    expect(() => parseJson(`${fits} `)).toThrow('exchange.too_large');
    expect(() => parseJson('x'.repeat(exchangeLimits.bytes * 4))).toThrow('exchange.too_large');
  });

  it('keeps a file inside the exercise up to the size it says, and says so when it does not', () => {
    const padded = (bytes: number) => ({ ...many(1), copyright: 'c'.repeat(bytes) });
    const kept = fromQuestionnaire(padded(exchangeLimits.kept - 200));
    expect(kept.definition.kept).toBeDefined();
    const left = fromQuestionnaire(padded(exchangeLimits.kept));
    expect(left.definition.kept).toBeUndefined();
    expect(left.aside).toContainEqual({ path: '', what: 'Questionnaire', why: 'not_kept' });
  });

  it('asks in words where there are more answers than one can choose from', () => {
    const options = (count: number) =>
      choice({ answerOption: Array.from({ length: count }, (_, index) => ({ valueString: `o${index}` })) });
    expect(fromQuestionnaire(questionnaire(options(exchangeLimits.options))).definition.steps[0]!.kind).toBe('choice');
    const { definition, aside } = fromQuestionnaire(questionnaire(options(exchangeLimits.options + 1)));
    expect(definition.steps[0]!.kind).toBe('text');
    expect(aside).toContainEqual(expect.objectContaining({ why: 'too_many_choices' }));
  });

  it('looks at a file four times as large about four times as often', () => {
    const looks = (count: number): number => {
      let seen = 0;
      const watched = <T extends object>(value: T): T =>
        new Proxy(value, {
          get(target, key, receiver) {
            seen += 1;
            const found: unknown = Reflect.get(target, key, receiver);
            return typeof found === 'object' && found !== null ? watched(found) : found;
          },
        });
      const rows = Array.from({ length: count }, (_, index) => ({
        ...choice({ linkId: `q${index}`, answerOption: [0, 1, 2].map((valueInteger) => ({ valueInteger })) }),
        ...(index ? { enableWhen: [{ question: `q${index - 1}`, operator: '>', answerInteger: 0 }] } : {}),
      }));
      toQuestionnaire(fromQuestionnaire(watched(questionnaire(...rows))).definition);
      return seen;
    };
    expect(looks(500) / looks(125)).toBeLessThan(4.5);
  });
});
