import { checkDefinition, limits } from '@attune/exercise';
import { library } from '@attune/exercise/library';
import fc from 'fast-check';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { cardOf, searchTextOf } from '../exercise-card.js';
import { readUnfinished, type Unfinished } from './definition-shape.js';
import { draftCardOf } from './draft-card.js';

const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 'x');
const refusal = (definition: Record<string, unknown>): unknown => {
  try {
    readUnfinished(definition);
    return undefined;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.options.errors?.map(({ field, code }) => `${field} ${code}`) ?? error.code;
  }
};
const anything = fc.dictionary(fc.string(), fc.jsonValue()).chain((fields) => fc.array(fc.jsonValue()).map((steps): Unfinished => ({ ...fields, steps })));

describe('the shape of a draft', () => {
  it('is a list of steps of any kind, to a depth and a size', () => {
    expect(refusal({ steps: [] })).toBeUndefined();
    expect(refusal({ steps: [null, 1, 'x', {}, [[]]] })).toBeUndefined();
    expect(refusal({})).toEqual(['definition.steps not_a_list']);
    expect(refusal({ steps: {} })).toEqual(['definition.steps not_a_list']);
    expect(refusal({ steps: [nested(25)] })).toBeUndefined();
    expect(refusal({ steps: [nested(26)] })).toEqual(['definition too_deep']);
    const around = JSON.stringify({ steps: [], title: '' }).length;
    expect(refusal({ steps: [], title: 'x'.repeat(limits.definition - around) })).toBeUndefined();
    expect(refusal({ steps: [], title: 'x'.repeat(limits.definition - around + 1) })).toBe('request.too_large');
  });

  it('has no text that could not be kept or shown', () => {
    expect(refusal({ steps: [{ prompt: { en: 'a\0b' } }] })).toEqual(['definition.steps.0.prompt.en unreadable_text']);
    expect(refusal({ steps: [{ 'a\0b': 1 }] })).toEqual(['definition unreadable_text']);
    expect(refusal({ steps: ['\ud800'] })).toEqual(['definition.steps.0 unreadable_text']);
    expect(refusal({ steps: ['\ud83d\ude42 \\u0000'] })).toBeUndefined();
  });

  it('takes what the library holds, with room to spare', () => {
    for (const { definition } of library) expect(refusal({ ...definition })).toBeUndefined();
  });
});

describe('the card of a draft', () => {
  it('is of a sound one what the card of a version is', () => {
    for (const { definition } of library) {
      const drafted = draftCardOf({ ...definition });
      expect(drafted.card).toEqual(cardOf(definition));
      expect(drafted.tags).toEqual(definition.tags);
      expect(searchTextOf(definition)).toContain(drafted.card.title.en.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase());
    }
  });

  it('can be made of anything that has a list of steps, and be shown', () => {
    fc.assert(
      fc.property(anything, (definition) => {
        const { card, tags, text } = draftCardOf(definition);
        for (const { en, es } of [card.title, card.quietTitle, card.purpose]) expect([typeof en, typeof es]).toEqual(['string', 'string']);
        expect(Number.isSafeInteger(card.minutes) && card.minutes >= 0).toBe(true);
        expect([...card.kinds, ...tags, text].every((one) => typeof one === 'string')).toBe(true);
        expect(Array.isArray(checkDefinition(definition))).toBe(true);
      }),
    );
  });
});
