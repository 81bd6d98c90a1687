import { checkDefinition } from '../check/definition.js';
import { placeholders } from '../check/report.js';
import { emotionCatalogue } from '../emotions/catalogue.js';
import { emotionFamilies, intensityLabels } from '../emotions/families.js';
import type { Localized } from '../types/index.js';
import { isRecord } from '../values.js';
import { library } from './index.js';

/** Every text of a value with the path to it. */
function texts(value: unknown, path = ''): [string, Localized][] {
  if (!isRecord(value) && !Array.isArray(value)) return [];
  if (isRecord(value) && typeof value.en === 'string') return [[path, value as unknown as Localized]];
  return Object.entries(value).flatMap(([key, each]) => texts(each, `${path}.${key}`));
}

const all = library.flatMap(({ catalogId, definition }) => texts(definition, catalogId));
const words = (text: string): number => text.trim().split(/\s+/).length;

/** Catalogue id, slug and id of every exercise, a line each, in the order of the catalogue. None of them ever changes. */
const kept: [catalogId: string, slug: string, id: string][] = [
  ['A1', 'inner-weather', '01980000-0000-7a01-8000-000000000a01'],
  ['A2', 'breath-check-in', '01980000-0000-7a02-8000-000000000a02'],
  ['A3', 'note-to-myself', '01980000-0000-7a03-8000-000000000a03'],
  ['A4', 'after-meal-walk', '01980000-0000-7a04-8000-000000000a04'],
  ['A5', 'social-moments-journal', '01980000-0000-7a05-8000-000000000a05'],
  ['A6', 'small-invitations-ladder', '01980000-0000-7a06-8000-000000000a06'],
  ['A7', 'nurturing-ritual', '01980000-0000-7a07-8000-000000000a07'],
  ['A8', 'values-activity-of-the-week', '01980000-0000-7a08-8000-000000000a08'],
  ['A9', 'mood-and-activity-tracker', '01980000-0000-7a09-8000-000000000a09'],
  ['A10', 'three-compassionate-statements', '01980000-0000-7a10-8000-000000000a10'],
  ['A11', 'reminder-card', '01980000-0000-7a11-8000-000000000a11'],
  ['A12', 'daily-rhythm', '01980000-0000-7a12-8000-000000000a12'],
  ['A13', 'good-enough-goals', '01980000-0000-7a13-8000-000000000a13'],
  ['A14', 'inner-critic-to-inner-ally', '01980000-0000-7a14-8000-000000000a14'],
  ['B1', 'asking-for-an-evening-alone', '01980000-0000-7b01-8000-000000000b01'],
  ['B1', 'asking-to-be-heard', '01980000-0000-7b01-8001-000000000b01'],
  ['B1', 'choosing-when-we-talk', '01980000-0000-7b01-8002-000000000b01'],
  ['B1', 'asking-for-time-at-work', '01980000-0000-7b01-8003-000000000b01'],
  ['B2', 'gentle-request-builder', '01980000-0000-7b02-8000-000000000b02'],
  ['B3', 'saying-no-warmly', '01980000-0000-7b03-8000-000000000b03'],
  ['B3', 'out-of-the-middle', '01980000-0000-7b03-8001-000000000b03'],
  ['B3', 'no-in-a-message', '01980000-0000-7b03-8002-000000000b03'],
  ['B4', 'boundary-journal', '01980000-0000-7b04-8000-000000000b04'],
  ['B5', 'my-limits-map', '01980000-0000-7b05-8000-000000000b05'],
  ['B6', 'listening-as-care', '01980000-0000-7b06-8000-000000000b06'],
  ['B7', 'opening-lines', '01980000-0000-7b07-8000-000000000b07'],
  ['C1', 'the-people-around-me', '01980000-0000-7c01-8000-000000000c01'],
  ['C2', 'how-it-goes-with-someone', '01980000-0000-7c02-8000-000000000c02'],
  ['C3', 'small-times-with-others', '01980000-0000-7c03-8000-000000000c03'],
  ['C4', 'someone-to-check-in-with', '01980000-0000-7c04-8000-000000000c04'],
  ['C5', 'a-group-and-me', '01980000-0000-7c05-8000-000000000c05'],
  ['C6', 'gratitude-and-appreciation', '01980000-0000-7c06-8000-000000000c06'],
  ['C7', 'one-small-kindness', '01980000-0000-7c07-8000-000000000c07'],
  ['D1', 'what-i-learned-about-feelings', '01980000-0000-7d01-8000-000000000d01'],
  ['D2', 'promises-to-myself', '01980000-0000-7d02-8000-000000000d02'],
  ['D3', 'trust-in-small-steps', '01980000-0000-7d03-8000-000000000d03'],
  ['D4', 'both-sides-of-a-belief', '01980000-0000-7d04-8000-000000000d04'],
  ['D5', 'reading-the-signs', '01980000-0000-7d05-8000-000000000d05'],
  ['D6', 'how-trust-is-learned', '01980000-0000-7d06-8000-000000000d06'],
  ['D6', 'trust-in-small-moments', '01980000-0000-7d06-8001-000000000d06'],
  ['D6', 'common-questions-about-trust', '01980000-0000-7d06-8002-000000000d06'],
  ['D6', 'what-feelings-are-for', '01980000-0000-7d06-8003-000000000d06'],
  ['D6', 'when-kindness-feels-strange', '01980000-0000-7d06-8004-000000000d06'],
  ['E5', 'what-was-going-on', '01980000-0000-7e05-8000-000000000e05'],
  ['E10', 'my-page-of-the-story', '01980000-0000-7e10-8000-000000000e10'],
];

