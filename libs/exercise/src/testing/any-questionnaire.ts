import fc from 'fast-check';
import { operators, type Item, type Questionnaire } from '../exchange/fhir.js';
import { control, ordinal, whole } from './questionnaires.js';
import { typed } from './typed.js';

/** A seed of an item; what it asks about is only known among the others. */
interface Seed {
  type: Item['type'];
  text: string | undefined;
  flags: { required: boolean; repeats: boolean; readOnly: boolean; hidden: boolean; help: boolean };
  codes: string[];
  as: 'Coding' | 'String' | 'Integer';
  ordinals: boolean;
  asks: { back: number; operator: NonNullable<Item['enableWhen']>[number]['operator']; pick: number }[];
  any: boolean;
  range: [number, number] | null;
  extra: [string, unknown][];
  children: Seed[];
}

const leaf = [
  ...(['display', 'boolean', 'decimal', 'integer', 'date', 'time', 'string', 'text', 'url'] as const),
  ...(['choice', 'open-choice', 'attachment', 'quantity', 'reference'] as const),
];
const extra = fc.array(
  fc.tuple(fc.constantFrom('prefix', 'definition', 'code', 'maxLength', 'x-unknown'), fc.constantFrom('a', 'b')),
  { maxLength: 2 },
);

const flag = (oneIn: number) => fc.integer({ min: 1, max: oneIn }).map((each) => each === 1);

/** An item and what stands beneath it, so many levels deep. */
const seed = (depth: number): fc.Arbitrary<Seed> =>
  fc.record({
    type: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...leaf) },
      { weight: depth > 0 ? 2 : 0, arbitrary: fc.constant('group' as const) },
    ),
    text: fc.option(typed, { nil: undefined, freq: 9 }),
    flags: fc.record({
      required: fc.boolean(),
      repeats: flag(4),
      readOnly: flag(10),
      hidden: flag(10),
      help: flag(3),
    }),
    codes: fc.uniqueArray(fc.constantFrom('a', 'b', 'A b', 'ß', '1', 'ä'), { minLength: 1, maxLength: 4 }),
    as: fc.constantFrom('Coding' as const, 'String' as const, 'Integer' as const),
    ordinals: fc.boolean(),
    asks: fc.array(
      fc.record({
        back: fc.nat(6),
        operator: fc.constantFrom(...operators),
        pick: fc.nat(5),
      }),
      { maxLength: 3 },
    ),
    any: fc.boolean(),
    range: fc.option(fc.tuple(fc.integer({ min: -5, max: 5 }), fc.integer({ min: 1, max: 120 })), { nil: null }),
    extra,
    children: depth > 0 ? fc.array(seed(depth - 1), { maxLength: 3 }) : fc.constant([]),
  });

/** Grows seeds into items, each with a link id of its own; conditions ask about items that exist. */
class Grower {
  private readonly items: Item[] = [];

  grow(given: Seed, link: string): Item {
    const { type: wanted, text, flags, range, children } = given;
    const type = wanted === 'group' && children.length === 0 ? 'display' : wanted;
    const item: Item = { linkId: link, type, ...(text === undefined ? {} : { text }) };
    this.conditions(given, item);
    const extension = [];
    if (flags.hidden)
      extension.push({ url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true });
    if (range && type === 'integer')
      extension.push(whole('minValue', range[0]), whole('maxValue', range[0] + range[1]));
    if (type === 'display') {
      if (extension.length) item.extension = extension;
      return item;
    }
    if (flags.required) item.required = true;
    if (flags.repeats) item.repeats = true;
    if (flags.readOnly && type !== 'group') item.readOnly = true;
    if (type === 'choice' || type === 'open-choice') item.answerOption = this.options(given);
    for (const [key, value] of given.extra)
      item[key] = key === 'maxLength' ? 40 : key === 'code' ? [{ code: value }] : value;
    if (item.maxLength && !['string', 'text', 'url', 'open-choice'].includes(type)) delete item.maxLength;
    this.items.push(item);
    const beneath = children.map((each, index) => this.grow(each, `${link}.${index}`));
    if (flags.help && type !== 'group')
      beneath.unshift({ linkId: `${link}-help`, type: 'display', text: 'Help', extension: [control('help')] });
    if (beneath.length) item.item = beneath;
    if (extension.length) item.extension = extension;
    return item;
  }

  private options({ codes, as, ordinals }: Seed): NonNullable<Item['answerOption']> {
    return codes.map((code, index) => ({
      ...(ordinals ? { extension: [ordinal(index)] } : {}),
      ...(as === 'Coding' ? { valueCoding: { system: 'urn:s', code, display: `The ${code}` } } : {}),
      ...(as === 'String' ? { valueString: code } : {}),
      ...(as === 'Integer' ? { valueInteger: index } : {}),
    }));
  }

  private conditions({ asks, any }: Seed, item: Item): void {
    const rows = asks.flatMap(({ back, operator, pick }): NonNullable<Item['enableWhen']> => {
      const asked = this.items.at(-1 - back);
      if (!asked || asked.type === 'group') return [];
      const question = asked.linkId;
      if (operator === 'exists') return [{ question, operator, answerBoolean: pick % 2 === 0 }];
      if (asked.type === 'boolean') return [{ question, operator, answerBoolean: pick % 2 === 0 }];
      if (asked.type === 'integer') return [{ question, operator, answerInteger: pick }];
      if (asked.type === 'decimal') return [{ question, operator, answerDecimal: pick + 0.5 }];
      const option = asked.answerOption?.[pick % asked.answerOption.length];
      if (!option) return asked.type === 'string' ? [{ question, operator, answerString: 'x' }] : [];
      const [key, value] = Object.entries(option).find(([name]) => name.startsWith('value'))!;
      return [{ question, operator, [key.replace('value', 'answer')]: value }];
    });
    if (rows.length) item.enableWhen = rows;
    if (rows.length > 1) item.enableBehavior = any ? 'any' : 'all';
  }
}

/** Any sound Questionnaire as another program could write it. */
export const anyQuestionnaire: fc.Arbitrary<Questionnaire> = fc
  .record({
    seeds: fc.array(seed(3), { minLength: 1, maxLength: 6 }),
    language: fc.constantFrom(undefined, 'en', 'es-MX', 'de'),
    title: fc.option(typed, { nil: undefined }),
  })
  .map(({ seeds, language, title }) => {
    const grower = new Grower();
    return {
      resourceType: 'Questionnaire',
      status: 'draft',
      ...(language ? { language } : {}),
      ...(title ? { title } : {}),
      item: seeds.map((each, index) => grower.grow(each, `Q ${index}`)),
    };
  });
