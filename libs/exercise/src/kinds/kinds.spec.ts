import type { Step } from '../types/index.js';
import { emotionWord } from '../emotions/catalogue.js';
import { ownFeelings } from './emotion.js';
import { kindOf } from './registry.js';

const text = { en: 'How?', es: '¿Cómo?' };
const range = { min: 0, max: 10, labels: { '0': { en: 'None', es: 'Nada' }, '10': { en: 'A lot', es: 'Mucho' } } };
const context = { partial: false, holds: (when: unknown) => when === undefined };
const hidden = { step: 'other', is: ['x'] };

const steps: Record<string, Step> = {
  short: { id: 'short', kind: 'text', prompt: text },
  long: { id: 'long', kind: 'text', size: 'long', prompt: text },
  scale: { id: 'scale', kind: 'scale', prompt: text, ...range },
  one: {
    id: 'one',
    kind: 'choice',
    prompt: text,
    observe: true,
    options: [
      { id: 'tea', label: { en: 'Tea', es: 'Té' } },
      { id: 'own', label: { en: 'Other', es: 'Otra cosa' }, write: true },
      { id: 'gone', label: text, when: hidden },
    ],
  },
  feeling: { id: 'feeling', kind: 'emotion', prompt: text },
  single: { id: 'single', kind: 'emotion', multiple: false, intensity: false, prompt: text },
  pair: { id: 'pair', kind: 'before-after', scales: [{ id: 'ease', prompt: text, ...range }], steps: [] },
  pairs: {
    id: 'pairs',
    kind: 'before-after',
    scales: [
      { id: 'guilt', prompt: text, ...range },
      { id: 'calm', prompt: text, ...range },
    ],
    steps: [],
  },
  words: { id: 'words', kind: 'instruction', body: text },
};
steps.many = { ...steps.one, id: 'many', multiple: true } as Step;
steps.repeat = {
  id: 'repeat',
  kind: 'repeat',
  prompt: text,
  max: 2,
  steps: [
    { id: 'what', kind: 'text', prompt: text },
    { id: 'how', kind: 'scale', prompt: text, ...range },
  ],
};

steps.sorted = {
  id: 'sorted',
  kind: 'repeat',
  prompt: text,
  steps: [
    { id: 'what', kind: 'text', prompt: text },
    { ...steps.one, id: 'kind', optional: true },
  ],
} as Step;

const faults = (name: string, value: unknown) =>
  kindOf(steps[name]!)
    .validate(steps[name]!, value, context)
    .map(({ code, path }) => (path === undefined ? code : `${code} ${path}`));

describe('an answer from outside', () => {
  it.each<[string, unknown, string[]]>([
    ['short', 'x'.repeat(500), []],
    ['short', 'x'.repeat(501), ['too_long']],
    ['short', 7, ['not_text']],
    ['long', 'x'.repeat(5000), []],
    ['long', 'x'.repeat(5001), ['too_long']],
    ['scale', 0, []],
    ['scale', 10, []],
    ['scale', 11, ['out_of_range']],
    ['scale', -1, ['out_of_range']],
    ['scale', 4.5, ['not_a_number']],
    ['scale', '4', ['not_a_number']],
    ['one', 'tea', []],
    ['one', { id: 'own', text: 'Soup' }, []],
    ['one', 'own', []],
    ['one', 'soup', ['unknown_option']],
    ['one', 'gone', ['unknown_option']],
    ['one', ['tea'], ['one_only']],
    ['one', { id: 'tea', text: 'Mint' }, ['not_text']],
    ['one', { id: 'own', text: 'x'.repeat(501) }, ['too_long']],
    ['one', 3, ['not_a_choice']],
    ['many', ['tea', { id: 'own', text: 'Soup' }], []],
    ['many', 'tea', []],
    ['many', ['tea', 'tea'], ['repeated']],
    ['many', ['tea', 'gone'], ['unknown_option']],
    ['feeling', [{ word: 'longing', intensity: 7 }, { word: 'wobbly' }], []],
    ['feeling', [{ word: 'longing', intensity: 11 }], ['out_of_range']],
    ['feeling', [{ word: 'longing', intensity: 'a lot' }], ['not_a_number']],
    ['feeling', [{ word: 'x'.repeat(61) }], ['too_long']],
    ['feeling', [{ word: 'Sad' }, { word: 'sad' }], ['repeated']],
    ['feeling', [{ intensity: 3 }], ['not_a_feeling']],
    ['feeling', 'sad', ['not_a_list']],
    ['feeling', Array.from({ length: 31 }, (_, index) => ({ word: `w${index}` })), ['too_many']],
    ['single', [{ word: 'sad' }, { word: 'glad' }], ['one_only']],
    ['pair', { before: 7, after: 4 }, []],
    ['pair', { before: { ease: 7 }, after: null }, []],
    ['pair', { before: 12 }, ['out_of_range before.ease']],
    ['pair', { during: 3 }, ['not_a_pair']],
    ['pair', 7, ['not_a_pair']],
    ['pairs', { before: { guilt: 3, calm: null }, after: { guilt: 5 } }, []],
    ['pairs', { before: 3 }, ['not_a_pair before']],
    ['pairs', { after: { shame: 3 } }, ['unknown_scale after']],
    ['pairs', { after: { guilt: '3', calm: 99 } }, ['not_a_number after.guilt', 'out_of_range after.calm']],
    ['repeat', [{ what: 'soup', how: 4 }], []],
    ['repeat', [{ what: 'soup' }, {}], []],
    ['repeat', [{ how: 4 }], ['required 0.what']],
    ['repeat', [{ what: 'a' }, { what: 3 }], ['not_text 1.what']],
    ['repeat', [{ what: 'a', who: 'b' }], ['unknown_step 0.who']],
    ['repeat', [{ what: 'a' }, { what: 'b' }, { what: 'c' }], ['too_many']],
    ['repeat', ['soup'], ['not_a_document 0']],
    ['repeat', { what: 'soup' }, ['not_a_list']],
    ['words', 'seen', ['no_answer_expected']],
  ])('%s %j', (name, value, expected) => expect(faults(name, value)).toEqual(expected));
});