describe('the built-in exercises', () => {
  it('are these, in the order of the catalogue, under ids that stay', () => {
    expect(library.map(({ catalogId, slug, id }) => [catalogId, slug, id])).toEqual(kept);
  });

  it('are each tagged with their catalogue id', () => {
    for (const { catalogId, definition } of library) expect(definition.tags).toContain(catalogId);
  });

  it.each(library.map((each) => [each.catalogId, each.definition] as const))('%s is well formed', (_id, definition) => {
    expect(checkDefinition(definition)).toEqual([]);
  });

  it('have every text in both languages, with the same placeholders', () => {
    expect(all.length).toBeGreaterThan(400);
    for (const [path, { en, es }] of all) {
      expect([path, typeof es, es?.trim()]).toEqual([path, 'string', expect.stringMatching(/./)]);
      expect([path, placeholders(es)]).toEqual([path, placeholders(en)]);
    }
  });

  it('say nothing in Spanish that is the English text', () => {
    expect(all.filter(([, { en, es }]) => en === es).map(([path]) => path)).toEqual([]);
  });

  it('open Spanish questions and exclamations', () => {
    for (const [path, { es }] of all) {
      expect([path, (es.match(/¿/g) ?? []).length]).toEqual([path, (es.match(/\?/g) ?? []).length]);
      expect([path, (es.match(/¡/g) ?? []).length]).toEqual([path, (es.match(/!/g) ?? []).length]);
    }
  });
});

describe('the voice, where it can be counted', () => {
  const limits: [RegExp, number][] = [
    [/^\w+\.title$/, 5],
    [/\.quietTitle$/, 4],
    [/^\w+\.purpose$/, 18],
    [/^\w+\.why$/, 50],
    [/^\w+\.what$/, 30],
    [/\.whenHard$/, 65],
    [/^\w+\.endings\.\d+\.body$/, 40],
    [/\.forTherapist\.\w+$/, 35],
    [/\.prompt$/, 16],
    [/\.help$/, 22],
    [/\.nodes\.\d+\.(says|does)$/, 20],
  ];

  it.each(limits)('%s holds at most %i words, Spanish a quarter more', (part, limit) => {
    const parts = all.filter(([path]) => part.test(path));
    expect(parts.length).toBeGreaterThan(0);
    const long = parts.filter(([, { en, es }]) => words(en) > limit || words(es) > Math.ceil(limit * 1.25));
    expect(long.map(([path, { en, es }]) => `${path} ${words(en)} ${words(es)}`)).toEqual([]);
  });

  it('has no word from the never list', () => {
    const never = {
      en: /\b(you should|you must|you need to|simply|everything happens for a reason|stay positive|others have it worse|homework|overdue|non-compliant|great job|well done|proud of you|we feel)\b/i,
      es: /\b((?<!no le )debes|deberías|(?<!no )tienes que|hay que|simplemente|tarea|pendiente|atrasado|fracasaste|enfadado|móvil|ordenador|ahorita)\b/i,
    };
    const client = all.filter(([path]) => !path.includes('.forTherapist.') && !/\.replies\.|\.says/.test(path));
    for (const [path, { en, es }] of client) {
      expect([path, never.en.exec(en)?.[0], never.es.exec(es)?.[0]]).toEqual([path, undefined, undefined]);
    }
  });

  it('shouts at nobody', () => {
    const ours = all.filter(([path]) => !/\.says|\.text$/.test(path));
    expect(ours.filter(([, { en, es }]) => /!/.test(en + es)).map(([path]) => path)).toEqual([]);
  });
});

describe('the feelings wheel', () => {
  it('has eight families, each led by its own name, every id once', () => {
    expect(emotionFamilies).toHaveLength(8);
    for (const family of emotionFamilies)
      expect(emotionCatalogue.find((word) => word.family === family)?.id).toBe(family);
    expect(new Set(emotionCatalogue.map(({ id }) => id)).size).toBe(emotionCatalogue.length);
  });

  it('has every word in both languages, no two alike', () => {
    for (const { id, label } of emotionCatalogue) {
      expect([id, label.en === '' || label.es === '' || label.en === label.es]).toEqual([id, false]);
    }
    for (const language of ['en', 'es'] as const) {
      expect(new Set(emotionCatalogue.map(({ label }) => label[language])).size).toBe(emotionCatalogue.length);
      expect(intensityLabels['0'][language]).not.toBe(intensityLabels['10'][language]);
    }
  });
});
