import type { ChoiceStep, Labelled, Localized, ScaleRange, Step, TextStep } from '../../types/index.js';
import { textLimit } from '../../kinds/text.js';
import { itemControls, urls, type AnswerOption, type Extension, type Item, type ItemType, type Raw } from '../fhir.js';
import type { Writing } from './writing.js';

export const whole = (url: string, valueInteger: number): Extension => ({ url, valueInteger });

const control = (code: string): Extension => ({
  url: urls.itemControl,
  valueCodeableConcept: { coding: [{ system: itemControls, code }] },
});

/** A text beneath a question, with what it is for. */
export function satellite(linkId: string, role: string, text: Localized | undefined, writing: Writing): Item[] {
  const words = writing.text(text);
  if (words.text === undefined) return [];
  return [{ linkId: writing.link(`${linkId}.${role}`), type: 'display', ...words, extension: [control(role)] }];
}

/** An option of ours as an answer to choose. */
export function answerOption({ id, label, value }: Labelled & { value?: number }, writing: Writing): AnswerOption {
  const ordinal = value === undefined ? [] : [{ url: urls.ordinal, valueDecimal: value }];
  return {
    ...(ordinal.length ? { extension: ordinal } : {}),
    valueCoding: { code: id, ...writing.text(label, 'display') },
  };
}

/** The options of a choice, and the one in the client's own words where there is exactly one. */
export function openOption({ options }: ChoiceStep): ChoiceStep['options'][number] | undefined {
  const own = options.filter(({ write }) => write);
  return own.length === 1 ? own[0] : undefined;
}

function choice(step: ChoiceStep, writing: Writing): Partial<Item> {
  const own = openOption(step);
  const offered = step.options.filter((option) => option !== own).map((option) => answerOption(option, writing));
  const label = own && writing.text(own.label, 'valueString');
  return {
    type: own ? 'open-choice' : 'choice',
    ...(offered.length ? { answerOption: offered } : {}),
    ...(label?.valueString === undefined ? {} : { extension: [{ url: urls.openLabel, ...label }] }),
    ...(step.multiple ? { repeats: true } : {}),
  };
}

/** A whole number between two ends. */
export const number = (range: Pick<ScaleRange, 'min' | 'max'>): Partial<Item> => ({
  type: 'integer',
  extension: [whole(urls.minValue, range.min), whole(urls.maxValue, range.max), control('slider')],
});

/** The words at both ends of a number. */
export const ends = (linkId: string, { min, max, labels }: ScaleRange, writing: Writing): Item[] => [
  ...satellite(linkId, 'lower', labels[min], writing),
  ...satellite(linkId, 'upper', labels[max], writing),
];

const texts = (step: TextStep): Partial<Item> => ({
  type: step.size === 'long' ? 'text' : 'string',
  maxLength: textLimit(step),
});

/** Several answers to choose from, perhaps in own words besides. */
export const several = (
  choices: readonly Labelled[],
  open: boolean,
  repeats: boolean,
  writing: Writing,
): Partial<Item> => ({
  type: open ? 'open-choice' : 'choice',
  answerOption: choices.map((each) => answerOption({ id: each.id, label: each.label }, writing)),
  ...(repeats ? { repeats } : {}),
});

const minutes: Extension = {
  url: urls.unit,
  valueCoding: { system: 'http://unitsofmeasure.org', code: 'min', display: 'min' },
};

const files = (type: string, repeats: boolean): Partial<Item> => ({
  type: 'attachment',
  extension: [{ url: urls.mimeType, valueCode: type }],
  ...(repeats ? { repeats } : {}),
});

/** What a question of one answer asks for in FHIR; null for kinds that are no such question. */
export function answerOf(step: Step, choices: readonly Labelled[] | null, writing: Writing): Partial<Item> | null {
  switch (step.kind) {
    case 'text':
      return texts(step);
    case 'choice':
      return choice(step, writing);
    case 'scale':
      return number(step);
    case 'emotion':
      return several(choices ?? [], true, step.multiple !== false, writing);
    case 'body':
      return several(choices ?? [], false, true, writing);
    case 'checklist':
      return several(choices ?? [], !!step.canWriteOwn, true, writing);
    case 'timer':
      return { type: 'decimal', extension: [minutes] };
    case 'card':
      return { type: 'string' };
    case 'audio':
      return files('audio/*', false);
    case 'photo':
      return files('image/*', (step.max ?? 1) > 1);
    default:
      return null;
  }
}

/** Fields that belong together: a change of one is a change of both. */
export const units: Record<string, string> = {
  _text: 'text',
  _title: 'title',
  _description: 'description',
  _purpose: 'purpose',
  enableBehavior: 'enableWhen',
};

/** An item from its parts; extensions of several parts are put together. */
export function itemOf(linkId: string, type: ItemType, ...parts: (Raw | Partial<Item>)[]): Item {
  const extension = parts.flatMap((part) => (part.extension as Extension[] | undefined) ?? []);
  const item: Item = Object.assign({ linkId, type }, ...parts);
  delete item.extension;
  return extension.length ? { ...item, extension } : item;
}