describe('an answer in words', () => {
  it.each<[string, unknown, string, string]>([
    ['short', ' It rained. ', 'It rained.', 'It rained.'],
    ['scale', 7, '7, from 0 (None) to 10 (A lot)', '7, de 0 (Nada) a 10 (Mucho)'],
    ['scale', null, '', ''],
    ['one', { id: 'own', text: 'Soup' }, 'Other: Soup', 'Otra cosa: Soup'],
    ['many', ['tea', 'own'], 'Tea and Other', 'Té y Otra cosa'],
    [
      'feeling',
      [{ word: 'sad', intensity: 3 }, { word: 'irritated' }],
      'Sad (3 of 10) and irritated',
      'Tristeza (3 de 10) e irritación',
    ],
    ['pair', { before: 7, after: 4 }, 'How? 7 before, 4 after.', '¿Cómo? 7 antes, 4 después.'],
    ['pairs', { before: { guilt: 1 } }, 'How? 1 before.', '¿Cómo? 1 antes.'],
    [
      'repeat',
      [{ what: 'soup' }, { what: 'bread', how: 2 }],
      'How? soup\n\nHow? bread\nHow? 2, from 0 (None) to 10 (A lot)',
      '¿Cómo? soup\n\n¿Cómo? bread\n¿Cómo? 2, de 0 (Nada) a 10 (Mucho)',
    ],
  ])('%s %j', (name, value, en, es) => {
    const step = steps[name]!;
    expect(kindOf(step).sentence(step, value, 'en')).toBe(en);
    expect(kindOf(step).sentence(step, value, 'es')).toBe(es);
  });
});

it('tells the client’s own words from those of the wheel', () => {
  expect(emotionWord('own')).toBeUndefined();
  expect(ownFeelings([{ word: 'sad' }, { word: ' wobbly ', intensity: 3 }, { word: 7 }, null])).toEqual(['wobbly']);
});

describe('an answer in numbers', () => {
  it.each<[string, unknown, object[]]>([
    ['short', 'It rained.', []],
    ['scale', 7, [{ code: 'scale', value: 7 }]],
    ['one', 'tea', [{ code: 'one.tea', value: 1 }]],
    [
      'feeling',
      [
        { word: 'longing', intensity: 7 },
        { word: 'wobbly', intensity: 9 },
      ],
      [
        { code: 'emotion.longing', value: 7 },
        { code: 'emotion.own', value: 1 },
      ],
    ],
    ['feeling', [{ word: 'wobbly' }, { word: 'like fog', intensity: 2 }], [{ code: 'emotion.own', value: 2 }]],
    ['feeling', [{ word: 'longing' }], [{ code: 'emotion.longing.named', value: 1 }]],
    ['single', [{ word: 'sad', intensity: 3 }], [{ code: 'emotion.sad.named', value: 1 }]],
    [
      'pair',
      { before: 7, after: 4 },
      [
        { code: 'ease.before', value: 7, at: 'before' },
        { code: 'ease.after', value: 4, at: 'after' },
      ],
    ],
    ['repeat', [{ what: 'soup' }, {}], [{ code: 'repeat.count', value: 1 }]],
    [
      'sorted',
      [{ what: 'a', kind: 'tea' }, { what: 'b' }, { what: 'c', kind: 'tea' }],
      [
        { code: 'sorted.count', value: 3 },
        { code: 'sorted.kind.tea', value: 2 },
      ],
    ],
  ])('%s %j', (name, value, expected) => {
    const step = steps[name]!;
    expect(kindOf(step).observations(step, value)).toEqual(expected);
  });
});
